package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.attendance.AttendanceService;
import org.marram.attendance.CorrectionReason;
import org.marram.attendance.MarkAttendance;
import org.marram.attendance.MarkKind;
import org.marram.attendance.NotHeld;
import org.marram.attendance.OneMark;
import org.marram.attendance.RosterView;
import org.marram.attendance.SessionLine;
import org.marram.calendar.CalendarService;
import org.marram.calendar.CallOff;
import org.marram.calendar.MoveSessions;
import org.marram.calendar.NotHeldReason;
import org.marram.calendar.ScheduleSession;
import org.marram.calendar.Which;
import org.marram.common.Page;
import org.marram.common.Ref;

/** Sessions of own courses, and who took part. */
@Path("/sessions")
@Tag(name = "Attendance")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {

    @Inject
    private CalendarService calendar;

    @Inject
    private AttendanceService attendance;

    @Inject
    private Creates creates;

    /** One session of an own course. */
    public record NewSession(
            @Schema(required = true, description = "From GET /courses/own")
            Ref course,

            @Schema(required = true, example = "2026-11-23T09:00:00Z")
            Instant startsAt,

            @Schema(required = true, example = "2026-11-23T12:00:00Z")
            Instant endsAt) {}

    /** Marks of one session; all or none are taken. */
    public record Marks(@Schema(required = true) List<Mark> marks) {}

    /** How one person took part. */
    public record Mark(
            @Schema(required = true, description = "From the roster")
            Ref enrolment,

            @Schema(required = true, example = "LATE") MarkKind kind,

            @Schema(description = "Late or left early by; else absent or 0", example = "15")
            int minutes,

            @Schema(description = "Only where it corrects an earlier mark", example = "MISTAKE")
            CorrectionReason reason) {}

    /** Why it did not take place. */
    public record NotTaken(
            @Schema(required = true, example = "WEATHER") NotHeldReason reason) {}

    /** Another day or other hours. */
    public record Moved(
            @Schema(
                    required = true,
                    description =
                            "Of more than THIS the day of the week counts, and all days of the course get these hours")
            Which which,

            @Schema(required = true, example = "2026-11-24") LocalDate day,

            @Schema(required = true, description = "By the clock on the wall", example = "09:00")
            LocalTime from,

            @Schema(required = true, example = "12:00") LocalTime until) {}

    /** Will not take place. */
    public record CalledOff(
            @Schema(required = true, description = "Of more than THIS: the course has no weekly rule any more")
            Which which,

            @Schema(required = true, example = "ROOM") NotHeldReason reason) {}

    @GET
    @Operation(summary = "Own sessions of a day, by start", description = "At most 100.")
    public Page<SessionLine> own(@QueryParam("day") LocalDate day) {
        return new Page<>(attendance.own(Params.needed("day", day)), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a session to an own course")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response schedule(@HeaderParam("Idempotency-Key") String key, NewSession body) {
        return creates.once(
                key,
                () -> Creates.Made.at("sessions/"
                        + calendar.schedule(new ScheduleSession(body.course(), body.startsAt(), body.endsAt()))));
    }

    @POST
    @Path("/{session}/move")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Move a session, this and later ones, or all that are ahead",
            description = "Whatever has begun stays as it was (409 session-begun).")
    public void move(@PathParam("session") Ref session, Moved body) {
        calendar.move(new MoveSessions(session, body.which(), body.day(), body.from(), body.until()));
    }

    @POST
    @Path("/{session}/call-off")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Call off a session, this and later ones, or all that are ahead")
    public void callOff(@PathParam("session") Ref session, CalledOff body) {
        calendar.callOff(new CallOff(session, body.which(), body.reason()));
    }

    @POST
    @Path("/{session}/bring-back")
    @Operation(summary = "Say that a session that was called off takes place after all, while it is ahead")
    public void bringBack(@PathParam("session") Ref session) {
        calendar.bringBack(session);
    }

    @GET
    @Path("/{session}/roster")
    @Operation(summary = "The class: the people whom one may see now, by name to use")
    public RosterView roster(@PathParam("session") Ref session) {
        return attendance.roster(session);
    }

    @POST
    @Path("/{session}/marks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Mark the class",
            description =
                    "All or none. Another mark for somebody marked before needs a reason; the earlier one stays readable.")
    @APIResponse(responseCode = "204", description = "Done")
    public Response mark(@PathParam("session") Ref session, @HeaderParam("Idempotency-Key") String key, Marks body) {
        List<OneMark> marks = body.marks().stream()
                .map(one -> new OneMark(one.enrolment(), one.kind(), one.minutes(), one.reason()))
                .toList();
        return creates.once(key, () -> {
            attendance.mark(new MarkAttendance(session, marks));
            return Creates.Made.at(null);
        });
    }

    @POST
    @Path("/{session}/not-held")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that a session did not take place", description = "Refuses one that has marks (409).")
    public void notHeld(@PathParam("session") Ref session, NotTaken body) {
        attendance.notHeld(new NotHeld(session, body.reason()));
    }
}
