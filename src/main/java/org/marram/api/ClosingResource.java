package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.closing.ClosePlan;
import org.marram.closing.ClosingService;
import org.marram.closing.ClosingsView;
import org.marram.closing.CorrectFollowUp;
import org.marram.closing.Destination;
import org.marram.closing.FollowUpOutcome;
import org.marram.closing.OutcomeReason;
import org.marram.closing.RecordFollowUp;
import org.marram.closing.ReopenPlan;
import org.marram.closing.ReopenReason;
import org.marram.common.Ref;
import org.marram.consent.GivenHow;
import org.marram.leaving.Leave;
import org.marram.leaving.LeavingService;
import org.marram.leaving.OpenThings;
import org.marram.person.Answer;
import org.marram.plan.CloseReason;

/** A plan is closed, and goes on when the person comes back. */
@Path("/people/{person}/plan")
@Tag(name = "Plans")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class ClosingResource {

    @Inject
    private LeavingService leaving;

    @Inject
    private ClosingService closings;

    /** Why it is closed, and what becomes of what stands open. */
    public record Closing(
            @Schema(required = true, example = "COMPLETED") CloseReason reason,

            @Schema(description = "Where the person lives from now on (HUD HMIS 3.12)", example = "OWN_RENT")
            Destination destination,

            @Schema(description = "NOT_ASKED, DOES_NOT_KNOW or PREFERS_NOT_TO_SAY where there is no destination")
            Answer destinationAnswer,

            @Schema(description = "Whether referrals that wait or go on end; else they stay")
            Boolean takeBackReferrals,

            @Schema(description = "Releases to take back; the others stay until they end")
            List<Ref> withdraw,

            @Schema(description = "How the person said so; needed with withdraw", example = "SPOKEN")
            GivenHow how,

            @Schema(description = "Whether contact after 3, 6, 12 and 24 months was agreed")
            Boolean followUp) {

        Leave command(Ref person, int version) {
            return new Leave(
                    new ClosePlan(
                            person,
                            version,
                            reason,
                            destinationAnswer,
                            destination,
                            Boolean.TRUE.equals(takeBackReferrals),
                            Boolean.TRUE.equals(followUp)),
                    withdraw,
                    how);
        }
    }

    /** Why it goes on. */
    public record Reopening(
            @Schema(required = true, example = "CAME_BACK") ReopenReason reason) {}

    /** How agreed contact went. */
    public record FollowedUp(
            @Schema(required = true, example = "REACHED") FollowUpOutcome outcome) {}

    /** It went otherwise. */
    public record WentOtherwise(
            @Schema(required = true, example = "REACHED") FollowUpOutcome outcome,

            @Schema(required = true, example = "HEARD_LATER")
            OutcomeReason reason) {}

    @GET
    @Path("/closings")
    @Operation(
            summary = "Whether the plan is open, and when it was closed before",
            description =
                    "closedAt is null while it is open. With the contact that was agreed for afterwards, and how it"
                            + " went. ETag is the plan's version.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClosingsView.class)))
    public Response closings(@PathParam("person") Ref person) {
        ClosingsView view = closings.of(person);
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }

    @GET
    @Path("/open")
    @Operation(summary = "What stands open, before the plan is closed", description = "ETag is the plan's version.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OpenThings.class)))
    public Response open(@PathParam("person") Ref person) {
        OpenThings things = leaving.look(person);
        return Response.ok(things).tag(Versions.tag(things.version())).build();
    }

    @POST
    @Path("/close")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Close the plan",
            description = "Nothing is deleted; the person's own account is frozen until a new code is handed over.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response close(@PathParam("person") Ref person, @HeaderParam("If-Match") String ifMatch, Closing body) {
        int version = leaving.leave(body.command(person, Versions.of(ifMatch)));
        return Response.noContent().tag(Versions.tag(version)).build();
    }

    @POST
    @Path("/reopen")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Continue a closed plan",
            description = "The same goals, milestones and history; a coordinator who does so becomes responsible.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response reopen(@PathParam("person") Ref person, @HeaderParam("If-Match") String ifMatch, Reopening body) {
        int version = closings.reopen(new ReopenPlan(person, Versions.of(ifMatch), body.reason()));
        return Response.noContent().tag(Versions.tag(version)).build();
    }

    @POST
    @Path("/follow-ups/{followUp}/done")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say how agreed contact after a closing went",
            description = "From its day on, once; its line in the worklist is gone then. NO_MORE ends what was still"
                    + " agreed. Refuses one that is done, cancelled or not yet due (409).")
    @APIResponse(responseCode = "204", description = "Done")
    public void followedUp(@PathParam("person") Ref person, @PathParam("followUp") Ref followUp, FollowedUp body) {
        closings.followedUp(new RecordFollowUp(person, followUp, body.outcome()));
    }

    @POST
    @Path("/follow-ups/{followUp}/correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Correct how agreed contact went, with the reason",
            description = "What was written down before stays readable. Whatever ended because they wanted no more"
                    + " contact is agreed again where that was wrong.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response corrected(
            @PathParam("person") Ref person,
            @PathParam("followUp") Ref followUp,
            @HeaderParam("If-Match") String ifMatch,
            WentOtherwise body) {
        return Versions.changed(closings.corrected(
                new CorrectFollowUp(person, followUp, Versions.of(ifMatch), body.outcome(), body.reason())));
    }
}
