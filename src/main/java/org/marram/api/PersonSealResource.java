package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.emergency.EmergencyService;

/** Whether an emergency may open one person's record. */
@Path("/people/{person}/seal")
@Tag(name = "Emergencies")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonSealResource {

    @Inject
    private EmergencyService emergencies;

    @PUT
    @Operation(
            summary = "Seal the record: no emergency opens it from now on",
            description = "What is open on it ends at once. Doing it twice is no error.")
    public void seal(@PathParam("person") Ref person) {
        emergencies.seal(person);
    }

    @DELETE
    @Operation(summary = "Let emergencies open it again", description = "Doing it twice is no error.")
    public void unseal(@PathParam("person") Ref person) {
        emergencies.unseal(person);
    }
}
