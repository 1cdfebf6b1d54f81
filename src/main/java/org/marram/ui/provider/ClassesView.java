package org.marram.ui.provider;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.marram.access.AccessService;
import org.marram.attendance.AttendanceService;
import org.marram.attendance.SessionLine;
import org.marram.calendar.CalendarService;
import org.marram.offering.CourseService;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.OpenList;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/** The sessions of one day, today first: where a provider's working day starts. The day stands in the address. */
@Route(value = "classes", layout = Shell.class)
@RolesAllowed("PROVIDER")
public class ClassesView extends Screen implements BeforeEnterObserver {

    private final AttendanceService attendance;
    private final CalendarService calendar;
    private final CourseService courses;
    private final OpenList open;
    private final WallClock wall;
    private final Button add = new Button(t("classes.add"), VaadinIcon.PLUS.create());
    private final H2 name = new H2();
    private final DatePicker picker = Days.picker("classes-day", null);
    private final Anchor take = new Anchor("", t("classes.take"));
    private final Button backToToday = new Button(t("classes.backToToday"));
    private final Div list = new Div();
    private LocalDate day;

    @Inject
    public ClassesView(
            AttendanceService attendance,
            CalendarService calendar,
            CourseService courses,
            AccessService access,
            Clock clock) {
        super("provider", "classes.title");
        this.attendance = attendance;
        this.calendar = calendar;
        this.courses = courses;
        this.wall = new WallClock(clock, getLocale());
        setId("classes");
        add.addClickListener(click -> addSession());
        add.setId("classes-add");
        open = new OpenList(list, access, () -> show(day));
        list.setId("classes-list");
        list.addClassName("class-list");
        take.setId("classes-take");
        take.addClassName("take");
        take.setRouterIgnore(true);
        Anchor file = new Anchor("classes/file", t("upload.link"));
        file.setId("classes-file");
        file.addClassName("link");
        add(heading(file, take, add), days(), notice(), list);
    }

    private Nav days() {
        Button before = new Button(VaadinIcon.ANGLE_LEFT.create(), click -> go(day.minusDays(1)));
        before.setId("classes-previous");
        before.setAriaLabel(t("classes.previous"));
        before.addClassName("turn");
        Button after = new Button(VaadinIcon.ANGLE_RIGHT.create(), click -> go(day.plusDays(1)));
        after.setId("classes-next");
        after.setAriaLabel(t("classes.next"));
        after.addClassName("turn");
        name.setId("classes-date");
        name.getElement().setAttribute("aria-live", "polite");
        picker.setAriaLabel(t("classes.day"));
        picker.addValueChangeListener(change -> {
            picker.setHelperText(null);
            if (change.isFromClient() && change.getValue() != null) {
                go(change.getValue());
            }
        });
        backToToday.addClickListener(click -> go(wall.today()));
        backToToday.setId("classes-today");
        backToToday.addThemeName("tertiary");
        Nav days = new Nav(before, after, name, backToToday, picker);
        days.addClassName("days");
        days.setAriaLabel(t("classes.day"));
        return days;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(wall.asked(event));
    }

    private void go(LocalDate to) {
        getUI().ifPresent(ui -> ui.navigate(ClassesView.class, QueryParameters.of("day", to.toString())));
    }

    private void show(LocalDate shown) {
        day = shown;
        open.stamp();
        LocalDate today = wall.today();
        name.setText(words(shown, today));
        backToToday.setVisible(!shown.equals(today));
        picker.setValue(shown);
        List<SessionLine> sessions = attendance.own(shown);
        SessionLine due = sessions.stream().filter(this::isDue).findFirst().orElse(null);
        add.setThemeName(sessions.isEmpty() ? "primary" : "");
        take.setHref("/offline/roster.html?day=" + shown);
        take.setVisible(sessions.stream().anyMatch(line -> line.notHeld() == null));
        list.removeAll();
        sessions.forEach(line -> list.add(new ClassRow(texts(), wall, line, line == due)));
        if (sessions.isEmpty()) {
            list.add(empty());
        }
    }

    private String words(LocalDate shown, LocalDate today) {
        return switch ((int) Math.max(-2, Math.min(2, ChronoUnit.DAYS.between(today, shown)))) {
            case -1 -> t("classes.near", t("classes.yesterday"), wall.day(shown));
            case 0 -> t("classes.near", t("classes.today"), wall.day(shown));
            case 1 -> t("classes.near", t("classes.tomorrow"), wall.day(shown));
            default -> wall.day(shown);
        };
    }

    /** Begun, and somebody not marked yet. */
    private boolean isDue(SessionLine line) {
        return line.notHeld() == null && line.marked() < line.enrolled() && !wall.isToCome(line.startsAt());
    }

    private Div empty() {
        Paragraph words = new Paragraph(t("classes.empty"));
        words.addClassName("empty-title");
        Div empty = new Div(words, new Paragraph(t("classes.empty.next")));
        empty.setId("classes-empty");
        empty.addClassName("empty");
        return empty;
    }

    private void addSession() {
        new NewSession(texts(), wall, courses.ownCourses(), calendar::schedule, this::added).open(day);
    }

    private void added(LocalDate on) {
        notice().done(t("classes.added"));
        if (on.equals(day)) {
            show(on);
        } else {
            go(on);
        }
    }
}
