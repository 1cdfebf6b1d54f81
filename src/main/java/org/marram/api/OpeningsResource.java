package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.offering.HousingType;
import org.marram.offering.OpeningFacts;
import org.marram.offering.OpeningKind;
import org.marram.offering.OpeningService;
import org.marram.offering.WagePer;

/** Jobs, people to talk with and places to live that organisations have open. */
@Path("/openings")
@Tag(name = "Partners")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class OpeningsResource {

    @Inject
    private OpeningService openings;

    @Inject
    private Creates creates;

    /** What is open; only what belongs to its kind may be sent. */
    public record OpeningBody(
            @Schema(required = true, example = "JOB") OpeningKind kind,

            @Schema(description = "At most 120; none for HOUSING, where nothing may say which place it is")
            String title,

            @Schema(description = "JOB: an ISCO-08 unit group", example = "9112")
            String occupation,

            @Schema(description = "HOUSING: what kind of place; nothing else is kept of it", example = "ROOM")
            HousingType housing,

            @Schema(description = "JOB: hours a week", example = "20")
            Integer weekHours,

            @Schema(description = "JOB: in the smallest unit of the currency", example = "1250")
            Integer wage,

            @Schema(description = "ISO 4217, with a wage", example = "EUR")
            String currency,

            @Schema(description = "With a wage", example = "HOUR")
            WagePer wagePer,

            @Schema(description = "At most 200; none for HOUSING", example = "Mornings")
            String shifts,

            @Schema(description = "What it takes; at most 1,000; none for HOUSING")
            String wants,

            @Schema(required = true, description = "1 to 500", example = "1")
            int places,

            @Schema(description = "Last day; absent: until it is taken down", example = "2027-03-01")
            LocalDate openUntil) {

        OpeningFacts facts() {
            return new OpeningFacts(
                    kind,
                    title,
                    occupation,
                    housing,
                    weekHours,
                    wage,
                    currency,
                    wagePer,
                    shifts,
                    wants,
                    places,
                    openUntil);
        }
    }

    /** An opening of an organisation. */
    public record NewOpening(
            @Schema(required = true) Ref organisation,
            @Schema(required = true) OpeningBody opening) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say what an organisation has open")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response add(@HeaderParam("Idempotency-Key") String key, NewOpening body) {
        return creates.once(
                key,
                () -> Creates.Made.at("openings/"
                        + openings.add(body.organisation(), body.opening().facts())));
    }

    @PUT
    @Path("/{opening}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write an opening anew", description = "What is left out is emptied.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response change(
            @PathParam("opening") Ref opening, @HeaderParam("If-Match") String ifMatch, OpeningBody body) {
        return Versions.changed(openings.change(opening, Versions.of(ifMatch), body.facts()));
    }

    @POST
    @Path("/{opening}/remove")
    @Operation(summary = "Take an opening down", description = "It can be put up again.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response remove(@PathParam("opening") Ref opening) {
        return Versions.changed(openings.remove(opening));
    }

    @POST
    @Path("/{opening}/restore")
    @Operation(summary = "Put an opening up again")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response restore(@PathParam("opening") Ref opening) {
        return Versions.changed(openings.restore(opening));
    }
}
