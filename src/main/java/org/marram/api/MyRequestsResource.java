package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.request.OwnRequests;
import org.marram.request.RequestKind;
import org.marram.request.RequestService;

/** What one asks about what is held of one. */
@Path("/my/requests")
@Tag(name = "My rights")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class MyRequestsResource {

    @Inject
    private RequestService requests;

    @Inject
    private Creates creates;

    /** What is asked. */
    public record NewRequest(
            @Schema(required = true, example = "CORRECTION") RequestKind kind,

            @Schema(description = "At most 1,000; needed for a correction")
            String words) {}

    /** What one says beside what stays as it is. */
    public record OwnStatement(
            @Schema(required = true, description = "At most 1,000")
            String words) {}

    @GET
    @Operation(
            summary = "What one asked about what is held of one, and what came of it, newest first",
            description = "At most 100. answerBy is the last day for an answer: a month after it was asked.")
    public OwnRequests mine() {
        return requests.mine();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask that something be put right, or deleted",
            description = "409 already-asked while a deletion waits, requests-full while 20 corrections do.")
    @APIResponse(responseCode = "204")
    public Response ask(@HeaderParam("Idempotency-Key") String key, NewRequest body) {
        return creates.once(key, () -> {
            requests.ask(body.kind(), body.words());
            return Creates.Made.at(null);
        });
    }

    @POST
    @Path("/{request}/statement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Put one's own words beside what stays as it is",
            description = "Once (409 already-stated), and beside a no only (409 not-possible).")
    public void state(@PathParam("request") Ref request, OwnStatement body) {
        requests.state(request, body.words());
    }
}
