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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.fact.FactReason;
import org.marram.fact.Source;
import org.marram.retention.CheckAnswer;
import org.marram.retention.CheckFacts;
import org.marram.retention.CorrectCheck;
import org.marram.retention.RetentionService;

/** Single answers to whether a job lasts. None is ever overwritten. */
@Path("/job-checks/{check}")
@Tag(name = "Jobs")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class JobChecksResource {

    @Inject
    private RetentionService retention;

    /** What is right, and why it was not. */
    public record CheckCorrection(
            @Schema(required = true, example = "WORKS_ELSEWHERE")
            CheckAnswer answer,

            @Schema(description = "How it is known; none with NOT_REACHED", example = "OWN_WORD")
            Source source,

            @Schema(required = true, description = "When it was asked; not ahead", example = "2026-08-31")
            LocalDate on,

            @Schema(required = true, example = "LEARNED_MORE")
            FactReason reason) {}

    @POST
    @Path("/correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Correct what was answered at a checkpoint, with a reason",
            description = "What it was stays readable.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response correct(
            @PathParam("check") Ref check, @HeaderParam("If-Match") String ifMatch, CheckCorrection body) {
        CheckFacts facts = new CheckFacts(body.answer(), body.source(), body.on());
        int version = retention.correct(new CorrectCheck(check, Versions.of(ifMatch), facts, body.reason()));
        return Response.noContent().tag(Versions.tag(version)).build();
    }
}
