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
import org.marram.skill.EntryView;
import org.marram.skill.SkillService;

/** What partners wrote of one person. */
@Path("/people/{person}/skills")
@Tag(name = "Skills")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonSkillsResource {

    @Inject
    private SkillService skills;

    @GET
    @Operation(
            summary = "How they come on at partners, newest first",
            description =
                    "Skills on their levels, and progress notes (skill null). Each carries its version for If-Match.")
    public Page<EntryView> of(
            @PathParam("person") Ref person,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return skills.of(person, after, limit);
    }
}
