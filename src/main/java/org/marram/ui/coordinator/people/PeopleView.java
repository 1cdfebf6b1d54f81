package org.marram.ui.coordinator.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
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
import org.marram.access.Role;
import org.marram.caseload.CaseloadFilter;
import org.marram.caseload.CaseloadLine;
import org.marram.common.Page;
import org.marram.person.PersonLine;
import org.marram.ui.coordinator.parts.CareWords;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/** The people one may see, narrowed as one likes, who needs something next first; one is found by name or code. */
@Route(value = "people", layout = Shell.class)
@RolesAllowed({"COORDINATOR", "SUPERVISOR"})
public class PeopleView extends Screen {

    private static final int PART = 50;

    private final Desk desk;
    private final Words words;
    private final Div list = new Div();
    private final Div chosen = Parts.div("chosen");
    private final FilterBar filters;
    private PeopleTable table;

    @Inject
    public PeopleView(Desk desk) {
        super("coordinator", "people.title");
        this.desk = desk;
        this.words = new Words(texts(), desk.clock);
        list.setId("people");
        chosen.setId("chosen");
        chosen.getElement().setAttribute("role", "status");
        boolean enrols = desk.may(Act.ENROL_PERSON);
        add(enrols ? heading(Press.primary("enrol", t("people.enrol"), this::enrol)) : heading());
        if (desk.may(Act.IMPORT_PEOPLE)) {
            Anchor in = new Anchor("people/import", t("people-import.title"));
            in.setId("people-import");
            in.addClassName("link");
            add(in);
        }
        CaseloadFilter last = ComponentUtil.getData(UI.getCurrent(), CaseloadFilter.class);
        filters = new FilterBar(desk, new CareWords(words), notice(), last, this::narrow);
        Div above = Parts.div("above");
        if (desk.may(Act.FIND_PEOPLE)) {
            above.add(search());
        }
        above.add(filters);
        add(above, notice(), chosen, list);
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

    /** The same filter stands when one comes back to the list. */
    private void narrow(CaseloadFilter filter) {
        ComponentUtil.setData(UI.getCurrent(), CaseloadFilter.class, filter);
        notice().clear();
        caseload();
    }

    private void caseload() {
        list.removeAll();
        chosen.removeAll();
        boolean supervises = desk.current.actor().role() == Role.SUPERVISOR;
        table = new PeopleTable(new CareWords(words), supervises, desk.may(Act.HAND_OVER), this::chosenChanged);
        more(null);
    }

    private void more(String after) {
        Page<CaseloadLine> page = desk.caseload.list(filters.filter(), after, PART);
        if (page.items().isEmpty() && after == null) {
            list.add(empty());
            return;
        }
        if (after == null) {
            list.add(table);
        }
        page.items().forEach(table::add);
        if (page.next() != null) {
            Div foot = Parts.div("more");
            foot.add(Press.plain("more", t("people.more"), () -> {
                list.remove(foot);
                more(page.next());
            }));
            list.add(foot);
        }
    }

    private void chosenChanged() {
        chosen.removeAll();
        int many = table.chosen().size();
        if (many > 0) {
            chosen.add(
                    Parts.span("value", t("people.chosen", many)),
                    Press.primary("hand-over", t("handover.title"), this::handOver),
                    Press.quiet("choose-nobody", t("people.choose-nobody"), table::chooseNobody));
        }
    }

    private void handOver() {
        new HandoverSheet(
                        desk.handovers,
                        new CareWords(words),
                        List.copyOf(table.chosen().keySet()),
                        done -> {
                            caseload();
                            notice().done(done);
                        })
                .open();
    }

    private Component link(String ref, String name, String code) {
        return new ListItem(
                new Anchor("people/" + ref, Parts.said("name", texts().name(name)), Parts.span("code", code)));
    }

    private void find(String typed) {
        filters.setVisible(typed.isBlank());
        if (typed.isBlank()) {
            notice().clear();
            caseload();
            return;
        }
        new Answers(notice()).to(() -> desk.people.find(typed), this::found);
    }

    private void found(List<PersonLine> people) {
        list.removeAll();
        chosen.removeAll();
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
        Div empty = Parts.div("empty");
        if (!filters.filter().equals(CaseloadFilter.ALL)) {
            empty.setId("people-none");
            empty.add(VaadinIcon.FILTER.create(), new H2(t("people.none")), new Paragraph(t("people.none-hint")));
            return empty;
        }
        empty.setId("people-empty");
        empty.add(
                VaadinIcon.USERS.create(),
                new H2(t("people.empty")),
                new Paragraph(t(desk.may(Act.ENROL_PERSON) ? "people.empty-hint" : "people.empty-other")));
        return empty;
    }
}
