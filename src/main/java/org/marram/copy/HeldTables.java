package org.marram.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which tables hold something of a person, asked of the database's own dictionary: those with the person's key, and those with a
 * personal column that leads to one of them. So a table of tomorrow is in the copy without anybody's doing.
 */
@ApplicationScoped
class HeldTables {

    private record Link(String table, String column, String to) {}

    @PersistenceContext
    private EntityManager entities;

    /** By name. */
    List<HeldTable> all() {
        Map<String, List<HeldColumn>> columns = columns();
        Map<String, String> ofOne = new LinkedHashMap<>();
        columns.forEach((table, its) -> {
            if (table.equals("person")) {
                ofOne.put(table, "person.id = ?1");
            } else if (its.stream().anyMatch(column -> column.name().equals("person_id"))) {
                ofOne.put(table, table + ".person_id = ?1");
            }
        });
        List<Link> links = links(columns);
        while (!links.isEmpty()) {
            links.removeIf(link -> ofOne.containsKey(link.table()));
            List<Link> reached =
                    links.stream().filter(link -> ofOne.containsKey(link.to())).toList();
            if (reached.isEmpty()) {
                break;
            }
            reached.forEach(link -> ofOne.putIfAbsent(
                    link.table(),
                    "%s.%s in (select %3$s.id from %3$s where %4$s)"
                            .formatted(link.table(), link.column(), link.to(), ofOne.get(link.to()))));
        }
        return columns.entrySet().stream()
                .filter(table -> ofOne.containsKey(table.getKey()))
                .map(table -> new HeldTable(table.getKey(), table.getValue(), ofOne.get(table.getKey())))
                .toList();
    }

    private Map<String, List<HeldColumn>> columns() {
        return rows(
                        "select c.table_name, c.column_name, c.data_type, c.column_comment from information_schema.columns c"
                                + " where c.table_schema = database() order by c.table_name, c.ordinal_position")
                .stream()
                .filter(row -> !row[0].equals("flyway_schema_history"))
                .map(row -> new HeldColumn(row[0], row[1], row[2], row[3]))
                .collect(Collectors.groupingBy(HeldColumn::table, LinkedHashMap::new, Collectors.toList()));
    }

    /** From personal columns alone: who signed in, and the like, leads to accounts and not to people. */
    private List<Link> links(Map<String, List<HeldColumn>> columns) {
        return rows("select k.table_name, k.column_name, k.referenced_table_name from"
                        + " information_schema.key_column_usage k where k.table_schema = database()"
                        + " and k.referenced_column_name = 'id' order by k.table_name, k.column_name")
                .stream()
                .map(row -> new Link(row[0], row[1], row[2]))
                .filter(isPersonal(columns))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Predicate<Link> isPersonal(Map<String, List<HeldColumn>> columns) {
        return link -> Optional.ofNullable(columns.get(link.table())).stream()
                .flatMap(List::stream)
                .anyMatch(column -> column.name().equals(link.column()) && column.isOfAPerson());
    }

    @SuppressWarnings("unchecked")
    private List<String[]> rows(String query) {
        return ((List<Object[]>) entities.createNativeQuery(query).getResultList())
                .stream()
                        .map(row -> Arrays.stream(row).map(Object::toString).toArray(String[]::new))
                        .toList();
    }
}
