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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.voice.AddOwnGoal;
import org.marram.voice.OwnGoals;
import org.marram.voice.RewordOwnGoal;
import org.marram.voice.Say;
import org.marram.voice.VoiceService;

/** One's own goals, in one's own words. */
@Path("/my/goals")
@Tag(name = "My way")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class MyGoalsResource {

    @Inject
    private VoiceService voice;

    @Inject
    private Creates creates;

    /** A goal of one's own. */
    public record NewOwnGoal(
            @Schema(required = true, example = "HOUSING") String pathway,

            @Schema(required = true, description = "At most 500", example = "A door of my own")
            String words) {}

    /** One's own goal in other words. */
    public record OtherWords(
            @Schema(required = true, description = "At most 500")
            String words) {}

    /** A word about a goal. */
    public record GoalComment(
            @Schema(required = true, description = "At most 1,000")
            String words,

            @Schema(description = "A step of the goal, where it is about one")
            Ref milestone) {}

    /** Whether the plan is right for one. */
    public record PlanAgreement(
            @Schema(required = true) Boolean right,

            @Schema(description = "At most 1,000") String words) {}

    @GET
    @Operation(
            summary = "One's goals as they are now, what one said to them, and what was answered",
            description =
                    "Where somebody else words one's own goal otherwise, ownWords are one's own, with who changed them and"
                            + " when. said: the newest first, at most 100.")
    public OwnGoals mine() {
        return voice.mine();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add a goal of one's own",
            description = "It stands in the plan at once, without steps at first.")
    @APIResponse(responseCode = "204")
    public Response add(@HeaderParam("Idempotency-Key") String key, NewOwnGoal body) {
        return creates.once(key, () -> {
            voice.add(new AddOwnGoal(body.pathway(), body.words()));
            return Creates.Made.at(null);
        });
    }

    @POST
    @Path("/{goal}/words")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say one's own goal in other words",
            description = "What it was stays readable. 409 not-yours: the goal is not one's own.")
    public void reword(@PathParam("goal") Ref goal, @HeaderParam("If-Match") String ifMatch, OtherWords body) {
        voice.reword(new RewordOwnGoal(goal, Versions.of(ifMatch), body.words()));
    }

    @POST
    @Path("/{goal}/comments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say something about a goal, or about one of its steps")
    @APIResponse(responseCode = "204")
    public Response say(@PathParam("goal") Ref goal, @HeaderParam("Idempotency-Key") String key, GoalComment body) {
        return creates.once(key, () -> {
            voice.say(new Say(goal, body.milestone(), body.words()));
            return Creates.Made.at(null);
        });
    }

    @POST
    @Path("/agreement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say whether the plan is right for one",
            description = "As often as one likes; every word stays.")
    @APIResponse(responseCode = "204")
    public Response agree(@HeaderParam("Idempotency-Key") String key, PlanAgreement body) {
        return creates.once(key, () -> {
            voice.agree(Boolean.TRUE.equals(body.right()), body.words());
            return Creates.Made.at(null);
        });
    }
}
