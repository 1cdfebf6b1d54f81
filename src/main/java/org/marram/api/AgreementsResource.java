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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.partner.AddAgreement;
import org.marram.partner.AgreementService;
import org.marram.partner.Cover;

/** What was agreed with organisations: added and ended, never edited. */
@Path("/agreements")
@Tag(name = "Partners")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class AgreementsResource {

    @Inject
    private AgreementService agreements;

    @Inject
    private Creates creates;

    /** An agreement with an organisation. */
    public record NewAgreement(
            @Schema(required = true) Ref organisation,
            @Schema(required = true, example = "2026-01-01") LocalDate agreementFrom,

            @Schema(required = true, description = "First day on which it no longer holds", example = "2028-01-01")
            LocalDate agreementUntil,

            @Schema(required = true, description = "At least one")
            List<Cover> covers) {}

    /** From when on it no longer holds. */
    public record Ending(
            @Schema(
                    required = true,
                    description = "First day on which it no longer holds: today at the earliest",
                    example = "2027-06-01")
            LocalDate endsOn) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add an agreement with an organisation")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response add(@HeaderParam("Idempotency-Key") String key, NewAgreement body) {
        return creates.once(
                key,
                () -> Creates.Made.at("agreements/"
                        + agreements.add(new AddAgreement(
                                body.organisation(), body.agreementFrom(), body.agreementUntil(), body.covers()))));
    }

    @POST
    @Path("/{agreement}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "End an agreement early", description = "What was agreed stays readable.")
    public void end(@PathParam("agreement") Ref agreement, Ending body) {
        agreements.end(agreement, body.endsOn());
    }

    @POST
    @Path("/{agreement}/resume")
    @Operation(
            summary = "Take back the end of an agreement",
            description = "Within ten minutes, by whoever ended it (else 409 agreement-over).")
    public void resume(@PathParam("agreement") Ref agreement) {
        agreements.resume(agreement);
    }
}
