package org.marram.ui.provider;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.marram.calendar.OwnSession;
import org.marram.calendar.SessionFacts;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;

/** One class of the week: when, what, where, what became of it; and what can be done while it is ahead. */
class CalendarRow extends ListItem {

    private final CalendarView page;
    private final transient OwnSession session;

    CalendarRow(CalendarView page, OwnSession session) {
        this.page = page;
        this.session = session;
        SessionFacts facts = session.facts();
        addClassName("week-row");
        setClassName("off", facts.notHeld() != null);
        WallClock wall = page.wall();
        RouterLink course = new RouterLink(
                session.courseTitle(),
                RosterPage.class,
                new RouteParameters("session", facts.ref().toString()));
        course.getElement().setAttribute("dir", "auto");
        Div what = new Div(course);
        what.addClassName("week-what");
        say(what, session.online() ? page.say("calendar.online") : session.where(), "soft");
        if (facts.notHeld() != null) {
            say(what, page.say("calendar.off", page.say("notHeld." + facts.notHeld())), "attention");
        } else if (session.moved() || !session.planned()) {
            say(what, page.say(session.planned() ? "calendar.moved" : "calendar.by-hand"), "soft");
        }
        Span hours = new Span(page.say("calendar.hours", wall.hour(facts.startsAt()), wall.hour(facts.endsAt())));
        hours.addClassName("week-hours");
        add(hours, what);
        if (wall.isToCome(facts.startsAt())) {
            add(acts());
        }
    }

    private static void say(Div what, String words, String className) {
        if (words != null) {
            Span said = new Span(words);
            said.addClassName(className);
            said.getElement().setAttribute("dir", "auto");
            what.add(said);
        }
    }

    private Div acts() {
        Div acts = new Div();
        acts.addClassName("actions");
        if (session.facts().notHeld() == null) {
            acts.add(
                    act("move", "calendar.move", () -> new MoveSheet(page, session).open()),
                    act("call-off", "calendar.call-off", () -> new CallOffSheet(page, session).open()));
        } else {
            acts.add(act("bring-back", "calendar.bring-back", this::bringBack));
        }
        return acts;
    }

    private Button act(String id, String label, Runnable act) {
        SessionFacts facts = session.facts();
        Button button = Press.quiet(id + "-" + facts.ref(), page.say(label), act);
        button.addClassName(id);
        button.setAriaLabel(page.say(
                "calendar.act",
                page.say(label),
                session.courseTitle(),
                page.wall().day(page.wall().dayOf(facts.startsAt()))));
        return button;
    }

    private void bringBack() {
        new Answers(page.notice())
                .to(() -> page.calendar().bringBack(session.facts().ref()), () -> {
                    page.again();
                    page.notice().done(page.say("calendar.brought-back"));
                });
    }
}
