package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.notice.ContactRuleService;
import org.marram.notice.KeepRule;
import org.marram.notice.OwnRules;

/** How one wants to be reached. */
@Path("/my/contact")
@Tag(name = "My way")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class MyContactResource {

    @Inject
    private ContactRuleService rules;

    @GET
    @Operation(
            summary = "What one told about how to be reached, newest first",
            description = "The first one holds, for 90 days. keptBy is absent where one told it oneself. At most 100.")
    public OwnRules mine() {
        return rules.mine();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Tell how one wants to be reached",
            description = "If-Match is the version that holds, 0 where there is none. What was told before stays.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response tell(@HeaderParam("If-Match") String ifMatch, ContactRuleBody body) {
        return Versions.changed(rules.keepMine(new KeepRule(Versions.of(ifMatch), body.rule())));
    }

    @POST
    @Path("/still-right")
    @Operation(summary = "Say that what one told last is still right", description = "It holds for 90 days from now.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response stillRight(@HeaderParam("If-Match") String ifMatch) {
        return Versions.changed(rules.stillRight(Versions.of(ifMatch)));
    }
}
