package org.marram.partner;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.marram.common.Ref;

/**
 * When something that an organisation does takes place, or what it costs, as another directory tells it: kept by its columns, shown,
 * and told on as it came.
 *
 * @param id its identifier there
 */
public record OfferingRow(Kind kind, Ref id, Map<String, String> cells) {

    /** Which table of HSDS: schedule, cost_option. */
    public enum Kind {
        SCHEDULE,
        COST_OPTION
    }

    /** What of it somebody wants to read. */
    public List<String> words() {
        Stream<String> columns =
                switch (kind) {
                    case SCHEDULE -> Stream.of("byday", "opens_at", "closes_at", "description");
                    case COST_OPTION -> Stream.of("option", "amount", "currency", "amount_description");
                };
        return columns.map(cells::get).filter(Objects::nonNull).toList();
    }

    /** These, with this one in the place of what it said before. */
    static List<OfferingRow> with(List<OfferingRow> rows, OfferingRow row) {
        return Stream.concat(rows.stream().filter(one -> !one.id.equals(row.id)), Stream.of(row))
                .toList();
    }

    /** As it stands in the database; null for none. */
    static String written(List<OfferingRow> rows) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (OfferingRow row : rows) {
            JsonObjectBuilder cells = Json.createObjectBuilder();
            row.cells.forEach(cells::add);
            all.add(Json.createObjectBuilder()
                    .add("kind", row.kind.name())
                    .add("id", row.id.toString())
                    .add("cells", cells));
        }
        return rows.isEmpty() ? null : all.build().toString();
    }

    static List<OfferingRow> read(String written) {
        if (written == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(written))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(OfferingRow::read)
                    .toList();
        }
    }

    private static OfferingRow read(JsonObject row) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.getJsonObject("cells").forEach((column, cell) -> cells.put(column, ((JsonString) cell).getString()));
        return new OfferingRow(Kind.valueOf(row.getString("kind")), Ref.parse(row.getString("id")), cells);
    }
}
