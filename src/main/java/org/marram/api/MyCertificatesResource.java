package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
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
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.sheet.Certificate;
import org.marram.sheet.CertificateService;
import org.marram.sheet.EmployerPaper;
import org.marram.sheet.KeptFile;

/** What the person signed in has earned, to look at and to take along. */
@Path("/my/certificates")
@Tag(name = "My way")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class MyCertificatesResource {

    @Inject
    private CertificateService certificates;

    @Context
    private HttpHeaders headers;

    @GET
    @Operation(summary = "What one has earned, newest first")
    public Page<Certificate> mine(
            @QueryParam("after") String after, @QueryParam("limit") @DefaultValue("20") int limit) {
        return certificates.mine(after, limit).certificates();
    }

    @GET
    @Path("/{certificate}/paper.pdf")
    @Produces(EmployerPaper.TYPE)
    @Operation(
            summary = "One of them as a paper",
            description = "PDF, one page of A4. language: such as ar; where absent, Accept-Language.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response paper(@PathParam("certificate") Ref certificate, @QueryParam("language") String language) {
        return file(certificates.paper(certificate, Languages.of(language, headers)));
    }

    @GET
    @Path("/{certificate}/badge.json")
    @Operation(
            summary = "One of them as an Open Badge 3.0",
            description =
                    "Without a proof, since nothing in it leads to us. 409 issuer-unknown. language: as for paper.pdf.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response badge(@PathParam("certificate") Ref certificate, @QueryParam("language") String language) {
        return file(certificates.badge(certificate, Languages.of(language, headers)));
    }

    private static Response file(KeptFile file) {
        return Response.ok(file.bytes(), file.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.kept())
                .build();
    }
}
