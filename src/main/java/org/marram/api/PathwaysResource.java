package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Texts;
import org.marram.template.PathwayLine;
import org.marram.template.PathwayService;
import org.marram.template.RenamePathway;

/** The ways a plan goes. */
@Path("/pathways")
@Tag(name = "Templates")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PathwaysResource {

    @Inject
    private PathwayService pathways;

    @Inject
    private Creates creates;

    @Context
    private HttpHeaders headers;

    /** A pathway by its code. */
    public record NamedPathway(
            @Schema(required = true, example = "EDUCATION") String code,

            @Schema(required = true, description = "In the programme's words, or in the asked language")
            String name,

            @Schema(description = "Whether it is the programme's own; the others belong to nobody")
            boolean own,

            @Schema(description = "No new goals go on it; goals that stand keep it")
            boolean retired,

            @Schema(description = "For If-Match") int version) {}

    /** What a pathway is called. */
    public record PathwayName(
            @Schema(required = true, description = "At most 60", example = "Music")
            String name) {}

    @GET
    @Operation(
            summary = "The pathways, in the order of the lanes; at most 100",
            description =
                    "Names of those that every programme has are in English, Spanish or Arabic by Accept-Language.")
    public Page<NamedPathway> list() {
        Texts texts = Texts.of("my", Languages.of(headers));
        List<NamedPathway> named =
                pathways.all().stream().map(line -> named(line, texts)).toList();
        return new Page<>(named, null);
    }

    private static NamedPathway named(PathwayLine line, Texts texts) {
        String name = line.isOwn()
                ? line.pathway().ownName()
                : texts.t("pathway." + line.pathway().key());
        return new NamedPathway(line.pathway().code(), name, line.isOwn(), line.retired(), line.version());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a pathway of the programme's own", description = "Location ends with its code.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response create(@HeaderParam("Idempotency-Key") String key, PathwayName body) {
        return creates.once(key, () -> Creates.Made.at("pathways/" + pathways.create(body.name())));
    }

    @PATCH
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Rename one of the programme's own")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response rename(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, PathwayName body) {
        return changed(pathways.rename(new RenamePathway(code, Versions.of(ifMatch), body.name())));
    }

    @POST
    @Path("/{code}/retire")
    @Operation(summary = "Put no new goals on it", description = "Goals that stand keep it.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response retire(@PathParam("code") String code) {
        return changed(pathways.retire(code));
    }

    @POST
    @Path("/{code}/restore")
    @Operation(summary = "Bring a retired pathway back")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response restore(@PathParam("code") String code) {
        return changed(pathways.restore(code));
    }

    private static Response changed(int version) {
        return Response.noContent().tag(Versions.tag(version)).build();
    }
}
