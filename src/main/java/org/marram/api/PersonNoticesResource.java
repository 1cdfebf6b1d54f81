package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.notice.NoticeService;
import org.marram.notice.NoticesView;

/** What goes out to one person. */
@Path("/people/{person}/notices")
@Tag(name = "People")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonNoticesResource {

    @Inject
    private NoticeService notices;

    @Inject
    private Creates creates;

    @GET
    @Operation(
            summary = "What would go out to a person now, and what was to go out, newest first",
            description =
                    "The preview says the words exactly, the way, and the first safe moment; where the person may not be"
                            + " reached, may says why. Only mail goes out by itself; by any other way somebody tells them by hand."
                            + " At most 100.")
    public NoticesView of(@PathParam("person") Ref person) {
        return notices.of(person);
    }

    @POST
    @Operation(
            summary = "Let a person know that there is something new",
            description =
                    "As the preview says. What they tell meanwhile about how to reach them counts at once. Refuses"
                            + " where they may not be reached, and where one waits already (409).")
    @APIResponse(responseCode = "201", description = "It waits; Location is the list")
    public Response send(@PathParam("person") Ref person, @HeaderParam("Idempotency-Key") String key) {
        return creates.once(key, () -> Creates.Made.at("people/" + person + "/notices#" + notices.send(person)));
    }
}
