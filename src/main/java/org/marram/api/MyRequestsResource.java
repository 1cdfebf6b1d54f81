package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.copy.CopyService;
import org.marram.copy.DataCopy;
import org.marram.request.OwnRequests;
import org.marram.request.RequestKind;
import org.marram.request.RequestService;

/** What one asks about what is held of one, and a copy of it. */
@Path("/my")
@Tag(name = "My rights")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class MyRequestsResource {

    @Inject
    private RequestService requests;

    @Inject
    private CopyService copies;

    @Inject
    private Creates creates;

    @Context
    private HttpServletRequest request;

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
    @Path("/requests")
    @Operation(
            summary = "What one asked about what is held of one, and what came of it, newest first",
            description = "At most 100. answerBy is the last day for an answer: a month after it was asked.")
    public OwnRequests mine() {
        return requests.mine();
    }

    @POST
    @Path("/requests")
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
    @Path("/requests/{request}/statement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Put one's own words beside what stays as it is",
            description = "Once (409 already-stated), and beside a no only (409 not-possible).")
    public void state(@PathParam("request") Ref request, OwnStatement body) {
        requests.state(request, body.words());
    }

    @POST
    @Path("/copy")
    @Produces(DataCopy.TYPE)
    @Operation(
            summary = "Get a copy of everything that is held of one",
            description =
                    "A ZIP of a page to read, in the language of Accept-Language, and a JSON file. It says what it leaves out and why. Complete, or refused: 409"
                            + " sign-in-again 15 minutes after signing in.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response copy(@Context HttpHeaders headers) {
        HttpSession session = request.getSession(false);
        String token = session == null ? null : (String) session.getAttribute(SignInResource.TOKEN);
        return file(copies.mine(token, Languages.of(headers)));
    }

    static Response file(DataCopy copy) {
        return Response.ok((StreamingOutput) copy::write, DataCopy.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, DataCopy.KEPT)
                .build();
    }
}
