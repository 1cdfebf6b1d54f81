package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.marram.access.Act;
import org.marram.common.Ref;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/**
 * One person. What is needed every day stands open: who they are, the years, notes, the plan, what is shared with whom. What is
 * seldom needed stands behind headings, and is read when it is opened.
 */
@Route(value = "people/:ref", layout = Shell.class)
@RolesAllowed({"COORDINATOR", "SUPERVISOR"})
public class PersonPage extends Screen implements BeforeEnterObserver {

    /** Names in the address where on the page to begin: a thing, or a part of the page. */
    public static final String AT = "at";

    /** Names in the address the part of the page that holds the thing. */
    public static final String IN = "in";

    /** What is done only while the plan is open. */
    private static final Set<Act> WHILE_OPEN = EnumSet.of(Act.CHANGE_PLAN, Act.SEND_REFERRAL, Act.CLOSE_PLAN);

    private final Desk desk;
    private final Words words;
    private final Div content = new Div();
    private final List<Shown> parts = new ArrayList<>();
    private Opened opened;
    private YearsPanel years;
    private NotesPanel notes;

    @Inject
    public PersonPage(Desk desk) {
        super("coordinator", "person.title");
        this.desk = desk;
        this.words = new Words(texts(), desk.clock);
        addClassName("person");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Ref ref = Ref.parse(event.getRouteParameters().get("ref").orElse(null));
        QueryParameters asked = event.getLocation().getQueryParameters();
        Stream.of(AT, IN)
                .flatMap(name -> asked.getSingleParameter(name).stream())
                .forEach(part -> Unfolded.inThisTab().open(ref, part));
        open(ref);
        goTo(asked.getSingleParameter(AT).orElse(""));
    }

    void open(Ref ref) {
        opened = desk.open(ref);
        years = null;
        notes = new NotesPanel(this);
        show();
    }

    Desk desk() {
        return desk;
    }

    /** Whether this one's role may do it, and the plan as it stands lets it be done. */
    boolean may(Act act) {
        return desk.may(act) && (opened.closings().closedAt() == null || !WHILE_OPEN.contains(act));
    }

    Words words() {
        return words;
    }

    /** The person as it stands on the page. */
    Opened opened() {
        return opened;
    }

    Ref ref() {
        return opened.ref();
    }

    String name() {
        return opened.person().nameToUse();
    }

    /** Stays as it is while the rest of the page is drawn anew, with what is being typed there. */
    NotesPanel notes() {
        return notes;
    }

    /** After something was stored: what tells of it is read and drawn anew, all of the page where it is not said what; and "Saved 10:42". */
    void saved(Matter... changed) {
        Set<Matter> all = Matter.with(List.of(changed));
        opened.forget(all);
        parts.forEach(part -> part.changed(all));
        new Answers(notice()).saved(desk.clock);
    }

    /** To the thing of this reference, or the part of this name; nowhere where it is not on the page. */
    private void goTo(String at) {
        getElement().executeJs("window.marramGoTo && window.marramGoTo($0 || location.hash.slice(1))", at);
    }

    private void show() {
        parts.clear();
        notice().clear();
        content.removeAll();
        EmergencyBanner.of(this).ifPresent(content::add);
        content.add(part(PersonHead::new, Matter.PERSON, Matter.CONTACT, Matter.PLAN), notice());
        content.add(part(ClosedBanner::new, Matter.STANDING), part(ReviewStrip::new, Matter.PLAN));
        content.add(part(this::years, Matter.PLAN));
        content.add(Parts.div("columns", work(), aside()));
    }

    private Component years(PersonPage page) {
        years = new YearsPanel(page, years);
        return years;
    }

    private Component work() {
        Div work = Parts.div("work", part(ConcernsPanel::new, Matter.CONCERNS));
        work.add(part(page -> notes.reload(), Matter.NOTES));
        work.add(part(GoalsPanel::new, Matter.PLAN, Matter.REFERRALS, Matter.STANDING, Matter.TEMPLATES));
        return work;
    }

    private Component aside() {
        Aside aside = new Aside(part(VoicePanel::new, Matter.OWN_WORDS), facts());
        aside.add(
                part(ReviewPanel::new, Matter.PLAN),
                part(ReleasesPanel::new, Matter.RELEASES, Matter.REPRESENTATIVES),
                part(ReferralsPanel::new, Matter.REFERRALS, Matter.PLAN));
        aside.add(Parts.div(
                "folds",
                fold("situation.title", shown(SituationPanel::new, Matter.SITUATION)),
                fold(
                        "own-page.title",
                        shown(SignInPanel::new, Matter.OWN_PAGE),
                        shown(RequestsPanel::new, Matter.REQUESTS)),
                fold("person.responsible", shown(ResponsiblePanel::new, Matter.RESPONSIBLE, Matter.STANDING))));
        return aside;
    }

    private Component facts() {
        return Parts.div(
                "folds life",
                fold("appointments.title", shown(AppointmentsPanel::new, Matter.APPOINTMENTS)),
                fold(
                        "fold.education",
                        shown(SkillsPanel::new, Matter.SKILLS),
                        shown(SchoolsPanel::new, Matter.SCHOOLS),
                        shown(CredentialsPanel::new, Matter.CREDENTIALS, Matter.PLAN, Matter.DOCUMENTS),
                        shown(GainsPanel::new, Matter.GAINS)),
                fold(
                        "jobs.title",
                        shown(JobsPanel::new, Matter.JOBS),
                        shown(EmploymentsPanel::new, Matter.EMPLOYMENTS)),
                fold("homes.title", shown(HomesPanel::new, Matter.HOMES)),
                fold("income.title", shown(IncomePanel::new, Matter.INCOMES)),
                fold("stays.title", shown(StaysPanel::new, Matter.STAYS)),
                fold("documents.title", shown(DocumentsPanel::new, Matter.DOCUMENTS)));
    }

    private Component part(Function<PersonPage, Component> make, Matter... shows) {
        return shown(make, shows).make();
    }

    private Shown shown(Function<PersonPage, Component> make, Matter... shows) {
        Shown part = new Shown(() -> make.apply(this), shows);
        parts.add(part);
        return part;
    }

    private Fold fold(String title, Shown... folded) {
        return new Fold(this, words.t(title), List.of(folded));
    }
}
