package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.address.AddressLookView;
import org.marram.address.AddressPurpose;
import org.marram.address.AddressService;
import org.marram.address.KeepAddress;
import org.marram.address.RevealAddress;
import org.marram.common.Page;
import org.marram.common.Ref;

/** The address of one home: shown one at a time and for a purpose, to the person's own coordinator alone. */
@Path("/homes/{home}/address")
@Tag(name = "Homes")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class AddressesResource {

    @Inject
    private AddressService addresses;

    /** What it is needed for. */
    public record Reveal(
            @Schema(required = true, description = "The journal keeps it, and the person reads it", example = "VISIT")
            AddressPurpose purpose,

            @Schema(
                    required = true,
                    description = "In words, at most 200; kept sealed",
                    example = "To bring the key on Friday")
            String because) {}

    /** An address; null where none is kept. */
    public record Revealed(String value) {}

    /** What an address is. */
    public record Said(
            @Schema(required = true, description = "At most 400; as many lines as it takes")
            String words) {}

    @POST
    @Path("/reveal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Show the address of one home",
            description = "Each time is a row of the journal, and the person reads that it was shown, and for what. The"
                    + " eleventh within an hour is refused (429 too-often).")
    public Revealed reveal(@PathParam("home") Ref home, Reveal body) {
        return new Revealed(addresses.reveal(new RevealAddress(home, body.purpose(), body.because())));
    }

    @GET
    @Path("/looks")
    @Operation(
            summary = "Who had the address of one home shown and what for, the latest first",
            description = "At most 100.")
    public Page<AddressLookView> looks(@PathParam("home") Ref home) {
        return new Page<>(addresses.looks(home), null);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say the address of a home, or say it anew",
            description =
                    "If-Match: the version from /people/{person}/homes/addresses, \"0\" where none is kept. What it was"
                            + " before is destroyed.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response keep(@PathParam("home") Ref home, @HeaderParam("If-Match") String ifMatch, Said body) {
        return Versions.changed(addresses.keep(new KeepAddress(home, Versions.of(ifMatch), body.words())));
    }

    @DELETE
    @Operation(summary = "Destroy the address of a home", description = "Who had it shown stays written down.")
    @APIResponse(responseCode = "204")
    public void remove(@PathParam("home") Ref home, @HeaderParam("If-Match") String ifMatch) {
        addresses.remove(home, Versions.of(ifMatch));
    }
}
