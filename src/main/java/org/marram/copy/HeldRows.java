package org.marram.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.copy.HeldValue.Kind;
import org.marram.person.Box;

/**
 * Reads what the tables hold of one person. The names in its queries are the dictionary's own, no word of anybody's. What is sealed
 * and does not open refuses the whole copy: it is complete, or there is none.
 */
@ApplicationScoped
class HeldRows {

    /** Far more than a life fills; whoever has more gets no copy that only looks complete. */
    private static final int MOST = 100_000;

    /** The same in every row: whose copy it is. */
    private static final Set<String> UNSAID = Set.of("person_id", "programme_id");

    @PersistenceContext
    private EntityManager entities;

    /** A row as it comes: its own key where it has one, and what stands in it. */
    private record Raw(Long id, int no, Map<HeldColumn, Object> values) {}

    /** One query for each table, and one for each kind of thing that rows lead to. */
    List<HeldPart> of(List<HeldTable> tables, Box box, boolean handedOver) {
        Map<HeldTable, List<Raw>> all = new LinkedHashMap<>();
        tables.forEach(table -> all.put(table, raw(table, box.personId(), handedOver)));
        Map<Long, HeldValue> known = known(all);
        return all.entrySet().stream()
                .filter(table -> !table.getValue().isEmpty())
                .map(table -> new HeldPart(
                        table.getKey().name(),
                        table.getValue().stream()
                                .map(raw -> row(raw, box, known))
                                .toList()))
                .toList();
    }

    private List<Raw> raw(HeldTable table, long personId, boolean handedOver) {
        List<HeldColumn> columns = table.columns().stream()
                .filter(column -> !column.isUnreadable() && !UNSAID.contains(column.name()))
                .filter(column -> LeftOut.of(column.place(), handedOver) == null)
                .toList();
        String asked = columns.stream().map(HeldRows::asked).collect(Collectors.joining(", "));
        String query = "select " + asked + " from " + table.name() + " where " + table.ofOne()
                + LeftOut.only(table.name(), handedOver)
                + (table.has("id") ? " order by " + table.name() + ".id" : "");
        List<?> found = entities.createNativeQuery(query)
                .setParameter(1, personId)
                .setMaxResults(MOST + 1)
                .getResultList();
        if (found.size() > MOST) {
            throw new IllegalStateException("There is more than a copy can hold");
        }
        List<Raw> rows = new ArrayList<>();
        for (Object one : found) {
            Map<HeldColumn, Object> values = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                values.put(columns.get(i), ((Object[]) one)[i]);
            }
            rows.add(new Raw(key(values, "id"), rows.size() + 1, values));
        }
        return rows;
    }

    /** Bytes as they are; everything else as the database writes it. */
    private static String asked(HeldColumn column) {
        return column.type().endsWith("binary") ? column.place() : "cast(" + column.place() + " as char)";
    }

    private static Long key(Map<HeldColumn, Object> values, String name) {
        return values.entrySet().stream()
                .filter(value ->
                        value.getKey().name().equals(name) && value.getKey().isKey())
                .map(value -> Long.valueOf((String) value.getValue()))
                .findFirst()
                .orElse(null);
    }

    /** What a key stands for: keys are unique over all tables. Keys themselves never leave the database. */
    private Map<Long, HeldValue> known(Map<HeldTable, List<Raw>> all) {
        Map<Long, HeldValue> known = new LinkedHashMap<>();
        all.forEach((table, rows) -> rows.stream()
                .filter(raw -> raw.id() != null)
                .forEach(raw -> known.put(raw.id(), new HeldValue(Kind.ROW, table.name() + " " + raw.no()))));
        List<Long> keys = all.values().stream()
                .flatMap(List::stream)
                .flatMap(raw -> raw.values().entrySet().stream())
                .filter(value -> value.getKey().isKey() && value.getValue() != null)
                .map(value -> Long.valueOf((String) value.getValue()))
                .distinct()
                .filter(key -> !known.containsKey(key))
                .toList();
        if (!keys.isEmpty()) {
            named(known, Kind.SOMEBODY, keys, "select a.id, a.role from Account a where a.id in :keys");
            named(known, Kind.NAME, keys, "select o.id, o.name from Organisation o where o.id in :keys");
            named(known, Kind.NAME, keys, "select c.id, c.title from Course c where c.id in :keys");
            named(known, Kind.NAME, keys, "select o.id, o.title from Opening o where o.id in :keys");
            named(known, Kind.NAME, keys, "select p.id, p.name from Project p where p.id in :keys");
            named(known, Kind.NAME, keys, "select t.id, t.name from PlanTemplate t where t.id in :keys");
            named(known, Kind.MOMENT, keys, "select s.id, s.startsAt from CourseSession s where s.id in :keys");
        }
        return known;
    }

    private void named(Map<Long, HeldValue> known, Kind kind, List<Long> keys, String query) {
        entities.createQuery(query, Object[].class).setParameter("keys", keys).getResultList().stream()
                .filter(row -> row[1] != null)
                .forEach(row -> known.put((Long) row[0], new HeldValue(kind, row[1].toString())));
    }

    private static HeldRow row(Raw raw, Box box, Map<Long, HeldValue> known) {
        Map<String, HeldValue> told = new LinkedHashMap<>();
        raw.values().forEach((column, value) -> {
            HeldValue one = value == null ? null : value(raw, column, value, box, known);
            if (one != null) {
                told.put(column.name(), one);
            }
        });
        return new HeldRow(raw.no(), told);
    }

    /** Null for what leads to nothing that this copy tells. */
    private static HeldValue value(Raw raw, HeldColumn column, Object value, Box box, Map<Long, HeldValue> known) {
        if (column.isSealed()) {
            return new HeldValue(
                    Kind.WORDS, box.open(place(raw, column), (byte[]) value).strip());
        }
        if (column.isReference()) {
            return new HeldValue(Kind.REFERENCE, Ref.of((byte[]) value).toString());
        }
        if (column.isKey()) {
            return column.name().equals("id") ? null : known.get(Long.valueOf((String) value));
        }
        Kind kind = kind(column, (String) value);
        return new HeldValue(kind, kind == Kind.MOMENT ? ((String) value).replace(' ', 'T') + "Z" : (String) value);
    }

    /** What every room binds its sealed words to: the column and the row's key; where it has none, its field or nothing more. */
    private static String place(Raw raw, HeldColumn column) {
        if (raw.id() != null) {
            return column.place() + " " + raw.id();
        }
        return raw.values().entrySet().stream()
                .filter(value -> value.getKey().name().equals("field"))
                .map(value -> column.table() + "." + value.getValue())
                .findFirst()
                .orElse(column.place());
    }

    private static Kind kind(HeldColumn column, String value) {
        if (column.isYesOrNo()) {
            return Kind.YES_OR_NO;
        }
        return switch (column.type()) {
            case "datetime" -> Kind.MOMENT;
            case "date" -> Kind.DAY;
            case "int", "smallint", "decimal" -> Kind.NUMBER;
            default -> value.matches("[A-Z][A-Z0-9_]+(,[A-Z0-9_]+)*") ? Kind.CODE : Kind.WORDS;
        };
    }
}
