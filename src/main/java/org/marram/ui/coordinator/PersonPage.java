package org.marram.ui.coordinator;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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

    private final Desk desk;
    private final Words words;
    private final Div content = new Div();
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
        years = null;
        opened = desk.open(Ref.parse(event.getRouteParameters().get("ref").orElse(null)));
        notes = new NotesPanel(this);
        show();
        event.getLocation().getQueryParameters().getSingleParameter(AT).ifPresent(this::goTo);
    }

    Desk desk() {
        return desk;
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
        ReviewPanel reviews = new ReviewPanel(this);
        Aside aside = new Aside(reviews, new ReleasesPanel(this), new ReferralsPanel(this), new SignInPanel(this));
        ClosingsView closings = desk.closings.of(ref());
        aside.add(new ResponsiblePanel(this, closings.closedAt() != null));
        Div columns = Parts.div("columns", Parts.div("work", notes, new GoalsPanel(this)), aside);
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
