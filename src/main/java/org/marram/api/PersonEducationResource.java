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
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.education.Attended;
import org.marram.education.CredentialService;
import org.marram.education.CredentialView;
import org.marram.education.GainService;
import org.marram.education.GainView;
import org.marram.education.SchoolingService;
import org.marram.education.SchoolingView;

/** What one person learns and has earned. */
@Path("/people/{person}/education")
@Tag(name = "Education")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonEducationResource {

    @Inject
    private SchoolingService schoolings;

    @Inject
    private CredentialService credentials;

    @Inject
    private GainService gains;

    @Inject
    private Creates creates;

    @GET
    @Path("/schoolings")
    @Operation(
            summary = "One person's schools and courses, the newest first",
            description = "Each as it stands, with its version for If-Match.")
    public Page<Schooling> schoolings(
            @PathParam("person") Ref person,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        Page<SchoolingView> page = schoolings.of(person, after, limit);
        return Schooling.of(page.items(), page.next());
    }

    @GET
    @Path("/schoolings/earlier")
    @Operation(
            summary = "What was written down of one person's schools and courses before, the latest first",
            description = "Every version that was ended, corrected or struck, with who did so and why; at most 100.")
    public Page<Schooling> earlierSchoolings(@PathParam("person") Ref person) {
        return Schooling.of(schoolings.earlier(person), null);
    }

    @POST
    @Path("/schoolings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write down a school or a course")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response add(
            @PathParam("person") Ref person, @HeaderParam("Idempotency-Key") String key, Schooling.Said body) {
        return creates.once(
                key,
                () -> Creates.Made.at(
                        "people/" + person + "/education/schoolings#" + schoolings.add(person, body.facts())));
    }

    @GET
    @Path("/credentials")
    @Operation(
            summary = "One person's credentials, the newest first",
            description = "Each as it stands, with its version for If-Match.")
    public Page<Credential> credentials(
            @PathParam("person") Ref person,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        Page<CredentialView> page = credentials.of(person, after, limit);
        return Credential.of(page.items(), page.next());
    }

    @GET
    @Path("/credentials/earlier")
    @Operation(
            summary = "What was written down of one person's credentials before, the latest first",
            description = "Every version that was corrected or struck, with who did so and why; at most 100.")
    public Page<Credential> earlierCredentials(@PathParam("person") Ref person) {
        return Credential.of(credentials.earlier(person), null);
    }

    @POST
    @Path("/credentials")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write down a credential")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response add(
            @PathParam("person") Ref person, @HeaderParam("Idempotency-Key") String key, Credential.Said body) {
        return creates.once(
                key,
                () -> Creates.Made.at(
                        "people/" + person + "/education/credentials#" + credentials.add(person, body.facts())));
    }

    @GET
    @Path("/attended")
    @Operation(
            summary = "The places in courses from which one person's credentials can come, the newest first",
            description = "Whether they go on or not; at most 100.")
    public Page<Attended> attended(@PathParam("person") Ref person) {
        return new Page<>(credentials.attended(person), null);
    }

    @GET
    @Path("/gains")
    @Operation(
            summary = "One person's measurable gains, the newest first",
            description = "Each as it stands, with its version for If-Match.")
    public Page<Gain> gains(
            @PathParam("person") Ref person,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        Page<GainView> page = gains.of(person, after, limit);
        return Gain.of(page.items(), page.next());
    }

    @GET
    @Path("/gains/earlier")
    @Operation(
            summary = "What was written down of one person's measurable gains before, the latest first",
            description = "Every version that was corrected or struck, with who did so and why; at most 100.")
    public Page<Gain> earlierGains(@PathParam("person") Ref person) {
        return Gain.of(gains.earlier(person), null);
    }

    @POST
    @Path("/gains")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write down a measurable gain")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response add(@PathParam("person") Ref person, @HeaderParam("Idempotency-Key") String key, Gain.Said body) {
        return creates.once(
                key, () -> Creates.Made.at("people/" + person + "/education/gains#" + gains.add(person, body.facts())));
    }
}
