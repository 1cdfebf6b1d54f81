package org.marram.ui.coordinator;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.marram.access.Act;
import org.marram.closing.ClosingsView;
import org.marram.common.Ref;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/** One person: who they are, their goals with milestones, and on the right what is shared with whom. */
@Route(value = "people/:ref", layout = Shell.class)
@RolesAllowed({"COORDINATOR", "SUPERVISOR"})
public class PersonPage extends Screen implements BeforeEnterObserver {

    /** Names in the address where on the page to begin. */
    static final String AT = "at";

    /** What is done only while the plan is open. */
    private static final Set<Act> WHILE_OPEN = EnumSet.of(Act.CHANGE_PLAN, Act.SEND_REFERRAL, Act.CLOSE_PLAN);

    private final Desk desk;
    private final Words words;
    private final Div content = new Div();
    private Opened opened;
    private ClosingsView closings;
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
        years = null;
        opened = desk.open(Ref.parse(event.getRouteParameters().get("ref").orElse(null)));
        notes = new NotesPanel(this);
        show();
        event.getLocation().getQueryParameters().getSingleParameter(AT).ifPresent(this::goTo);
    }

    Desk desk() {
        return desk;
    }

    /** Whether this one's role may do it, and the plan as it stands lets it be done. */
    boolean may(Act act) {
        return desk.may(act) && (closings.closedAt() == null || !WHILE_OPEN.contains(act));
    }

    Words words() {
        return words;
    }

    /** The person as it stands on the page. */
    Opened opened() {
        return opened;
    }

    Ref ref() {
        return opened.person().ref();
    }

    String name() {
        return opened.person().nameToUse();
    }

    /** Stays as it is while the rest of the page is drawn anew, with what is being typed there. */
    NotesPanel notes() {
        return notes;
    }

    /** After something was stored: the page as it stands now, and "Saved 10:42". */
    void saved() {
        opened = desk.open(ref());
        notes.reload();
        show();
        new Answers(notice()).saved(desk.clock);
    }

    /** To the thing of this reference, or the part of this name; nowhere where it is not on the page. */
    private void goTo(String at) {
        getElement().executeJs("window.marramGoTo && window.marramGoTo($0)", at);
    }

    private void show() {
        closings = desk.closings.of(ref());
        ReviewPanel reviews = new ReviewPanel(this);
        Aside aside = new Aside(
                new VoicePanel(this),
                reviews,
                new ReleasesPanel(this),
                new ReferralsPanel(this),
                new SignInPanel(this),
                new RequestsPanel(this));
        aside.add(new SituationPanel(this), new ResponsiblePanel(this));
        Div lives = Parts.div("lives", new JobsPanel(this), new EmploymentsPanel(this), new HomesPanel(this));
        lives.add(new SchoolsPanel(this), new CredentialsPanel(this), new GainsPanel(this));
        lives.add(new AppointmentsPanel(this), new IncomePanel(this));
        Div work = Parts.div(
                "work",
                new ConcernsPanel(this),
                notes,
                new GoalsPanel(this),
                lives,
                new SkillsPanel(this),
                new DocumentsPanel(this));
        Div columns = Parts.div("columns", work, aside);
        PersonHead head = new PersonHead(this);
        notice().clear();
        content.removeAll();
        content.add(head, notice(), new ClosedBanner(this, closings));
        if (ReviewPanel.isNow(this)) {
            content.add(reviews.strip());
        }
        years = new YearsPanel(this, years);
        content.add(years, columns);
    }
}
