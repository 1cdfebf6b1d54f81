package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.project.CorrectStay;
import org.marram.project.EndStay;
import org.marram.project.SaidHelp;
import org.marram.project.SaidStay;
import org.marram.project.StayReason;
import org.marram.project.StayService;

/** Single stays in projects, and the help that was given in them. None is ever overwritten: what it was before stays readable. */
@Path("/stays/{stay}")
@Tag(name = "HMIS")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class StaysResource {

    @Inject
    private StayService stays;

    @Inject
    private Creates creates;

    /** What is said of a stay: the same when it is written down and when it is corrected. */
    public record Said(
            @Schema(required = true, description = "Of the own programme", example = "BbCcDdEeFfGgHhIiJjKkLl")
            Ref project,

            @Schema(required = true, description = "Project start (3.10); not ahead", example = "2026-03-02")
            LocalDate entry,

            @Schema(description = "Project exit (3.11); absent while somebody is in it")
            LocalDate exit,

            @Schema(description = "Prior living situation of HUD HMIS FY2026 (3.917)", example = "116")
            Integer situation,

            @Schema(description = "Destination (3.12), only with an exit", example = "410")
            Integer destination) {

        SaidStay stay() {
            return new SaidStay(project, entry, exit, situation, destination);
        }
    }

    /** Somebody left. */
    public record Left(
            @Schema(required = true, description = "Not ahead", example = "2026-08-31")
            LocalDate on,

            @Schema(description = "Destination of HUD HMIS FY2026 (3.12)", example = "410")
            Integer destination) {}

    /** What is right, and why it was not. */
    public record Correction(
            @Schema(required = true) Said said,
            @Schema(required = true, example = "MISTAKE") StayReason reason) {}

    /** Why nobody was there. */
    public record Strike(
            @Schema(required = true, example = "WRITTEN_TWICE")
            StayReason reason) {}

    /** What was given. */
    public record Help(
            @Schema(required = true, description = "Within the stay", example = "2026-03-09")
            LocalDate on,

            @Schema(required = true, description = "Record type of HUD HMIS (1.4)", example = "142")
            String recordType,

            @Schema(description = "By the list of the record type", example = "5")
            String type) {}

    @POST
    @Path("/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that somebody left a project", description = "Refuses one that has ended (409).")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response end(@PathParam("stay") Ref stay, @HeaderParam("If-Match") String ifMatch, Left body) {
        return now(stays.end(new EndStay(stay, Versions.of(ifMatch), body.on(), body.destination())));
    }

    @POST
    @Path("/correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Correct what is written down of a stay, with a reason",
            description =
                    "All of it is said anew. What it was stays readable, and stays mended until the other system says"
                            + " something new.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response correct(@PathParam("stay") Ref stay, @HeaderParam("If-Match") String ifMatch, Correction body) {
        return now(stays.correct(
                new CorrectStay(stay, Versions.of(ifMatch), body.said().stay(), body.reason())));
    }

    @POST
    @Path("/strike")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that nobody was there", description = "It counts no more, and stays readable.")
    @APIResponse(responseCode = "204")
    public void strike(@PathParam("stay") Ref stay, @HeaderParam("If-Match") String ifMatch, Strike body) {
        stays.strike(stay, Versions.of(ifMatch), body.reason());
    }

    @POST
    @Path("/help")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write down help that somebody got in a stay", description = "Codes of HUD HMIS.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response give(@PathParam("stay") Ref stay, @HeaderParam("Idempotency-Key") String key, Help body) {
        return creates.once(
                key,
                () -> Creates.Made.at(
                        "help/" + stays.give(new SaidHelp(stay, body.on(), body.recordType(), body.type()))));
    }

    private static Response now(int version) {
        return Response.noContent().tag(Versions.tag(version)).build();
    }
}
