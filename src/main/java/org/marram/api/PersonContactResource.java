package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.notice.ContactRuleService;
import org.marram.notice.KeepRule;
import org.marram.notice.KeptRule;

/** How one person may be reached. */
@Path("/people/{person}/contact")
@Tag(name = "People")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonContactResource {

    @Inject
    private ContactRuleService rules;

    @GET
    @Operation(
            summary = "What a person told about how to reach them, newest first",
            description =
                    "The first one holds, for 90 days; where there is none, nobody contacts them. keptBy is absent where"
                            + " the person told it on their own page. At most 100.")
    public Page<KeptRule> of(@PathParam("person") Ref person) {
        return new Page<>(rules.of(person), null);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write down what a person said in person about how to reach them",
            description = "If-Match is the version that holds, 0 where there is none. What was told before stays;"
                    + " told again as it was, it holds for 90 days from now.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response keep(
            @PathParam("person") Ref person, @HeaderParam("If-Match") String ifMatch, ContactRuleBody body) {
        return Versions.changed(rules.keep(person, new KeepRule(Versions.of(ifMatch), body.rule())));
    }
}
