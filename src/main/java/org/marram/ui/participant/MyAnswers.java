package org.marram.ui.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.marram.access.CurrentActor;
import org.marram.access.OwnSignInService;
import org.marram.access.Role;
import org.marram.assignment.AssignmentService;
import org.marram.coming.ComingService;
import org.marram.coming.OwnSessions;
import org.marram.common.KeyRing;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Texts;
import org.marram.consent.ConsentService;
import org.marram.consent.OwnReleases;
import org.marram.contact.NoteService;
import org.marram.contact.OwnNotes;
import org.marram.copy.CopyService;
import org.marram.copy.DataCopy;
import org.marram.document.DocumentFile;
import org.marram.document.OwnDocumentService;
import org.marram.document.OwnDocuments;
import org.marram.feed.OwnFeedService;
import org.marram.feedback.FeedbackService;
import org.marram.look.LookService;
import org.marram.look.OwnLooks;
import org.marram.notice.ContactRuleService;
import org.marram.progress.OwnWay;
import org.marram.progress.ProgressService;
import org.marram.request.RequestService;
import org.marram.sheet.CertificateService;
import org.marram.sheet.KeptFile;
import org.marram.sheet.OwnCertificates;
import org.marram.sheet.YearsSheet;
import org.marram.skill.OwnSkills;
import org.marram.skill.SkillService;
import org.marram.ui.entrance.Pages;
import org.marram.voice.VoiceService;

/** Makes the answers of the own pages, each under a policy that lets the browser load nothing but our few files. */
@ApplicationScoped
public class MyAnswers {

    private static final int A_MOMENT = 5;

    @Inject
    private MySession session;

    @Inject
    private CurrentActor current;

    @Inject
    private ProgressService progress;

    @Inject
    private NoteService notes;

    @Inject
    private SkillService skills;

    @Inject
    private CertificateService certificates;

    @Inject
    private OwnDocumentService documents;

    @Inject
    private ConsentService consents;

    @Inject
    private ComingService coming;

    @Inject
    private OwnFeedService feeds;

    @Inject
    private LookService looks;

    @Inject
    private AssignmentService assignments;

    @Inject
    private OwnSignInService ownSignIn;

    @Inject
    private VoiceService voice;

    @Inject
    private ContactRuleService rules;

    @Inject
    private RequestService requests;

    @Inject
    private CopyService copies;

    @Inject
    private FeedbackService feedback;

    @Inject
    private KeyRing keys;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "marram.exit.url", defaultValue = "/empty.html")
    private String exit;

    /**
     * The page that stands open: signing in where no person is signed in, else the place chosen last. Refuses while nobody
     * can say who is signed in.
     */
    Response page() {
        if (current.isUnasked()) {
            throw Refusal.unavailable();
        }
        Choices choices = session.choices();
        session.keep(choices.refusal(null));
        if (!isPerson()) {
            return html("myCode.jte", new CodePage(frame(choices)));
        }
        Sent written = session.written();
        if (written != null && !written.whose().equals(whose())) {
            session.drop();
        } else if (written != null && choices.place() != Place.WELCOME) {
            return written.contact() == null
                    ? html("myWritten.jte", new WrittenPage(frame(choices), written))
                    : reach(choices, written);
        }
        return switch (choices.place()) {
            case GOALS -> goals(choices);
            case WELCOME -> html("myWelcome.jte", frame(choices));
            case KEY -> key(choices);
            case NOTES -> notes(choices);
            case SKILLS -> skills(choices);
            case CERTIFICATES -> certificates(choices);
            case DOCUMENTS -> documents(choices);
            case SHARED -> shared(choices);
            case SESSIONS -> sessions(choices);
            case LOOKED -> looked(choices);
            case REACH -> reach(choices, null);
            case FEEDBACK -> feedback(choices);
            case RIGHTS -> html("myRights.jte", new RightsPage(frame(choices), requests.mine(), clock.getZone()));
            case HELP -> html("myHelp.jte", frame(choices));
            case WAY -> way(choices);
            case DONE -> html("myWay.jte", done(choices));
            case YEARS -> html("myWay.jte", years(choices));
        };
    }

    private Response key(Choices choices) {
        List<String> told = session.told();
        return told.isEmpty()
                ? html("myKey.jte", new KeyPage(frame(choices), ownSignIn.mine()))
                : html("myCodes.jte", new CodesPage(frame(choices), told));
    }

    private Response goals(Choices choices) {
        return html("myGoals.jte", new GoalsPage(frame(choices), voice.mine(), clock.getZone()));
    }

    private Response notes(Choices choices) {
        OwnNotes own = notes.mine(null, Page.MOST);
        return html(
                "myNotes.jte",
                new NotesPage(frame(choices), own.nameToUse(), own.notes().items(), clock.getZone()));
    }

    private Response feedback(Choices choices) {
        boolean sent = !session.told().isEmpty();
        return html("myFeedback.jte", new FeedbackPage(frame(choices), feedback.mine(), sent, clock.getZone()));
    }

    private Response skills(Choices choices) {
        OwnSkills own = skills.mine(null, Page.MOST);
        return html(
                "mySkills.jte",
                new SkillsPage(frame(choices), own.nameToUse(), own.entries().items(), clock.getZone()));
    }

    private Response certificates(Choices choices) {
        OwnCertificates own = certificates.mine(null, Page.MOST);
        return html(
                "myCertificates.jte",
                new CertificatesPage(
                        frame(choices), own.nameToUse(), own.certificates().items()));
    }

    /** A certificate as a file. Refuses where no person is signed in, and one of somebody else. */
    Response certificate(Ref which, boolean badge) {
        Locale language = session.choices().language();
        KeptFile file = badge ? certificates.badge(which, language) : certificates.paper(which, language);
        return Response.ok(file.bytes(), file.type())
                .header("Content-Disposition", file.kept())
                .header("Cache-Control", "no-store")
                .build();
    }

    private Response documents(Choices choices) {
        OwnDocuments own = documents.mine();
        return html(
                "myDocuments.jte",
                new DocumentsPage(frame(choices), own.nameToUse(), own.documents(), clock.getZone()));
    }

    /** A paper as a file. Refuses where no person is signed in, and one that they are not shown. */
    Response document(Ref which) {
        DocumentFile file = documents.open(which);
        return Response.ok(file.content(), file.type().media())
                .header("Content-Disposition", file.kept())
                .header("Cache-Control", "no-store")
                .build();
    }

    private Response shared(Choices choices) {
        OwnReleases own = consents.mine();
        return html("myShared.jte", new SharedPage(frame(choices), own.nameToUse(), own.releases(), clock.getZone()));
    }

    private Response looked(Choices choices) {
        OwnLooks own = looks.mine(session.turned());
        return html("myLooked.jte", new LookedPage(frame(choices), own.nameToUse(), own.looks(), clock.getZone()));
    }

    private Response sessions(Choices choices) {
        OwnSessions own = coming.mine();
        String address = session.told().stream().findFirst().orElse(null);
        return html(
                "mySessions.jte",
                new SessionsPage(
                        frame(choices), own.nameToUse(), own.sessions(), clock.getZone(), feeds.mine(), address));
    }

    /** @param written what could not be taken; null where nothing was */
    private Response reach(Choices choices, Sent written) {
        ContactForm refused = written == null ? null : written.contact();
        return html("myReach.jte", new ReachPage(frame(choices), rules.mine(), refused, ZonedDateTime.now(clock)));
    }

    private Response way(Choices choices) {
        OwnWay own = progress.mine();
        long person = current.actor().personId();
        return html(
                "myWay.jte",
                new WayPage(
                        frame(choices),
                        own.nameToUse(),
                        Way.of(own.way(), clock.getZone()),
                        null,
                        own.review(),
                        voice.answers(person),
                        assignments.toTell(person)));
    }

    private WayPage done(Choices choices) {
        OwnWay own = progress.mine();
        Way way = Way.of(own.way(), clock.getZone());
        return new WayPage(frame(choices), own.nameToUse(), way, null, null, Map.of(), List.of());
    }

    private WayPage years(Choices choices) {
        OwnWay own = progress.myYears();
        WholeWay whole = WholeWay.of(own.way(), frame(choices), clock);
        session.keep(choices.refusal(null).seeing(whole.part()));
        Way way = Way.of(own.way(), clock.getZone());
        return new WayPage(frame(choices), own.nameToUse(), way, whole, null, Map.of(), List.of());
    }

    /** The whole way as it is seen, as a file. Refuses where no person is signed in. */
    Response sheet() {
        WholeWay whole = WholeWay.of(progress.myYears().way(), frame(session.choices()), clock);
        return Response.ok(new YearsSheet(whole.years(), whole.part()).pdf(), YearsSheet.TYPE)
                .header("Content-Disposition", YearsSheet.KEPT)
                .header("Cache-Control", "no-store")
                .build();
    }

    /** All that is kept of who is signed in, as a file; read whole before any of it goes out. Refuses as {@link CopyService#mine}. */
    Response copy() {
        DataCopy copy = copies.mine(session.token(), session.choices().language());
        return Response.ok((StreamingOutput) copy::write, DataCopy.TYPE)
                .header("Content-Disposition", DataCopy.KEPT)
                .header("Cache-Control", "no-store")
                .build();
    }

    Response problem(int status, String code) {
        Frame frame = frame(session.choices());
        return html(
                status, "myProblem.jte", new ProblemPage(frame, frame.texts().refusal(code)));
    }

    /** To the one address again, so that going back or loading again sends nothing twice. */
    Response again() {
        return Response.seeOther(URI.create("/my")).build();
    }

    /** Away, and nothing of us is kept by the browser but the line in its history. */
    Response left() {
        return Response.seeOther(URI.create(exit))
                .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\", \"executionContexts\"")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", policy(exit))
                .build();
    }

    private boolean isPerson() {
        return current.isKnown() && current.actor().role() == Role.PERSON;
    }

    private Frame frame(Choices choices) {
        return new Frame(Texts.of("my", choices.language()), choices, exit, isPerson() ? whose() : null);
    }

    /** The same for all forms of one person, and nothing to anybody else. */
    private String whose() {
        byte[] token = keys.shortToken("my.form", current.actor().account().toString());
        return Ref.of(token).toString();
    }

    private Response html(String template, Object page) {
        return html(Response.Status.OK.getStatusCode(), template, page);
    }

    private Response html(int status, String template, Object page) {
        Response.ResponseBuilder answer = Response.status(status)
                .type("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", policy(exit))
                .entity(Pages.render(template, page));
        if (isPerson()) {
            answer.header("Refresh", Frame.IDLE.toSeconds() + A_MOMENT + "; url=" + exit);
        }
        return answer.build();
    }

    /** Forms may lead to us and, after leaving, to the neutral page; browsers check that at the redirection too. */
    static String policy(String exit) {
        String outside = Optional.ofNullable(URI.create(exit).getAuthority())
                .map(host -> " " + URI.create(exit).getScheme() + "://" + host)
                .orElse("");
        return "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
                + " form-action 'self'" + outside + "; frame-ancestors 'none'; base-uri 'none'";
    }
}
