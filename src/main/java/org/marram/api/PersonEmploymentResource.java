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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.employment.EmploymentService;
import org.marram.employment.EmploymentView;

/** Whether one person had work, day by day. */
@Path("/people/{person}/employment")
@Tag(name = "Employment")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonEmploymentResource {

    @Inject
    private EmploymentService employments;

    @Inject
    private Creates creates;

    @GET
    @Operation(
            summary = "Whether one person had work on the days on which it was told, the newest first",
            description = "Each as it stands, with its version for If-Match.")
    public Page<Employment> of(
            @PathParam("person") Ref person,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        Page<EmploymentView> page = employments.of(person, after, limit);
        return Employment.of(page.items(), page.next());
    }

    @GET
    @Path("/earlier")
    @Operation(
            summary = "What was written down of it before, the latest first",
            description = "Every version that was corrected or struck, with who did so and why; at most 100.")
    public Page<Employment> earlier(@PathParam("person") Ref person) {
        return Employment.of(employments.earlier(person), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write down whether somebody has work on a day",
            description = "It begins no job and ends none: a job has a first day and is written down as one.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response add(
            @PathParam("person") Ref person, @HeaderParam("Idempotency-Key") String key, Employment.Said body) {
        return creates.once(
                key,
                () -> Creates.Made.at("people/" + person + "/employment#" + employments.add(person, body.facts())));
    }
}
