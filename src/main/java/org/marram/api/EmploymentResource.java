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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.employment.EmploymentService;
import org.marram.fact.CorrectFact;
import org.marram.fact.FactReason;

/** What was told of work on one day. None is ever overwritten: what it was before stays readable. */
@Path("/employment/{employment}")
@Tag(name = "Employment")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class EmploymentResource {

    @Inject
    private EmploymentService employments;

    /** What is right, and why it was not. */
    public record Correction(
            @Schema(required = true) Employment.Said said,
            @Schema(required = true, example = "MISTAKE") FactReason reason) {}

    /** Why it was not told. */
    public record Strike(
            @Schema(required = true, example = "WRITTEN_TWICE")
            FactReason reason) {}

    @POST
    @Path("/correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Correct what is written down of work on a day, with a reason",
            description = "All of it is said anew. What it was stays readable.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response correct(
            @PathParam("employment") Ref employment, @HeaderParam("If-Match") String ifMatch, Correction body) {
        int version = employments.correct(
                new CorrectFact<>(employment, Versions.of(ifMatch), body.said().facts(), body.reason()));
        return Response.noContent().tag(Versions.tag(version)).build();
    }

    @POST
    @Path("/strike")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that it was not told", description = "It counts no more, and stays readable.")
    @APIResponse(responseCode = "204")
    public void strike(@PathParam("employment") Ref employment, @HeaderParam("If-Match") String ifMatch, Strike body) {
        employments.strike(employment, Versions.of(ifMatch), body.reason());
    }
}
