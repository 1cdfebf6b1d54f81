package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.feed.Feed;
import org.marram.feed.FeedView;
import org.marram.feed.OwnFeedService;

/** One's own next sessions in a calendar elsewhere. */
@Path("/my/calendar")
@Tag(name = "My way")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class MyCalendarResource {

    @Inject
    private OwnFeedService feeds;

    @Inject
    private Creates creates;

    @GET
    @Operation(
            summary = "Since when a calendar elsewhere may read when one's own next sessions are",
            description = "Null: none may.")
    public FeedView mine() {
        return feeds.mine();
    }

    @POST
    @Operation(
            summary = "Make an address for one's own calendar elsewhere (iCalendar)",
            description =
                    "Whoever has it reads when, and one word: no course, no place, no names. The one before ends, and so"
                            + " does this one with the account or the plan. language: of that word, such as ar.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = CalendarResource.Address.class)))
    public Response begin(
            @HeaderParam("Idempotency-Key") String key, @QueryParam("language") @DefaultValue("en") String language) {
        return creates.once(
                key,
                () -> new Creates.Made(
                        "my/calendar",
                        new CalendarResource.Address(Feed.address(feeds.begin(Locale.forLanguageTag(language))))));
    }

    @POST
    @Path("/end")
    @Operation(summary = "Nothing is to be read under the address any more")
    public void end() {
        feeds.end();
    }
}
