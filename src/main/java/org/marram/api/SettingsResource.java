package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.programme.ChangeSettings;
import org.marram.programme.ProgrammeService;
import org.marram.programme.Settings;
import org.marram.programme.SettingsView;

/** What the programme has set for itself. */
@Path("/settings")
@Tag(name = "Programme")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {

    @Inject
    private ProgrammeService programme;

    /** All of them. */
    public record SettingsBody(
            @Schema(
                    required = true,
                    description = "Days without a contact after which a person stands in the worklist, 7 to 365",
                    example = "30")
            Integer notSeenDays,

            @Schema(description = "Days that are no working days for partners, at most six; absent: none")
            Set<DayOfWeek> weekend,

            @Schema(
                    required = true,
                    description = "Days after which a referral that nobody answered ends, 1 to 365",
                    example = "30")
            Integer openDays,

            @Schema(
                    required = true,
                    description = "Months that a release may hold at most, 1 to 60; 12, unless the law says otherwise",
                    example = "12")
            Integer mostMonths,

            @Schema(
                    required = true,
                    description = "Unexplained absences in a row after which a person stands in the worklist, 1 to 10",
                    example = "2")
            Integer absences,

            @Schema(
                    required = true,
                    description =
                            "Percent of the sessions of six weeks under which a person stands in the worklist, 0 (never) to 100",
                    example = "70")
            Integer leastRate,

            @Schema(description = "Fewest people of whom a figure is told, 11 to 100; absent: 11", example = "11")
            Integer fewest,

            @Schema(
                    description =
                            "Most days between two jobs that count as days in a job, 0 to 90; absent: 0. What jobs"
                                    + " prove is counted anew",
                    example = "0")
            Integer jobGapDays,

            @Schema(
                    description = "On top of papers for employers, in neutral words; lines are kept; at most 400;"
                            + " absent: none")
            String letterhead) {}

    @GET
    @Operation(summary = "What the programme has set for itself")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SettingsView.class)))
    public Response settings() {
        SettingsView view = programme.settings();
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set all of it anew",
            description = "Lines of the worklist follow at once; releases and referrals that stand keep their ends.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response change(@HeaderParam("If-Match") String ifMatch, SettingsBody body) {
        Settings settings = new Settings(
                body.notSeenDays(),
                body.weekend(),
                body.openDays(),
                body.mostMonths(),
                body.absences(),
                body.leastRate(),
                body.fewest() == null ? Settings.FEWEST : body.fewest(),
                body.jobGapDays() == null ? Settings.NO_GAP : body.jobGapDays(),
                body.letterhead());
        return Versions.changed(programme.change(new ChangeSettings(Versions.of(ifMatch), settings)));
    }
}
