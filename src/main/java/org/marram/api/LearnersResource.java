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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.education.CredentialFacts;
import org.marram.education.CredentialKind;
import org.marram.education.CredentialService;
import org.marram.education.GainFacts;
import org.marram.education.GainKind;
import org.marram.education.GainService;
import org.marram.education.Written;
import org.marram.fact.FactReason;
import org.marram.skill.ConcernService;
import org.marram.skill.EntryFacts;
import org.marram.skill.EntryView;
import org.marram.skill.LearnerView;
import org.marram.skill.RaiseConcern;
import org.marram.skill.Skill;
import org.marram.skill.SkillLevel;
import org.marram.skill.SkillService;
import org.marram.skill.WriteEntry;

/** Somebody with a place in one of the own courses, named by that place as the roster names it. */
@Path("/learners/{enrolment}")
@Tag(name = "Skills")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class LearnersResource {

    @Inject
    private SkillService skills;

    @Inject
    private ConcernService concerns;

    @Inject
    private CredentialService credentials;

    @Inject
    private GainService gains;

    @Inject
    private Creates creates;

    /** What was seen. */
    public record NewEntry(
            @Schema(description = "Absent in a progress note", example = "TEAMWORK")
            Skill skill,

            @Schema(description = "With a skill, and only there", example = "WITH_HELP")
            SkillLevel level,

            @Schema(
                    required = true,
                    description = "What showed it; at most 1,000 characters",
                    example = "Asked two others to help with the oven.")
            String words) {

        EntryFacts facts() {
            return new EntryFacts(skill, level, words);
        }
    }

    /** What worries one. */
    public record NewConcern(
            @Schema(required = true, description = "At most 2,000 characters", example = "I would like to talk.")
            String words) {}

    @GET
    @Operation(
            summary = "How one calls them, and whether they agreed that one writes down how it goes",
            description = "With when a concern was raised; what became of it is not told.")
    public LearnerView learner(@PathParam("enrolment") Ref enrolment) {
        return skills.learner(enrolment);
    }

    @GET
    @Path("/entries")
    @Operation(
            summary = "What one's own organisation wrote of them, newest first",
            description = "At most 100; as long as a release covers it.")
    public Page<EntryView> entries(@PathParam("enrolment") Ref enrolment) {
        return new Page<>(skills.written(enrolment), null);
    }

    @POST
    @Path("/entries")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write down what one saw: a skill on its level, or a progress note",
            description = "The coordinator reads it at once, the person once the coordinator shows it to them.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response write(
            @PathParam("enrolment") Ref enrolment, @HeaderParam("Idempotency-Key") String key, NewEntry body) {
        WriteEntry command = new WriteEntry(enrolment, body.facts());
        return creates.once(key, () -> Creates.Made.at("learners/" + enrolment + "/entries#" + skills.write(command)));
    }

    /** What was earned in one's course; who issued it, and how it is known, is known. */
    public record Earned(
            @Schema(required = true, description = "As WIOA tells them apart (TEGL 10-16)", example = "CERTIFICATION")
            CredentialKind kind,

            @Schema(required = true, description = "Not ahead", example = "2026-03-02")
            LocalDate earnedOn,

            @Schema(description = "First day on which it no longer holds; absent where it does not expire")
            LocalDate expiresOn,

            @Schema(required = true, description = "What stands on it; at most 160", example = "Food safety, level 2")
            String title,

            @Schema(description = "At most 1,000; for the coordinator")
            String note) {

        CredentialFacts facts() {
            return new CredentialFacts(kind, earnedOn, expiresOn, title, null, null, null, null, null, note);
        }
    }

    /** What was reached on the way. */
    public record Passed(
            @Schema(
                    required = true,
                    description = "LEVEL (WIOA gain a), DIPLOMA (b), REPORT (c), STATION (d), EXAM (e)",
                    example = "EXAM")
            GainKind kind,

            @Schema(required = true, description = "Not ahead", example = "2026-03-02")
            LocalDate on,

            @Schema(description = "Which it was; at most 1,000", example = "Theory")
            String words) {

        GainFacts facts() {
            return new GainFacts(kind, on, null, null, words);
        }
    }

    @GET
    @Path("/credentials")
    @Operation(
            summary = "What they have earned in this place, newest first",
            description = "As long as a release covers it.")
    public Page<Credential> credentials(@PathParam("enrolment") Ref enrolment) {
        return Credential.of(
                credentials.ofPlace(enrolment).stream().map(Written::what).toList(), null);
    }

    @POST
    @Path("/credentials")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write down what they have earned",
            description = "It proves the milestone that the place is for, where that asks for credentials. Only the"
                    + " coordinator corrects or strikes it; who wrote it takes it back within a day.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response earned(
            @PathParam("enrolment") Ref enrolment, @HeaderParam("Idempotency-Key") String key, Earned body) {
        return creates.once(
                key,
                () -> Creates.Made.at(
                        "learners/" + enrolment + "/credentials#" + credentials.record(enrolment, body.facts())));
    }

    /** Why it is taken back. */
    public record TakenBack(
            @Schema(required = true, example = "MISTAKE") FactReason reason) {}

    @POST
    @Path("/credentials/{credential}/take-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take back what one wrote down of what they have earned",
            description =
                    "Within a day, by who wrote it, while nobody corrected it (else 409 take-back-over). It counts no"
                            + " more, and the coordinator still reads it.")
    @APIResponse(responseCode = "204")
    public void takeBack(
            @PathParam("enrolment") Ref enrolment, @PathParam("credential") Ref credential, TakenBack body) {
        credentials.takeBack(enrolment, credential, body.reason());
    }

    @POST
    @Path("/gains/{gain}/take-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take back what one wrote down of what they reached on the way",
            description = "As with what they have earned.")
    @APIResponse(responseCode = "204")
    public void takeBackGain(@PathParam("enrolment") Ref enrolment, @PathParam("gain") Ref gain, TakenBack body) {
        gains.takeBack(enrolment, gain, body.reason());
    }

    @GET
    @Path("/gains")
    @Operation(
            summary = "What they have reached on the way, newest first",
            description = "As long as a release covers it.")
    public Page<Gain> gains(@PathParam("enrolment") Ref enrolment) {
        return Gain.of(gains.ofPlace(enrolment).stream().map(Written::what).toList(), null);
    }

    @POST
    @Path("/gains")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write down an exam passed, a station, a report or a level",
            description =
                    "A measurable skill gain of WIOA. Only the coordinator corrects or strikes it; who wrote it takes"
                            + " it back within a day.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response passed(
            @PathParam("enrolment") Ref enrolment, @HeaderParam("Idempotency-Key") String key, Passed body) {
        return creates.once(
                key,
                () -> Creates.Made.at("learners/" + enrolment + "/gains#" + gains.record(enrolment, body.facts())));
    }

    @POST
    @Path("/concerns")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Raise a concern",
            description =
                    "For the coordinator who walks with them alone, in whose worklist it stands until it is answered.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response raise(
            @PathParam("enrolment") Ref enrolment, @HeaderParam("Idempotency-Key") String key, NewConcern body) {
        RaiseConcern command = new RaiseConcern(enrolment, body.words());
        return creates.once(
                key, () -> Creates.Made.at("learners/" + enrolment + "/concerns#" + concerns.raise(command)));
    }
}
