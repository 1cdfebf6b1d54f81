package org.marram.ui.participant;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger;
import org.marram.common.Failures;
import org.marram.common.Refusal;

/** Answers whatever went wrong on the own pages with a calm page, on which Leave still stands at the top. */
public class MyProblems implements ExceptionMapper<Exception> {

    private static final Logger LOG = System.getLogger(MyProblems.class.getName());

    @Inject
    private MyAnswers answers;

    @Override
    public Response toResponse(Exception problem) {
        if (problem instanceof Refusal refusal) {
            return answers.problem(refusal.kind().status(), refusal.code());
        }
        if (problem instanceof WebApplicationException web) {
            int status = web.getResponse().getStatus();
            return answers.problem(status, status == 404 ? "not-found" : "unexpected");
        }
        if (Failures.isAway(problem)) {
            return answers.problem(503, "unavailable");
        }
        LOG.log(Logger.Level.ERROR, "A page could not be made: " + Failures.told(problem));
        return answers.problem(500, "unexpected");
    }
}
