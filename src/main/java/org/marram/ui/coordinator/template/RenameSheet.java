package org.marram.ui.coordinator.template;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.marram.template.RenameTemplate;
import org.marram.template.TemplateView;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** Another name or phase for a template; its versions stay. */
class RenameSheet extends Sheet {

    private final TemplatePage page;
    private final Words words;
    private final TemplateNaming naming;
    private final Div conflict = new Div();
    private TemplateView read;

    RenameSheet(TemplatePage page) {
        super("rename-sheet", page.words().t("template-page.rename"));
        this.page = page;
        this.words = page.words();
        this.read = page.template();
        naming = new TemplateNaming(words);
        naming.show(read.name(), read.phase());
        with(conflict, naming).does(words.t("save"), this::save);
    }

    private void save() {
        Answers answers = new Answers(notice()).when("changed-meanwhile", refusal -> conflict());
        naming.into(answers);
        answers.to(
                () -> page.desk()
                        .templateEdits
                        .rename(new RenameTemplate(read.ref(), read.version(), naming.name(), naming.phase())),
                version -> {
                    close();
                    page.reread();
                });
    }

    /** From now on saving replaces what stands, knowingly. */
    private Component[] conflict() {
        read = page.desk().templates.open(read.ref());
        conflict.removeAll();
        conflict.add(
                new BothTexts(words)
                        .line(words.t("template-page.name"), read.name(), naming.name())
                        .line(words.t("template-page.phase"), words.of(read.phase()), words.of(naming.phase())),
                Press.plain("take-theirs", words.t("both.take"), () -> {
                    naming.show(read.name(), read.phase());
                    conflict.removeAll();
                    notice().clear();
                }));
        return new Component[0];
    }
}
