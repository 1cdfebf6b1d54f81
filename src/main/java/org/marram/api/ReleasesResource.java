package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.consent.ConsentService;
import org.marram.consent.GivenHow;
import org.marram.consent.WithdrawRelease;

/** Releases, once recorded: they can only be taken back. */
@Path("/releases")
@Tag(name = "Releases")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class ReleasesResource {

    @Inject
    private ConsentService consents;

    /** How it was taken back. */
    public record ReleaseWithdrawal(
            @Schema(required = true, example = "SPOKEN") GivenHow how) {}

    @POST
    @Path("/{release}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw a release",
            description = "At once: whatever was seen under it is no longer seen. Doing it twice is no error.")
    public void withdraw(@PathParam("release") Ref release, ReleaseWithdrawal body) {
        consents.withdraw(new WithdrawRelease(release, body.how()));
    }
}
