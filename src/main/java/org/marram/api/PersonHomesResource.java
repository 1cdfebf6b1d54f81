package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.address.AddressService;
import org.marram.address.AddressView;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.outcome.HomeService;
import org.marram.outcome.HomeView;

/** Where one person lived: what kind of place, and never where. */
@Path("/people/{person}/homes")
@Tag(name = "Homes")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonHomesResource {

    @Inject
    private HomeService homes;

    @Inject
    private AddressService addresses;

    @Inject
    private Creates creates;

    @GET
    @Operation(
            summary = "Where one person lived, the newest first",
            description = "Each as it stands, with its version for If-Match.")
    public Page<Home> of(
            @PathParam("person") Ref person,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        Page<HomeView> page = homes.of(person, after, limit);
        return Home.of(page.items(), page.next());
    }

    @GET
    @Path("/earlier")
    @Operation(
            summary = "What was written down of one person's homes before, the latest first",
            description = "Every version that was ended, corrected or struck, with who did so and why; at most 100.")
    public Page<Home> earlier(@PathParam("person") Ref person) {
        return Home.of(homes.earlier(person), null);
    }

    @GET
    @Path("/addresses")
    @Operation(
            summary = "Of which homes of one person an address is kept, and never what it is",
            description =
                    "For the person's own coordinator. Each with its version for If-Match; see /homes/{home}/address.")
    public Page<AddressView> addresses(@PathParam("person") Ref person) {
        return new Page<>(addresses.of(person), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write down where somebody lives or lived",
            description =
                    "A note is needed where days before or after it are missing (gap-needs-note), and where the person lived"
                            + " elsewhere at the same time (overlap-needs-note). An address has a place of its own: /homes/{home}/address.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response add(@PathParam("person") Ref person, @HeaderParam("Idempotency-Key") String key, Home.Said body) {
        return creates.once(
                key, () -> Creates.Made.at("people/" + person + "/homes#" + homes.add(person, body.facts())));
    }
}
