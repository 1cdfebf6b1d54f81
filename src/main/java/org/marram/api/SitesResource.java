package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.marram.common.Ref;
import org.marram.partner.EntryPartService;
import org.marram.partner.SiteFacts;

/** Where organisations are to be found. */
@Path("/sites")
@Tag(name = "Partners")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class SitesResource {

    @Inject
    private EntryPartService parts;

    @Inject
    private Creates creates;

    /** A place. */
    public record PlaceBody(
            @Schema(required = true, description = "At most 120; of a confidential place nothing that leads there")
            String name,

            @Schema(
                    required = true,
                    description = "Whether nobody may learn where it is: then nothing of the address may be sent")
            Boolean confidential,

            @Schema(description = "At most 200", example = "12 Harbour Street")
            String street,

            @Schema(description = "At most 100", example = "Easthaven")
            String town,

            @Schema(description = "At most 100") String region,

            @Schema(description = "At most 20", example = "12345")
            String postalCode,

            @Schema(description = "ISO 3166-1 alpha-2", example = "NL")
            String country,

            @Schema(description = "How to get there; at most 1,000")
            String directions,

            @Schema(description = "At most 1,000", example = "Lift, wide doors")
            String accessibility) {

        SiteFacts facts() {
            return new SiteFacts(
                    name, confidential, street, town, region, postalCode, country, directions, accessibility);
        }
    }

    /** A place of an organisation. */
    public record NewSite(
            @Schema(required = true) Ref organisation,
            @Schema(required = true) PlaceBody site) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add a site of an organisation",
            description = "Of a confidential site every part of the address is refused (422 confidential-site).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response add(@HeaderParam("Idempotency-Key") String key, NewSite body) {
        return creates.once(
                key,
                () -> Creates.Made.at("sites/"
                        + parts.addSite(body.organisation(), body.site().facts())));
    }

    @PUT
    @Path("/{site}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write a site anew", description = "What is left out is emptied.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response change(@PathParam("site") Ref site, @HeaderParam("If-Match") String ifMatch, PlaceBody body) {
        return Versions.changed(parts.changeSite(site, Versions.of(ifMatch), body.facts()));
    }

    @POST
    @Path("/{site}/remove")
    @Operation(summary = "Take a site out of the directory", description = "It can be brought back.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response remove(@PathParam("site") Ref site) {
        return Versions.changed(parts.removeSite(site));
    }

    @POST
    @Path("/{site}/restore")
    @Operation(summary = "Bring a removed site back")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response restore(@PathParam("site") Ref site) {
        return Versions.changed(parts.restoreSite(site));
    }
}
