package org.marram.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.MissingResourceException;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Texts;

/**
 * What is answered instead of what was asked for (RFC 9457): a status, a code for programs, words for people, the fields
 * concerned. Never a value that somebody sent, nor anything of the inside.
 */
record Problem(int status, String code, List<Refusal.Fault> faults) {

    static final String TYPE = "application/problem+json";

    static Problem of(Refusal refusal) {
        return new Problem(refusal.kind().status(), refusal.code(), refusal.faults());
    }

    static Problem of(int status, String code) {
        return new Problem(status, code, List.of());
    }

    String json(Texts texts, Ref request) {
        JsonObjectBuilder problem = Json.createObjectBuilder()
                .add("type", "urn:marram:" + code)
                .add("title", words(texts, code))
                .add("status", status)
                .add("code", code)
                .add("requestId", request.toString());
        JsonArrayBuilder errors = Json.createArrayBuilder();
        faults.forEach(fault -> errors.add(Json.createObjectBuilder()
                .add("field", fault.field())
                .add("code", fault.code())
                .add("title", words(texts, fault.code()))));
        return problem.add("errors", errors).build().toString();
    }

    private static String words(Texts texts, String code) {
        try {
            return texts.refusal(code);
        } catch (MissingResourceException unwritten) {
            return code;
        }
    }
}
