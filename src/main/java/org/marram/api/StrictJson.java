package org.marram.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.marram.common.Refusal;

/**
 * Reads JSON into a record that says what may be there, and refuses everything else at its field: unknown and repeated
 * members, wrong types, days that do not exist. It never goes deeper than the record does. Absent members are null, or
 * 0, or empty; null where {@link Schema#nullable()} tells them from empty ones. Those that {@link Schema#required()} names
 * are missed together, at the end.
 */
final class StrictJson {

    private final JsonParser parser;
    private final List<Refusal.Fault> missing = new ArrayList<>();

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    static <R> R read(byte[] utf8, Class<R> type) {
        try (JsonParser parser = Json.createParser(new StringReader(text(utf8)))) {
            StrictJson json = new StrictJson(parser);
            R record = type.cast(json.value(type, "", parser.next()));
            if (record == null || parser.hasNext()) {
                throw Refusal.of(Refusal.Kind.MALFORMED, "malformed-json");
            }
            if (!json.missing.isEmpty()) {
                throw Refusal.invalid(json.missing);
            }
            return record;
        } catch (JsonException | NoSuchElementException | IllegalStateException broken) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "malformed-json");
        }
    }

    private static String text(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "malformed-json");
        }
    }

    private Object value(Type type, String field, Event event) {
        if (type instanceof ParameterizedType many) {
            return elements(many, field, event);
        }
        Class<?> wanted = (Class<?>) type;
        if (event == Event.VALUE_NULL && !wanted.isPrimitive()) {
            return null;
        }
        if (wanted.isRecord() && !JsonScalar.isWritten(wanted)) {
            return record(wanted, field, expect(event, Event.START_OBJECT, field));
        }
        return JsonScalar.read(wanted, field, event, parser);
    }

    private Collection<Object> elements(ParameterizedType many, String field, Event event) {
        Collection<Object> elements = many.getRawType() == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
        if (event == Event.VALUE_NULL) {
            return elements;
        }
        expect(event, Event.START_ARRAY, field);
        for (Event next = parser.next(); next != Event.END_ARRAY; next = parser.next()) {
            String place = field + "[" + elements.size() + "]";
            Object element = value(many.getActualTypeArguments()[0], place, next);
            if (element == null || !elements.add(element)) {
                throw Refusal.malformed(place, element == null ? "wrong-type" : "duplicate-member");
            }
        }
        return elements;
    }

    private Object record(Class<?> type, String path, Event ignored) {
        RecordComponent[] components = type.getRecordComponents();
        Map<String, Object> values = new HashMap<>();
        String prefix = path.isEmpty() ? "" : path + ".";
        while (parser.next() != Event.END_OBJECT) {
            String name = parser.getString();
            RecordComponent component = Arrays.stream(components)
                    .filter(one -> one.getName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> Refusal.malformed(prefix + shown(name), "unknown-member"));
            if (values.containsKey(name)) {
                throw Refusal.malformed(prefix + name, "duplicate-member");
            }
            values.put(name, value(component.getGenericType(), prefix + name, parser.next()));
        }
        for (RecordComponent component : components) {
            values.computeIfAbsent(component.getName(), absent -> nothing(component));
            if (isRequired(component) && isNothing(values.get(component.getName()))) {
                missing.add(new Refusal.Fault(prefix + component.getName(), "required"));
            }
        }
        return made(type, components, values);
    }

    private static Object made(Class<?> type, RecordComponent[] components, Map<String, Object> values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] arguments =
                Arrays.stream(components).map(one -> values.get(one.getName())).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException("Not a record to read: " + type.getName(), impossible);
        }
    }

    private static Object nothing(RecordComponent component) {
        Schema schema = component.getAccessor().getAnnotation(Schema.class);
        Class<?> type = schema != null && schema.nullable() ? Object.class : component.getType();
        if (type == int.class) {
            return 0;
        }
        if (type == boolean.class) {
            return false;
        }
        return type == List.class ? new ArrayList<>() : type == Set.class ? new LinkedHashSet<>() : null;
    }

    static boolean isRequired(RecordComponent component) {
        Schema schema = component.getAccessor().getAnnotation(Schema.class);
        return schema != null && schema.required();
    }

    private static boolean isNothing(Object value) {
        return value == null || value instanceof Collection<?> elements && elements.isEmpty();
    }

    private static Event expect(Event event, Event expected, String field) {
        if (event != expected) {
            throw Refusal.malformed(field, "wrong-type");
        }
        return event;
    }

    /** A name that somebody made up is repeated only where it looks like a name. */
    private static String shown(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9_-]{0,39}") ? name : "?";
    }
}
