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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.offering.OpeningService;

/** Jobs, people to talk with and places to live that organisations have open. */
@Path("/openings")
@Tag(name = "Partners")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class OpeningsResource {

    @Inject
    private OpeningService openings;

    @Inject
    private Creates creates;

    /** An opening of an organisation. */
    public record NewOpening(
            @Schema(required = true) Ref organisation,
            @Schema(required = true) OpeningBody opening) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say what an organisation has open")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response add(@HeaderParam("Idempotency-Key") String key, NewOpening body) {
        return creates.once(
                key,
                () -> Creates.Made.at("openings/"
                        + openings.add(body.organisation(), body.opening().facts())));
    }

    @PUT
    @Path("/{opening}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write an opening anew", description = "What is left out is emptied.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response change(
            @PathParam("opening") Ref opening, @HeaderParam("If-Match") String ifMatch, OpeningBody body) {
        return Versions.changed(openings.change(opening, Versions.of(ifMatch), body.facts()));
    }

    @POST
    @Path("/{opening}/remove")
    @Operation(summary = "Take an opening down", description = "It can be put up again.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response remove(@PathParam("opening") Ref opening) {
        return Versions.changed(openings.remove(opening));
    }

    @POST
    @Path("/{opening}/restore")
    @Operation(summary = "Put an opening up again")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response restore(@PathParam("opening") Ref opening) {
        return Versions.changed(openings.restore(opening));
    }

    @GET
    @Path("/own")
    @Operation(summary = "What a provider has open itself beside courses", description = "At most 100, newest first.")
    public Page<OpeningBody.OneOpening> own() {
        return new Page<>(
                openings.own().stream().map(OpeningBody.OneOpening::of).toList(), null);
    }

    @POST
    @Path("/own")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say what a provider has open itself")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response addOwn(@HeaderParam("Idempotency-Key") String key, OpeningBody body) {
        return creates.once(key, () -> Creates.Made.at("openings/own/" + openings.addOwn(body.facts())));
    }

    @PUT
    @Path("/own/{opening}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write one of a provider's own openings anew", description = "What is left out is emptied.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response changeOwn(
            @PathParam("opening") Ref opening, @HeaderParam("If-Match") String ifMatch, OpeningBody body) {
        return Versions.changed(openings.changeOwn(opening, Versions.of(ifMatch), body.facts()));
    }

    @POST
    @Path("/own/{opening}/remove")
    @Operation(summary = "Take one of a provider's own openings down", description = "It can be put up again.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response removeOwn(@PathParam("opening") Ref opening) {
        return Versions.changed(openings.removeOwn(opening));
    }

    @POST
    @Path("/own/{opening}/restore")
    @Operation(summary = "Put one of a provider's own openings up again")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response restoreOwn(@PathParam("opening") Ref opening) {
        return Versions.changed(openings.restoreOwn(opening));
    }
}
