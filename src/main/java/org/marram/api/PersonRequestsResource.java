package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.copy.CopyService;
import org.marram.copy.DataCopy;
import org.marram.request.RequestService;
import org.marram.request.RequestView;

/** What one person asked about what is held of them, and the copy that is handed to them. */
@Path("/people/{person}")
@Tag(name = "People")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonRequestsResource {

    @Inject
    private RequestService requests;

    @Inject
    private CopyService copies;

    /** Why, and in which language. */
    public record CopyFor(
            @Schema(
                    required = true,
                    description = "ASKED_BY_PERSON, ASKED_BY_REPRESENTATIVE",
                    example = "ASKED_BY_PERSON")
            String purpose,

            @Schema(description = "en where absent", example = "ar")
            String language) {}

    @GET
    @Path("/requests")
    @Operation(
            summary = "What a person asked about what is held of them, newest first",
            description = "At most 100. answerBy is the last day for an answer: a month after it was asked.")
    public Page<RequestView> of(@PathParam("person") Ref person) {
        return new Page<>(requests.of(person), null);
    }

    @POST
    @Path("/copy")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(DataCopy.TYPE)
    @Operation(
            summary = "Make a copy of everything that is held of a person, to be handed over in person",
            description =
                    "A ZIP of a page to read and a JSON file, with working notes: read it for what others confided first. Complete, or"
                            + " refused. The journal keeps the purpose.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response copy(@PathParam("person") Ref person, CopyFor body) {
        return MyRequestsResource.file(copies.of(person, body.purpose(), body.language()));
    }
}
