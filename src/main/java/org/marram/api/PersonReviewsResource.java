package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.history.MovedSince;
import org.marram.review.DecisionReason;
import org.marram.review.ExemptReason;
import org.marram.review.ExemptReview;
import org.marram.review.GoalDecision;
import org.marram.review.HoldReview;
import org.marram.review.ReviewDue;
import org.marram.review.ReviewHow;
import org.marram.review.ReviewLine;
import org.marram.review.ReviewPreparation;
import org.marram.review.ReviewService;
import org.marram.review.ReviewWindow;
import org.marram.review.WindowReason;

/** The reviews of one person's plan. */
@Path("/people/{person}/reviews")
@Tag(name = "Reviews")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonReviewsResource {

    @Inject
    private ReviewService reviews;

    @Inject
    private Creates creates;

    /** The window that stands, what moved since the last review, and the window that would follow one. */
    public record DueReview(
            @Schema(description = "Null where the plan is closed or never had a milestone")
            LocalDate from,

            @Schema(description = "The last day") LocalDate until,

            WindowReason because,

            @Schema(description = "Whether it was moved already, which happens once in a row")
            boolean exempted,

            @Schema(description = "For If-Match, in double quotes")
            Integer version,

            @Schema(description = "Day of the last review, or of the plan's opening")
            LocalDate since,

            @Schema(description = "Since the last review was written down")
            MovedSince moved,

            @Schema(description = "The window that would follow a review held that day")
            LocalDate nextFrom,

            LocalDate nextUntil,
            WindowReason nextBecause) {

        static DueReview of(ReviewPreparation prepared) {
            ReviewDue due = prepared.due();
            ReviewWindow window = due == null ? new ReviewWindow(null, null, null) : due.window();
            ReviewWindow next = prepared.next() == null ? new ReviewWindow(null, null, null) : prepared.next();
            return new DueReview(
                    window.from(),
                    window.until(),
                    window.because(),
                    due != null && due.exempted(),
                    due == null ? null : due.version(),
                    prepared.since(),
                    prepared.moved(),
                    next.from(),
                    next.until(),
                    next.because());
        }
    }

    /** A review that took place. */
    public record NewReview(
            @Schema(
                    required = true,
                    description = "Not in the future, after the last review, not before the plan",
                    example = "2026-11-21")
            LocalDate heldOn,

            @Schema(required = true, example = "MEETING") ReviewHow how,

            @Schema(required = true, description = "Whether the person was there")
            Boolean withPerson,

            @Schema(
                    required = true,
                    description = "In words for the person, who reads them on the own page; at most 1,000",
                    example = "We looked at your course. You want to go on.")
            String summary,

            @Schema(description = "What was decided about each goal that was looked at")
            List<LookedAtGoal> goals) {}

    /** What was decided about one goal. */
    public record LookedAtGoal(
            @Schema(required = true) Ref goal,
            @Schema(required = true, example = "KEPT") GoalDecision decision,

            @Schema(description = "For CHANGED and ARCHIVED only")
            DecisionReason reason) {}

    /** Why a review cannot be held in its window. */
    public record Exemption(
            @Schema(required = true, example = "UNWELL") ExemptReason reason) {}

    @GET
    @Operation(summary = "The reviews of one person, the latest first", description = "By keyset: next goes on.")
    public Page<ReviewLine> of(
            @PathParam("person") Ref person,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return reviews.held(person, after, limit);
    }

    @GET
    @Path("/window")
    @Operation(
            summary = "When the next review is due and why, and what has moved since the last",
            description = "heldOn: the day for which the following window is counted, such as today.")
    public DueReview window(@PathParam("person") Ref person, @QueryParam("heldOn") LocalDate heldOn) {
        return DueReview.of(reviews.prepare(person, heldOn));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write down a review that was held",
            description = "If-Match carries the version of the window that stands. The next window opens.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response hold(
            @PathParam("person") Ref person,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            NewReview body) {
        List<HoldReview.LookedAt> goals = body.goals().stream()
                .map(goal -> new HoldReview.LookedAt(goal.goal(), goal.decision(), goal.reason()))
                .toList();
        return creates.once(
                key,
                () -> Creates.Made.at("reviews/"
                        + reviews.hold(new HoldReview(
                                person,
                                Versions.of(ifMatch),
                                body.heldOn(),
                                body.how(),
                                body.withPerson(),
                                body.summary(),
                                goals))));
    }

    @POST
    @Path("/exemption")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Move the window that is open, with the reason",
            description = "By four weeks from today, once in a row.")
    public void exempt(@PathParam("person") Ref person, @HeaderParam("If-Match") String ifMatch, Exemption body) {
        reviews.exempt(new ExemptReview(person, Versions.of(ifMatch), body.reason()));
    }
}
