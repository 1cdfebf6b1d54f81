package org.marram.api;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a method of the API may be refused for, told from what it takes. */
final class Refusals {

    /** The answer to whatever is refused. */
    record Problem(
            @Schema(required = true, example = "urn:marram:invalid")
            String type,

            @Schema(required = true, example = "Something needs another look. See the marked fields.")
            String title,

            @Schema(required = true, example = "422") int status,

            @Schema(required = true, description = "For programs", example = "invalid")
            String code,

            @Schema(required = true, description = "Names the request in the journal and the log")
            String requestId,

            @Schema(required = true) List<Fault> errors) {}

    /** One field that cannot be taken. */
    record Fault(
            @Schema(required = true, example = "milestones[0].dueOn")
            String field,

            @Schema(required = true, example = "not-a-date") String code,

            @Schema(required = true, example = "There is no such day. Write it like 2026-11-21.")
            String title) {}

    private Refusals() {}

    static Map<String, String> of(Method method) {
        Map<String, String> refusals = new TreeMap<>();
        refusals.put("401", "Not signed in, or the words did not fit");
        refusals.put("403", "Not with this role, or not with this token's scopes");
        refusals.put("503", "Not just now; nothing was changed");
        if (has(method, PathParam.class)) {
            refusals.put("404", "Not there, or not for you");
        }
        if (method.getDeclaringClass() == SignInResource.class) {
            refusals.put("429", "Too many tries; see Retry-After");
        }
        if (Arrays.stream(method.getParameterTypes()).anyMatch(JsonBodies::isBody)) {
            refusals.put("400", "Cannot be read, or a header is missing; errors names the fields");
            refusals.put("409", "Contradicts what stands already");
            refusals.put("413", "Over one megabyte");
            refusals.put("415", "Not application/json in UTF-8");
            refusals.put("422", "Read, but not possible; errors names the fields");
        }
        if (Gate.takesFile(method)) {
            refusals.put("413", "Over 16 MB, or over 200 MB unpacked");
            refusals.put("415", "Neither application/zip nor application/json");
        }
        header(method, refusals);
        return refusals;
    }

    private static void header(Method method, Map<String, String> refusals) {
        Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(HeaderParam.class))
                .map(parameter -> parameter.getAnnotation(HeaderParam.class).value())
                .forEach(name -> {
                    refusals.put("409", "Contradicts what stands already, or the same request is still running");
                    if ("If-Match".equals(name)) {
                        refusals.put("412", "Somebody changed it meanwhile");
                        refusals.put("428", "If-Match is missing");
                    } else {
                        refusals.put("400", "Cannot be read, or Idempotency-Key is missing");
                        refusals.put("422", "Not possible, or the key was used for something else");
                    }
                });
    }

    private static boolean has(Method method, Class<? extends java.lang.annotation.Annotation> kind) {
        return Arrays.stream(method.getParameters()).anyMatch(parameter -> parameter.isAnnotationPresent(kind));
    }
}
