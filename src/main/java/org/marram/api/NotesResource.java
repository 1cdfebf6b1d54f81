package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.marram.contact.EarlierNote;
import org.marram.contact.EditNote;
import org.marram.contact.Met;
import org.marram.contact.NoteKind;
import org.marram.contact.NoteService;
import org.marram.contact.NoteView;
import org.marram.contact.StrikeReason;

/** Single notes. None is ever deleted. */
@Path("/notes/{note}")
@Tag(name = "Notes")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class NotesResource {

    @Inject
    private NoteService notes;

    /** What the note says from now on: all of it. */
    public record NoteChange(
            @Schema(required = true, example = "MEETING") NoteKind kind,

            @Schema(required = true, description = "Not in the future", example = "2026-11-20T09:30:00Z")
            Instant tookPlaceAt,

            @Schema(description = "Absent where it was not said, and with NOTE and TRIED", example = "ALONE")
            Met met,

            @Schema(required = true, description = "At most 8,000 characters", example = "Likes the course.")
            String words) {}

    /** Why it no longer holds. */
    public record Strike(
            @Schema(required = true, example = "MISTAKE") StrikeReason reason) {}

    @GET
    @Operation(summary = "One note as it stands now", description = "ETag is the version, for If-Match.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NoteView.class)))
    public Response one(@PathParam("note") Ref note) {
        NoteView now = notes.one(note);
        return Response.ok(now).tag(Versions.tag(now.version())).build();
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Edit a note", description = "What was stays readable. Refuses a struck one (409).")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response edit(@PathParam("note") Ref note, @HeaderParam("If-Match") String ifMatch, NoteChange body) {
        return now(notes.edit(
                new EditNote(note, Versions.of(ifMatch), body.kind(), body.tookPlaceAt(), body.met(), body.words())));
    }

    @GET
    @Path("/earlier")
    @Operation(summary = "What a note was before each change, the latest first", description = "At most 100.")
    public Page<EarlierNote> earlier(@PathParam("note") Ref note) {
        return new Page<>(notes.earlier(note), null);
    }

    @POST
    @Path("/share")
    @Operation(
            summary = "Share a note with its person",
            description = "They see it on their own page from now on. Refuses one that is shared already (409).")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response share(@PathParam("note") Ref note, @HeaderParam("If-Match") String ifMatch) {
        return now(notes.share(note, Versions.of(ifMatch)));
    }

    @POST
    @Path("/unshare")
    @Operation(summary = "Take sharing back", description = "They see it no longer, at once. Twice is no error.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the version now")
    public Response unshare(@PathParam("note") Ref note) {
        return now(notes.unshare(note));
    }

    @POST
    @Path("/strike")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Strike a note, with a reason",
            description = "It stays readable; the person sees it no longer.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response strike(@PathParam("note") Ref note, @HeaderParam("If-Match") String ifMatch, Strike body) {
        return now(notes.strike(note, Versions.of(ifMatch), body.reason()));
    }

    @POST
    @Path("/restore")
    @Operation(summary = "Take the striking of a note back")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response restore(@PathParam("note") Ref note, @HeaderParam("If-Match") String ifMatch) {
        return now(notes.restore(note, Versions.of(ifMatch)));
    }

    private static Response now(int version) {
        return Response.noContent().tag(Versions.tag(version)).build();
    }
}
