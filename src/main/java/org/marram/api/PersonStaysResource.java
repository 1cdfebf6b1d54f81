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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.project.ProjectService;
import org.marram.project.StayService;
import org.marram.project.StayView;

/** In which projects one person was, as another system or the own staff told. */
@Path("/people/{person}/stays")
@Tag(name = "HMIS")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonStaysResource {

    @Inject
    private ProjectService projects;

    @Inject
    private StayService stays;

    @Inject
    private Creates creates;

    /** A project; type as HUD HMIS counts it (2.02.6). */
    public record Listed(Ref ref, String name, int type) {}

    @GET
    @Path("/projects")
    @Operation(
            summary = "In which projects a stay can be",
            description = "Those of the programme, by name; at most 1,000.")
    public List<Listed> projects(@PathParam("person") Ref person) {
        return stays.projects(person).stream()
                .map(one -> new Listed(one.ref(), one.name(), one.type()))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write down that somebody is or was in a project", description = "Codes of HUD HMIS FY2026.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response add(
            @PathParam("person") Ref person, @HeaderParam("Idempotency-Key") String key, StaysResource.Said body) {
        return creates.once(
                key, () -> Creates.Made.at("people/" + person + "/stays#" + stays.add(person, body.stay())));
    }

    @GET
    @Operation(
            summary = "In which projects one person is or was, the newest first",
            description =
                    "At most 100. Codes of HUD HMIS FY2026, beside each the same as it came. earlier=true: what was"
                            + " changed, corrected or struck since.")
    public List<StayView> stays(
            @PathParam("person") Ref person, @QueryParam("earlier") @DefaultValue("false") boolean earlier) {
        return earlier ? projects.earlier(person) : projects.of(person);
    }
}
