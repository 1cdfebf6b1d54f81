package org.marram.api;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.template.Pathway;

/** Reads what stands in paths and queries as strictly as bodies are read, and names what cannot be read. */
public class Params implements ParamConverterProvider {

    private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class);
    private static final Set<Class<?>> WRITTEN =
            Set.of(Ref.class, Pathway.class, LocalDate.class, int.class, Integer.class, boolean.class);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        boolean ours = WRITTEN.contains(type) || type.isEnum();
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
            return (T)
                    (NUMBERS.contains(type)
                            ? (Object) JsonScalar.number(name, text)
                            : type == boolean.class
                                    ? (Object) JsonScalar.truth(name, text)
                                    : JsonScalar.text(type, name, text));
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
