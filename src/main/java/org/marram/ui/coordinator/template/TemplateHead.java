package org.marram.ui.coordinator.template;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import org.marram.access.Act;
import org.marram.template.TemplateView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Undo;

/** A template's name, phase and version, and what can be done with the whole of it. */
class TemplateHead extends Header {

    private final TemplatePage page;
    private final Words words;

    /** @param save the one primary action; null where nothing is written */
    TemplateHead(TemplatePage page, Component save) {
        this.page = page;
        this.words = page.words();
        TemplateView template = page.template();
        addClassName("template-head");
        H1 name = new H1(template.name());
        name.setId("template-heading");
        name.getElement().setAttribute("dir", "auto");
        Div actions = Parts.div("actions");
        if (page.desk().may(Act.CHANGE_TEMPLATES)) {
            actions(actions, template);
        }
        if (save != null && !template.retired()) {
            actions.add(save);
        }
        Anchor back = new Anchor("templates", words.t("template-page.back"));
        back.addClassName("back");
        add(
                back,
                Parts.div("heading", name, actions),
                Parts.div(
                        "facts",
                        Parts.span("soft", words.of(template.phase())),
                        Parts.span("soft", words.t("templates.version", template.number()))));
        if (template.retired()) {
            add(new Paragraph(words.t("template-page.retired")));
        } else if (!template.own()) {
            add(new Paragraph(words.t("template-page.everywhere")));
        }
    }

    private void actions(Div actions, TemplateView template) {
        if (!template.own()) {
            actions.add(Press.primary("copy-template", words.t("template-page.make-ours"), this::copy));
            return;
        }
        if (template.retired()) {
            actions.add(Press.primary("restore-template", words.t("template-page.restore"), this::restore));
            return;
        }
        actions.add(
                Press.quiet("rename-template", words.t("template-page.rename"), () -> new RenameSheet(page).open()),
                Press.quiet("copy-template", words.t("template-page.copy"), this::copy),
                Press.quiet("retire-template", words.t("template-page.retire"), this::retire));
    }

    private void copy() {
        new CopySheet(page).open();
    }

    private void retire() {
        new Answers(page.notice())
                .to(() -> page.desk().templateEdits.retire(page.template().ref()), version -> {
                    String name = page.template().name();
                    page.reread();
                    Undo.offer(
                            "retire-undo", words.t("template-page.retired-now", name), words.t("undo"), this::restore);
                });
    }

    private void restore() {
        new Answers(page.notice())
                .to(() -> page.desk().templateEdits.restore(page.template().ref()), version -> page.reread());
    }
}
