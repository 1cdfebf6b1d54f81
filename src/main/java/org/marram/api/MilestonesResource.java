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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.plan.AmendReason;
import org.marram.plan.ChangeMilestone;
import org.marram.plan.ConfirmMilestone;
import org.marram.plan.PlanService;
import org.marram.plan.SetAside;

/** Single steps of plans. */
@Path("/milestones")
@Tag(name = "Plans")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class MilestonesResource {

    @Inject
    private PlanService plans;

    /** What stands from now on, and why. */
    public record MilestoneChange(
            @Schema(required = true, description = "At most 200", example = "First course day")
            String title,

            @Schema(required = true, example = "2027-03-01") LocalDate dueOn,
            @Schema(required = true, example = "DATE_MOVED") AmendReason reason) {}

    /** Why it is set aside. */
    public record Aside(
            @Schema(required = true, example = "PERSONS_WISH")
            AmendReason reason) {}

    @POST
    @Path("/{milestone}/confirm")
    @Operation(
            summary = "Confirm that a milestone is reached",
            description = "Refuses one that waits for another (409), and one that hours prove (409).")
    public void confirm(@PathParam("milestone") Ref milestone, @HeaderParam("If-Match") String ifMatch) {
        plans.confirm(new ConfirmMilestone(milestone, Versions.of(ifMatch)));
    }

    @PATCH
    @Path("/{milestone}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change title or due date, with a reason", description = "What was stays readable.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response change(
            @PathParam("milestone") Ref milestone, @HeaderParam("If-Match") String ifMatch, MilestoneChange body) {
        int version = plans.change(
                new ChangeMilestone(milestone, Versions.of(ifMatch), body.title(), body.dueOn(), body.reason()));
        return Response.noContent().tag(Versions.tag(version)).build();
    }

    @POST
    @Path("/{milestone}/set-aside")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set a milestone aside, with the reason")
    public void setAside(@PathParam("milestone") Ref milestone, @HeaderParam("If-Match") String ifMatch, Aside body) {
        plans.setAside(new SetAside(milestone, Versions.of(ifMatch), body.reason()));
    }
}
