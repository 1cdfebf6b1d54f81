package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.template.CopyTemplate;
import org.marram.template.CreateTemplate;
import org.marram.template.Item;
import org.marram.template.Phase;
import org.marram.template.Preview;
import org.marram.template.RenameTemplate;
import org.marram.template.SaveVersion;
import org.marram.template.TemplateEditService;
import org.marram.template.TemplateLine;
import org.marram.template.TemplateService;
import org.marram.template.TemplateView;
import org.marram.template.VersionLine;

/** Ways that have worked before. */
@Path("/templates")
@Tag(name = "Templates")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class TemplatesResource {

    @Inject
    private TemplateService templates;

    @Inject
    private TemplateEditService edits;

    @Inject
    private Creates creates;

    /** A new template with its first version. */
    public record NewTemplate(
            @Schema(required = true, description = "At most 120", example = "First year")
            String name,

            @Schema(required = true, example = "STABILISE") Phase phase,

            @Schema(required = true, description = "1 to 200")
            List<TemplateItem> items) {}

    /** The next version, whole. */
    public record NextVersion(
            @Schema(required = true, description = "1 to 200; what is left out is no longer in this version")
            List<TemplateItem> items) {}

    /** What a template is called and where on the way it helps. */
    public record Naming(
            @Schema(required = true, description = "At most 120", example = "First year")
            String name,

            @Schema(required = true, example = "BUILD") Phase phase) {}

    /** A copy's own name. */
    public record CopyName(
            @Schema(required = true, description = "At most 120", example = "First year, evenings")
            String name) {}

    @GET
    @Operation(
            summary = "The programme's own templates, by name",
            description = "Retired ones too. plans counts the plans of the own programme that were made from it.")
    public Page<TemplateLine> list(
            @QueryParam("after") String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        return templates.templates(after, limit);
    }

    @GET
    @Path("/starters")
    @Operation(
            summary = "The templates that every programme has, by name",
            description = "Plans can be made from them; to change one, copy it.")
    public Page<TemplateLine> starters() {
        return new Page<>(templates.starters(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a template")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response create(@HeaderParam("Idempotency-Key") String key, NewTemplate body) {
        return creates.once(
                key,
                () -> Creates.Made.at("templates/"
                        + edits.create(new CreateTemplate(body.name(), body.phase(), TemplateItem.all(body.items())))));
    }

    @GET
    @Path("/{template}")
    @Operation(summary = "One template with the version in use", description = "version is for If-Match.")
    public TemplateView open(@PathParam("template") Ref template) {
        return templates.open(template);
    }

    @PATCH
    @Path("/{template}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change name or phase")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response rename(@PathParam("template") Ref template, @HeaderParam("If-Match") String ifMatch, Naming body) {
        return Versions.changed(
                edits.rename(new RenameTemplate(template, Versions.of(ifMatch), body.name(), body.phase())));
    }

    @GET
    @Path("/{template}/versions")
    @Operation(summary = "The versions of a template, newest first; at most 100")
    public Page<VersionLine> versions(@PathParam("template") Ref template) {
        return new Page<>(templates.versions(template), null);
    }

    @GET
    @Path("/{template}/versions/{number}")
    @Operation(summary = "A version as it was saved")
    public Page<Item> version(@PathParam("template") Ref template, @PathParam("number") int number) {
        return new Page<>(templates.version(template, number), null);
    }

    @POST
    @Path("/{template}/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Save the next version",
            description =
                    "Earlier versions stay as they are, and so do plans. A milestone that keeps its key is known to be the same.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version for If-Match")
    public Response save(
            @PathParam("template") Ref template, @HeaderParam("If-Match") String ifMatch, NextVersion body) {
        return Versions.changed(
                edits.save(new SaveVersion(template, Versions.of(ifMatch), TemplateItem.all(body.items()))));
    }

    @POST
    @Path("/{template}/copy")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make an own template with the milestones of this one")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response copy(
            @PathParam("template") Ref template, @HeaderParam("Idempotency-Key") String key, CopyName body) {
        return creates.once(
                key, () -> Creates.Made.at("templates/" + edits.copy(new CopyTemplate(template, body.name()))));
    }

    @POST
    @Path("/{template}/retire")
    @Operation(summary = "Make no more plans from it", description = "Plans that stand keep what they have.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response retire(@PathParam("template") Ref template) {
        return Versions.changed(edits.retire(template));
    }

    @POST
    @Path("/{template}/restore")
    @Operation(summary = "Bring a retired template back")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response restore(@PathParam("template") Ref template) {
        return Versions.changed(edits.restore(template));
    }

    @GET
    @Path("/{template}/preview")
    @Operation(summary = "What applying a template would make", description = "Nothing is stored.")
    public Preview preview(@PathParam("template") Ref template, @QueryParam("startsOn") LocalDate startsOn) {
        return templates.preview(template, Params.needed("startsOn", startsOn));
    }
}
