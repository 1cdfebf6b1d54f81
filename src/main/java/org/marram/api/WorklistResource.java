package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.marram.worklist.PutOffWork;
import org.marram.worklist.WorkKind;
import org.marram.worklist.WorkPutOffReason;
import org.marram.worklist.WorklistService;
import org.marram.worklist.WorklistView;

/** What needs somebody today. */
@Path("/worklist")
@Tag(name = "Today")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class WorklistResource {

    @Inject
    private WorklistService worklist;

    @Inject
    private Creates creates;

    /** Which line, until when, and why. */
    public record NewPutOff(
            @Schema(required = true) Ref person,

            @Schema(required = true, description = "As the line says", example = "MILESTONE_DUE")
            WorkKind kind,

            @Schema(required = true, description = "As the line names it")
            Ref object,

            @Schema(required = true, example = "WAITING_FOR_OTHERS")
            WorkPutOffReason reason,

            @Schema(
                    required = true,
                    description = "The line is back on this day; at most 90 days ahead",
                    example = "2026-12-01")
            LocalDate untilOn) {}

    @GET
    @Operation(
            summary = "What needs the signed-in coordinator",
            description =
                    "By person, most pressing first: at most 200 lines; only narrows to one kind. Each is computed"
                            + " from facts now and is gone when its cause is.")
    public WorklistView mine(@QueryParam("only") WorkKind only) {
        return worklist.mine(only);
    }

    @GET
    @Path("/team")
    @Operation(
            summary = "What needs somebody of the supervisor's team",
            description = "Counts by coordinator, then the lines of all of them or of one.")
    public WorklistView team(@QueryParam("coordinator") Ref coordinator, @QueryParam("only") WorkKind only) {
        return worklist.team(coordinator, only);
    }

    @POST
    @Path("/put-offs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Put a line off until a day",
            description = "For as long as the same coordinator is responsible. Refuses a line that is not there (409).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response putOff(@HeaderParam("Idempotency-Key") String key, NewPutOff body) {
        return creates.once(
                key,
                () -> Creates.Made.at("worklist/put-offs/"
                        + worklist.putOff(new PutOffWork(
                                body.person(), body.kind(), body.object(), body.reason(), body.untilOn()))));
    }

    @DELETE
    @Path("/put-offs/{putOff}")
    @Operation(summary = "Bring a line back before its day", description = "Doing it twice is no error.")
    public void bringBack(@PathParam("putOff") Ref putOff) {
        worklist.bringBack(putOff);
    }
}
