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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.CurrentActor;
import org.marram.access.OpenDoor;
import org.marram.assignment.AssignmentService;
import org.marram.assignment.NewCoordinator;
import org.marram.coming.ComingService;
import org.marram.coming.SessionAhead;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.consent.ConsentService;
import org.marram.consent.ReleaseView;
import org.marram.contact.NoteService;
import org.marram.contact.OwnNote;
import org.marram.look.Look;
import org.marram.look.LookService;
import org.marram.progress.OwnWay;
import org.marram.progress.ProgressService;
import org.marram.review.AnswerReview;
import org.marram.review.OwnReview;
import org.marram.review.ReviewService;
import org.marram.review.ReviewView;
import org.marram.review.RightForMe;
import org.marram.sheet.YearsSheet;
import org.marram.skill.OwnEntry;
import org.marram.skill.SkillService;

/** What the person signed in sees of their own. */
@Path("/my")
@Tag(name = "My way")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class MyResource {

    @Inject
    private ProgressService progress;

    @Inject
    private YearsFiles pictures;

    @Inject
    private NoteService notes;

    @Inject
    private SkillService skills;

    @Inject
    private ReviewService reviews;

    @Inject
    private ConsentService consents;

    @Inject
    private ComingService coming;

    @Inject
    private LookService looks;

    @Inject
    private Creates creates;

    @Inject
    private AssignmentService assignments;

    @Inject
    private CurrentActor current;

    /** One's own, at one look. */
    public record MyWay(
            String nameToUse,
            Way way,
            MyReview review,

            @Schema(description = "Who is one's coordinator from which day on, where that changed or will")
            List<NewCoordinator> coordinators) {}

    /** One's last review; nothing in it where none was held. */
    public record MyReview(
            Ref ref,
            LocalDate heldOn,
            String summary,

            @Schema(description = "What one said to it last")
            RightForMe rightForMe,

            LocalDate saidOn,
            String words) {

        static MyReview of(OwnReview own) {
            if (own == null) {
                return new MyReview(null, null, null, null, null, null);
            }
            ReviewView.Said said = own.answer() == null ? new ReviewView.Said(null, null, null, null) : own.answer();
            return new MyReview(own.ref(), own.heldOn(), own.summary(), said.rightForMe(), said.saidOn(), said.words());
        }
    }

    /** What one says to a review of one's own. */
    public record OwnAnswer(
            @Schema(required = true, example = "YES") RightForMe rightForMe,

            @Schema(description = "In one's own words; at most 1,000")
            String words) {}

    @GET
    @Path("/way")
    @Operation(summary = "One's own name to use, one's own plan with its progress, and the last review")
    public MyWay way() {
        OwnWay own = progress.mine();
        return new MyWay(
                own.nameToUse(),
                Way.of(own.way()),
                MyReview.of(own.review()),
                assignments.toTell(current.actor().personId()));
    }

    @POST
    @Path("/reviews/{review}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say whether what was written down of a review is right",
            description = "As often as one likes: what was said before stays readable.")
    @APIResponse(responseCode = "204")
    public Response answer(
            @PathParam("review") Ref review, @HeaderParam("Idempotency-Key") String key, OwnAnswer body) {
        return creates.once(key, () -> {
            reviews.answer(new AnswerReview(review, body.rightForMe(), body.words()));
            return Creates.Made.at(null);
        });
    }

    @GET
    @Path("/releases")
    @Operation(
            summary = "What one agreed to share, with whom and until when, newest first",
            description = "At most 100.")
    public Page<ReleaseView> releases() {
        return new Page<>(consents.mine().releases(), null);
    }

    @GET
    @Path("/sessions")
    @Operation(
            summary = "One's next ten sessions, by start",
            description = "Of courses in which one has a place under a live release, and appointments, which have no"
                    + " course.")
    public Page<SessionAhead> sessions() {
        return new Page<>(coming.mine().sessions(), null);
    }

    @POST
    @Path("/sessions/{session}/cannot-come")
    @Operation(
            summary = "Say that one cannot come, without a reason",
            description = "The roster shows it beside one's name. Doing it twice is no error. 409 session-begun.")
    public void cannotCome(@PathParam("session") Ref session) {
        coming.cannotCome(session);
    }

    @POST
    @Path("/sessions/{session}/can-come")
    @Operation(
            summary = "Say that one can come after all",
            description = "Doing it twice is no error. 409 session-begun.")
    public void canCome(@PathParam("session") Ref session) {
        coming.canCome(session);
    }

    @GET
    @Path("/looks")
    @Operation(
            summary = "Who opened or changed one's record, when and as what, newest first",
            description =
                    "One line for each day and each who did, of at most 50 acts a page; read and changed: the areas, such as plans;"
                            + " addressFor: what the address of a home was shown for."
                            + " Left out: what one did oneself, and lists that show several people.")
    public Page<Look> looks(@QueryParam("after") String after) {
        return looks.mine(after).looks();
    }

    @POST
    @Path("/releases/{release}/withdraw")
    @Operation(
            summary = "Take back what one agreed to share",
            description = "At once: whatever was seen under it is no longer seen. Doing it twice is no error.")
    public void withdraw(@PathParam("release") Ref release) {
        consents.withdrawMine(release);
    }

    @GET
    @Path("/way/years.svg")
    @Produces(YearsFiles.SVG)
    @Operation(
            summary = "One's own whole way as a picture, in one's language",
            description = "SVG. zoom: ALL (where absent), TEN_YEARS, FIVE_YEARS, TWO_YEARS, YEAR, QUARTER, MONTH;"
                    + " steps: half windows before (negative) or after today's. language: such as ar; where absent,"
                    + " Accept-Language.")
    public String years(
            @QueryParam("zoom") String zoom,
            @QueryParam("steps") @DefaultValue("0") int steps,
            @QueryParam("language") String language) {
        return pictures.svg(progress.myYears().way(), true, zoom, steps, language);
    }

    @GET
    @Path("/way/years.pdf")
    @Produces(YearsSheet.TYPE)
    @Operation(
            summary = "One's own picture to keep or to print",
            description =
                    "PDF, one page across A4, and from the second page on the same facts as a table. zoom, steps and language: as"
                            + " for years.svg.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response sheet(
            @QueryParam("zoom") String zoom,
            @QueryParam("steps") @DefaultValue("0") int steps,
            @QueryParam("language") String language) {
        return pictures.pdf(progress.myYears().way(), true, zoom, steps, language);
    }

    @GET
    @Path("/skills")
    @Operation(summary = "What partners saw of one, as far as one is shown it, newest first")
    public Page<OwnEntry> skills(
            @QueryParam("after") String after, @QueryParam("limit") @DefaultValue("20") int limit) {
        return skills.mine(after, limit).entries();
    }

    @GET
    @Path("/notes")
    @Operation(summary = "The notes that are shared with one, newest first")
    public Page<OwnNote> notes(@QueryParam("after") String after, @QueryParam("limit") @DefaultValue("20") int limit) {
        return notes.mine(after, limit).notes();
    }
}
