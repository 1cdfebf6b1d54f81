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
import org.marram.partner.ContactFacts;
import org.marram.partner.EntryPartService;

/** Whom to ask at organisations. */
@Path("/contacts")
@Tag(name = "Partners")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class ContactsResource {

    @Inject
    private EntryPartService parts;

    @Inject
    private Creates creates;

    /** Somebody who works for an organisation. */
    public record StaffBody(
            @Schema(required = true, description = "At most 120", example = "Demo Contact")
            String name,

            @Schema(description = "What they do there; at most 120", example = "Reception")
            String position,

            @Schema(description = "At work; at most 40", example = "+99 555 0100")
            String phone,

            @Schema(description = "At work", example = "reception@school.example")
            String mail,

            @Schema(description = "Whether others than the own staff may be told")
            boolean listed) {

        ContactFacts facts() {
            return new ContactFacts(name, position, phone, mail, listed);
        }
    }

    /** Somebody to ask at an organisation. */
    public record NewContact(
            @Schema(required = true) Ref organisation,
            @Schema(required = true) StaffBody contact) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a contact of an organisation", description = "Staff of the partner, never a participant.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response add(@HeaderParam("Idempotency-Key") String key, NewContact body) {
        return creates.once(
                key,
                () -> Creates.Made.at("contacts/"
                        + parts.addContact(body.organisation(), body.contact().facts())));
    }

    @PUT
    @Path("/{contact}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write a contact anew", description = "What is left out is emptied.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response change(@PathParam("contact") Ref contact, @HeaderParam("If-Match") String ifMatch, StaffBody body) {
        return Versions.changed(parts.changeContact(contact, Versions.of(ifMatch), body.facts()));
    }

    @POST
    @Path("/{contact}/remove")
    @Operation(summary = "Take a contact out of the directory", description = "It can be brought back.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response remove(@PathParam("contact") Ref contact) {
        return Versions.changed(parts.removeContact(contact));
    }

    @POST
    @Path("/{contact}/restore")
    @Operation(summary = "Bring a removed contact back")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response restore(@PathParam("contact") Ref contact) {
        return Versions.changed(parts.restoreContact(contact));
    }
}
