package org.marram.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import org.marram.common.Ref;
import org.marram.template.Pathway;

/** How records go out: every member is there, null where there is nothing to say; references as their 22 characters, pathways as their codes. */
public class JsonAnswers implements ContextResolver<Jsonb> {

    private final Jsonb jsonb =
            JsonbBuilder.create(new JsonbConfig().withNullValues(true).withAdapters(new Written(), new Code()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }

    /** A reference as it is written. */
    public static class Written implements JsonbAdapter<Ref, String> {

        @Override
        public String adaptToJson(Ref ref) {
            return ref.toString();
        }

        @Override
        public Ref adaptFromJson(String text) {
            return Ref.parse(text);
        }
    }

    /** A pathway as it is written; its name stands at GET /pathways. */
    public static class Code implements JsonbAdapter<Pathway, String> {

        @Override
        public String adaptToJson(Pathway pathway) {
            return pathway.code();
        }

        @Override
        public Pathway adaptFromJson(String text) {
            return Pathway.of(text);
        }
    }
}
