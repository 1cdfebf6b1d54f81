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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.update.NewerVersion;
import org.marram.update.TakeVersion;
import org.marram.update.TemplateUpdateService;
import org.marram.update.UpdatePreview;

/** Later versions of the templates that a plan was made from. */
@Path("/people/{person}/plan/template-updates")
@Tag(name = "Plans")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class TemplateUpdatesResource {

    @Inject
    private TemplateUpdateService updates;

    /** What of a newer version is taken. */
    public record Taken(
            @Schema(
                    description = "Keys of the milestones to take, ADDED or CHANGED in the preview;"
                            + " none leaves the plan as it is until the next version")
            List<Ref> take) {}

    @GET
    @Operation(
            summary = "Templates of this plan of which there is a later version",
            description = "A later version changes no plan by itself.")
    public Page<NewerVersion> list(@PathParam("person") Ref person) {
        return new Page<>(updates.newer(person), null);
    }

    @GET
    @Path("/{use}")
    @Operation(
            summary = "What the newer version would change",
            description = "Open milestones that nobody changed by hand are ADDED or CHANGED and can be taken;"
                    + " the others are only spoken of. Nothing is changed.")
    public UpdatePreview preview(@PathParam("person") Ref person, @PathParam("use") Ref use) {
        return updates.preview(person, use);
    }

    @POST
    @Path("/{use}/take")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take what was chosen of the newer version, and nothing else",
            description = "If-Match is version.newer of the preview. A circle of what waits for what is refused"
                    + " (prerequisite-circle), by the milestones in it; nothing is taken then.")
    public void take(
            @PathParam("person") Ref person,
            @PathParam("use") Ref use,
            @HeaderParam("If-Match") String ifMatch,
            Taken body) {
        updates.take(new TakeVersion(person, use, Versions.of(ifMatch), body.take()));
    }
}
