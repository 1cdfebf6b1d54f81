package org.marram.life;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.marram.common.Ref;
import org.marram.common.Times;
import org.marram.fact.Source;

/** One version of a fact of any kind, as {@link LifeRows} reads it. */
record LifeRow(LifeKind kind, Ref ref, int version, Object[] row) {

    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());
    private static final int ID = 1;
    private static final int REF = 2;
    private static final int VERSION = 3;
    private static final int FROM = 4;
    private static final int UNTIL = 5;
    private static final int SOURCE = 7;
    private static final int KEPT_AT = 8;
    private static final int REPLACED_AT = 10;
    private static final int REASON = 12;
    private static final int SAID = 13;
    private static final int PARTS = 14;
    private static final int WORDS = 15;
    private static final int BY = 18;
    private static final int REPLACER = 19;
    private static final int MILESTONE = 20;

    static LifeRow of(Object[] row) {
        return new LifeRow(
                LifeKind.valueOf((String) row[0]), Ref.of((byte[]) row[REF]), ((Number) row[VERSION]).intValue(), row);
    }

    LocalDate from() {
        return day(row[FROM]);
    }

    /** @param opens sealed words, by their place */
    LifeVersion told(BiFunction<String, byte[], String> opens) {
        LocalDate until = day(row[UNTIL]);
        Instant replaced = at(row[REPLACED_AT]);
        return new LifeVersion(
                version,
                from(),
                Times.NO_DAY.equals(until) ? null : until,
                said(opens),
                row[MILESTONE] == null ? null : Ref.of((byte[]) row[MILESTONE]),
                row[SOURCE] == null ? null : Source.valueOf((String) row[SOURCE]),
                (String) row[BY],
                at(row[KEPT_AT]),
                (String) row[REPLACER],
                Times.NEVER.equals(replaced) ? null : replaced,
                (String) row[REASON]);
    }

    private Map<String, Object> said(BiFunction<String, byte[], String> opens) {
        Map<String, Object> said = object(json(row[SAID]));
        if (row[PARTS] != null) {
            said.put("lines", plain(json(row[PARTS])));
        }
        LifeTable table = LifeTable.ALL.get(kind);
        for (int at = 0; at < table.sealed().size(); at++) {
            String name = table.sealed().get(at);
            if (row[WORDS + at] != null) {
                said.put(name, opens.apply(table.name() + "." + name + " " + row[ID], (byte[]) row[WORDS + at]));
            }
        }
        return said;
    }

    private static JsonValue json(Object text) {
        return JSON.createReader(new StringReader((String) text)).readValue();
    }

    private static Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).intValue();
            case ARRAY -> value.asJsonArray().stream().map(LifeRow::plain).toList();
            case OBJECT -> object(value);
            default -> null;
        };
    }

    /** Without what nobody said. */
    private static Map<String, Object> object(JsonValue value) {
        Map<String, Object> said = new TreeMap<>();
        value.asJsonObject().forEach((name, one) -> {
            if (one != JsonValue.NULL) {
                said.put(name, plain(one));
            }
        });
        return said;
    }

    private static Instant at(Object column) {
        return ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
    }

    private static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }
}
