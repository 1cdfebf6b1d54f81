package org.marram.ui.coordinator.template;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.marram.access.Act;
import org.marram.common.Ref;
import org.marram.template.CreateTemplate;
import org.marram.template.ItemChange;
import org.marram.template.SaveVersion;
import org.marram.template.TemplateView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/** One template: to read, or as its next version is written. A version that was saved never changes. */
@Route(value = "templates/:ref", layout = Shell.class)
@RolesAllowed({"COORDINATOR", "SUPERVISOR"})
public class TemplatePage extends Screen implements BeforeEnterObserver, BeforeLeaveObserver {

    /** Stands in the address where there is no template yet. */
    static final String NEW = "new";

    private final Desk desk;
    private final Words words;
    private final Div content = new Div();
    private final Div conflict = new Div();
    private final Div changed = new Div();
    private Button save;
    private TemplateView read;
    private TemplateNaming naming;
    private TemplateEditor editor;

    @Inject
    public TemplatePage(Desk desk) {
        super("coordinator", "template-page.title");
        this.desk = desk;
        this.words = new Words(texts(), desk.clock);
        changed.setId("changed");
        addClassName("template-page");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String ref = event.getRouteParameters().get("ref").orElse(null);
        if (NEW.equals(ref) && desk.may(Act.CHANGE_TEMPLATES)) {
            create();
        } else {
            show(desk.templates.open(Ref.parse(ref)));
        }
    }

    /** Asks before typed words are lost. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (isUnsaved()) {
            BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
            new LeaveSheet(words, leave::proceed, leave::cancel).open();
        }
    }

    Desk desk() {
        return desk;
    }

    Words words() {
        return words;
    }

    TemplateView template() {
        return read;
    }

    /** The template as it stands now; what was typed of the next version stays. */
    void reread() {
        TemplateView now = desk.templates.open(read.ref());
        if (editor == null || !isUnsaved()) {
            show(now);
        } else {
            read = now;
            head();
        }
        new Answers(notice()).saved(desk.clock);
    }

    private void create() {
        read = null;
        naming = new TemplateNaming(words);
        edit();
        save = Press.primary("save-template", t("template-page.create"), this::store);
        content.add(heading(save), notice(), naming, editor);
    }

    private void show(TemplateView now) {
        read = now;
        editor = null;
        content.removeAll();
        conflict.removeAll();
        boolean edits = now.own() && !now.retired() && desk.may(Act.CHANGE_TEMPLATES);
        Component body =
                edits ? edit() : new Div(new H2(t("template-page.goals")), TemplateGoals.of(now.items(), words));
        content.add(new Div(), notice(), conflict, body, new TemplateVersions(this));
        notice().clear();
        head();
    }

    private Component edit() {
        editor = new TemplateEditor(words, desk.templates.pathways(), this::changed);
        editor.show(read == null ? List.of() : read.items());
        return new Div(editor, changed);
    }

    private void head() {
        content.replace(content.getComponentAt(0), new TemplateHead(this, editor == null ? null : saveButton()));
        changed();
    }

    private Button saveButton() {
        save = Press.primary("save-template", t("template-page.save", read.number() + 1), this::store);
        return save;
    }

    /** After whatever was typed or moved: what the next version would change. */
    private void changed() {
        changed.removeAll();
        boolean unsaved = isUnsaved();
        getElement().setAttribute("data-unsaved", unsaved);
        if (editor != null && read != null && unsaved) {
            List<ItemChange> changes = ItemChange.between(read.items(), editor.items());
            changed.add(
                    new Paragraph(t("template-page.changes", changes.size(), read.number())),
                    new TemplateChanges(words, changes));
        }
    }

    private boolean isUnsaved() {
        if (editor == null) {
            return false;
        }
        return read == null
                ? naming.isTyped() || editor.isTyped()
                : !editor.items().equals(read.items());
    }

    private void store() {
        Answers answers = new Answers(notice())
                .when("changed-meanwhile", refusal -> bothTexts())
                .when("template-retired", refusal -> bringBack());
        editor.into(answers);
        if (read == null) {
            naming.into(answers);
            answers.to(
                    () -> desk.templateEdits.create(new CreateTemplate(naming.name(), naming.phase(), editor.items())),
                    this::created);
        } else {
            answers.to(
                    () -> desk.templateEdits.save(new SaveVersion(read.ref(), read.version(), editor.items())),
                    version -> saved());
        }
    }

    private void created(Ref template) {
        editor = null;
        getElement().removeAttribute("data-unsaved");
        getUI().ifPresent(ui -> ui.navigate("templates/" + template));
    }

    private void saved() {
        show(desk.templates.open(read.ref()));
        new Answers(notice()).saved(desk.clock);
    }

    /** What they saved and what was typed, side by side; from now on saving makes a version after theirs, knowingly. */
    private Component[] bothTexts() {
        TemplateView base = read;
        read = desk.templates.open(base.ref());
        conflict.removeAll();
        Div both = Parts.div(
                "both",
                new Paragraph(words.t("both.explain")),
                Parts.div(
                        "pair",
                        side("both.stands", ItemChange.between(base.items(), read.items())),
                        side("both.typed", ItemChange.between(base.items(), editor.items()))),
                Press.plain("take-theirs", words.t("both.take"), () -> show(desk.templates.open(read.ref()))));
        both.setId("both");
        conflict.add(both);
        head();
        return new Component[0];
    }

    private Component side(String label, List<ItemChange> changes) {
        return Parts.div("side", Parts.span("label", words.t(label)), new TemplateChanges(words, changes));
    }

    private Component[] bringBack() {
        return new Component[] {
            Press.plain("bring-back-now", t("template-page.restore"), () -> new Answers(notice())
                    .to(() -> desk.templateEdits.restore(read.ref()), version -> {
                        TemplateView now = desk.templates.open(read.ref());
                        if (now.number() == read.number()) {
                            read = now;
                        }
                    }))
        };
    }
}
