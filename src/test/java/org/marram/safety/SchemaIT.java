package org.marram.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marram.api.Visitor;
import org.marram.testing.Product;
import org.marram.testing.Staff;

/** Rules 28, 32 and 84: what the tables can hold at all, and what the search index tells who has only the tables. */
class SchemaIT {

    private record Column(String table, String name, String type, String comment) {

        String place() {
            return table + "." + name;
        }
    }

    @Test
    void everyColumnSaysInTheDictionaryWhatItTellsOfAPerson() throws SQLException {
        assertThat(columns()).hasSizeGreaterThan(150);
        assertThat(columns())
                .allSatisfy(column ->
                        assertThat(column.comment()).as(column.place()).matches("(plain|personal|secret)(: .+)?"));
    }

    @Test
    void whatIsSecretIsKeptInBytesThatOnlyAKeyOpensOrAsAHash() throws SQLException {
        assertThat(columns().stream().filter(column -> column.comment().startsWith("secret")))
                .isNotEmpty()
                .allSatisfy(column -> assertThat(column.type())
                        .as(column.place())
                        .isIn(
                                column.place().equals("account.secret_hash") ? "varchar" : "varbinary",
                                "binary",
                                "longblob"));
    }

    @Test
    void noColumnIsMeantForAPersonsNameOrContactInTheClear() throws SQLException {
        assertThat(columns().stream()
                        .filter(column ->
                                column.name().matches(".*(name|phone|mail|address|birth|contact|note|words|title).*"))
                        .filter(column -> !column.type().endsWith("binary")
                                && !column.type().startsWith("date"))
                        .map(Column::place))
                .containsExactlyInAnyOrder(
                        "programme.name",
                        "project.name",
                        "team.name",
                        "organisation.name",
                        "organisation.mail",
                        "organisation.phone",
                        "offering.name",
                        "site.name",
                        "partner_contact.name",
                        "partner_contact.mail",
                        "partner_contact.phone",
                        "account.username",
                        "account.display_name",
                        "course.title",
                        "opening.title",
                        "pathway.name",
                        "plan_template.name",
                        "template_item.title");
    }

    @Test
    void noColumnKeepsFromWhereOrWithWhatSomebodyCame() throws SQLException {
        assertThat(columns().stream()
                        .map(Column::name)
                        .filter(name -> name.matches(
                                "(.*_)?(ip|agent|device|browser|host|source|location|latitude|longitude|geo)(_.*)?")))
                .isEmpty();
    }

    @Test
    void aNameHasAnotherTokenInEveryProgrammeAndField() throws SQLException {
        for (int programme = 0; programme < 2; programme++) {
            long id = Staff.programme();
            Visitor.staff(Staff.account(id, "COORDINATOR", Staff.team(id), null))
                    .make(
                            "/people",
                            "{\"nameToUse\":\"Bluethroat\",\"legalName\":\"Bluethroat\",\"phone\":\"+99 1\","
                                    + "\"safeContact\":\"Bluethroat\"}");
        }
        String last =
                "(select distinct s.person_id from (select id as person_id from person order by id desc limit 2) s)";
        assertThat(JournalRows.count("select count(*) from search_token where person_id in " + last + " and 1 = ?", 1))
                .isEqualTo(4);
        assertThat(JournalRows.count(
                        "select count(distinct token) from search_token where person_id in " + last + " and 1 = ?", 1))
                .isEqualTo(4);
        assertThat(JournalRows.count(
                        "select count(*) from search_token where field not in ('NAME_TO_USE', 'LEGAL_NAME') and 1 = ?",
                        1))
                .as("what few words can be is not indexed")
                .isZero();
    }

    private static List<Column> columns() throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Connection connection = Product.owner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select table_name, column_name, data_type, column_comment from information_schema.columns"
                                + " where table_schema in ('marram', 'marram_journal', 'marram_key')"
                                + " and table_name <> 'flyway_schema_history'")) {
            while (rows.next()) {
                columns.add(new Column(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return columns;
    }
}
