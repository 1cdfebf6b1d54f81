package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.template.PreviewItem;
import org.marram.template.TemplateLine;
import org.marram.template.TemplateService;

/** Ways that have worked before. */
@Path("/templates")
@Tag(name = "Plans")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class TemplatesResource {

    @Inject
    private TemplateService templates;

    @GET
    @Operation(summary = "The templates, by name")
    public Page<TemplateLine> list() {
        return new Page<>(templates.templates(), null);
    }

    @GET
    @Path("/{template}/preview")
    @Operation(summary = "What applying a template would make", description = "Nothing is stored.")
    public Page<PreviewItem> preview(@PathParam("template") Ref template, @QueryParam("startsOn") LocalDate startsOn) {
        return new Page<>(templates.preview(template, Params.needed("startsOn", startsOn)), null);
    }
}
