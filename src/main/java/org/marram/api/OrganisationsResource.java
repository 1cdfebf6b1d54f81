package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.marram.offering.CourseLine;
import org.marram.offering.CourseService;
import org.marram.offering.OpeningService;
import org.marram.partner.ChangeOrganisation;
import org.marram.partner.CreateOrganisation;
import org.marram.partner.DirectoryFilter;
import org.marram.partner.DirectoryService;
import org.marram.partner.OrganisationKind;
import org.marram.partner.OrganisationLine;
import org.marram.partner.OrganisationView;
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
    private DirectoryService directory;

    @Inject
    private CourseService courses;

    @Inject
    private OpeningService openings;

    @Inject
    private Creates creates;

    /** A new partner organisation. */
    public record NewOrganisation(
            @Schema(required = true, description = "At most 120", example = "Demo Carpentry School")
            String name,

            @Schema(required = true, example = "TRAINING") OrganisationKind kind,

            @Schema(
                    description =
                            "Of its first agreement, for referrals and attendance; absent where there is none yet",
                    example = "2026-01-01")
            LocalDate agreementFrom,

            @Schema(description = "First day on which it no longer holds", example = "2028-01-01")
            LocalDate agreementUntil) {}

    /** What an organisation is called, what it does, and what the directory says of it. */
    public record WholeEntry(
            @Schema(required = true, description = "At most 120", example = "Demo Carpentry School")
            String name,

            @Schema(required = true, example = "TRAINING") OrganisationKind kind,
            @Schema(required = true) EntryBody entry) {}

    @GET
    @Operation(
            summary = "Organisations of the own programme, by name",
            description =
                    "name: a part of the name. stale: only what nobody has checked for more than staleDays (180 where"
                            + " absent). inForce: only those with an"
                            + " agreement that holds today. retired: only those that are no longer in the directory.")
    public Page<OrganisationLine> list(
            @QueryParam("name") String name,
            @QueryParam("kind") OrganisationKind kind,
            @QueryParam("language") String language,
            @QueryParam("stale") @DefaultValue("false") boolean stale,
            @QueryParam("staleDays") @DefaultValue("180") int staleDays,
            @QueryParam("inForce") @DefaultValue("false") boolean inForce,
            @QueryParam("retired") @DefaultValue("false") boolean retired,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return directory.list(
                new DirectoryFilter(name, kind, language, stale, staleDays, inForce, retired), after, limit);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add an organisation")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response create(@HeaderParam("Idempotency-Key") String key, NewOrganisation body) {
        return creates.once(
                key,
                () -> Creates.Made.at("organisations/"
                        + partners.create(new CreateOrganisation(
                                body.name(), body.kind(), body.agreementFrom(), body.agreementUntil()))));
    }

    @GET
    @Path("/{organisation}")
    @Operation(
            summary = "One organisation with its sites, contacts and agreements",
            description = "Of a confidential site there is no address. version is for If-Match.")
    public OrganisationView open(@PathParam("organisation") Ref organisation) {
        return directory.open(organisation);
    }

    @PUT
    @Path("/{organisation}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write the entry of an organisation anew", description = "What is left out is emptied.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response change(
            @PathParam("organisation") Ref organisation, @HeaderParam("If-Match") String ifMatch, WholeEntry body) {
        return Versions.changed(directory.change(new ChangeOrganisation(
                organisation,
                Versions.of(ifMatch),
                body.name(),
                body.kind(),
                body.entry().entry())));
    }

    @POST
    @Path("/{organisation}/check")
    @Operation(summary = "Say that all of the entry was found right today")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response check(@PathParam("organisation") Ref organisation) {
        return Versions.changed(directory.checked(organisation));
    }

    @POST
    @Path("/{organisation}/retire")
    @Operation(
            summary = "Take an organisation out of the directory",
            description =
                    "Refused while an agreement holds or will (409 agreement-in-force). What stands keeps standing.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response retire(@PathParam("organisation") Ref organisation) {
        return Versions.changed(directory.retire(organisation));
    }

    @POST
    @Path("/{organisation}/restore")
    @Operation(summary = "Bring a retired organisation back into the directory")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response restore(@PathParam("organisation") Ref organisation) {
        return Versions.changed(directory.restore(organisation));
    }

    @GET
    @Path("/own")
    @Operation(
            summary = "A provider's own entry, as others may see it",
            description = "With the own agreements; contacts that are not listed are left out.")
    public OrganisationView own() {
        return directory.own();
    }

    @PUT
    @Path("/own")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write a provider's own entry anew", description = "Name and kind stay with the programme.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response changeOwn(@HeaderParam("If-Match") String ifMatch, EntryBody body) {
        return Versions.changed(directory.changeOwn(body.entry(), Versions.of(ifMatch)));
    }

    @POST
    @Path("/own/check")
    @Operation(summary = "Say that all of a provider's own entry was found right today")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response checkOwn() {
        return Versions.changed(directory.checkedOwn());
    }

    @GET
    @Path("/{organisation}/courses")
    @Operation(summary = "Courses of one organisation that have not ended, first to end first")
    public Page<CourseLine> courses(
            @PathParam("organisation") Ref organisation,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return courses.courses(organisation, after, limit);
    }

    @GET
    @Path("/{organisation}/openings")
    @Operation(summary = "What one organisation has open beside courses", description = "At most 100, newest first.")
    public Page<OpeningBody.OneOpening> openings(@PathParam("organisation") Ref organisation) {
        return new Page<>(
                openings.of(organisation).stream()
                        .map(OpeningBody.OneOpening::of)
                        .toList(),
                null);
    }
}
