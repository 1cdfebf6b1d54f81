package org.marram.api;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.template.Pathway;

/** The simple values of the API, each in its one written form. */
final class JsonScalar {

    private JsonScalar() {}

    /** A record that is written as one text. */
    static boolean isWritten(Class<?> type) {
        return type == Ref.class || type == Pathway.class;
    }

    static Object read(Class<?> type, String field, Event event, JsonParser parser) {
        if (type == boolean.class || type == Boolean.class) {
            return truth(field, event);
        }
        if (type == int.class || type == Integer.class) {
            expect(event, Event.VALUE_NUMBER, field);
            return number(field, parser.getString());
        }
        expect(event, Event.VALUE_STRING, field);
        return text(type, field, parser.getString());
    }

    /** The same forms in a path or a query. */
    static Object text(Class<?> type, String field, String text) {
        if (type == Ref.class) {
            return Ref.parse(text);
        }
        if (type == Pathway.class) {
            return Pathway.of(text);
        }
        if (type == LocalDate.class) {
            return day(field, text);
        }
        if (type == Instant.class) {
            return instant(field, text);
        }
        if (type == LocalTime.class) {
            return time(field, text);
        }
        return type.isEnum() ? choice(type, field, text) : text;
    }

    static LocalDate day(String field, String text) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw Refusal.malformed(field, "not-a-date");
        }
        throw Refusal.malformed(field, "not-a-date");
    }

    static int number(String field, String text) {
        if (!text.matches("-?\\d+")) {
            throw Refusal.malformed(field, "wrong-type");
        }
        if (text.length() > 9) {
            throw Refusal.malformed(field, "out-of-range");
        }
        return Integer.parseInt(text);
    }

    private static Instant instant(String field, String text) {
        try {
            if (text.length() <= 40 && text.matches("\\d{4}-\\d{2}-\\d{2}T.+")) {
                return OffsetDateTime.parse(text).toInstant();
            }
        } catch (DateTimeException noSuchTime) {
            throw Refusal.malformed(field, "not-a-time");
        }
        throw Refusal.malformed(field, "not-a-time");
    }

    private static LocalTime time(String field, String text) {
        try {
            if (text.matches("\\d{2}:\\d{2}(:00)?")) {
                return LocalTime.parse(text);
            }
        } catch (DateTimeException noSuchTime) {
            throw Refusal.malformed(field, "not-a-time");
        }
        throw Refusal.malformed(field, "not-a-time");
    }

    private static Object choice(Class<?> type, String field, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed(field, "unknown"));
    }

    static boolean truth(String field, String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw Refusal.malformed(field, "wrong-type");
        }
        return text.equals("true");
    }

    private static boolean truth(String field, Event event) {
        if (event != Event.VALUE_TRUE && event != Event.VALUE_FALSE) {
            throw Refusal.malformed(field, "wrong-type");
        }
        return event == Event.VALUE_TRUE;
    }

    private static void expect(Event event, Event expected, String field) {
        if (event != expected) {
            throw Refusal.malformed(field, "wrong-type");
        }
    }
}
