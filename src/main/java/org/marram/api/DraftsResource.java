package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.contact.DraftService;
import org.marram.contact.DraftView;
import org.marram.contact.KeepDraft;

/** One's own words that are typed and not saved. Nobody else reads them. */
@Path("/people/{person}/drafts/{place}")
@Tag(name = "Notes")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class DraftsResource {

    @Inject
    private DraftService drafts;

    /** What was typed so far. */
    public record Typed(
            @Schema(required = true, description = "As typed; 59,900 bytes in UTF-8 at most", example = "She says that")
            String words) {}

    @GET
    @Operation(
            summary = "One's own draft",
            description =
                    "place names the field, such as new-note; object the thing that is edited, absent for a new one."
                            + " 404 where there is none. Drafts are kept for 30 days.")
    public DraftView find(
            @PathParam("person") Ref person, @PathParam("place") String place, @QueryParam("object") Ref object) {
        return drafts.find(person, place, object).orElseThrow(Refusal::notFound);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keep what is being typed", description = "Replaces an earlier one; blank words leave none.")
    public void keep(
            @PathParam("person") Ref person,
            @PathParam("place") String place,
            @QueryParam("object") Ref object,
            Typed body) {
        drafts.keep(new KeepDraft(person, place, object, body.words()));
    }

    @DELETE
    @Operation(summary = "Throw one's own draft away")
    public void discard(
            @PathParam("person") Ref person, @PathParam("place") String place, @QueryParam("object") Ref object) {
        drafts.discard(person, place, object);
    }
}
