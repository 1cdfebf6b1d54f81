package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.counselling.AppointmentService;
import org.marram.counselling.CorrectAppointment;
import org.marram.fact.FactReason;

/** Single appointments. None is ever overwritten: what it was before stays readable. */
@Path("/appointments/{appointment}")
@Tag(name = "Appointments")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class AppointmentsResource {

    @Inject
    private AppointmentService appointments;

    /** What is right, and why it was not. */
    public record Correction(
            @Schema(required = true) Appointment.Said said,

            @Schema(
                    description = "Absent only while nobody has said how it went: then it is moved",
                    example = "MISTAKE")
            FactReason reason) {}

    /** Why it was none. */
    public record Strike(
            @Schema(required = true, example = "WRITTEN_TWICE")
            FactReason reason) {}

    @POST
    @Path("/note")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say whether an appointment took place and the person came, and plan the next one",
            description = "Both or none. Refuses one of which it was said already (409 appointment-noted).")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response note(
            @PathParam("appointment") Ref appointment, @HeaderParam("If-Match") String ifMatch, Appointment.Note body) {
        return now(appointments.note(body.of(appointment, ifMatch)));
    }

    @POST
    @Path("/correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Move an appointment that is planned, or correct another with a reason",
            description = "All of it is said anew. What it was stays readable.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response correct(
            @PathParam("appointment") Ref appointment, @HeaderParam("If-Match") String ifMatch, Correction body) {
        return now(appointments.correct(new CorrectAppointment(
                appointment, Versions.of(ifMatch), body.said().facts(), body.reason())));
    }

    @POST
    @Path("/strike")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say that there was no such appointment",
            description = "It counts no more, and stays readable.")
    @APIResponse(responseCode = "204")
    public void strike(
            @PathParam("appointment") Ref appointment, @HeaderParam("If-Match") String ifMatch, Strike body) {
        appointments.strike(appointment, Versions.of(ifMatch), body.reason());
    }

    static Response now(int version) {
        return Response.noContent().tag(Versions.tag(version)).build();
    }
}
