package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.marram.access.IdempotencyService;

/**
 * Makes a thing once, however often the request comes: the first time it is made, after that the same answer is given
 * without making anything. What is told only once (a code, a token) is not told again.
 */
@RequestScoped
public class Creates {

    @Inject
    private IdempotencyService keys;

    @Context
    private HttpServletRequest request;

    /**
     * What was made.
     *
     * @param place its address below /api/v1/; null where it has none of its own
     * @param told what is said this once besides the address; null for nothing
     */
    record Made(String place, Object told) {

        static Made at(String place) {
            return new Made(place, null);
        }
    }

    Response once(String key, Supplier<Made> act) {
        String asked = request.getMethod()
                + ' '
                + request.getRequestURI()
                + '\n'
                + request.getAttribute(JsonBodies.AS_IT_CAME);
        Optional<String> earlier = keys.begin(key, asked);
        if (earlier.isPresent()) {
            return answer(earlier.get(), null);
        }
        Object[] told = new Object[1];
        try {
            String place = keys.complete(key, () -> {
                Made made = act.get();
                told[0] = made.told();
                return made.place() == null ? "" : made.place();
            });
            return answer(place, told[0]);
        } catch (RuntimeException failed) {
            keys.forget(key);
            throw failed;
        }
    }

    private static Response answer(String place, Object told) {
        if (place.isEmpty()) {
            return Response.noContent().build();
        }
        Response.ResponseBuilder created = Response.created(URI.create(place));
        return (told == null ? created.entity(Created.at(place)) : created.entity(told)).build();
    }

    /** The answer to a create. */
    public record Created(
            @Schema(description = "Null where it has none of its own: see Location")
            String ref) {

        static Created at(String place) {
            String last = place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('#')) + 1);
            return new Created(last.matches("[A-Za-z0-9_-]{22}") ? last : null);
        }
    }
}
