package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.progress.OwnWay;
import org.marram.progress.ProgressService;

/** What the person signed in sees of their own. */
@Path("/my")
@Tag(name = "My way")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class MyResource {

    @Inject
    private ProgressService progress;

    /** One's own, at one look. */
    public record MyWay(String nameToUse, Way way) {}

    @GET
    @Path("/way")
    @Operation(summary = "One's own name to use, and one's own plan with its progress")
    public MyWay way() {
        OwnWay own = progress.mine();
        return new MyWay(own.nameToUse(), Way.of(own.way()));
    }
}
