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
