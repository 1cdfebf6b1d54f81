package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.notice.NoticeService;

/** Single notices that wait. */
@Path("/notices/{notice}")
@Tag(name = "People")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

    @Inject
    private NoticeService notices;

    @POST
    @Path("/take-back")
    @Operation(
            summary = "Take a notice back that was not sent yet",
            description = "Refuses one that was sent, is being sent or has ended (409).")
    public void takeBack(@PathParam("notice") Ref notice) {
        notices.takeBack(notice);
    }

    @POST
    @Path("/told")
    @Operation(
            summary = "Write down that the person was told by hand",
            description = "Refuses one that was sent, is being sent or has ended (409).")
    public void told(@PathParam("notice") Ref notice) {
        notices.told(notice);
    }
}
