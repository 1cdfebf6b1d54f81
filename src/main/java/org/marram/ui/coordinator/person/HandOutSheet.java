package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.StreamResource;
import java.util.Locale;
import org.marram.common.Texts;
import org.marram.copy.CopyService;
import org.marram.copy.DataCopy;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;

/** Makes a copy of everything that is held of the person: it is read first for what others confided, then handed over in person. */
class HandOutSheet extends Sheet {

    HandOutSheet(PersonPage page) {
        super("hand-out-sheet", page.words().t("request.copy"));
        Words words = page.words();
        var purpose = Parts.choice(
                "hand-out-purpose",
                words.t("hand-out.purpose"),
                CopyService.PURPOSES.stream().sorted().toList(),
                code -> words.t(code.equals("ASKED_BY_PERSON") ? "hand-out.by-person" : "hand-out.by-representative"));
        Select<Locale> language = new Select<>();
        SpellFields.select(
                language,
                "hand-out-language",
                words.t("paper.language"),
                Texts.LANGUAGES,
                locale -> words.language(locale.toLanguageTag()));
        language.setValue(Texts.LANGUAGES.get(0));
        Div file = new Div();
        file.setId("hand-out-file");
        file.getElement().setAttribute("role", "status");
        with(
                new Paragraph(words.t("hand-out.explain")),
                new Paragraph(words.t("hand-out.read-first")),
                purpose,
                language,
                file);
        does(words.t("paper.make"), () -> new Answers(notice())
                .field("purpose", purpose)
                .to(
                        () -> page.desk()
                                .copies
                                .of(
                                        page.ref(),
                                        purpose.getValue(),
                                        language.getValue().toLanguageTag()),
                        copy -> {
                            file.removeAll();
                            file.add(save(copy, words.t("hand-out.save")));
                        }));
        leaves(words.t("close"));
    }

    private static Anchor save(DataCopy copy, String label) {
        Anchor save = new Anchor(new StreamResource(DataCopy.FILE, (out, session) -> copy.write(out)), label);
        save.setId("hand-out-save");
        save.addClassName("paper-save");
        save.getElement().setAttribute("download", true);
        return save;
    }
}
