package org.marram.api;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.marram.common.Failures;
import org.marram.common.Refusal;
import org.marram.common.RequestId;
import org.marram.common.Texts;

/** Turns whatever went wrong into a {@link Problem}. What nobody expected is logged by its kind, with the request's id. */
public class Problems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    private static final int OTHER = 500;

    /** Codes of what JAX-RS refuses by itself. */
    private static final Map<Integer, String> CODES = Map.of(
            400, "malformed",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "json-needed");

    @Inject
    private RequestId request;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failed) {
        Problem problem = refusal(failed)
                .or(() -> Failures.causes(failed)
                        .map(Problems::known)
                        .filter(Objects::nonNull)
                        .findFirst())
                .or(() -> Failures.isAway(failed) ? Optional.of(Problem.of(Refusal.unavailable())) : Optional.empty())
                .orElse(null);
        if (problem == null) {
            problem = Problem.of(OTHER, "unexpected");
            log(failed);
        }
        Texts texts = Texts.of("refusals", Languages.of(headers));
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(Problem.TYPE)
                .language(texts.locale())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(problem.json(texts, request.ref()));
        if (failed instanceof WebApplicationException refused
                && refused.getResponse().getHeaderString("Allow") != null) {
            answer.header("Allow", refused.getResponse().getHeaderString("Allow"));
        }
        if (problem.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (problem.status() == 429 || problem.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, problem.status() == 429 ? 60 : 5);
        }
        return answer.build();
    }

    /** What a room or this door refused, in whatever the server has wrapped it. */
    private static Optional<Problem> refusal(Throwable failed) {
        return Failures.causes(failed)
                .filter(Refusal.class::isInstance)
                .map(cause -> Problem.of((Refusal) cause))
                .findFirst();
    }

    private static Problem known(Throwable cause) {
        if (cause instanceof OptimisticLockException
                || cause instanceof org.eclipse.persistence.exceptions.OptimisticLockException) {
            return Problem.of(Refusal.stale());
        }
        if (cause instanceof SQLException sql) {
            return database(sql);
        }
        if (cause instanceof WebApplicationException web
                && CODES.containsKey(web.getResponse().getStatus())) {
            int status = web.getResponse().getStatus();
            return Problem.of(status, CODES.get(status));
        }
        return null;
    }

    /** By SQL state: 23 two wrote the same; 40 they stood in each other's way. */
    private static Problem database(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        if (state.startsWith("23")) {
            return Problem.of(409, "contradicts");
        }
        return state.startsWith("40") ? Problem.of(Refusal.unavailable()) : null;
    }

    private void log(Throwable failed) {
        LOG.log(Level.SEVERE, () -> "Request " + request.ref() + " failed: " + Failures.told(failed));
    }
}
