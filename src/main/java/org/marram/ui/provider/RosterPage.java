package org.marram.ui.provider;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.access.AccessService;
import org.marram.attendance.AttendanceService;
import org.marram.attendance.NotHeld;
import org.marram.attendance.RosterLine;
import org.marram.attendance.RosterView;
import org.marram.calendar.NotHeldReason;
import org.marram.common.Ref;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.OpenList;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/** One class on one screen: when and what, how many are marked, and the people. Shows the name to use, nothing else. */
@Route(value = "classes/:session", layout = Shell.class)
@RolesAllowed("PROVIDER")
public class RosterPage extends Screen implements BeforeEnterObserver, BeforeLeaveObserver {

    private final AttendanceService attendance;
    private final WallClock wall;
    private final OpenList open;
    private RosterView roster;
    private RosterMarks marks;
    private NotHeldPanel notHeld;

    @Inject
    public RosterPage(AttendanceService attendance, AccessService access, Clock clock) {
        super("provider", "roster.title");
        this.attendance = attendance;
        this.wall = new WallClock(clock, getLocale());
        this.open = new OpenList(this, access, this::lookAgain);
        setId("roster");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open.stamp();
        show(attendance.roster(
                Ref.parse(event.getRouteParameters().get("session").orElse(""))));
    }

    /** Leaving stores what still waits for an undo; once more where the list had changed meanwhile. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        marks.storeWaiting();
        marks.storeWaiting();
    }

    private void show(RosterView shown) {
        roster = shown;
        notHeld = new NotHeldPanel(texts(), this::storeNotHeld);
        marks = new RosterMarks(texts(), wall, attendance, roster, notice(), this::counted, this::reload);
        removeAll();
        add(title());
        if (roster.notHeld() != null) {
            add(notice(), line("roster-state", t("notHeld.done", t("notHeld." + roster.notHeld()))));
            return;
        }
        if (wall.isToCome(roster.startsAt())) {
            add(line("roster-state", t("roster.later", day(), wall.hour(roster.startsAt()))));
        }
        if (roster.closed()) {
            add(line("roster-state", t("roster.closed")));
        }
        if (roster.lines().isEmpty()) {
            add(notice(), empty());
        } else {
            add(line("roster-keys", t("roster.keys")), marks);
        }
        add(notHeld);
        counted();
    }

    private Header title() {
        RouterLink back = new RouterLink(t("roster.back"), ClassesView.class);
        back.setQueryParameters(
                QueryParameters.of("day", wall.dayOf(roster.startsAt()).toString()));
        back.setId("roster-back");
        back.addClassName("back");
        back.addComponentAsFirst(VaadinIcon.ANGLE_LEFT.create());
        String span = t("roster.span", day(), wall.hour(roster.startsAt()), wall.hour(roster.endsAt()));
        H1 course = new H1(roster.courseTitle());
        course.getElement().setAttribute("dir", "auto");
        Header header = new Header(back, course, new Paragraph(span));
        if (roster.where() != null) {
            Paragraph where = line("roster-where", roster.where());
            where.getElement().setAttribute("dir", "auto");
            header.add(where);
        }
        header.addClassName("roster-title");
        return header;
    }

    private Component empty() {
        RouterLink referrals = new RouterLink(t("roster.referrals"), ReferralsView.class);
        Div empty = new Div(line("empty-title", t("roster.empty")), new Paragraph(t("roster.empty.next")), referrals);
        empty.setId("roster-empty");
        empty.addClassName("empty");
        return empty;
    }

    private static Paragraph line(String name, String words) {
        Paragraph line = new Paragraph(words);
        line.setId(name);
        line.addClassName(name);
        return line;
    }

    private String day() {
        return wall.day(wall.dayOf(roster.startsAt()));
    }

    /** A session with marks was held. */
    private void counted() {
        if (marks != null) {
            notHeld.setVisible(marks.stored() == 0 && !roster.closed());
        }
    }

    /** The list as it stands now, with one calm line; who was just set to present and is still there stays so. */
    private void reload() {
        Set<Ref> waiting = marks.waiting();
        show(attendance.roster(roster.session()));
        marks.waitWith(waiting);
        notice().attention(t("roster.changed"));
    }

    /** Only where the people are others than those who stand here. */
    private void lookAgain() {
        if (!people(attendance.roster(roster.session())).equals(people(roster))) {
            reload();
        }
    }

    private static Set<Ref> people(RosterView roster) {
        return roster.lines().stream().map(RosterLine::enrolment).collect(Collectors.toSet());
    }

    private void storeNotHeld(NotHeldReason reason) {
        new Answers(notice())
                .to(
                        () -> attendance.notHeld(new NotHeld(roster.session(), reason)),
                        () -> show(attendance.roster(roster.session())));
    }
}
