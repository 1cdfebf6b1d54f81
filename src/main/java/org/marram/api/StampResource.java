package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.AccessService;
import org.marram.access.OpenDoor;

/** Whether a list that stands open is still what one may see. */
@Path("/stamp")
@Tag(name = "Sign-in")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; it names nobody")
@Produces(MediaType.APPLICATION_JSON)
public class StampResource {

    @Inject
    private AccessService access;

    /** What is compared with the one before. */
    public record Stamp(@Schema(example = "3f1c09b2") String stamp) {}

    @GET
    @Operation(
            summary = "Something that changes whenever whom one may see does",
            description = "Look at open lists anew then. Asking does not count as using the sign-in.")
    public Stamp stamp() {
        return new Stamp(access.stamp());
    }
}
