package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.project.ProjectService;
import org.marram.project.StayView;

/** In which projects one person was, as another system told. */
@Path("/people/{person}/stays")
@Tag(name = "HMIS")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonStaysResource {

    @Inject
    private ProjectService projects;

    @GET
    @Operation(
            summary = "In which projects one person is or was, the newest first",
            description =
                    "At most 100. Codes of HUD HMIS FY2026, beside each the same as it came. earlier=true: what the"
                            + " other system changed or deleted since.")
    public List<StayView> stays(
            @PathParam("person") Ref person, @QueryParam("earlier") @DefaultValue("false") boolean earlier) {
        return earlier ? projects.earlier(person) : projects.of(person);
    }
}
