package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.emergency.EmergencyLine;
import org.marram.emergency.EmergencyService;
import org.marram.emergency.JudgeEmergency;
import org.marram.emergency.Judgement;
import org.marram.emergency.OpenEmergency;
import org.marram.emergency.OwnEmergency;

/** Records that are opened in an emergency. */
@Path("/emergencies")
@Tag(name = "Emergencies")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class EmergenciesResource {

    @Inject
    private EmergencyService emergencies;

    /** Whose record, and why. */
    public record NewEmergency(
            @Schema(required = true, description = "The person's own code, whole", example = "ABC234")
            String code,

            @Schema(required = true, description = "20 to 1,000 characters; the person reads it in a copy")
            String reason,

            @Schema(required = true, description = "Of whoever is signed in, once more", example = "marram-demo")
            String passphrase) {

        /** Says nothing of what was sent. */
        @Override
        public String toString() {
            return "NewEmergency";
        }
    }

    /** What another one thinks of it. */
    public record NewJudgement(
            @Schema(required = true, description = "What is NOT_FITTING ends at once", example = "FITTING")
            Judgement judgement,

            @Schema(required = true, description = "Why, at most 1,000")
            String note) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Open one record in an emergency, for an hour at most and only to read",
            description =
                    "By who is signed in; never by a token, which can read nothing of it either. One at a time (409"
                            + " emergency-runs), five within a day (409 emergencies-full), nobody whom one sees anyway (409"
                            + " seen-already). An unknown code and a sealed record get the same 404. Five tries in five minutes.")
    public OwnEmergency open(NewEmergency body) {
        return emergencies.open(new OpenEmergency(body.code(), body.reason(), body.passphrase()));
    }

    @GET
    @Path("/own")
    @Operation(summary = "What oneself has open now", description = "204 where nothing is.")
    public OwnEmergency own() {
        return emergencies.own().orElse(null);
    }

    @DELETE
    @Path("/own")
    @Operation(summary = "End it now", description = "409 emergency-over where it has ended already.")
    public void end() {
        emergencies.end();
    }

    @GET
    @Operation(
            summary = "What is to be looked at, of people whom one sees anyway, the oldest first",
            description = "What nobody has judged; for coordinators also what was opened within a week. At most 100.")
    public Page<EmergencyLine> newest() {
        return new Page<>(emergencies.newest(), null);
    }

    @GET
    @Path("/earlier")
    @Operation(summary = "All others, the newest first")
    public Page<EmergencyLine> earlier(
            @QueryParam("after") String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        return emergencies.earlier(after, limit);
    }

    @POST
    @Path("/{emergency}/judgement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say whether it was right",
            description =
                    "Supervisors alone, once (409 already-answered), never by who opened it (409 another-needed).")
    public void judge(@PathParam("emergency") Ref emergency, NewJudgement body) {
        emergencies.judge(new JudgeEmergency(emergency, body.judgement(), body.note()));
    }
}
