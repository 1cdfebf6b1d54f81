package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.Colleague;
import org.marram.access.ColleagueService;
import org.marram.access.OpenDoor;
import org.marram.common.Page;

/** Who could be responsible for people. */
@Path("/colleagues")
@Tag(name = "Handovers")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class ColleaguesResource {

    @Inject
    private ColleagueService colleagues;

    @GET
    @Operation(summary = "The coordinators of the own programme who can sign in, by name", description = "At most 500.")
    public Page<Colleague> list() {
        return new Page<>(colleagues.list(), null);
    }
}
