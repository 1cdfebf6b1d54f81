package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.offering.CourseLine;
import org.marram.offering.CourseService;
import org.marram.offering.CourseView;
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
            int capacity,

            CourseBody.Details details) {

        CreateCourse command() {
            return new CourseBody(title, startsOn, endsOn, capacity, details).create(organisation);
        }
    }

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
    @Operation(summary = "Add a course", description = "A later run of the same is another course.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response create(@HeaderParam("Idempotency-Key") String key, NewCourse body) {
        return creates.once(key, () -> Creates.Made.at("courses/" + courses.create(body.command())));
    }

    @GET
    @Path("/{course}")
    @Operation(
            summary = "One course with everything that is said of it",
            description = "A site that is confidential is not named. version is for If-Match.")
    public CourseView open(@PathParam("course") Ref course) {
        return courses.open(course);
    }

    @PUT
    @Path("/{course}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write a course anew", description = "What is left out of its details is not said any more.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response change(@PathParam("course") Ref course, @HeaderParam("If-Match") String ifMatch, CourseBody body) {
        return Versions.changed(courses.change(body.change(course, Versions.of(ifMatch))));
    }

    @POST
    @Path("/own")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a provider's own course")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response createOwn(@HeaderParam("Idempotency-Key") String key, CourseBody body) {
        return creates.once(key, () -> Creates.Made.at("courses/own/" + courses.createOwn(body.create(null))));
    }

    @GET
    @Path("/own/{course}")
    @Operation(summary = "One of a provider's own courses", description = "version is for If-Match.")
    public CourseView openOwn(@PathParam("course") Ref course) {
        return courses.openOwn(course);
    }

    @PUT
    @Path("/own/{course}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write one of a provider's own courses anew",
            description = "What is left out of its details is not said any more.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response changeOwn(
            @PathParam("course") Ref course, @HeaderParam("If-Match") String ifMatch, CourseBody body) {
        return Versions.changed(courses.changeOwn(body.change(course, Versions.of(ifMatch))));
    }
}
