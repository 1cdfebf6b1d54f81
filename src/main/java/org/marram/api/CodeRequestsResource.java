package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.CodeRequestService;
import org.marram.access.OpenDoor;

/** What a colleague asks the second one of the staff to confirm. */
@Path("/code-requests")
@Tag(name = "People")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class CodeRequestsResource {

    @Inject
    private CodeRequestService requests;

    /** The words that the colleague shows. */
    public record Shown(
            @Schema(required = true, example = "K7QP-3MZD") String words) {}

    @POST
    @Path("/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Confirm, as the second one of the staff, that somebody needs another code",
            description =
                    "The one who asked may make the code within 15 minutes. Refuses words that nobody shows just now"
                            + " (422 not-shown), and one's own (409 another-needed). Tells neither whose code it is nor the code.")
    public void confirm(Shown body) {
        requests.confirm(body.words());
    }
}
