package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.fact.FactReason;
import org.marram.fact.Source;
import org.marram.outcome.CorrectJob;
import org.marram.outcome.EndJob;
import org.marram.outcome.JobEnd;
import org.marram.outcome.JobService;
import org.marram.retention.AnswerCheck;
import org.marram.retention.CheckAnswer;
import org.marram.retention.CheckFacts;
import org.marram.retention.Checkpoint;
import org.marram.retention.RetentionService;

/** Single jobs. None is ever overwritten: what it was before stays readable. */
@Path("/jobs/{job}")
@Tag(name = "Jobs")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {

    @Inject
    private JobService jobs;

    @Inject
    private RetentionService retention;

    @Inject
    private Creates creates;

    /** It ended. */
    public record Ended(
            @Schema(required = true, description = "The last day; not ahead", example = "2026-08-31")
            LocalDate on,

            @Schema(description = "Absent: NOT_ASKED", example = "CONTRACT_OVER")
            JobEnd reason,

            @Schema(description = "Replaces an earlier one; at most 1,000")
            String note) {}

    /** What is right, and why it was not. */
    public record Correction(
            @Schema(required = true) Job.Said said,
            @Schema(required = true, example = "MISTAKE") FactReason reason) {}

    /** Why it was no job. */
    public record Strike(
            @Schema(required = true, example = "WRITTEN_TWICE")
            FactReason reason) {}

    @POST
    @Path("/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that a job ended", description = "Refuses one that has ended (409).")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response end(@PathParam("job") Ref job, @HeaderParam("If-Match") String ifMatch, Ended body) {
        return now(jobs.end(new EndJob(job, Versions.of(ifMatch), body.on(), body.reason(), body.note())));
    }

    @POST
    @Path("/correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Correct what is written down of a job, with a reason",
            description = "All of it is said anew. What it was stays readable.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response correct(@PathParam("job") Ref job, @HeaderParam("If-Match") String ifMatch, Correction body) {
        return now(jobs.correct(
                new CorrectJob(job, Versions.of(ifMatch), body.said().facts(), body.reason())));
    }

    @POST
    @Path("/strike")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that there was no such job", description = "It counts no more, and stays readable.")
    @APIResponse(responseCode = "204")
    public void strike(@PathParam("job") Ref job, @HeaderParam("If-Match") String ifMatch, Strike body) {
        jobs.strike(job, Versions.of(ifMatch), body.reason());
    }

    /** What was answered at a checkpoint. */
    public record Checked(
            @Schema(required = true, example = "DAYS_90") Checkpoint checkpoint,

            @Schema(required = true, example = "STILL_THERE")
            CheckAnswer answer,

            @Schema(description = "How it is known; none with NOT_REACHED", example = "OWN_WORD")
            Source source,

            @Schema(required = true, description = "When it was asked; not ahead", example = "2026-08-31")
            LocalDate on) {}

    @POST
    @Path("/checks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write down whether a job lasts, at a checkpoint",
            description = "Refuses one that is not due (409 check-not-due) or answered (409 check-answered). It changes"
                    + " nothing about the job: one that ended is ended, and another one is another job.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response check(@PathParam("job") Ref job, @HeaderParam("Idempotency-Key") String key, Checked body) {
        CheckFacts facts = new CheckFacts(body.answer(), body.source(), body.on());
        return creates.once(
                key,
                () -> Creates.Made.at(
                        "job-checks/" + retention.answer(new AnswerCheck(job, body.checkpoint(), facts))));
    }

    private static Response now(int version) {
        return Response.noContent().tag(Versions.tag(version)).build();
    }
}
