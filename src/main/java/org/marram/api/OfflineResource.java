package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.attendance.CorrectionReason;
import org.marram.attendance.MarkKind;
import org.marram.attendance.OfferedMark;
import org.marram.attendance.OneMark;
import org.marram.common.Ref;
import org.marram.offline.OfflineDay;
import org.marram.offline.OfflineService;
import org.marram.offline.SendMarks;
import org.marram.offline.Sent;

/** Classes that are marked where there is no connection. */
@Path("/offline")
@Tag(name = "Attendance")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class OfflineResource {

    @Inject
    private OfflineService offline;

    /** Marks of one list; may be none. */
    public record OfflineMarks(
            @Schema(required = true, description = "As it came with the list")
            String ticket,

            List<OfflineMark> marks) {}

    /** How one person took part, and what stood there for whoever marked it. */
    public record OfflineMark(
            @Schema(required = true, description = "From the list")
            Ref enrolment,

            @Schema(required = true, example = "LATE") MarkKind kind,

            @Schema(description = "Late or left early by; else absent or 0", example = "15")
            int minutes,

            @Schema(description = "Where it changes what stood there, or the month is closed", example = "MISTAKE")
            CorrectionReason reason,

            @Schema(description = "What stood there; null for nothing", example = "PRESENT")
            MarkKind stood,

            @Schema(description = "The minutes of what stood there")
            int stoodMinutes) {

        OfferedMark offered() {
            return new OfferedMark(new OneMark(enrolment, kind, minutes, reason), stood, stoodMinutes);
        }
    }

    @GET
    @Path("/lists")
    @Operation(
            summary = "The classes of a day, to be marked without a connection",
            description = "Own sessions that take place, at most 100; of names only initials. Good for 24 hours.")
    public OfflineDay take(@QueryParam("day") LocalDate day) {
        return offline.take(Params.needed("day", day));
    }

    @POST
    @Path("/lists/{session}/marks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Send marks that were made without a connection",
            description =
                    "Each is answered for itself: TAKEN, CONFLICT (something else stands than stood for whoever made it;"
                            + " nothing was changed), REASON_NEEDED, OUT_OF_RANGE, GONE. Sending them again changes nothing, so it"
                            + " needs no Idempotency-Key. Without marks it tells who is gone from the list. 409 list-too-old: the list"
                            + " was taken more than 24 hours ago.")
    public Sent send(@PathParam("session") Ref session, OfflineMarks body) {
        return offline.send(new SendMarks(
                session,
                body.ticket(),
                body.marks().stream().map(OfflineMark::offered).toList()));
    }
}
