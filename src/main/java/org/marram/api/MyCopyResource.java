package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.copy.CopyService;
import org.marram.copy.DataCopy;

/** A copy of everything that is held of one. */
@Path("/my/copy")
@Tag(name = "My rights")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(DataCopy.TYPE)
public class MyCopyResource {

    @Inject
    private CopyService copies;

    @Context
    private HttpServletRequest request;

    @POST
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
