package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.history.PlanChange;
import org.marram.history.PlanHistoryService;
import org.marram.matching.MatchLine;
import org.marram.matching.MatchReason;
import org.marram.matching.MatchService;
import org.marram.matching.MatchedOpening;
import org.marram.plan.AlsoMove;
import org.marram.plan.AmendReason;
import org.marram.plan.ChangeMilestone;
import org.marram.plan.ConfirmMilestone;
import org.marram.plan.MilestoneService;
import org.marram.plan.PlanService;
import org.marram.plan.Proof;
import org.marram.plan.SetAside;
import org.marram.plan.SetNeeds;
import org.marram.plan.StartMilestone;
import org.marram.plan.TakeUp;
import org.marram.progress.ProgressService;
import org.marram.progress.SessionFact;
import org.marram.template.CriterionKind;

/** Single steps of plans. */
@Path("/milestones")
@Tag(name = "Plans")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class MilestonesResource {

    @Inject
    private PlanService plans;

    @Inject
    private MilestoneService steps;

    @Inject
    private PlanHistoryService history;

    @Inject
    private ProgressService progress;

    @Inject
    private MatchService matches;

    /** What stands from now on, and why. */
    public record MilestoneChange(
            @Schema(required = true, description = "At most 200", example = "First course day")
            String title,

            @Schema(required = true, example = "2027-03-01") LocalDate dueOn,
            @Schema(required = true, example = "DATE_MOVED") AmendReason reason,

            @Schema(description = "Absent leaves what proves it", example = "HOURS_ATTENDED")
            CriterionKind criterion,

            @Schema(
                    description =
                            "Quarter hours for HOURS_ATTENDED, sessions for SESSIONS_ATTENDED, days for DAYS_IN_JOB,"
                                    + " nights for NIGHTS_HOUSED, credentials for CREDENTIAL; else absent",
                    example = "360")
            Integer amount,

            @Schema(description = "Those that wait for it and move at the same time, as move-effect told them")
            List<MovesToo> alsoMove) {

        ChangeMilestone command(Ref milestone, int version) {
            Proof proof = criterion == null && amount == null ? null : new Proof(criterion, amount);
            return new ChangeMilestone(
                    milestone,
                    version,
                    title,
                    dueOn,
                    reason,
                    proof,
                    alsoMove.stream()
                            .map(also -> new AlsoMove(also.milestone(), also.version(), also.dueOn()))
                            .toList());
        }
    }

    /** One that moves at the same time. */
    public record MovesToo(
            @Schema(required = true) Ref milestone,

            @Schema(required = true, description = "As it was read; 412 where it is another one now", example = "1")
            int version,

            @Schema(required = true, example = "2027-03-15") LocalDate dueOn) {}

    /** Why it is on the way again. */
    public record Again(
            @Schema(required = true, example = "PERSONS_WISH")
            AmendReason reason) {}

    /** What it waits for from now on. */
    public record Prerequisites(
            @Schema(description = "Milestones of the same plan, at most 20; none for nothing")
            List<Ref> needs,

            @Schema(required = true, example = "CIRCUMSTANCES")
            AmendReason reason) {}

    /** What would move with it. */
    public record MoveEffect(@Schema(required = true) List<WouldMove> items) {}

    /** A milestone that would move. */
    public record WouldMove(
            Ref milestone,
            String title,
            LocalDate from,
            LocalDate to,

            @Schema(description = "For alsoMove") int version) {}

    /** What happened to one milestone. */
    public record History(
            @Schema(required = true, description = "Newest first, at most 100")
            List<PlanChange> items) {}

    /** Why it is set aside. */
    public record Aside(
            @Schema(required = true, example = "PERSONS_WISH")
            AmendReason reason) {}

    /** A session that a milestone's hours or sessions come from. */
    public record Fact(
            Instant startsAt,

            @Schema(description = "How many minutes of it count; null for an appointment of which nobody said so")
            Integer minutes,

            @Schema(description = "Title of the course; null for an appointment")
            String course) {}

    @GET
    @Path("/{milestone}/facts")
    @Operation(summary = "The sessions that a milestone's hours or sessions come from, the newest first")
    public Page<Fact> facts(
            @PathParam("milestone") Ref milestone,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        Page<SessionFact> page = progress.facts(milestone, after, limit);
        return new Page<>(
                page.items().stream()
                        .map(one -> new Fact(one.startsAt(), one.minutes(), one.course()))
                        .toList(),
                page.next());
    }

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
    @Operation(
            summary = "Change title, due date or proof, with a reason; move those that wait for it",
            description = "What was stays readable. All or nothing, in this plan only.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response change(
            @PathParam("milestone") Ref milestone, @HeaderParam("If-Match") String ifMatch, MilestoneChange body) {
        int version = plans.change(body.command(milestone, Versions.of(ifMatch)));
        return Response.noContent().tag(Versions.tag(version)).build();
    }

    @POST
    @Path("/{milestone}/set-aside")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set a milestone aside, with the reason")
    public void setAside(@PathParam("milestone") Ref milestone, @HeaderParam("If-Match") String ifMatch, Aside body) {
        plans.setAside(new SetAside(milestone, Versions.of(ifMatch), body.reason()));
    }

    @POST
    @Path("/{milestone}/start")
    @Operation(
            summary = "Say that somebody has begun with a milestone",
            description = "Refuses one that waits for another (409), and one that was started before (409).")
    public void start(@PathParam("milestone") Ref milestone, @HeaderParam("If-Match") String ifMatch) {
        steps.start(new StartMilestone(milestone, Versions.of(ifMatch)));
    }

    @POST
    @Path("/{milestone}/take-up")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take up again what was set aside, with the reason",
            description = "That it was set aside stays readable.")
    public void takeUp(@PathParam("milestone") Ref milestone, @HeaderParam("If-Match") String ifMatch, Again body) {
        steps.takeUp(new TakeUp(milestone, Versions.of(ifMatch), body.reason()));
    }

    @PUT
    @Path("/{milestone}/prerequisites")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say which milestones must be reached first, with the reason",
            description = "A circle is refused (409, prerequisite-circle); errors names the milestones of the circle.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response needs(
            @PathParam("milestone") Ref milestone, @HeaderParam("If-Match") String ifMatch, Prerequisites body) {
        int version = steps.needs(new SetNeeds(milestone, Versions.of(ifMatch), body.needs(), body.reason()));
        return Response.noContent().tag(Versions.tag(version)).build();
    }

    @GET
    @Path("/{milestone}/move-effect")
    @Operation(
            summary = "Look at what another due date would move with it",
            description = "Open milestones that wait for it, each keeping its distance in days. Nothing is stored.")
    public MoveEffect moveEffect(
            @PathParam("milestone") Ref milestone,
            @QueryParam("dueOn") @Parameter(required = true, example = "2027-03-01") LocalDate dueOn) {
        return new MoveEffect(steps.moveEffect(milestone, Params.needed("dueOn", dueOn)).stream()
                .map(move -> new WouldMove(move.milestone(), move.title(), move.from(), move.to(), move.version()))
                .toList());
    }

    @GET
    @Path("/{milestone}/offerings")
    @Operation(
            summary = "The courses that fit a milestone, best first, with the reasons for and against",
            description =
                    "Courses that have not ended, at most 50 at once; where nothing is agreed with the partner, that speaks"
                            + " against it. words: a part of the title or of the partner's name; then partners of every"
                            + " kind. Nothing is sent by it.")
    public Page<MatchLine> offerings(
            @PathParam("milestone") Ref milestone,
            @QueryParam("words") String words,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return matches.offerings(milestone, words, after, limit);
    }

    /** An opening that fits a milestone more or less; the reasons speak for it, against it, or of what is not known. */
    public record FittingOpening(OpeningBody.OneOpening opening, List<MatchReason> reasons) {}

    @GET
    @Path("/{milestone}/openings")
    @Operation(
            summary = "The openings that fit a milestone, best first, with the reasons for and against",
            description =
                    "Work, talks and places to live, at most 50 at once. words: a part of the title or of the partner's"
                            + " name; then openings of every kind. Nothing is sent by it.")
    public Page<FittingOpening> openings(
            @PathParam("milestone") Ref milestone,
            @QueryParam("words") String words,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        Page<MatchedOpening> found = matches.openings(milestone, words, after, limit);
        return new Page<>(
                found.items().stream()
                        .map(one -> new FittingOpening(OpeningBody.OneOpening.of(one.opening()), one.reasons()))
                        .toList(),
                found.next());
    }

    @GET
    @Path("/{milestone}/changes")
    @Operation(summary = "What happened to one milestone")
    public History changes(@PathParam("milestone") Ref milestone) {
        return new History(history.ofMilestone(milestone));
    }
}
