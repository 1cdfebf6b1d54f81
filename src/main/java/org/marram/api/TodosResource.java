package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.marram.worklist.AddTodo;
import org.marram.worklist.ChangeTodo;
import org.marram.worklist.TodoService;
import org.marram.worklist.TodoView;

/** To-dos in one's own words. */
@Path("/todos")
@Tag(name = "Today")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class TodosResource {

    private static final String DONE = "Done; ETag is the new version";

    @Inject
    private TodoService todos;

    @Inject
    private Creates creates;

    /** What to do, on which day. */
    public record NewTodo(
            @Schema(description = "Whom it is about: whoever is responsible for them sees it. Absent: you alone")
            Ref person,

            @Schema(required = true, description = "At most 200; name nobody here", example = "Call the school")
            String words,

            @Schema(required = true, example = "2027-03-03") LocalDate dueOn) {}

    /** Absent stays. */
    public record TodoChange(
            @Schema(description = "At most 200; absent stays", example = "Call the school again")
            String words,

            @Schema(description = "Absent stays", example = "2027-03-04")
            LocalDate dueOn) {}

    @GET
    @Operation(
            summary = "To-dos still to be done, next due first",
            description = "One's own, and those about the people for whom one is responsible.")
    public Page<TodoView> list(@QueryParam("after") String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        return todos.list(after, limit);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a to-do")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response add(@HeaderParam("Idempotency-Key") String key, NewTodo body) {
        return creates.once(
                key,
                () -> Creates.Made.at("todos/" + todos.add(new AddTodo(body.person(), body.words(), body.dueOn()))));
    }

    @GET
    @Path("/{todo}")
    @Operation(summary = "One to-do as it stands, done or struck out too")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TodoView.class)))
    public Response one(@PathParam("todo") Ref todo) {
        TodoView view = todos.one(todo);
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }

    @PATCH
    @Path("/{todo}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change words or day",
            description = "412 where somebody changed it: GET says what stands now.")
    @APIResponse(responseCode = "204", description = DONE)
    public Response change(@PathParam("todo") Ref todo, @HeaderParam("If-Match") String ifMatch, TodoChange body) {
        return done(todos.change(new ChangeTodo(todo, Versions.of(ifMatch), body.words(), body.dueOn())));
    }

    @POST
    @Path("/{todo}/done")
    @Operation(summary = "Tick a to-do as done")
    @APIResponse(responseCode = "204", description = DONE)
    public Response tick(@PathParam("todo") Ref todo, @HeaderParam("If-Match") String ifMatch) {
        return done(todos.done(todo, Versions.of(ifMatch)));
    }

    @POST
    @Path("/{todo}/reopen")
    @Operation(summary = "Take back that it was done or struck out")
    @APIResponse(responseCode = "204", description = DONE)
    public Response reopen(@PathParam("todo") Ref todo, @HeaderParam("If-Match") String ifMatch) {
        return done(todos.reopen(todo, Versions.of(ifMatch)));
    }

    @DELETE
    @Path("/{todo}")
    @Operation(
            summary = "Strike a to-do out",
            description = "It need not be done any more. POST reopen brings it back.")
    @APIResponse(responseCode = "204", description = DONE)
    public Response strike(@PathParam("todo") Ref todo, @HeaderParam("If-Match") String ifMatch) {
        return done(todos.strike(todo, Versions.of(ifMatch)));
    }

    private static Response done(int version) {
        return Response.noContent().tag(Versions.tag(version)).build();
    }
}
