package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.consent.AddRepresentative;
import org.marram.consent.RepresentativeKind;
import org.marram.consent.RepresentativeService;
import org.marram.consent.RepresentativeView;

/** Who may agree for one person, and who never. */
@Path("/people/{person}/representatives")
@Tag(name = "Releases")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonRepresentativesResource {

    @Inject
    private RepresentativeService representatives;

    @Inject
    private Creates creates;

    /** Somebody who decides for a person, or says so. */
    public record NewRepresentative(
            @Schema(required = true, description = "At most 120", example = "R. Sample")
            String name,

            @Schema(required = true, example = "GUARDIAN") RepresentativeKind kind,

            @Schema(description = "Whether they act against the person; then they may agree to nothing")
            boolean inConflict) {}

    @GET
    @Operation(summary = "Who may agree for one person, and who never", description = "At most 20.")
    public Page<RepresentativeView> of(@PathParam("person") Ref person) {
        return new Page<>(representatives.of(person), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write down who decides for a person, or says so")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response add(
            @PathParam("person") Ref person, @HeaderParam("Idempotency-Key") String key, NewRepresentative body) {
        return creates.once(
                key,
                () -> Creates.Made.at("people/" + person + "/representatives#"
                        + representatives.add(
                                new AddRepresentative(person, body.name(), body.kind(), body.inConflict()))));
    }

    @POST
    @Path("/{representative}/conflict")
    @Operation(
            summary = "Say that a representative acts against the person",
            description = "They may agree to nothing more, and what they agreed to ends at once.")
    public void conflict(@PathParam("representative") Ref representative) {
        representatives.conflict(representative);
    }
}
