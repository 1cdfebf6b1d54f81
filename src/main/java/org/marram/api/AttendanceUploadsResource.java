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
import org.marram.imports.ImportLineView;
import org.marram.imports.ImportView;
import org.marram.upload.BeginUpload;
import org.marram.upload.UploadService;

/** Attendance of own courses as tables, from another system. */
@Path("/attendance")
@Tag(name = "Attendance")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class AttendanceUploadsResource {

    private static final String CSV = "text/csv";

    @Inject
    private UploadService uploads;

    @Inject
    private FileBody file;

    @Inject
    private Creates creates;

    @GET
    @Path("/template.csv")
    @Produces(CSV)
    @Operation(
            summary = "A table to fill in",
            description = "A row for everybody who has a place in the own course now, by reference and initials.")
    public byte[] template(@QueryParam("course") Ref course) {
        return uploads.template(Params.needed("course", course));
    }

    @POST
    @Path("/uploads")
    @Consumes(CSV)
    @Operation(
            summary = "Begin to read a table of marks",
            description =
                    "CSV in UTF-8, comma, semicolon or tabulator between; at most 16 MB. Columns: course, date (2026-11-23), start (09:00;"
                            + " may be empty where the course meets once that day), enrolment, mark (PRESENT, LATE, LEFT_EARLY, EXCUSED,"
                            + " ABSENT), minutes (late or left early by), hours (2.25; may be empty, else it must be what the mark says),"
                            + " reason (MISTAKE, CAME_LATER, DOCUMENT_SEEN, OTHER; where another mark stands there). The rules are those"
                            + " of marking by hand; the good rows are kept. trial=true keeps nothing and tells what would be. Sent"
                            + " again it changes nothing. One at a time (409 import-running).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response begin(
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("trial") @DefaultValue("false") boolean trial,
            InputStream body)
            throws IOException {
        BeginUpload command = new BeginUpload(List.of(file.read(body, "marks.csv", "trial " + trial)), trial);
        return creates.once(key, () -> Creates.Made.at("attendance/uploads/" + uploads.begin(command)));
    }

    @GET
    @Path("/uploads/{upload}")
    @Operation(
            summary = "How far an upload is",
            description = "endedAt is null while it goes on; failure says why it ended before the last row.")
    public ImportView open(@PathParam("upload") Ref ref) {
        return uploads.open(ref);
    }

    @GET
    @Path("/uploads/{upload}/lines")
    @Operation(
            summary = "What became of the rows that were not just taken as they are",
            description = "In the order of the file, by line and column. refused=true: only the refused ones.")
    public Page<ImportLineView> lines(
            @PathParam("upload") Ref ref,
            @QueryParam("refused") @DefaultValue("false") boolean refused,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return uploads.lines(ref, refused, after, limit);
    }

    @GET
    @Path("/uploads/{upload}/refused.csv")
    @Produces(CSV)
    @Operation(summary = "The refused rows, to be mended and sent again", description = "With the reason in front.")
    public byte[] refused(@PathParam("upload") Ref ref) {
        return uploads.refused(ref);
    }

    @POST
    @Path("/uploads/{upload}/cancel")
    @Operation(summary = "End an upload after the rows that it is at", description = "What was kept stays kept.")
    public void cancel(@PathParam("upload") Ref ref) {
        uploads.cancel(ref);
    }
}
