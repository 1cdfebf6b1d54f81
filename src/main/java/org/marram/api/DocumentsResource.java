package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.marram.common.Ref;
import org.marram.document.About;
import org.marram.document.AttachDocument;
import org.marram.document.DocumentFile;
import org.marram.document.DocumentService;
import org.marram.document.RemovalReason;

/** Single documents: taken along, removed. */
@Path("/documents/{document}")
@Tag(name = "Documents")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {

    @Inject
    private DocumentService documents;

    /** Why it is removed. */
    public record Removal(
            @Schema(required = true, example = "MISTAKE") RemovalReason reason) {}

    @GET
    @Path("/file")
    @Produces({"application/pdf", "image/jpeg", "image/png", MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Take a document along",
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

    /** What it proves. */
    public record Attached(
            @Schema(required = true, example = "CREDENTIAL") About about,

            @Schema(required = true, description = "Which job, home or credential of the same person")
            Ref aboutRef) {}

    @POST
    @Path("/attach")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say what a document proves",
            description =
                    "Beside that it is shown where both are the same person's. Whether it does is to be compared anew.")
    public void attach(@PathParam("document") Ref document, Attached body) {
        documents.attach(new AttachDocument(document, body.about(), body.aboutRef()));
    }

    @POST
    @Path("/detach")
    @Operation(
            summary = "Say that a document is only the person's again",
            description = "It stays among their documents.")
    public void detach(@PathParam("document") Ref document) {
        documents.detach(document);
    }

    @POST
    @Path("/compare")
    @Operation(
            summary = "Say that one has seen that a document shows what it is said to prove",
            description = "Who and when is kept. Refuses one that proves nothing (409 document-alone).")
    public void compare(@PathParam("document") Ref document) {
        documents.compare(document);
    }

    @POST
    @Path("/show")
    @Operation(
            summary = "Show a document to its person",
            description = "They see it on their own page from now on. Refuses one that is shown already (409).")
    public void show(@PathParam("document") Ref document) {
        documents.show(document);
    }

    @POST
    @Path("/hide")
    @Operation(
            summary = "Show a document no longer",
            description = "They see it no longer, at once; what they saved stays with them. Twice is no error.")
    public void hide(@PathParam("document") Ref document) {
        documents.hide(document);
    }

    @POST
    @Path("/remove")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Remove a document, with a reason",
            description = "What stands in it is destroyed. That it was there stays. Refuses a removed one (409).")
    public void remove(@PathParam("document") Ref document, Removal body) {
        documents.remove(document, body.reason());
    }
}
