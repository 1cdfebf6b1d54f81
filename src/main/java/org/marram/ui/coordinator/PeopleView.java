package org.marram.ui.coordinator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.marram.access.Act;
import org.marram.common.Page;
import org.marram.person.PersonLine;
import org.marram.plan.CaseloadLine;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/** The people one may see, who needs something next first; one is found by a word of the name or the code. */
@Route(value = "people", layout = Shell.class)
@RolesAllowed({"COORDINATOR", "SUPERVISOR"})
public class PeopleView extends Screen {

    private static final int PART = 50;

    private final Desk desk;
    private final Words words;
    private final Div list = new Div();

    @Inject
    public PeopleView(Desk desk) {
        super("coordinator", "people.title");
        this.desk = desk;
        this.words = new Words(texts(), desk.clock);
        list.setId("people");
        boolean enrols = desk.may(Act.ENROL_PERSON);
        add(enrols ? heading(Press.primary("enrol", t("people.enrol"), this::enrol)) : heading());
        if (desk.may(Act.FIND_PEOPLE)) {
            add(search());
        }
        add(notice(), list);
        caseload();
    }

    private void enrol() {
        new EnrolSheet(desk, words).open();
    }

    private Component search() {
        TextField field = new TextField();
        field.setId("search");
        field.setAriaLabel(t("people.search"));
        field.setPlaceholder(t("people.search-hint"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.addClassName("search");
        field.addValueChangeListener(event -> find(event.getValue()));
        Shortcuts.addShortcutListener(this, () -> field.focus(), Key.of("/"));
        Shortcuts.addShortcutListener(this, () -> field.focus(), Key.KEY_K, KeyModifier.CONTROL);
        return field;
    }

    private void caseload() {
        list.removeAll();
        more(null, new UnorderedList());
    }

    private void more(String after, UnorderedList rows) {
        Page<CaseloadLine> page = desk.plans.caseload(after, PART);
        if (page.items().isEmpty() && after == null) {
            list.add(empty());
            return;
        }
        if (after == null) {
            rows.addClassName("rows");
            list.add(rows);
        }
        page.items().forEach(line -> rows.add(row(line)));
        if (page.next() != null) {
            Div foot = Parts.div("more");
            foot.add(Press.plain("more", t("people.more"), () -> {
                list.remove(foot);
                more(page.next(), rows);
            }));
            list.add(foot);
        }
    }

    private Component row(CaseloadLine line) {
        Div progress = line.milestones() == 0
                ? Parts.div("progress", Parts.span("soft", t("people.no-plan")))
                : Parts.div(
                        "progress",
                        Parts.bar(line.reached(), line.milestones()),
                        Parts.span("soft", t("people.reached", line.reached(), line.milestones())));
        Div due = Parts.div("due");
        if (line.nextDueOn() != null) {
            due.add(Parts.span("date", words.day(line.nextDueOn())));
            if (line.overdue()) {
                due.add(Parts.attention(t("late")));
            }
        }
        return link(line.ref().toString(), line.nameToUse(), line.code(), progress, due);
    }

    private Component link(String ref, String name, String code, Component... rest) {
        Anchor link = new Anchor("people/" + ref, Parts.said("name", texts().name(name)), Parts.span("code", code));
        link.add(rest);
        return new ListItem(link);
    }

    private void find(String typed) {
        if (typed.isBlank()) {
            notice().clear();
            caseload();
            return;
        }
        new Answers(notice()).to(() -> desk.people.find(typed), this::found);
    }

    private void found(List<PersonLine> people) {
        list.removeAll();
        list.add(Parts.span("soft", t("people.found", people.size())));
        if (people.isEmpty()) {
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        people.forEach(line -> rows.add(link(line.ref().toString(), line.nameToUse(), line.code())));
        list.add(rows);
    }

    private Component empty() {
        Div empty = Parts.div("empty", VaadinIcon.USERS.create(), new H2(t("people.empty")));
        empty.setId("people-empty");
        empty.add(new Paragraph(t(desk.may(Act.ENROL_PERSON) ? "people.empty-hint" : "people.empty-other")));
        return empty;
    }
}
