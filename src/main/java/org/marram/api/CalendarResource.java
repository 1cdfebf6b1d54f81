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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.calendar.CalendarService;
import org.marram.calendar.CalendarWeek;
import org.marram.calendar.CloseDays;
import org.marram.calendar.ClosedLine;
import org.marram.calendar.MonthLine;
import org.marram.calendar.NotHeldReason;
import org.marram.calendar.OwnSession;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.feed.Feed;
import org.marram.feed.FeedService;
import org.marram.feed.FeedView;

/** When own courses meet, and days without classes. */
@Path("/calendar")
@Tag(name = "Attendance")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

    @Inject
    private CalendarService calendar;

    @Inject
    private FeedService feeds;

    @Inject
    private Creates creates;

    /** A week from Monday on. */
    public record Week(
            LocalDate monday,
            List<Session> sessions,

            @Schema(description = "Days without classes in this week or within a year")
            List<ClosedLine> closed,

            @Schema(description = "False where there are more than a hundred sessions")
            boolean complete) {

        static Week of(CalendarWeek week) {
            return new Week(
                    week.monday(), week.sessions().stream().map(Session::of).toList(), week.closed(), week.complete());
        }
    }

    /** One session. */
    public record Session(
            Ref ref,
            String courseTitle,
            Instant startsAt,
            Instant endsAt,

            @Schema(description = "Null where it takes place")
            NotHeldReason notHeld,

            @Schema(description = "Null for online, and where nobody has said it")
            String siteName,

            @Schema(description = "On that site; null where nobody has said it")
            String room,

            boolean online,

            @Schema(description = "Whether the weekly rule of its course made it")
            boolean planned,

            @Schema(description = "Whether it stands where somebody put it, whatever the rule says")
            boolean moved) {

        static Session of(OwnSession session) {
            return new Session(
                    session.facts().ref(),
                    session.courseTitle(),
                    session.facts().startsAt(),
                    session.facts().endsAt(),
                    session.facts().notHeld(),
                    session.siteName(),
                    session.room(),
                    session.online(),
                    session.planned(),
                    session.moved());
        }
    }

    /** Days without classes. */
    public record Closed(
            @Schema(required = true, example = "2026-12-21") LocalDate from,

            @Schema(required = true, description = "Last day, at most 366 together", example = "2027-01-03")
            LocalDate until) {

        CloseDays command() {
            return new CloseDays(from, until);
        }
    }

    /** Where a calendar elsewhere reads. */
    public record Address(
            @Schema(description = "From the root of this server; told this once", example = "/feed/3pQz.ics")
            String path) {}

    @GET
    @Operation(summary = "Own sessions of the week of this day, by start")
    public Week week(@QueryParam("day") LocalDate day) {
        return Week.of(calendar.week(Params.needed("day", day)));
    }

    @POST
    @Path("/closed-days")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say on which days there are no own classes",
            description = "What stands there only by a rule goes; what somebody put there stays.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response close(@HeaderParam("Idempotency-Key") String key, Closed body) {
        return creates.once(key, () -> Creates.Made.at("calendar/closed-days/" + calendar.close(body.command())));
    }

    @POST
    @Path("/closed-days/{closed}/remove")
    @Operation(summary = "Classes take place on these days again, as the rules of the courses say")
    public void open(@PathParam("closed") Ref closed) {
        calendar.open(closed);
    }

    /** A month. */
    public record Month(
            @Schema(required = true, description = "Any day of it", example = "2026-10-01")
            LocalDate month) {}

    @GET
    @Path("/months")
    @Operation(summary = "The last twelve months that are over, the latest first")
    public Page<MonthLine> months() {
        return new Page<>(calendar.months(), null);
    }

    @POST
    @Path("/months/close")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Close a month that is over",
            description = "What is marked in it changes only by adjustments, with a reason. It cannot be taken back.")
    public void closeMonth(Month body) {
        calendar.closeMonth(body.month());
    }

    @GET
    @Path("/closed-everywhere")
    @Operation(summary = "Days without classes at all partners of the programme, from today on")
    public Page<ClosedLine> everywhere() {
        return new Page<>(calendar.closedEverywhere(), null);
    }

    @POST
    @Path("/closed-everywhere")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say on which days there are no classes at any partner",
            description = "As POST /calendar/closed-days, within a minute or two.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response closeEverywhere(@HeaderParam("Idempotency-Key") String key, Closed body) {
        return creates.once(
                key, () -> Creates.Made.at("calendar/closed-everywhere/" + calendar.closeEverywhere(body.command())));
    }

    @POST
    @Path("/closed-everywhere/{closed}/remove")
    @Operation(summary = "Classes take place on these days again at all partners, within a minute or two")
    public void openEverywhere(@PathParam("closed") Ref closed) {
        calendar.openEverywhere(closed);
    }

    @GET
    @Path("/feed")
    @Operation(summary = "Since when a calendar elsewhere may read one's own hours", description = "Null: none may.")
    public FeedView feed() {
        return feeds.own();
    }

    @POST
    @Path("/feed")
    @Operation(
            summary = "Make an address for a calendar elsewhere (iCalendar)",
            description = "Whoever has it reads when own classes are, and nothing else. The one before ends.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Address.class)))
    public Response beginFeed(@HeaderParam("Idempotency-Key") String key) {
        return creates.once(key, () -> new Creates.Made("calendar/feed", new Address(Feed.address(feeds.begin()))));
    }

    @POST
    @Path("/feed/end")
    @Operation(summary = "Nothing is to be read under the address any more")
    public void endFeed() {
        feeds.end();
    }
}
