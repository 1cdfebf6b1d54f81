package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.document.About;
import org.marram.document.DocumentService;
import org.marram.document.DocumentView;
import org.marram.document.KeepDocument;

/** One person's documents. */
@Path("/people/{person}/documents")
@Tag(name = "Documents")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonDocumentsResource {

    /** RFC 5023, 9.7: what to call what is sent, percent-encoded UTF-8. An address would stand in somebody's log. */
    private static final String TITLE = "Slug";

    @Inject
    private DocumentService documents;

    @Inject
    private FileBody file;

    @Inject
    private Creates creates;

    @Context
    private HttpHeaders headers;

    @GET
    @Operation(
            summary = "One person's documents, the newest first",
            description = "At most 100. removed=true: those that were removed, of which there is nothing to open.")
    public Page<DocumentView> of(
            @PathParam("person") Ref person, @QueryParam("removed") @DefaultValue("false") boolean removed) {
        return new Page<>(removed ? documents.removed(person) : documents.of(person), null);
    }

    @POST
    @Consumes({"application/pdf", "image/jpeg", "image/png", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            summary = "Keep a document",
            description =
                    "PDF, JPEG or PNG by its content, at most 10 MB; the header Slug says its title, percent-encoded UTF-8 (RFC"
                            + " 5023). Kept is what it shows: metadata, comments, links, scripts and attached files are taken out, and digital"
                            + " signatures no longer hold. about and aboutRef: what it proves, or neither. shown=true: its person may see it on their own page. Refuses what is protected, broken,"
                            + " over 300 pages or 60 megapixels, and the 101st of a person (409 too-many-documents).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response keep(
            @PathParam("person") Ref person,
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("about") About about,
            @QueryParam("aboutRef") Ref aboutRef,
            @QueryParam("shown") @DefaultValue("false") boolean shown,
            InputStream body)
            throws IOException {
        String title = title(headers.getHeaderString(TITLE));
        byte[] bytes = file.read(body, "document", title + " " + about + " " + aboutRef + " " + shown)
                .bytes();
        KeepDocument command = new KeepDocument(person, title, about, aboutRef, bytes, shown);
        return creates.once(key, () -> Creates.Made.at("documents/" + documents.keep(command)));
    }

    private static String title(String sent) {
        try {
            return sent == null ? null : URLDecoder.decode(sent.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.malformed("title", "unknown");
        }
    }
}
