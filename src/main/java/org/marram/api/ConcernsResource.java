package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.skill.AnswerConcern;
import org.marram.skill.ConcernService;

/** Single concerns of partners. */
@Path("/concerns/{concern}")
@Tag(name = "Skills")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class ConcernsResource {

    @Inject
    private ConcernService concerns;

    /** What was done about it. */
    public record ConcernAnswer(
            @Schema(required = true, description = "At most 2,000 characters", example = "We talked about it today.")
            String words) {}

    @POST
    @Path("/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write down what was done about a concern",
            description = "It leaves the worklist; the partner is not told. Refuses one that is answered (409).")
    public void answer(@PathParam("concern") Ref concern, ConcernAnswer body) {
        concerns.answer(new AnswerConcern(concern, body.words()));
    }
}
