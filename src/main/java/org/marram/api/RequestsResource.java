package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.request.AnswerRequest;
import org.marram.request.RequestService;

/** The answers to what people ask about what is held of them. */
@Path("/requests/{request}")
@Tag(name = "People")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class RequestsResource {

    @Inject
    private RequestService requests;

    /** Whether it was put right. */
    public record CorrectionAnswer(
            @Schema(required = true) Boolean agreed,

            @Schema(description = "At most 1,000; needed where it is not changed")
            String words) {}

    /** Whether and when it will be deleted. */
    public record DeletionAnswer(
            @Schema(required = true) Boolean agreed,

            @Schema(description = "At most 1,000; needed where it is kept: what, why and until when")
            String words,

            @Schema(description = "Needed where it is agreed; not in the past", example = "2029-06-30")
            LocalDate deleteOn) {}

    @POST
    @Path("/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Answer what was to be put right",
            description =
                    "Once (409 already-answered). The person reads it on their own page, with the name of who answered.")
    public void answer(@PathParam("request") Ref request, CorrectionAnswer body) {
        requests.answer(new AnswerRequest(request, body.agreed(), body.words(), null));
    }

    @POST
    @Path("/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide about what was to be deleted",
            description =
                    "Supervisors alone, once (409 already-answered). It says when; nothing is deleted by this call.")
    public void decide(@PathParam("request") Ref request, DeletionAnswer body) {
        requests.decide(new AnswerRequest(request, body.agreed(), body.words(), body.deleteOn()));
    }
}
