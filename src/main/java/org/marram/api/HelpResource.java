package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.project.StayService;

/** Single help that was given in a stay. */
@Path("/help/{help}")
@Tag(name = "HMIS")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class HelpResource {

    @Inject
    private StayService stays;

    @POST
    @Path("/strike")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that help was not given", description = "It counts no more, and stays readable.")
    @APIResponse(responseCode = "204")
    public void strike(@PathParam("help") Ref help, StaysResource.Strike body) {
        stays.takeBack(help, body.reason());
    }
}
