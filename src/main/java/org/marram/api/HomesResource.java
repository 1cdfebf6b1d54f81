package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.fact.FactReason;
import org.marram.outcome.CorrectHome;
import org.marram.outcome.EndHome;
import org.marram.outcome.HomeEnd;
import org.marram.outcome.HomeService;

/** Single homes. None is ever overwritten: what it was before stays readable. */
@Path("/homes/{home}")
@Tag(name = "Homes")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class HomesResource {

    @Inject
    private HomeService homes;

    /** Somebody moved out. */
    public record Ended(
            @Schema(required = true, description = "The day of moving out; not ahead", example = "2026-08-31")
            LocalDate on,

            @Schema(description = "Absent: NOT_ASKED", example = "BETTER_PLACE")
            HomeEnd reason,

            @Schema(description = "Replaces an earlier one; at most 1,000; needed where the next one begins later")
            String note) {}

    /** What is right, and why it was not. */
    public record Correction(
            @Schema(required = true) Home.Said said,
            @Schema(required = true, example = "MISTAKE") FactReason reason) {}

    /** Why nobody lived there. */
    public record Strike(
            @Schema(required = true, example = "WRITTEN_TWICE")
            FactReason reason) {}

    @POST
    @Path("/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that somebody moved out", description = "Refuses one that has ended (409).")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response end(@PathParam("home") Ref home, @HeaderParam("If-Match") String ifMatch, Ended body) {
        return now(homes.end(new EndHome(home, Versions.of(ifMatch), body.on(), body.reason(), body.note())));
    }

    @POST
    @Path("/correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Correct what is written down of a home, with a reason",
            description = "All of it is said anew. What it was stays readable.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response correct(@PathParam("home") Ref home, @HeaderParam("If-Match") String ifMatch, Correction body) {
        return now(homes.correct(
                new CorrectHome(home, Versions.of(ifMatch), body.said().facts(), body.reason())));
    }

    @POST
    @Path("/strike")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that nobody lived there", description = "It counts no more, and stays readable.")
    @APIResponse(responseCode = "204")
    public void strike(@PathParam("home") Ref home, @HeaderParam("If-Match") String ifMatch, Strike body) {
        homes.strike(home, Versions.of(ifMatch), body.reason());
    }

    private static Response now(int version) {
        return Response.noContent().tag(Versions.tag(version)).build();
    }
}
