package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.skill.ConcernService;
import org.marram.skill.ConcernView;

/** What worries partners about one person. */
@Path("/people/{person}/concerns")
@Tag(name = "Skills")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonConcernsResource {

    @Inject
    private ConcernService concerns;

    @GET
    @Operation(
            summary = "What worries partners about them: what waits for an answer first, then the newest",
            description = "For the coordinator who walks with them alone; at most 100.")
    public Page<ConcernView> of(@PathParam("person") Ref person) {
        return new Page<>(concerns.of(person), null);
    }
}
