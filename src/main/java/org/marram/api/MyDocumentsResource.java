package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.marram.document.DocumentFile;
import org.marram.document.OwnDocument;
import org.marram.document.OwnDocumentService;

/** The papers that the person signed in is shown. */
@Path("/my/documents")
@Tag(name = "My way")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class MyDocumentsResource {

    @Inject
    private OwnDocumentService documents;

    @GET
    @Operation(summary = "The papers that one is shown, the newest first", description = "At most 100.")
    public Page<OwnDocument> mine() {
        return new Page<>(documents.mine().documents(), null);
    }

    @GET
    @Path("/{document}/file")
    @Produces({"application/pdf", "image/jpeg", "image/png", MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Take one of them along",
            description = "As a file to save, under a name that tells nothing. Each time is a row of the journal.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("document") Ref document) {
        DocumentFile file = documents.open(document);
        return Response.ok(file.content(), file.type().media())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.kept())
                .build();
    }
}
