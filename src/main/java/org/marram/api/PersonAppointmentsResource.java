package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.counselling.AppointmentService;
import org.marram.counselling.AppointmentView;

/** One person's appointments to talk. */
@Path("/people/{person}/appointments")
@Tag(name = "Appointments")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonAppointmentsResource {

    @Inject
    private AppointmentService appointments;

    @Inject
    private Creates creates;

    @GET
    @Operation(
            summary = "One person's appointments, the newest day first",
            description = "Each as it stands, with its version for If-Match; what was talked about stands nowhere.")
    public Page<Appointment> of(
            @PathParam("person") Ref person,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        Page<AppointmentView> page = appointments.of(person, after, limit);
        return Appointment.of(page.items(), page.next());
    }

    @GET
    @Path("/earlier")
    @Operation(
            summary = "What was written down of one person's appointments before, the latest first",
            description = "Every version that was noted, moved, corrected or struck, with who did so; at most 100.")
    public Page<Appointment> earlier(@PathParam("person") Ref person) {
        return Appointment.of(appointments.earlier(person), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Plan an appointment, or write down one that was",
            description = "Refuses a second one at the same moment (409 appointment-there).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response add(
            @PathParam("person") Ref person, @HeaderParam("Idempotency-Key") String key, Appointment.Said body) {
        return creates.once(
                key,
                () -> Creates.Made.at("people/" + person + "/appointments#" + appointments.add(person, body.facts())));
    }
}
