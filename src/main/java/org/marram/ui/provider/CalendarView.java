package org.marram.ui.provider;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.marram.calendar.CalendarService;
import org.marram.calendar.CalendarWeek;
import org.marram.calendar.ClosedLine;
import org.marram.calendar.OwnSession;
import org.marram.feed.FeedService;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/** The own classes of one week, day by day, what was moved or called off, and days without any. The day stands in the address. */
@Route(value = "calendar", layout = Shell.class)
@RolesAllowed("PROVIDER")
public class CalendarView extends Screen implements BeforeEnterObserver {

    private static final int DAYS = 7;

    private final CalendarService calendar;
    private final WallClock wall;
    private final H2 name = new H2();
    private final DatePicker picker = Days.picker("calendar-day", null);
    private final Button now = new Button(t("calendar.now"));
    private final Div week = new Div();
    private final ClosedPanel closed;
    private LocalDate day;

    @Inject
    public CalendarView(CalendarService calendar, FeedService feeds, Clock clock) {
        super("provider", "calendar.title");
        this.calendar = calendar;
        this.wall = new WallClock(clock, getLocale());
        this.closed = new ClosedPanel(this);
        setId("calendar");
        week.setId("calendar-week");
        week.addClassName("week");
        Button print = Press.plain(
                "calendar-print", t("calendar.print"), () -> getElement().executeJs("window.print()"));
        add(
                heading(print),
                weeks(),
                notice(),
                week,
                closed,
                new MonthsPanel(this),
                new FeedPanel(texts(), wall, feeds, notice()));
    }

    private Nav weeks() {
        Button before = turn("calendar-previous", VaadinIcon.ANGLE_LEFT, "calendar.previous", -1);
        Button after = turn("calendar-next", VaadinIcon.ANGLE_RIGHT, "calendar.next", 1);
        name.setId("calendar-name");
        name.getElement().setAttribute("aria-live", "polite");
        picker.setAriaLabel(t("calendar.go"));
        picker.addValueChangeListener(change -> {
            picker.setHelperText(null);
            if (change.isFromClient() && change.getValue() != null) {
                go(change.getValue());
            }
        });
        now.setId("calendar-now");
        now.addThemeName("tertiary");
        now.addClickListener(click -> go(wall.today()));
        Nav weeks = new Nav(before, after, name, now, picker);
        weeks.addClassName("days");
        weeks.setAriaLabel(t("calendar.go"));
        return weeks;
    }

    private Button turn(String id, VaadinIcon icon, String label, int by) {
        Button turn = new Button(icon.create(), click -> go(day.plusWeeks(by)));
        turn.setId(id);
        turn.setAriaLabel(t(label));
        turn.addClassName("turn");
        return turn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        day = wall.asked(event);
        again();
    }

    private void go(LocalDate to) {
        getUI().ifPresent(ui -> ui.navigate(CalendarView.class, QueryParameters.of("day", to.toString())));
    }

    /** The week as it stands now. */
    void again() {
        CalendarWeek shown = calendar.week(day);
        LocalDate monday = shown.monday();
        LocalDate today = wall.today();
        name.setText(t("calendar.week", wall.day(monday), wall.day(monday.plusDays(DAYS - 1))));
        now.setVisible(today.isBefore(monday) || !today.isBefore(monday.plusWeeks(1)));
        picker.setValue(day);
        week.removeAll();
        for (LocalDate each = monday; each.isBefore(monday.plusDays(DAYS)); each = each.plusDays(1)) {
            week.add(day(each, shown));
        }
        if (!shown.complete()) {
            week.add(new Paragraph(t("calendar.more")));
        }
        closed.show(shown.closed());
    }

    private Section day(LocalDate each, CalendarWeek shown) {
        List<OwnSession> sessions = shown.sessions().stream()
                .filter(session -> wall.dayOf(session.facts().startsAt()).equals(each))
                .toList();
        Section part = new Section(new H2(wall.day(each)));
        part.addClassName("week-day");
        part.setClassName("today", each.equals(wall.today()));
        UnorderedList rows = new UnorderedList();
        sessions.forEach(session -> rows.add(new CalendarRow(this, session)));
        if (shown.closed().stream().anyMatch(days -> days.holds(each))) {
            part.add(soft(t("calendar.closed")));
        } else if (sessions.isEmpty()) {
            part.add(soft(t("calendar.none")));
        }
        if (!sessions.isEmpty()) {
            part.add(rows);
        }
        return part;
    }

    private static Paragraph soft(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("soft");
        return line;
    }

    CalendarService calendar() {
        return calendar;
    }

    WallClock wall() {
        return wall;
    }

    String say(String key, Object... values) {
        return t(key, values);
    }

    /** "Tue 24 November 2026 until Fri 27 November 2026". */
    String span(ClosedLine days) {
        return days.from().equals(days.until())
                ? wall.day(days.from())
                : t("calendar.week", wall.day(days.from()), wall.day(days.until()));
    }
}
