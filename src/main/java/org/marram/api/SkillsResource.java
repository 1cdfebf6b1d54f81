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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.skill.CorrectEntry;
import org.marram.skill.EarlierEntry;
import org.marram.skill.EntryFacts;
import org.marram.skill.EntryReason;
import org.marram.skill.Skill;
import org.marram.skill.SkillLevel;
import org.marram.skill.SkillService;

/** Single entries of what partners saw. None is ever overwritten. */
@Path("/skills/{entry}")
@Tag(name = "Skills")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class SkillsResource {

    @Inject
    private SkillService skills;

    /** What is right, and why it was not. */
    public record EntryCorrection(
            @Schema(description = "Absent in a progress note", example = "TEAMWORK")
            Skill skill,

            @Schema(description = "With a skill, and only there", example = "MOSTLY")
            SkillLevel level,

            @Schema(
                    required = true,
                    description = "At most 1,000 characters",
                    example = "Shared the work with two others.")
            String words,

            @Schema(required = true, example = "SAW_MORE") EntryReason reason) {}

    @POST
    @Path("/correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Correct what one's own organisation wrote, with a reason",
            description = "What it was stays readable; the person sees neither until it is shown to them again.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response correct(
            @PathParam("entry") Ref entry, @HeaderParam("If-Match") String ifMatch, EntryCorrection body) {
        EntryFacts facts = new EntryFacts(body.skill(), body.level(), body.words());
        return Versions.changed(skills.correct(new CorrectEntry(entry, Versions.of(ifMatch), facts, body.reason())));
    }

    @GET
    @Path("/earlier")
    @Operation(summary = "What an entry said before each correction, the latest first", description = "At most 100.")
    public Page<EarlierEntry> earlier(@PathParam("entry") Ref entry) {
        return new Page<>(skills.earlier(entry), null);
    }

    @POST
    @Path("/show")
    @Operation(
            summary = "Show an entry to its person",
            description = "This version, from now on, on their own page. Refuses one that they see already (409).")
    public void show(@PathParam("entry") Ref entry, @HeaderParam("If-Match") String ifMatch) {
        skills.show(entry, Versions.of(ifMatch));
    }

    @POST
    @Path("/hide")
    @Operation(summary = "Show it no longer", description = "At once. Doing it twice is no error.")
    public void hide(@PathParam("entry") Ref entry) {
        skills.hide(entry);
    }
}
