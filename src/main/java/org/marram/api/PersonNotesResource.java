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
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.contact.Met;
import org.marram.contact.NoteKind;
import org.marram.contact.NoteService;
import org.marram.contact.NoteView;
import org.marram.contact.WriteNote;

/** One person's notes and contacts. */
@Path("/people/{person}/notes")
@Tag(name = "Notes")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonNotesResource {

    @Inject
    private NoteService notes;

    @Inject
    private Creates creates;

    /** A note to write. */
    public record NewNote(
            @Schema(
                    required = true,
                    description = "NOTE tells of no contact, TRIED of one that did not come about",
                    example = "MEETING")
            NoteKind kind,

            @Schema(required = true, description = "Not in the future", example = "2026-11-20T09:30:00Z")
            Instant tookPlaceAt,

            @Schema(
                    description = "Who was met; absent where it was not said, and with NOTE and TRIED",
                    example = "ALONE")
            Met met,

            @Schema(
                    required = true,
                    description = "At most 8,000 characters; nothing of therapy",
                    example = "Likes the course.")
            String words,

            @Schema(description = "true: the person sees it on their own page from now on; else it is private")
            boolean shared) {}

    @GET
    @Operation(
            summary = "One person's notes, newest first",
            description = "Of one kind, or of all. Each carries its version for If-Match; struck ones say so.")
    public Page<NoteView> of(
            @PathParam("person") Ref person,
            @QueryParam("kind") NoteKind kind,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return notes.of(person, kind, after, limit);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write a note", description = "Private unless shared is true.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response write(@PathParam("person") Ref person, @HeaderParam("Idempotency-Key") String key, NewNote body) {
        WriteNote command =
                new WriteNote(person, body.kind(), body.tookPlaceAt(), body.met(), body.words(), body.shared());
        return creates.once(key, () -> Creates.Made.at("people/" + person + "/notes#" + notes.write(command)));
    }
}
