package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.Colleague;
import org.marram.access.OpenDoor;
import org.marram.assignment.HandOver;
import org.marram.assignment.HandoverLine;
import org.marram.assignment.HandoverReason;
import org.marram.assignment.HandoverService;
import org.marram.common.Page;
import org.marram.common.Ref;

/** One person or many go over to a colleague from a day on. */
@Path("/handovers")
@Tag(name = "Handovers")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class HandoversResource {

    @Inject
    private HandoverService handovers;

    @Inject
    private Creates creates;

    /** Who goes over to whom, from when, and why. */
    public record NewHandover(
            @Schema(required = true, description = "One person to 500")
            List<Ref> people,

            @Schema(required = true, description = "From GET /colleagues")
            Ref to,

            @Schema(
                    required = true,
                    description = "Today means from now on; at most a year ahead",
                    example = "2026-12-01")
            LocalDate fromOn,

            @Schema(required = true, description = "CAME_BACK is said by continuing a plan only", example = "WORKLOAD")
            HandoverReason reason,

            @Schema(description = "To the colleague; at most 1,000")
            String note) {}

    /** What is looked at before it is made. */
    public record Look(
            @Schema(required = true, description = "One person to 500")
            List<Ref> people,

            @Schema(required = true, description = "From GET /colleagues")
            Ref to,

            @Schema(required = true, example = "2026-12-01") LocalDate fromOn) {}

    /** Who would go over. */
    public record Together(
            @Schema(required = true, description = "One person to 500")
            List<Ref> people) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hand people over to a colleague from a day on",
            description = "All or none; by whoever is responsible, or the team's supervisor. Who is the colleague's"
                    + " already stays so. The references stand in GET /people/{person}/assignments.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response handOver(@HeaderParam("Idempotency-Key") String key, NewHandover body) {
        return creates.once(key, () -> {
            List<Ref> made = handovers.handOver(
                    new HandOver(body.people(), body.to(), body.fromOn(), body.reason(), body.note()));
            return Creates.Made.at(made.size() == 1 ? "handovers/" + made.get(0) : "handovers");
        });
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What a handover would do",
            description = "A line for each person one may see, with what stands in the way; nothing is stored.")
    public Page<HandoverLine> preview(Look body) {
        return new Page<>(handovers.preview(body.people(), body.to(), body.fromOn()), null);
    }

    @POST
    @Path("/candidates")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The colleagues whom these people could be handed to",
            description = "As GET /colleagues, without those who may see none of them; nothing is stored.")
    public Page<Colleague> candidates(Together body) {
        return new Page<>(handovers.candidates(body.people()), null);
    }

    @DELETE
    @Path("/{handover}")
    @Operation(
            summary = "Call a planned handover off",
            description = "Before its day only; doing it twice is no error.")
    public void callOff(@PathParam("handover") Ref handover) {
        handovers.callOff(handover);
    }
}
