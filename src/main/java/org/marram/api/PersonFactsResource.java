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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.life.LifeFact;
import org.marram.life.LifeService;

/** All facts of one life, of whichever kind. */
@Path("/people/{person}/facts")
@Tag(name = "People")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonFactsResource {

    @Inject
    private LifeService lives;

    @GET
    @Operation(
            summary = "All facts of one life, the newest first",
            description =
                    "Schools, credentials, gains, appointments, work on a day, income, jobs, homes, stays in projects and help, each with"
                            + " every version that was ever written down, the latest first: by whom, when, how it is known, and why it was"
                            + " corrected. A fact whose latest version has replacedAt was struck. What is said stands in `said`, by the"
                            + " names and codes of the resource of its kind; what nobody said is absent, and whoever was not asked, does"
                            + " not know or prefers not to say is told so by the code.")
    public Page<LifeFact> facts(
            @PathParam("person") Ref person,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return lives.of(person, after, limit);
    }
}
