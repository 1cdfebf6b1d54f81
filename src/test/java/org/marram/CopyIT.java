package org.marram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.MatrixSamples.Who;
import org.marram.access.AccessSamples;
import org.marram.access.SignInService;
import org.marram.common.Refusal;
import org.marram.copy.CopyService;
import org.marram.copy.DataCopy;
import org.marram.person.PersonService;
import org.marram.testing.Deployments;

/** Rule 96: the copy of a whole life is complete or there is none, tells nothing of others, and says what it leaves out. */
@ExtendWith(ArquillianExtension.class)
class CopyIT {

    private static final Set<String> NEVER =
            Set.of("concern", "search_token", "code_request", "draft", "document_content");

    @Inject
    MatrixSamples matrix;

    @Inject
    AccessSamples samples;

    @Inject
    CopyService copies;

    @Inject
    PersonService people;

    @Inject
    SignInService signIns;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    private long personId;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aWholeLife() {
        matrix.layOut();
        samples.become(matrix.actor(Who.RESPONSIBLE));
        personId = samples.personId(matrix.person());
    }

    @Test
    void everyRowThatIsHeldOfAPersonStandsInTheCopyThatIsHandedOver() throws IOException {
        for (String language : List.of("en", "uk")) {
            Map<String, List<JsonObject>> told = tables(read(copies.of(matrix.person(), "ASKED_BY_PERSON", language)));
            Map<String, Long> held = held();
            assertThat(held).hasSizeGreaterThan(15);
            assertThat(told).containsKeys("person", "goal", "milestone", "review", "data_request", "own_word");
            held.forEach((table, rows) -> {
                if (NEVER.contains(table)) {
                    assertThat(told).doesNotContainKey(table);
                } else {
                    assertThat(told).containsKey(table);
                    assertThat(told.get(table)).as(table).hasSize(rows.intValue());
                }
            });
            assertThat(told.get("person_secret").toString()).contains("Strandhafer");
            assertThat(told.get("milestone").get(0).getString("goal_id")).startsWith("goal ");
            assertThat(told.get("data_request").toString()).contains("is not how I write it");
            assertThat(told.get("representative").get(0)).containsKey("kind").doesNotContainKey("name");
            assertThat(told.get("home_address").get(0)).containsKey("kept_at").doesNotContainKey("words");
            assertThat(told.get("address_look").get(0)).containsKey("purpose").doesNotContainKey("because");
            assertThat(told.get("account").get(0)).containsKey("role").doesNotContainKeys("secret_hash", "code_token");
        }
    }

    @Test
    void keysOfTheDatabaseAndNamesOfTheStaffStayInside() throws IOException {
        String told = read(copies.of(matrix.person(), "ASKED_BY_REPRESENTATIVE", "en"))
                .toString();
        assertThat(told).contains("\"created_by\":\"COORDINATOR\"").doesNotContain(String.valueOf(personId));
        for (Who who : List.of(Who.RESPONSIBLE, Who.SUPERVISOR)) {
            assertThat(told)
                    .doesNotContain(String.valueOf(matrix.actor(who).accountId()))
                    .doesNotContain(samples.usernameOf(matrix.actor(who)));
        }
    }

    @Test
    void whatOnePhoneMaySaveHoldsNoWorkingNotesAndSaysSo() throws IOException {
        String token = signIns.signInByCode(people.handOverCode(matrix.person()), "test");
        samples.become(matrix.actor(Who.SELF));
        JsonObject copy = read(copies.mine(token, Locale.ENGLISH));
        assertThat(tables(copy)).containsKeys("goal", "own_word").doesNotContainKeys("todo", "contact_note_was");
        assertThat(tables(copy).get("home_address").get(0).getString("words")).isEqualTo("Strandhafer");
        assertThat(tables(copy).get("address_look").get(0).getString("because")).isEqualTo("Strandhafer");
        assertThat(copy.getJsonArray("leftOut").toString())
                .doesNotContain("\"ADDRESSES\"")
                .contains("\"WORKING\"", "\"OTHERS\"", "\"DOOR\"");
        assertThat(refused(() -> copies.mine("another", Locale.ENGLISH)).code()).isEqualTo("sign-in-again");
        samples.signedInAgo(matrix.actor(Who.SELF), Duration.ofMinutes(16));
        assertThat(refused(() -> copies.mine(token, Locale.ENGLISH)).code()).isEqualTo("sign-in-again");
    }

    @Test
    void oneWordThatDoesNotOpenRefusesTheWholeCopy() throws Exception {
        transaction.begin();
        try {
            entities.createNativeQuery("update own_word set words = reverse(words) where person_id = ?1")
                    .setParameter(1, personId)
                    .executeUpdate();
            assertThat(refused(() -> copies.of(matrix.person(), "ASKED_BY_PERSON", "en"))
                            .kind())
                    .isEqualTo(Refusal.Kind.DAMAGED);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void aCopyHasAPurposeAndALanguageThatWeSpeak() {
        assertThat(refused(() -> copies.of(matrix.person(), "CURIOUS", "tlh")).faults())
                .extracting(Refusal.Fault::field)
                .containsExactly("language", "purpose");
    }

    /** How many rows each table with the person's key holds. */
    @SuppressWarnings("unchecked")
    private Map<String, Long> held() {
        List<String> tables = entities.createNativeQuery("select c.table_name from information_schema.columns c"
                        + " where c.table_schema = database() and c.column_name = 'person_id'")
                .getResultList();
        Map<String, Long> held = new TreeMap<>();
        for (String table : tables) {
            Number rows = (Number) entities.createNativeQuery("select count(*) from " + table + " where person_id = ?1")
                    .setParameter(1, personId)
                    .getSingleResult();
            if (rows.longValue() > 0) {
                held.put(table, rows.longValue());
            }
        }
        return held;
    }

    private static Map<String, List<JsonObject>> tables(JsonObject copy) {
        Map<String, List<JsonObject>> tables = new TreeMap<>();
        copy.getJsonArray("tables").getValuesAs(JsonObject.class).forEach(table -> {
            assertThat(table.getString("title")).isNotBlank();
            tables.put(
                    table.getString("table"),
                    List.copyOf(table.getJsonArray("rows").getValuesAs(JsonObject.class)));
        });
        return tables;
    }

    private static JsonObject read(DataCopy copy) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        copy.write(out);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("copy.html");
            assertThat(zip.readAllBytes()).isNotEmpty();
            assertThat(zip.getNextEntry().getName()).isEqualTo("copy.json");
            return Json.createReader(new ByteArrayInputStream(zip.readAllBytes()))
                    .readObject();
        }
    }

    private static Refusal refused(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }
}
