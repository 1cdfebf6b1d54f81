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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.hmis.BeginHmisImport;
import org.marram.hmis.HmisImportService;
import org.marram.imports.ImportKind;
import org.marram.imports.ImportLineView;
import org.marram.imports.ImportReason;
import org.marram.imports.ImportView;

/** People and what is known of their lives, read in from an HMIS. */
@Path("/hmis/imports")
@Tag(name = "HMIS")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class HmisImportsResource {

    @Inject
    private HmisImportService imports;

    @Inject
    private FileBody file;

    @Inject
    private Creates creates;

    @POST
    @Consumes("application/zip")
    @Operation(
            summary = "Begin to read an export of an HMIS",
            description =
                    "A ZIP of the tables of the HMIS CSV format (HUD, FY2022, FY2024 or FY2026); at most 64 MB, 400 MB"
                            + " unpacked. coordinator: a reference from GET /colleagues, who becomes responsible for people who are"
                            + " new here. trial=true keeps nothing and tells what would be. One at a time (409 import-running); what"
                            + " became of the rows of the one before is gone. The same file again changes nothing, a later one updates.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response begin(
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("coordinator") Ref coordinator,
            @QueryParam("trial") @DefaultValue("false") boolean trial,
            InputStream body)
            throws IOException {
        BeginHmisImport command = new BeginHmisImport(
                List.of(file.read(body, "export.zip", coordinator + " " + trial, ImportKind.PEOPLE)),
                coordinator,
                trial);
        return creates.once(key, () -> Creates.Made.at("hmis/imports/" + imports.begin(command)));
    }

    @GET
    @Path("/{import}")
    @Operation(
            summary = "How far an import is",
            description = "endedAt is null while it goes on; failure says why it ended before the last row.")
    public ImportView open(@PathParam("import") Ref ref) {
        return imports.open(ref);
    }

    @GET
    @Path("/{import}/lines")
    @Operation(
            summary = "What became of each row, in the order of the tables",
            description = "refused=true: only the refused ones. place is a line of the file.")
    public Page<ImportLineView> lines(
            @PathParam("import") Ref ref,
            @QueryParam("refused") @DefaultValue("false") boolean refused,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return imports.lines(ref, refused, after, limit);
    }

    @GET
    @Path("/{import}/reasons")
    @Operation(
            summary = "What is said of the rows most often",
            description =
                    "At most 10, the most frequent first, each with where it is said first. refused=true: of the refused rows.")
    public Page<ImportReason> reasons(
            @PathParam("import") Ref ref, @QueryParam("refused") @DefaultValue("false") boolean refused) {
        return new Page<>(imports.reasons(ref, refused), null);
    }

    @GET
    @Path("/{import}/refused.zip")
    @Produces("application/zip")
    @Operation(
            summary = "The refused rows as tables, to be mended and sent again",
            description = "With the reason in front, and with the columns that are taken only; at most 10,000 rows.")
    public byte[] refused(@PathParam("import") Ref ref) {
        return imports.refused(ref);
    }

    @POST
    @Path("/{import}/cancel")
    @Operation(summary = "End an import after the rows that it is at", description = "What was kept stays kept.")
    public void cancel(@PathParam("import") Ref ref) {
        imports.cancel(ref);
    }
}
