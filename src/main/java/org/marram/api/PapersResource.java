package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.sheet.EmployerPaper;
import org.marram.sheet.MakeIntroduction;
import org.marram.sheet.PaperService;

/** Papers for employers: only what is said here stands on them, under the programme's neutral letterhead. */
@Path("/people/{person}/papers")
@Tag(name = "Jobs")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(EmployerPaper.TYPE)
public class PapersResource {

    @Inject
    private PaperService papers;

    /** What stands on an introduction beside the name to use; what is absent does not. */
    public record IntroductionBody(
            @Schema(description = "The partner who gets it, under a live release; absent: the person themself")
            Ref organisation,

            @Schema(description = "How the employer can reach them, as far as they allow; at most 160")
            String contact,

            @Schema(description = "At most 160", example = "Baker")
            String occupation,

            @Schema(description = "At most 160", example = "English, Spanish")
            String languages,

            @Schema(description = "At most 1,000") String skills,

            @Schema(description = "At most 160", example = "Mornings")
            String availability,

            @Schema(description = "en, es or ar; absent: en", example = "en")
            String language) {}

    /** Of which job. */
    public record ConfirmationBody(
            @Schema(required = true) Ref job,

            @Schema(description = "en, es or ar; absent: en", example = "en")
            String language) {}

    @POST
    @Path("/introduction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make an introduction for an employer",
            description = "PDF. Refuses for a partner without a live release (409 release-needed).")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response introduction(@PathParam("person") Ref person, IntroductionBody body) {
        return file(papers.introduction(new MakeIntroduction(
                person,
                body.organisation(),
                body.contact(),
                body.occupation(),
                body.languages(),
                body.skills(),
                body.availability(),
                body.language())));
    }

    @POST
    @Path("/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a paper by which an employer confirms a job",
            description = "PDF: name to use, employer, occupation, days and hours of that job, and a line to sign.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response confirmation(@PathParam("person") Ref person, ConfirmationBody body) {
        return file(papers.confirmation(person, body.job(), body.language()));
    }

    private static Response file(EmployerPaper paper) {
        return Response.ok(paper.pdf(), EmployerPaper.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, EmployerPaper.KEPT)
                .build();
    }
}
