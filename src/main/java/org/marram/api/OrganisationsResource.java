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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.partner.CourseLine;
import org.marram.partner.CreateOrganisation;
import org.marram.partner.OrganisationKind;
import org.marram.partner.OrganisationLine;
import org.marram.partner.PartnerService;

/** Partner organisations. */
@Path("/organisations")
@Tag(name = "Partners")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationsResource {

    @Inject
    private PartnerService partners;

    @Inject
    private Creates creates;

    /** A new partner organisation. */
    public record NewOrganisation(
            @Schema(required = true, description = "At most 120", example = "Demo Carpentry School")
            String name,

            @Schema(required = true, example = "TRAINING") OrganisationKind kind,
            @Schema(required = true, example = "2026-01-01") LocalDate agreementFrom,

            @Schema(required = true, description = "First day on which it no longer holds", example = "2028-01-01")
            LocalDate agreementUntil) {}

    @GET
    @Operation(summary = "Organisations of the own programme, by name")
    public Page<OrganisationLine> list(
            @QueryParam("after") String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        return partners.organisations(after, limit);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add an organisation with its agreement")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response create(@HeaderParam("Idempotency-Key") String key, NewOrganisation body) {
        return creates.once(
                key,
                () -> Creates.Made.at("organisations/"
                        + partners.create(new CreateOrganisation(
                                body.name(), body.kind(), body.agreementFrom(), body.agreementUntil()))));
    }

    @GET
    @Path("/{organisation}/courses")
    @Operation(summary = "Courses of one organisation that have not ended, first to end first")
    public Page<CourseLine> courses(
            @PathParam("organisation") Ref organisation,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return partners.courses(organisation, after, limit);
    }
}
