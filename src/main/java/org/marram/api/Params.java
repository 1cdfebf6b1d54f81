package org.marram.api;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** Reads what stands in paths and queries as strictly as bodies are read, and names what cannot be read. */
public class Params implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        boolean ours = type == Ref.class || type == LocalDate.class || type == int.class || type.isEnum();
        return ours ? new Reader<>(type, name(annotations)) : null;
    }

    /** Refuses where it is missing. */
    static <T> T needed(String name, T value) {
        if (value == null) {
            throw Refusal.invalid(name, "required");
        }
        return value;
    }

    private static String name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .map(one -> one instanceof QueryParam query
                        ? query.value()
                        : one instanceof PathParam path ? path.value() : "")
                .reduce("", String::concat);
    }

    private record Reader<T>(Class<T> type, String name) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            if (text == null) {
                return null;
            }
            return (T) (type == int.class ? JsonScalar.number(name, text) : JsonScalar.text(type, name, text));
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
