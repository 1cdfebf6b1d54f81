package org.marram.ui.coordinator.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.marram.access.Act;
import org.marram.common.Ref;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.coordinator.person.EmergencyScreen;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;
import org.marram.worklist.WorkComing;
import org.marram.worklist.WorkKind;
import org.marram.worklist.WorkLine;
import org.marram.worklist.WorkPerson;
import org.marram.worklist.WorklistView;

/** What needs somebody today, one's own or (supervisors) the team's: by person, most pressing first, each with its reason. */
@Route(value = "today", layout = Shell.class)
@RolesAllowed({"COORDINATOR", "SUPERVISOR"})
public class TodayView extends Screen {

    private final Desk desk;
    private final WorkWords words;
    private final Paragraph lead = new Paragraph();
    private final Div shares = new Div();
    private final Div filters = new Div();
    private final Div list = new Div();
    private final TodoAdd add;
    private boolean team;
    private Ref coordinator;
    private WorkKind only;

    @Inject
    public TodayView(Desk desk) {
        super("coordinator", "today.title");
        this.desk = desk;
        this.words = new WorkWords(new Words(texts(), desk.clock));
        addClassName("today");
        lead.addClassName("lead");
        list.setId("worklist");
        list.getElement().setAttribute("role", "region").setAttribute("aria-label", t("today.list"));
        team = desk.may(Act.LIST_TEAM_WORK);
        add = new TodoAdd(this);
        add(
                heading(team ? new WorkScopes(this) : new Div()),
                lead,
                new EmergencyNews(desk, texts()),
                add,
                notice(),
                shares,
                filters,
                list);
        add(Press.quiet("second", t("second.title"), () -> new SecondSheet(this).open()));
        RouterLink emergency = new RouterLink(t("emergency.title"), EmergencyScreen.class);
        emergency.addClassName("link");
        add(emergency);
        show();
    }

    Desk desk() {
        return desk;
    }

    WorkWords words() {
        return words;
    }

    /** One's own list, or the team's. */
    void scope(boolean ofTeam) {
        team = ofTeam;
        coordinator = null;
        only = null;
        again();
    }

    boolean isTeam() {
        return team;
    }

    /** Null for everybody's. */
    void coordinator(Ref account) {
        coordinator = account;
        only = null;
        again();
    }

    /** Null for every kind. */
    void only(WorkKind kind) {
        only = kind;
        again();
    }

    /** The list as it stands now. */
    void again() {
        new Answers(notice()).to(this::show, () -> {});
    }

    /** A colleague may make the code now. */
    void confirmed() {
        notice().done(t("second.done"));
    }

    private void show() {
        WorklistView view = team ? desk.worklist.team(coordinator, only) : desk.worklist.mine(only);
        int all = view.counts().stream().mapToInt(count -> count.lines()).sum();
        lead.setText(words.words().day(view.day()) + " · " + t(team ? "today.things-team" : "today.things", all));
        add.setVisible(!team);
        shares.removeAll();
        if (team) {
            shares.add(new WorkShares(this, view.coordinators(), coordinator));
        }
        filters.removeAll();
        filters.add(new WorkFilters(this, view.counts(), only));
        list.removeAll();
        if (view.lines() == 0) {
            list.add(empty(view));
        }
        if (!view.own().isEmpty()) {
            list.add(group("work-own", Parts.div("work-head", new H2(t("today.own"))), null, view.own()));
        }
        view.people().forEach(person -> list.add(person(person)));
        if (view.more() > 0) {
            list.add(Parts.span("more soft", t("today.more", view.more())));
        }
        if (!view.complete()) {
            list.add(Parts.span("more soft", t("today.incomplete")));
        }
        list.add(new WorkAside(this, view));
    }

    private Component person(WorkPerson person) {
        return group("work-" + person.ref(), new WorkHead(person, words, team), person, person.lines());
    }

    private Component group(String id, Component head, WorkPerson person, List<WorkLine> lines) {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("work-lines");
        lines.forEach(line -> rows.add(
                line.kind() == WorkKind.TODO ? new TodoRow(this, person, line) : new WorkRow(this, person, line)));
        Div group = Parts.div("work-group", head, rows);
        group.setId(id);
        return group;
    }

    private Component empty(WorklistView view) {
        String said = only != null ? "today.empty-filter" : team ? "today.empty-team" : "today.empty";
        Div empty = Parts.div("empty", VaadinIcon.SUN_O.create(), new H2(t(said)));
        empty.setId("today-empty");
        empty.add(new Paragraph(
                view.coming().isEmpty()
                        ? t("today.empty-hint")
                        : next(view.coming().get(0))));
        return empty;
    }

    private String next(WorkComing next) {
        String what = next.kind() == WorkKind.MILESTONE_DUE
                ? words.kind(WorkKind.MILESTONE_DUE)
                : words.what(next.kind(), next.what());
        return t(
                "today.next",
                words.words().day(next.on()),
                next.person() == null ? what : t("today.next-person", texts().name(next.nameToUse()), what));
    }
}
