package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.StreamResource;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.function.Supplier;
import org.marram.common.Texts;
import org.marram.sheet.EmployerPaper;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;

/** A paper for an employer: what stands on it is read before it is made; then there is a file to save. */
abstract class PaperSheet extends Sheet {

    private final PersonPage page;
    private final Div paper = new Div();
    private final Div file = new Div();
    private final Select<Locale> language = new Select<>();

    PaperSheet(PersonPage page, String id, String title) {
        super(id, title);
        this.page = page;
        paper.setId(id + "-paper");
        paper.addClassName("paper");
        file.setId(id + "-file");
        file.getElement().setAttribute("role", "status");
        SpellFields.select(
                language, id + "-language", page.words().t("paper.language"), Texts.LANGUAGES, locale -> page.words()
                        .language(locale.toLanguageTag()));
        language.setValue(Texts.LANGUAGES.get(0));
        language.addValueChangeListener(event -> show());
        addClassName("wide");
    }

    /** To be called once, at the end of the constructor. */
    final void lay(Component... fields) {
        with(new Paragraph(page.words().t("paper.explain")));
        with(fields);
        with(language, Parts.span("soft", page.words().t("paper.stands")), paper, file)
                .does(page.words().t("paper.make"), this::make);
        show();
    }

    /** As it would be made now, asked of nobody. */
    abstract EmployerPaper preview(String letterhead, Locale locale);

    /** Makes it. */
    abstract EmployerPaper made(String tag);

    abstract Answers into(Answers answers);

    final PersonPage page() {
        return page;
    }

    final void show() {
        EmployerPaper shown = preview(page.desk().programme.letterhead(), language.getValue());
        file.removeAll();
        paper.removeAll();
        if (shown.letterhead() != null) {
            paper.add(Parts.said("soft", shown.letterhead()));
        }
        paper.add(Parts.span("name", shown.title()));
        shown.lines()
                .forEach(line -> paper.add(
                        Parts.div("paper-line", Parts.span("soft", line.label()), Parts.said("value", line.words()))));
        if (shown.closing() != null) {
            paper.add(Parts.span("soft", shown.closing()));
        }
        paper.getElement().setAttribute("lang", language.getValue().toLanguageTag());
        paper.getElement().setAttribute("dir", shown.texts().rightToLeft() ? "rtl" : "ltr");
    }

    private void make() {
        Supplier<byte[]> making =
                () -> made(language.getValue().toLanguageTag()).pdf();
        into(new Answers(notice())).to(making, bytes -> {
            Anchor save = new Anchor(
                    new StreamResource("sheet.pdf", () -> new ByteArrayInputStream(bytes)),
                    page.words().t("paper.save"));
            save.setId(getId().orElseThrow() + "-save");
            save.addClassName("paper-save");
            save.getElement().setAttribute("download", true);
            file.removeAll();
            file.add(save);
            save.scrollIntoView();
        });
    }
}
