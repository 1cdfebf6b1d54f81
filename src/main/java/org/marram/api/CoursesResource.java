package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.offering.CourseLine;
import org.marram.offering.CourseService;
import org.marram.offering.CreateCourse;

/** What partners offer. */
@Path("/courses")
@Tag(name = "Partners")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class CoursesResource {

    @Inject
    private CourseService courses;

    @Inject
    private Creates creates;

    /** A new course of a training provider. */
    public record NewCourse(
            @Schema(required = true) Ref organisation,

            @Schema(required = true, description = "At most 120", example = "Kitchen work, level 1")
            String title,

            @Schema(required = true, example = "2026-11-02") LocalDate startsOn,

            @Schema(required = true, description = "Last day", example = "2027-05-28")
            LocalDate endsOn,

            @Schema(required = true, description = "People at once, 1 to 500", example = "25")
            int capacity) {}

    @GET
    @Path("/offered")
    @Operation(
            summary = "Courses that a referral can ask for today",
            description = "At most 100, first to start first.")
    public Page<CourseLine> offered() {
        return new Page<>(courses.offered(), null);
    }

    @GET
    @Path("/own")
    @Operation(summary = "A provider's own courses that have not ended", description = "At most 100.")
    public Page<CourseLine> own() {
        return new Page<>(courses.ownCourses(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a course")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response create(@HeaderParam("Idempotency-Key") String key, NewCourse body) {
        return creates.once(
                key,
                () -> Creates.Made.at("courses/"
                        + courses.create(new CreateCourse(
                                body.organisation(), body.title(), body.startsOn(), body.endsOn(), body.capacity()))));
    }
}
