package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.marram.plan.AddMilestone;
import org.marram.plan.AmendReason;
import org.marram.plan.ArchiveGoal;
import org.marram.plan.ArchiveReason;
import org.marram.plan.BringBackGoal;
import org.marram.plan.ChangeGoal;
import org.marram.plan.GoalService;
import org.marram.plan.Whose;

/** Single goals of plans. */
@Path("/goals")
@Tag(name = "Plans")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class GoalsResource {

    @Inject
    private GoalService goals;

    @Inject
    private Creates creates;

    /** What stands from now on, and why. */
    public record GoalChange(
            @Schema(required = true, description = "At most 500", example = "Read with my son")
            String words,

            @Schema(required = true, example = "PERSON") Whose whose,

            @Schema(description = "By when; absent where nobody says so", example = "2029-06-30")
            LocalDate targetOn,

            @Schema(required = true, example = "BETTER_WORDS")
            AmendReason reason) {}

    /** Why it goes on no more. */
    public record Archive(
            @Schema(required = true, example = "REACHED_OTHERWISE")
            ArchiveReason reason) {}

    /** Why it goes on again. */
    public record Restore(
            @Schema(required = true, example = "PERSONS_WISH")
            AmendReason reason) {}

    @PATCH
    @Path("/{goal}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Reword a goal, with a reason", description = "What was stays readable.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response change(@PathParam("goal") Ref goal, @HeaderParam("If-Match") String ifMatch, GoalChange body) {
        int version = goals.change(
                new ChangeGoal(goal, Versions.of(ifMatch), body.words(), body.whose(), body.targetOn(), body.reason()));
        return Response.noContent().tag(Versions.tag(version)).build();
    }

    @POST
    @Path("/{goal}/archive")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Archive a goal, with the reason",
            description = "Its open milestones are set aside with it; what is reached stays counted.")
    public void archive(@PathParam("goal") Ref goal, @HeaderParam("If-Match") String ifMatch, Archive body) {
        goals.archive(new ArchiveGoal(goal, Versions.of(ifMatch), body.reason()));
    }

    @POST
    @Path("/{goal}/restore")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Bring an archived goal back, with the reason",
            description = "The milestones that were set aside with it are open again.")
    public void restore(@PathParam("goal") Ref goal, @HeaderParam("If-Match") String ifMatch, Restore body) {
        goals.bringBack(new BringBackGoal(goal, Versions.of(ifMatch), body.reason()));
    }

    @POST
    @Path("/{goal}/milestones")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a milestone to a goal that stands")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response add(
            @PathParam("goal") Ref goal, @HeaderParam("Idempotency-Key") String key, PlanResource.NewStep body) {
        return creates.once(
                key, () -> Creates.Made.at("milestones/" + goals.add(new AddMilestone(goal, body.milestone()))));
    }
}
