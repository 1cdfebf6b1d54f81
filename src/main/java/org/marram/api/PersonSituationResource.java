package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.common.Ref;
import org.marram.matching.ChangeSituation;
import org.marram.matching.SituationFacts;
import org.marram.matching.SituationService;
import org.marram.matching.SituationView;
import org.marram.matching.Speaks;
import org.marram.offering.Level;
import org.marram.offering.Week;
import org.marram.person.Answer;

/** When somebody can come, what they speak, where they should not go, and whether children must be looked after. */
@Path("/people/{person}/situation")
@Tag(name = "People")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PersonSituationResource {

    @Inject
    private SituationService situations;

    /** A language, and how well it is spoken. */
    public record Spoken(
            @Schema(required = true, description = "BCP 47", example = "es")
            String language,

            @Schema(description = "CEFR; absent where nobody knows", example = "B1")
            Level level) {}

    /** What the situation allows; where there is no answer, what was told speaks. */
    public record SituationBody(
            Answer timesAnswer,

            @Schema(description = "Days on which they can come until noon")
            Set<DayOfWeek> mornings,

            @Schema(description = "Days on which they can come from noon to 17:00")
            Set<DayOfWeek> afternoons,

            @Schema(description = "Days on which they can come after 17:00")
            Set<DayOfWeek> evenings,

            Answer languagesAnswer,

            @Schema(description = "Beside the language in which one talks with them; at most 10")
            List<Spoken> languages,

            Answer avoidsAnswer,

            @Schema(description = "Towns, quarters or streets where they should not go; at most 20, each at most 100")
            List<String> avoids,

            Answer childcareAnswer,

            @Schema(description = "Whether children must be looked after meanwhile")
            Boolean childcare,

            Answer bornAnswer,

            @Schema(description = "Year of birth", example = "1999")
            Integer born,

            Answer papersAnswer,

            @Schema(description = "Whether they have the papers that courses and work ask for")
            Boolean papers) {

        SituationFacts facts() {
            return new SituationFacts(
                    timesAnswer,
                    new Week(0)
                            .with(Week.Part.MORNING, mornings)
                            .with(Week.Part.AFTERNOON, afternoons)
                            .with(Week.Part.EVENING, evenings),
                    languagesAnswer,
                    languages.stream()
                            .map(one -> new Speaks(one.language(), one.level()))
                            .toList(),
                    avoidsAnswer,
                    avoids,
                    childcareAnswer,
                    childcare,
                    bornAnswer,
                    born,
                    papersAnswer,
                    papers);
        }

        static SituationBody of(SituationFacts facts) {
            Week times = facts.times() == null ? new Week(0) : facts.times();
            return new SituationBody(
                    facts.timesAnswer(),
                    times.days(Week.Part.MORNING),
                    times.days(Week.Part.AFTERNOON),
                    times.days(Week.Part.EVENING),
                    facts.languagesAnswer(),
                    facts.languages().stream()
                            .map(one -> new Spoken(one.language(), one.level()))
                            .toList(),
                    facts.avoidsAnswer(),
                    facts.avoids(),
                    facts.childcareAnswer(),
                    facts.childcare(),
                    facts.bornAnswer(),
                    facts.born(),
                    facts.papersAnswer(),
                    facts.papers());
        }
    }

    @GET
    @Operation(
            summary = "When somebody can come, what they speak, where they should not go",
            description = "ETag is the version for If-Match, 0 where nothing was written down yet.")
    @APIResponse(
            responseCode = "200",
            content =
                    @org.eclipse.microprofile.openapi.annotations.media.Content(
                            schema = @Schema(implementation = SituationBody.class)))
    public Response of(@PathParam("person") Ref person) {
        SituationView view = situations.of(person);
        return Response.ok(SituationBody.of(view.facts()))
                .tag(Versions.tag(view.version()))
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write it anew", description = "What is left out was not asked.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response change(
            @PathParam("person") Ref person, @HeaderParam("If-Match") String ifMatch, SituationBody body) {
        return Versions.changed(situations.change(new ChangeSituation(person, Versions.of(ifMatch), body.facts())));
    }
}
