package org.marram.ui.coordinator.template;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.marram.access.Act;
import org.marram.common.Page;
import org.marram.template.Phase;
import org.marram.template.TemplateLine;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/** The templates by phase: the programme's own, then those that every programme has, then the retired ones. */
@Route(value = "templates", layout = Shell.class)
@RolesAllowed({"COORDINATOR", "SUPERVISOR"})
public class TemplatesView extends Screen {

    private final Desk desk;
    private final Words words;
    private final Div list = new Div();
    private final List<TemplateLine> own = new ArrayList<>();
    private final List<TemplateLine> starters;
    private final boolean changes;
    private String next;
    private String typed = "";

    @Inject
    public TemplatesView(Desk desk) {
        super("coordinator", "templates.title");
        this.desk = desk;
        this.words = new Words(texts(), desk.clock);
        changes = desk.may(Act.CHANGE_TEMPLATES);
        list.setId("templates");
        add(changes ? heading(ownPathways(), create()) : heading(), search(), notice(), list);
        starters = desk.templates.starters();
        more();
    }

    Desk desk() {
        return desk;
    }

    Words words() {
        return words;
    }

    private Component ownPathways() {
        return Press.quiet("own-pathways", t("pathways.title"), () -> new PathwaysSheet(this).open());
    }

    private Component create() {
        return Press.primary("new-template", t("templates.new"), () -> getUI().ifPresent(
                        ui -> ui.navigate("templates/" + TemplatePage.NEW)));
    }

    private Component search() {
        TextField field = new TextField();
        field.setId("search");
        field.setAriaLabel(t("templates.search"));
        field.setPlaceholder(t("templates.search-hint"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addClassName("search");
        field.addValueChangeListener(event -> {
            typed = event.getValue().strip().toLowerCase(Locale.ROOT);
            show();
        });
        Shortcuts.addShortcutListener(this, () -> field.focus(), Key.of("/"));
        return field;
    }

    private void more() {
        Page<TemplateLine> page = desk.templates.templates(next, Page.MOST);
        own.addAll(page.items());
        next = page.next();
        show();
    }

    private void show() {
        list.removeAll();
        if (own.isEmpty() && typed.isEmpty()) {
            Div empty = Parts.div("empty", VaadinIcon.CLIPBOARD_TEXT.create(), new H2(t("templates.empty")));
            empty.setId("templates-empty");
            empty.add(new Paragraph(t(changes ? "templates.empty-hint" : "templates.empty-other")));
            list.add(empty);
        }
        for (Phase phase : Phase.values()) {
            section(words.of(phase), own, line -> line.phase() == phase && !line.retired());
        }
        if (next != null) {
            list.add(Parts.div("more", Press.plain("more", t("people.more"), this::more)));
        }
        section(t("templates.everywhere"), starters, line -> true);
        retired();
        if (list.getComponentCount() == 0) {
            list.add(Parts.span("soft", t("templates.none-found")));
        }
    }

    private void section(String title, List<TemplateLine> lines, Predicate<TemplateLine> which) {
        List<TemplateLine> shown =
                lines.stream().filter(which).filter(this::found).toList();
        if (!shown.isEmpty()) {
            H2 heading = new H2(title);
            list.add(heading, rows(shown));
        }
    }

    private void retired() {
        List<TemplateLine> shown =
                own.stream().filter(TemplateLine::retired).filter(this::found).toList();
        if (!shown.isEmpty()) {
            Details details = new Details(t("templates.retired", shown.size()), rows(shown));
            details.setId("templates-retired");
            details.setOpened(!typed.isEmpty());
            list.add(details);
        }
    }

    private boolean found(TemplateLine line) {
        return line.name().toLowerCase(Locale.ROOT).contains(typed)
                || words.of(line.phase()).toLowerCase(Locale.ROOT).contains(typed);
    }

    private Component rows(List<TemplateLine> lines) {
        UnorderedList rows = new UnorderedList();
        rows.addClassNames("rows", "template-rows");
        lines.forEach(line -> rows.add(new ListItem(new Anchor(
                "templates/" + line.ref(),
                Parts.said("name", line.name()),
                Parts.span("soft", t("templates.size", line.goals(), line.milestones())),
                Parts.span("soft", line.own() ? t("templates.version", line.number()) : words.of(line.phase())),
                Parts.span("soft", t("templates.plans", line.plans()))))));
        return rows;
    }
}
