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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.history.PlanChange;
import org.marram.history.PlanHistoryService;
import org.marram.plan.AddGoal;
import org.marram.plan.ApplyTemplate;
import org.marram.plan.NewMilestone;
import org.marram.plan.PlanService;
import org.marram.plan.Whose;
import org.marram.progress.ProgressService;
import org.marram.progress.WayView;
import org.marram.sheet.YearsSheet;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;

/** The plan of one person. */
@Path("/people/{person}/plan")
@Tag(name = "Plans")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PlanResource {

    @Inject
    private PlanService plans;

    @Inject
    private PlanHistoryService history;

    @Inject
    private ProgressService progress;

    @Inject
    private YearsFiles pictures;

    @Inject
    private Creates creates;

    /** Which template, from when, and what of it. */
    public record TemplateUse(
            @Schema(required = true, description = "From GET /templates or GET /templates/starters")
            Ref template,

            @Schema(required = true, description = "Due dates count from here", example = "2026-11-23")
            LocalDate startsOn,

            @Schema(
                    description =
                            "The number of the version that was looked at; refused (409) where another is in use now",
                    example = "1")
            Integer number,

            @Schema(description = "The positions of the milestones to take, from the preview; all where absent")
            List<Integer> take) {}

    /** A goal with at least one milestone. */
    public record NewGoal(
            @Schema(required = true, example = "EDUCATION") Pathway pathway,
            @Schema(required = true, example = "PERSON") Whose whose,

            @Schema(required = true, description = "In the person's words; at most 200", example = "Read with my son")
            String words,

            @Schema(required = true) List<NewStep> milestones,

            @Schema(description = "By when; absent where nobody said so", example = "2029-06-30")
            LocalDate targetOn) {}

    /** A milestone of a new goal. */
    public record NewStep(
            @Schema(required = true, description = "At most 200", example = "First course day")
            String title,

            @Schema(required = true, example = "2027-02-01") LocalDate dueOn,

            @Schema(required = true, example = "HOURS_ATTENDED")
            CriterionKind criterion,

            @Schema(
                    description =
                            "Quarter hours for HOURS_ATTENDED, sessions for SESSIONS_ATTENDED, days for DAYS_IN_JOB,"
                                    + " nights for NIGHTS_HOUSED, credentials for CREDENTIAL; else absent",
                    example = "360")
            Integer amount,

            @Schema(description = "A milestone of the same plan that must be reached first")
            Ref needs) {

        NewMilestone milestone() {
            return new NewMilestone(title, dueOn, criterion, amount, needs);
        }
    }

    @GET
    @Operation(
            summary = "The whole plan with its progress, or as it stood at the end of an earlier day",
            description =
                    "Each goal and milestone carries its version for If-Match, and milestones what is counted so far where"
                            + " facts prove them. Of an earlier day it tells no versions (0) and nothing counted.")
    public Way of(
            @PathParam("person") Ref person,
            @QueryParam("on") @Parameter(description = "An earlier day; absent for now", example = "2026-11-21")
                    LocalDate on) {
        return Way.of(on == null ? progress.of(person) : WayView.ofThePast(history.asItStood(person, on)));
    }

    @GET
    @Path("/changes")
    @Operation(summary = "What happened to the plan between two days, newest first")
    public Page<PlanChange> changes(
            @PathParam("person") Ref person,
            @QueryParam("from") @Parameter(required = true, example = "2026-11-01") LocalDate from,
            @QueryParam("until") @Parameter(required = true, example = "2026-11-21") LocalDate until,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return history.changes(person, Params.needed("from", from), Params.needed("until", until), after, limit);
    }

    @GET
    @Path("/years.svg")
    @Produces(YearsFiles.SVG)
    @Operation(
            summary = "The whole way as a picture, in the reader's language",
            description = "SVG. zoom: ALL (where absent), TEN_YEARS, FIVE_YEARS, TWO_YEARS, YEAR, QUARTER, MONTH;"
                    + " steps: half windows before (negative) or after today's. language: such as ar; where absent,"
                    + " Accept-Language.")
    public String years(
            @PathParam("person") Ref person,
            @QueryParam("zoom") String zoom,
            @QueryParam("steps") @DefaultValue("0") int steps,
            @QueryParam("language") String language) {
        return pictures.svg(progress.taken(person), false, zoom, steps, language);
    }

    @GET
    @Path("/years.pdf")
    @Produces(YearsSheet.TYPE)
    @Operation(
            summary = "The picture to keep or to print",
            description =
                    "PDF, one page across A4, and from the second page on the same facts as a table. zoom, steps and language: as"
                            + " for years.svg.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response sheet(
            @PathParam("person") Ref person,
            @QueryParam("zoom") String zoom,
            @QueryParam("steps") @DefaultValue("0") int steps,
            @QueryParam("language") String language) {
        return pictures.pdf(progress.taken(person), false, zoom, steps, language);
    }

    @POST
    @Path("/template")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make goals and milestones from a template",
            description = "GET /templates/{template}/preview shows them first.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response apply(
            @PathParam("person") Ref person, @HeaderParam("Idempotency-Key") String key, TemplateUse body) {
        return creates.once(key, () -> {
            plans.apply(new ApplyTemplate(person, body.template(), body.startsOn(), body.number(), body.take()));
            return Creates.Made.at("people/" + person + "/plan");
        });
    }

    @POST
    @Path("/goals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a goal with its milestones")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response add(@PathParam("person") Ref person, @HeaderParam("Idempotency-Key") String key, NewGoal body) {
        List<NewMilestone> steps =
                body.milestones().stream().map(NewStep::milestone).toList();
        return creates.once(
                key,
                () -> Creates.Made.at("people/" + person + "/plan#"
                        + plans.add(new AddGoal(
                                person, body.pathway(), body.whose(), body.words(), steps, body.targetOn()))));
    }
}
