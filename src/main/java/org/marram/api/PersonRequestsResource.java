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
import org.marram.request.RequestService;
import org.marram.request.RequestView;

/** What one person asked about what is held of them. */
@Path("/people/{person}/requests")
@Tag(name = "People")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonRequestsResource {

    @Inject
    private RequestService requests;

    @GET
    @Operation(
            summary = "What a person asked about what is held of them, newest first",
            description = "At most 100. answerBy is the last day for an answer: a month after it was asked.")
    public Page<RequestView> of(@PathParam("person") Ref person) {
        return new Page<>(requests.of(person), null);
    }
}
