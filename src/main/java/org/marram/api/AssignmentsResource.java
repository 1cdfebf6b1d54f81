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
import org.marram.assignment.AssignmentService;
import org.marram.assignment.AssignmentView;
import org.marram.common.Page;
import org.marram.common.Ref;

/** Who was responsible for one person when. */
@Path("/people/{person}/assignments")
@Tag(name = "Handovers")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class AssignmentsResource {

    @Inject
    private AssignmentService assignments;

    @GET
    @Operation(
            summary = "Who was responsible when, newest first",
            description = "Planned ones too; until is null where no end is known. At most 100.")
    public Page<AssignmentView> of(@PathParam("person") Ref person) {
        return new Page<>(assignments.of(person), null);
    }
}
