package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.marram.common.Ref;
import org.marram.copy.CopyService;
import org.marram.copy.DataCopy;

/** The copy of everything that is held of a person, to be handed over to them. */
@Path("/people/{person}/copy")
@Tag(name = "People")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(DataCopy.TYPE)
public class PersonCopyResource {

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

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a copy of everything that is held of a person, to be handed over in person",
            description =
                    "A ZIP of a page to read and a JSON file, with working notes: read it for what others confided first. Complete, or"
                            + " refused. The journal keeps the purpose.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response copy(@PathParam("person") Ref person, CopyFor body) {
        return MyCopyResource.file(copies.of(person, body.purpose(), body.language()));
    }
}
