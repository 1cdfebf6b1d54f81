package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.marram.counselling.CorrectAppointment;
import org.marram.counselling.OwnAppointmentService;
import org.marram.counselling.OwnAppointments;
import org.marram.counselling.PlanAppointment;

/** The appointments that one's own organisation holds with people who were referred to it. */
@Path("/appointments/own")
@Tag(name = "Appointments")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class OwnAppointmentsResource {

    @Inject
    private OwnAppointmentService appointments;

    @Inject
    private Creates creates;

    /** An appointment of somebody with this place. */
    public record NewAppointment(
            @Schema(required = true, description = "From GET /appointments/own")
            Ref place,

            @Schema(required = true, description = "Its milestone and source follow from the place")
            Appointment.Said said) {}

    @GET
    @Operation(
            summary = "Those who have a place to talk with one's own organisation, with their appointments",
            description =
                    "At most 100 by name, while a release covers who came: those of the last 90 days, those ahead,"
                            + " and whatever nobody has noted yet.")
    public Page<OwnAppointments> own() {
        return new Page<>(appointments.own(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Plan an appointment, or write down one that was",
            description = "Refuses a second one of this place at the same moment (409 appointment-there).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response add(@HeaderParam("Idempotency-Key") String key, NewAppointment body) {
        PlanAppointment command = new PlanAppointment(body.place(), body.said().facts());
        return creates.once(key, () -> Creates.Made.at("appointments/own#" + appointments.add(command)));
    }

    @POST
    @Path("/{appointment}/note")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say whether one took place and the person came, and plan the next one",
            description = "Both or none. Refuses one of which it was said already (409 appointment-noted).")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response note(
            @PathParam("appointment") Ref appointment, @HeaderParam("If-Match") String ifMatch, Appointment.Note body) {
        return AppointmentsResource.now(appointments.note(body.of(appointment, ifMatch)));
    }

    @POST
    @Path("/{appointment}/correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Move one that is planned, or correct another with a reason",
            description = "All of it is said anew. What it was stays readable.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response correct(
            @PathParam("appointment") Ref appointment,
            @HeaderParam("If-Match") String ifMatch,
            AppointmentsResource.Correction body) {
        return AppointmentsResource.now(appointments.correct(new CorrectAppointment(
                appointment, Versions.of(ifMatch), body.said().facts(), body.reason())));
    }
}
