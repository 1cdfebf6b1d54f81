package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marram.access.OpenDoor;
import org.marram.caseload.CaseloadFilter;
import org.marram.caseload.CaseloadLine;
import org.marram.caseload.CaseloadService;
import org.marram.caseload.CaseloadSort;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.person.Answer;
import org.marram.person.ChangePerson;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonLine;
import org.marram.person.PersonService;
import org.marram.person.PersonView;
import org.marram.person.SecretField;
import org.marram.person.Told;
import org.marram.template.Pathway;

/** The people whom one may see. */
@Path("/people")
@Tag(name = "People")
@RequestScoped
@OpenDoor(because = "the gate lets in who is signed in; each service asks for itself")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    @Inject
    private PersonService people;

    @Inject
    private CaseloadService caseload;

    @Inject
    private Creates creates;

    private static final String WHY = "NOT_ASKED, DOES_NOT_KNOW or PREFERS_NOT_TO_SAY where the field is absent;"
            + " absent itself: GIVEN with words, else NOT_ASKED";
    private static final String CHANGED = "GIVEN with words, else NOT_ASKED, DOES_NOT_KNOW or PREFERS_NOT_TO_SAY, which"
            + " removes the words; absent: goes by the field";

    /** A person to enrol. */
    public record NewPerson(
            @Schema(required = true, description = "May be an alias; at most 80 characters", example = "Demo Amal")
            String nameToUse,

            @Schema(description = "BCP 47", example = "ar") String language,

            @Schema(description = WHY) Answer languageAnswer,

            @Schema(description = "How and when contact is safe; at most 500", example = "Text, weekdays before 3")
            String safeContact,

            @Schema(description = WHY) Answer safeContactAnswer,

            @Schema(description = "Masked until revealed; at most 160")
            String legalName,

            @Schema(description = WHY) Answer legalNameAnswer,

            @Schema(description = "Masked until revealed; at most 60")
            String phone,

            @Schema(description = WHY) Answer phoneAnswer) {

        EnrolPerson command() {
            return new EnrolPerson(
                    nameToUse,
                    told(languageAnswer, language),
                    told(safeContactAnswer, safeContact),
                    told(legalNameAnswer, legalName),
                    told(phoneAnswer, phone));
        }
    }

    /** What changes; a field absent or null together with its answer stays, an empty text alone is NOT_ASKED. */
    public record PersonChange(
            @Schema(description = "Absent stays", example = "Demo Amal")
            String nameToUse,

            @Schema(description = "BCP 47; absent stays", example = "ar")
            String language,

            @Schema(description = CHANGED) Answer languageAnswer,

            @Schema(description = "Absent stays; at most 500")
            String safeContact,

            @Schema(description = CHANGED) Answer safeContactAnswer,

            @Schema(description = "Absent stays; at most 160")
            String legalName,

            @Schema(description = CHANGED) Answer legalNameAnswer,

            @Schema(description = "Absent stays; at most 60")
            String phone,

            @Schema(description = CHANGED) Answer phoneAnswer,

            @Schema(description = "Absent stays; ISO 8601, masked until revealed", example = "1999-04-30")
            String birthDate,

            @Schema(description = CHANGED) Answer birthDateAnswer) {

        ChangePerson command(Ref person, int version) {
            Map<SecretField, Told> secrets = new EnumMap<>(SecretField.class);
            secrets.put(SecretField.NAME_TO_USE, told(null, nameToUse));
            secrets.put(SecretField.SAFE_CONTACT, told(safeContactAnswer, safeContact));
            secrets.put(SecretField.LEGAL_NAME, told(legalNameAnswer, legalName));
            secrets.put(SecretField.PHONE, told(phoneAnswer, phone));
            secrets.put(SecretField.BIRTH_DATE, told(birthDateAnswer, birthDate));
            secrets.values().removeIf(Objects::isNull);
            return new ChangePerson(person, version, told(languageAnswer, language), secrets);
        }
    }

    /** What to look for. */
    public record Search(
            @Schema(required = true, description = "A code, or whole words of a name to use", example = "amal")
            String words) {}

    /** Which masked field, and why. */
    public record Reveal(
            @Schema(required = true, example = "PHONE") SecretField field,

            @Schema(
                    required = true,
                    description = "CONTACT, IDENTITY_CHECK or EMERGENCY; the journal keeps it",
                    example = "CONTACT")
            String purpose) {}

    /** A revealed field; null where it was not given. */
    public record Revealed(String value) {}

    /** The code for the person's own pages, told once. */
    public record Code(String code) {}

    /** Words to show to a colleague, told once. */
    public record CodeRequested(String words) {}

    @GET
    @Operation(
            summary = "The people one may see, next due first",
            description = "Those whose plan is open; closed=true: those whose plan is closed. Everything that narrows"
                    + " must hold together. dueInDays: something is due within so many days, or was due before;"
                    + " overdue=true: later than planned; reviewDue=true: the review window has opened; notSeenDays: not"
                    + " met for so many days; pathway: a code; responsible: a reference from GET /colleagues;"
                    + " sort: NEXT_DUE or LONGEST_NOT_SEEN.")
    public Page<CaseloadLine> list(
            @QueryParam("dueInDays") Integer dueInDays,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @QueryParam("reviewDue") @DefaultValue("false") boolean reviewDue,
            @QueryParam("notSeenDays") Integer notSeenDays,
            @QueryParam("pathway") Pathway pathway,
            @QueryParam("responsible") Ref responsible,
            @QueryParam("closed") @DefaultValue("false") boolean closed,
            @QueryParam("sort") CaseloadSort sort,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return caseload.list(
                new CaseloadFilter(
                        dueInDays,
                        overdue,
                        reviewDue,
                        notSeenDays,
                        pathway == null ? null : pathway.code(),
                        responsible,
                        closed,
                        sort),
                after,
                limit);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enrol a person", description = "Whoever enrols becomes responsible.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Creates.Created.class)))
    public Response enrol(@HeaderParam("Idempotency-Key") String key, NewPerson body) {
        return creates.once(key, () -> Creates.Made.at("people/" + people.enrol(body.command())));
    }

    @POST
    @Path("/search")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Find people by code or by words of the name to use",
            description = "Among those one may see, at most 20. In the body, so that no name stands in an address.")
    public Page<PersonLine> search(Search body) {
        return new Page<>(people.find(body.words()), null);
    }

    @GET
    @Path("/{person}")
    @Operation(summary = "Open one person", description = "Masked fields are only named. ETag is the version.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OnePerson.class)))
    public Response open(@PathParam("person") Ref person) {
        PersonView view = people.open(person);
        return Response.ok(OnePerson.of(view)).tag(Versions.tag(view.version())).build();
    }

    @PATCH
    @Path("/{person}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change what is written down about a person",
            description = "Absent or null stays as it is; an empty text removes. The name to use cannot be removed.")
    @APIResponse(responseCode = "204", description = "Done; ETag is the new version")
    public Response change(
            @PathParam("person") Ref person, @HeaderParam("If-Match") String ifMatch, PersonChange body) {
        int version = people.change(body.command(person, Versions.of(ifMatch)));
        return Response.noContent().tag(Versions.tag(version)).build();
    }

    @POST
    @Path("/{person}/reveal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Reveal one masked field, for a purpose", description = "One row in the journal.")
    public Revealed reveal(@PathParam("person") Ref person, Reveal body) {
        return new Revealed(people.reveal(person, body.field(), body.purpose()));
    }

    @POST
    @Path("/{person}/code")
    @Operation(
            summary = "Make a new code for the person's own pages",
            description =
                    "Told once, to be handed over in person. Every earlier way in ends. Where the person has a pass phrase of"
                            + " their own, a colleague confirms first (409 second-needed; see code-requests).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Code.class)))
    public Response code(@PathParam("person") Ref person, @HeaderParam("Idempotency-Key") String key) {
        return creates.once(
                key, () -> new Creates.Made("people/" + person + "/code", new Code(people.handOverCode(person))));
    }

    @POST
    @Path("/{person}/code-requests")
    @Operation(
            summary = "Ask a colleague to confirm a new code",
            description = "Told once: words that hold for 15 minutes, for /code-requests/confirm.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CodeRequested.class)))
    public Response askForCode(@PathParam("person") Ref person, @HeaderParam("Idempotency-Key") String key) {
        return creates.once(
                key,
                () -> new Creates.Made(
                        "people/" + person + "/code-requests", new CodeRequested(people.askForCode(person))));
    }

    @POST
    @Path("/{person}/freeze")
    @Operation(
            summary = "Freeze the person's own account",
            description = "All of their sign-ins end at once; a new code opens it again.")
    public void freeze(@PathParam("person") Ref person) {
        people.freeze(person);
    }

    /** Null where nothing is said at all. */
    private static Told told(Answer answer, String words) {
        return answer == null && words == null ? null : Told.of(answer, words);
    }
}
