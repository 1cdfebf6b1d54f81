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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Checks;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.referral.AnswerReferral;
import org.marram.referral.DeclineReason;
import org.marram.referral.DeclineReferral;
import org.marram.referral.HearAnswer;
import org.marram.referral.Heard;
import org.marram.referral.OwnReferralLine;
import org.marram.referral.ReferralService;
import org.marram.referral.SendReferral;
import org.marram.referral.WithdrawReason;
import org.marram.referral.WithdrawReferral;

/** Referrals to courses and openings, and their answers. */
@Path("/referrals")
@Tag(name = "Referrals")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class ReferralsResource {

    @Inject
    private ReferralService referrals;

    @Inject
    private Creates creates;

    /** Which milestone asks which course or which opening for a place: one of both. */
    public record NewReferral(
            @Schema(required = true, description = "An open one of the person's plan")
            Ref milestone,

            @Schema(description = "From GET /courses/offered")
            Ref course,

            @Schema(description = "From GET /openings; instead of a course")
            Ref opening) {

        private SendReferral command() {
            new Checks()
                    .that(course == null || opening == null, "opening", "not-possible")
                    .refuseFaults();
            return new SendReferral(milestone, course == null ? opening : course);
        }
    }

    /** The partner's answer. */
    public record Answer(
            @Schema(description = "Why it is declined; absent or null accepts", example = "FULL")
            DeclineReason decline,

            @Schema(description = "With a no, the day from which it may be asked again", example = "2027-03-01")
            LocalDate askAgainOn,

            @Schema(
                    description = "With a yes to a job or a place to live, its first day; absent: today",
                    example = "2027-03-01")
            LocalDate startsOn) {}

    /** What the partner said by word of mouth. */
    public record SpokenAnswer(
            @Schema(required = true, example = "ACCEPTED") Heard heard,

            @Schema(description = "Only with DECLINED, and needed there", example = "FULL")
            DeclineReason decline,

            @Schema(description = "Only with DECLINED: the day from which it may be asked again")
            LocalDate askAgainOn,

            @Schema(description = "Only with ACCEPTED, of a job or a place to live: its first day; absent: today")
            LocalDate startsOn,

            @Schema(required = true, description = "Who said so; at most 160, kept sealed")
            String saidBy,

            @Schema(required = true, description = "When they said so; not ahead", example = "2026-11-20")
            LocalDate saidOn) {}

    /** The person's no, as their coordinator writes it down. */
    public record PersonsAnswer(
            @Schema(required = true, example = "NOT_NOW") DeclineReason reason,

            @Schema(description = "The day from which they may be asked again", example = "2027-03-01")
            LocalDate askAgainOn) {}

    /** Why it is taken back. */
    public record ReferralWithdrawal(
            @Schema(required = true, example = "PERSONS_WISH")
            WithdrawReason reason) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Refer a person to a course or an opening, for a milestone",
            description = "Refuses without a live release for its organisation (409 release-needed).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response send(@HeaderParam("Idempotency-Key") String key, NewReferral body) {
        return creates.once(key, () -> Creates.Made.at("referrals/" + referrals.send(body.command())));
    }

    @GET
    @Path("/own")
    @Operation(
            summary = "A partner's open referrals, oldest first",
            description = "The name to use and nothing of the plan, the place on the waiting list, and by which day an"
                    + " answer is due; at most 100. The version is for If-Match.")
    public Page<OwnReferralLine> own() {
        return new Page<>(referrals.own(), null);
    }

    @POST
    @Path("/{referral}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Accept or decline a referral", description = "{} accepts, and takes a place.")
    public void answer(@PathParam("referral") Ref referral, @HeaderParam("If-Match") String ifMatch, Answer body) {
        referrals.answer(
                new AnswerReferral(referral, Versions.of(ifMatch), body.decline(), body.askAgainOn(), body.startsOn()));
    }

    @POST
    @Path("/{referral}/heard")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write down what the partner answered by word of mouth",
            description =
                    "For partners who do not sign in here: the same as if they had answered themselves. A job or a"
                            + " place to live begins on the day that was said.")
    public void heard(@PathParam("referral") Ref referral, SpokenAnswer body) {
        referrals.hear(new HearAnswer(
                referral,
                body.heard(),
                body.decline(),
                body.askAgainOn(),
                body.startsOn(),
                body.saidBy(),
                body.saidOn()));
    }

    @POST
    @Path("/{referral}/wait")
    @Operation(
            summary = "Put a referral on the waiting list of its full course or opening",
            description =
                    "Behind those who wait already. It moves up by itself; accepting it is possible once a place is"
                            + " free for it. Refuses while one is (409 course-not-full).")
    public void putOnWaitingList(@PathParam("referral") Ref referral, @HeaderParam("If-Match") String ifMatch) {
        referrals.putOnWaitingList(referral, Versions.of(ifMatch));
    }

    @POST
    @Path("/{referral}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write down that the person says no",
            description = "Before the partner has answered. The partner learns that it is gone, and no reason.")
    public void decline(@PathParam("referral") Ref referral, PersonsAnswer body) {
        referrals.decline(new DeclineReferral(referral, body.reason(), body.askAgainOn()));
    }

    @POST
    @Path("/{referral}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a referral back", description = "An enrolment made from it ends too.")
    public void withdraw(@PathParam("referral") Ref referral, ReferralWithdrawal body) {
        referrals.withdraw(new WithdrawReferral(referral, body.reason()));
    }
}
