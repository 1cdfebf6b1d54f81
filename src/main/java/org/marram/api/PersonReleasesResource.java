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
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.access.Scope;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.consent.ConsentService;
import org.marram.consent.GivenHow;
import org.marram.consent.Purpose;
import org.marram.consent.RecordRelease;
import org.marram.consent.ReleaseView;

/** What one person agreed to share. */
@Path("/people/{person}/releases")
@Tag(name = "Releases")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonReleasesResource {

    @Inject
    private ConsentService consents;

    @Inject
    private Creates creates;

    /** What a person agrees to share. */
    public record NewRelease(
            @Schema(required = true, description = "The one recipient, such as organisation in GET /courses/offered")
            Ref organisation,

            @Schema(required = true, example = "TRAINING") Purpose purpose,

            @Schema(required = true, description = "A referral to a course needs IDENTITY and ATTENDANCE")
            Set<Scope> categories,

            @Schema(description = "The day on which it begins; absent for now", example = "2026-12-01")
            LocalDate from,

            @Schema(
                    required = true,
                    description =
                            "First day on which it no longer holds; within 12 months, or what the programme has set",
                    example = "2027-05-21")
            LocalDate until,

            @Schema(required = true, example = "SPOKEN") GivenHow givenHow,

            @Schema(required = true, description = "BCP 47, in which it was explained", example = "en")
            String language,

            @Schema(description = "Who agreed for the person; absent where they did themself")
            Ref representative) {}

    @GET
    @Operation(summary = "The ledger of releases of one person, newest first", description = "At most 100.")
    public Page<ReleaseView> of(@PathParam("person") Ref person) {
        return new Page<>(consents.of(person), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record a release: one recipient, a purpose, categories, an end")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response record(
            @PathParam("person") Ref person, @HeaderParam("Idempotency-Key") String key, NewRelease body) {
        return creates.once(
                key,
                () -> Creates.Made.at("people/" + person + "/releases#"
                        + consents.record(new RecordRelease(
                                person,
                                body.organisation(),
                                body.purpose(),
                                body.categories(),
                                body.from(),
                                body.until(),
                                body.givenHow(),
                                body.language(),
                                body.representative()))));
    }
}
