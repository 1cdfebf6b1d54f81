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
import org.marram.education.CredentialService;
import org.marram.education.EndSchooling;
import org.marram.education.GainService;
import org.marram.education.SchoolStatus;
import org.marram.education.SchoolingService;
import org.marram.fact.CorrectFact;
import org.marram.fact.FactReason;

/** Single schools and courses, credentials and gains. None is ever overwritten: what it was before stays readable. */
@Path("/education")
@Tag(name = "Education")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class EducationResource {

    @Inject
    private SchoolingService schoolings;

    @Inject
    private CredentialService credentials;

    @Inject
    private GainService gains;

    /** Somebody goes there no longer. */
    public record Ended(
            @Schema(required = true, description = "The last day; not ahead", example = "2026-08-31")
            LocalDate on,

            @Schema(description = "How it goes from now on; absent: as it was", example = "GRADUATED")
            SchoolStatus status,

            @Schema(description = "Replaces an earlier one; at most 1,000")
            String note) {}

    /** Why it was none. */
    public record Strike(
            @Schema(required = true, example = "WRITTEN_TWICE")
            FactReason reason) {}

    /** What is right about a school or a course, and why it was not. */
    public record SchoolingCorrection(
            @Schema(required = true) Schooling.Said said,
            @Schema(required = true, example = "MISTAKE") FactReason reason) {}

    /** What is right about a credential, and why it was not. */
    public record CredentialCorrection(
            @Schema(required = true) Credential.Said said,
            @Schema(required = true, example = "MISTAKE") FactReason reason) {}

    /** What is right about a measurable gain, and why it was not. */
    public record GainCorrection(
            @Schema(required = true) Gain.Said said,
            @Schema(required = true, example = "MISTAKE") FactReason reason) {}

    @POST
    @Path("/schoolings/{schooling}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that somebody goes there no longer", description = "Refuses one that has ended (409).")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response end(@PathParam("schooling") Ref schooling, @HeaderParam("If-Match") String ifMatch, Ended body) {
        return now(schoolings.end(
                new EndSchooling(schooling, Versions.of(ifMatch), body.on(), body.status(), body.note())));
    }

    @POST
    @Path("/schoolings/{schooling}/correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Correct what is written down of a school or a course, with a reason",
            description = "All of it is said anew. What it was stays readable.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response correct(
            @PathParam("schooling") Ref schooling, @HeaderParam("If-Match") String ifMatch, SchoolingCorrection body) {
        return now(schoolings.correct(
                new CorrectFact<>(schooling, Versions.of(ifMatch), body.said().facts(), body.reason())));
    }

    @POST
    @Path("/schoolings/{schooling}/strike")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say that there was no such thing: a school or a course",
            description = "It counts no more, and stays readable.")
    @APIResponse(responseCode = "204")
    public void strikeSchooling(
            @PathParam("schooling") Ref schooling, @HeaderParam("If-Match") String ifMatch, Strike body) {
        schoolings.strike(schooling, Versions.of(ifMatch), body.reason());
    }

    @POST
    @Path("/credentials/{credential}/correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Correct what is written down of a credential, with a reason",
            description = "All of it is said anew. What it was stays readable.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response correct(
            @PathParam("credential") Ref credential,
            @HeaderParam("If-Match") String ifMatch,
            CredentialCorrection body) {
        return now(credentials.correct(
                new CorrectFact<>(credential, Versions.of(ifMatch), body.said().facts(), body.reason())));
    }

    @POST
    @Path("/credentials/{credential}/strike")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say that there was no such thing: a credential",
            description = "It counts no more, and stays readable.")
    @APIResponse(responseCode = "204")
    public void strikeCredential(
            @PathParam("credential") Ref credential, @HeaderParam("If-Match") String ifMatch, Strike body) {
        credentials.strike(credential, Versions.of(ifMatch), body.reason());
    }

    @POST
    @Path("/gains/{gain}/correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Correct what is written down of a measurable gain, with a reason",
            description = "All of it is said anew. What it was stays readable.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response correct(@PathParam("gain") Ref gain, @HeaderParam("If-Match") String ifMatch, GainCorrection body) {
        return now(gains.correct(
                new CorrectFact<>(gain, Versions.of(ifMatch), body.said().facts(), body.reason())));
    }

    @POST
    @Path("/gains/{gain}/strike")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say that there was no such thing: a measurable gain",
            description = "It counts no more, and stays readable.")
    @APIResponse(responseCode = "204")
    public void strikeGain(@PathParam("gain") Ref gain, @HeaderParam("If-Match") String ifMatch, Strike body) {
        gains.strike(gain, Versions.of(ifMatch), body.reason());
    }

    private static Response now(int version) {
        return Response.noContent().tag(Versions.tag(version)).build();
    }
}
