package org.marram.hsds;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import org.marram.common.Metered;
import org.marram.imports.IntakeOutcome;
import org.marram.imports.Note;
import org.marram.imports.Part;
import org.marram.imports.Taken;

/**
 * Reads what the HSDS API answers, one object or an array of them: organisations with services and locations in them,
 * services with their organisation, services at locations. Each becomes the rows that the tables would hold. Never more
 * than one element of the array is in memory.
 */
final class JsonRows {

    private static final int LONGEST_ELEMENT = 5_000_000;

    /** What stands within what, and the column that leads back. */
    private static final Map<String, HsdsTable> NESTED = Map.ofEntries(
            Map.entry("organization", HsdsTable.ORGANIZATIONS),
            Map.entry("service", HsdsTable.SERVICES),
            Map.entry("services", HsdsTable.SERVICES),
            Map.entry("service_at_locations", HsdsTable.SERVICE_AT_LOCATION),
            Map.entry("location", HsdsTable.LOCATIONS),
            Map.entry("locations", HsdsTable.LOCATIONS),
            Map.entry("addresses", HsdsTable.ADDRESSES),
            Map.entry("accessibility", HsdsTable.ACCESSIBILITY),
            Map.entry("contacts", HsdsTable.CONTACTS),
            Map.entry("phones", HsdsTable.PHONES),
            Map.entry("required_documents", HsdsTable.REQUIRED_DOCUMENTS),
            Map.entry("schedules", HsdsTable.SCHEDULES),
            Map.entry("cost_options", HsdsTable.COST_OPTIONS));

    private static final Map<HsdsTable, String> LEADS_BACK = Map.of(
            HsdsTable.ORGANIZATIONS, "organization_id",
            HsdsTable.SERVICES, "service_id",
            HsdsTable.SERVICE_AT_LOCATION, "service_at_location_id",
            HsdsTable.LOCATIONS, "location_id",
            HsdsTable.CONTACTS, "contact_id");

    private final Set<String> unknown = new HashSet<>();
    private final Map<String, Integer> leftOut = new LinkedHashMap<>();
    private final Part part;
    private final Consumer<List<Row>> elements;
    private final Consumer<Note> notes;

    JsonRows(Part part, Consumer<List<Row>> elements, Consumer<Note> notes) {
        this.part = part;
        this.elements = elements;
        this.notes = notes;
    }

    void read() throws IOException {
        String place = "";
        try (Metered bytes = new Metered(part.open(), LONGEST_ELEMENT);
                JsonParser parser = Json.createParser(new InputStreamReader(bytes, part.charset()))) {
            JsonParser.Event first = parser.next();
            if (first == JsonParser.Event.START_OBJECT) {
                element(parser.getObject(), "");
            } else if (first == JsonParser.Event.START_ARRAY) {
                int index = 0;
                for (JsonParser.Event next = parser.next(); next != JsonParser.Event.END_ARRAY; next = parser.next()) {
                    place = "/" + index++;
                    element(next == JsonParser.Event.START_OBJECT ? parser.getObject() : null, place);
                    bytes.nextRecord();
                }
            } else {
                note("", Taken.refused(null, "malformed-json"));
            }
            leftOut.forEach((name, rows) -> notes.accept(
                    new Note(part.name(), "/", new Taken(IntakeOutcome.LEFT_OUT, name, CsvRows.NOT_FOR_HERE), rows)));
        } catch (JsonException | NoSuchElementException | IllegalStateException broken) {
            note(
                    place,
                    Taken.refused(null, broken.getCause() instanceof Metered.TooLong ? "too-long" : "malformed-json"));
        }
    }

    private void element(JsonObject element, String place) {
        if (element == null || !element.containsKey("id")) {
            note(place, Taken.refused("id", "required"));
            return;
        }
        try {
            List<Row> rows = new ArrayList<>();
            flatten(top(element), element, place, Map.of(), false, rows);
            rows.sort(Comparator.comparing(Row::table));
            elements.accept(rows);
        } catch (ClassCastException shaped) {
            note(place, Taken.refused(null, "wrong-type"));
        }
    }

    private static HsdsTable top(JsonObject element) {
        if (element.containsKey("location") || element.containsKey("service_id")) {
            return HsdsTable.SERVICE_AT_LOCATION;
        }
        boolean service = element.containsKey("status") || element.containsKey("organization");
        boolean location = element.containsKey("location_type");
        return service ? HsdsTable.SERVICES : location ? HsdsTable.LOCATIONS : HsdsTable.ORGANIZATIONS;
    }

    private void flatten(
            HsdsTable table,
            JsonObject object,
            String place,
            Map<String, String> back,
            boolean nested,
            List<Row> rows) {
        Map<String, String> cells = new LinkedHashMap<>();
        object.forEach((name, value) -> {
            if (table.columns().containsKey(name) && value.getValueType() != JsonValue.ValueType.NULL) {
                cells.put(name, value instanceof JsonString text ? text.getString() : value.toString());
                if (table.leavesOut(name)) {
                    leftOut.merge(name, 1, Integer::sum);
                }
            }
        });
        back.forEach((column, id) -> {
            if (table.columns().containsKey(column)) {
                cells.putIfAbsent(column, id);
            }
        });
        within(object, "organization", cells, "organization_id");
        within(object, "location", cells, "location_id");
        within(object, "service", cells, "service_id");
        cells.keySet().retainAll(table.columns().keySet());
        rows.add(new Row(table, part.name(), place, cells, nested));
        Map<String, String> own = LEADS_BACK.containsKey(table) && cells.containsKey("id")
                ? Map.of(LEADS_BACK.get(table), cells.get("id"))
                : Map.of();
        object.forEach((name, value) -> below(table, name, value, place + "/" + name, own, rows));
    }

    private void below(
            HsdsTable table, String name, JsonValue value, String place, Map<String, String> back, List<Row> rows) {
        HsdsTable below =
                "languages".equals(name) && table != HsdsTable.PHONES ? HsdsTable.LANGUAGES : NESTED.get(name);
        if (below == null || value.getValueType() == JsonValue.ValueType.NULL) {
            if (below == null && HsdsNames.KNOWN.contains(name)) {
                count(name, many(value));
            }
            boolean known = table.columns().containsKey(name) || below != null || HsdsNames.KNOWN.contains(name);
            if (!known && unknown.add(table + name)) {
                note(place, new Taken(IntakeOutcome.LEFT_OUT, shown(name), "unknown-column"));
            }
            return;
        }
        if (value instanceof JsonArray many) {
            for (int index = 0; index < many.size(); index++) {
                flatten(below, many.getJsonObject(index), place + "/" + index, back, true, rows);
            }
        } else {
            flatten(below, value.asJsonObject(), place, back, true, rows);
        }
    }

    private void count(String name, int rows) {
        if (rows > 0) {
            leftOut.merge(name, rows, Integer::sum);
        }
    }

    private static int many(JsonValue value) {
        return value instanceof JsonArray many ? many.size() : value.getValueType() == JsonValue.ValueType.NULL ? 0 : 1;
    }

    private static void within(JsonObject object, String name, Map<String, String> cells, String column) {
        if (object.get(name) instanceof JsonObject inner && inner.containsKey("id")) {
            cells.putIfAbsent(column, inner.getString("id", null));
        }
    }

    private void note(String place, Taken taken) {
        notes.accept(new Note(part.name(), place.isEmpty() ? "/" : place, taken));
    }

    private static String shown(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9_ -]{0,39}") ? name : "?";
    }
}
