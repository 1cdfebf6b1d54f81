package org.marram.api;

import jakarta.json.JsonObject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.marram.common.Ref;
import org.marram.template.Pathway;

/** Describes records as what they are in JSON, each once, by name. */
final class Schemas {

    private final Map<String, Schema> all = new TreeMap<>();

    Map<String, Schema> all() {
        return all;
    }

    Schema of(Type type) {
        if (type instanceof ParameterizedType with) {
            Class<?> raw = (Class<?>) with.getRawType();
            if (raw == Map.class) {
                return schema(SchemaType.OBJECT).additionalPropertiesSchema(of(with.getActualTypeArguments()[1]));
            }
            return Collection.class.isAssignableFrom(raw)
                    ? schema(SchemaType.ARRAY).items(of(with.getActualTypeArguments()[0]))
                    : record(raw, with.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Ref.class) {
            return schema(SchemaType.STRING).pattern("^[A-Za-z0-9_-]{22}$").example("0Jq7m1ZzR3yVf6mE8tKc2A");
        }
        if (plain == Pathway.class) {
            return schema(SchemaType.STRING).maxLength(20).example("EDUCATION");
        }
        if (plain == LocalDate.class) {
            return schema(SchemaType.STRING).format("date").example("2026-11-21");
        }
        if (plain == Instant.class) {
            return schema(SchemaType.STRING).format("date-time").example("2026-11-21T09:00:00Z");
        }
        if (plain.isEnum()) {
            return schema(SchemaType.STRING)
                    .enumeration(Arrays.stream(plain.getEnumConstants())
                            .map(one -> (Object) ((Enum<?>) one).name())
                            .toList());
        }
        if (plain == JsonObject.class) {
            return schema(SchemaType.OBJECT);
        }
        if (plain == int.class || plain == Integer.class || plain == long.class) {
            return schema(SchemaType.INTEGER);
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return schema(SchemaType.BOOLEAN);
        }
        return plain.isRecord() ? record(plain) : schema(SchemaType.STRING);
    }

    private Schema record(Class<?> type, Type... arguments) {
        String name = type.getSimpleName();
        for (Type argument : arguments) {
            name += "Of" + ((Class<?>) argument).getSimpleName();
        }
        if (!all.containsKey(name)) {
            Schema schema = schema(SchemaType.OBJECT);
            all.put(name, schema);
            for (RecordComponent component : type.getRecordComponents()) {
                schema.addProperty(component.getName(), member(component, arguments));
                if (StrictJson.isRequired(component)) {
                    schema.addRequired(component.getName());
                }
            }
        }
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private Schema member(RecordComponent component, Type... arguments) {
        Schema schema = of(filled(component.getGenericType(), arguments));
        if (mayBeNull(component)) {
            schema.nullable(true);
            if (component.getType().isEnum()) {
                List<Object> choices = new ArrayList<>(schema.getEnumeration());
                choices.add(null);
                schema.setEnumeration(choices);
            }
        }
        var words =
                component.getAccessor().getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        if (words != null && !words.description().isEmpty()) {
            schema.description(words.description());
        }
        if (words != null && !words.example().isEmpty()) {
            schema.example(
                    words.example().matches("\\d+") ? (Object) Integer.valueOf(words.example()) : words.example());
        }
        return schema;
    }

    /** A word, number, day or choice that nobody has to say; lists and things within things are always there. */
    private static boolean mayBeNull(RecordComponent component) {
        Class<?> type = component.getType();
        return !type.isPrimitive()
                && !Collection.class.isAssignableFrom(type)
                && (!type.isRecord() || JsonScalar.isWritten(type))
                && !StrictJson.isRequired(component);
    }

    /** A list of what the page holds. */
    private static Type filled(Type declared, Type... arguments) {
        boolean open = declared instanceof ParameterizedType with
                && with.getActualTypeArguments()[0] instanceof TypeVariable<?>;
        return open ? new ListOf(arguments[0]) : declared;
    }

    private record ListOf(Type element) implements ParameterizedType {

        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {element};
        }

        @Override
        public Type getRawType() {
            return List.class;
        }

        @Override
        public Type getOwnerType() {
            return null;
        }
    }

    private static Schema schema(SchemaType type) {
        return OASFactory.createSchema().type(type);
    }
}
