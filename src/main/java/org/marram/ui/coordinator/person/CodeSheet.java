package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** A new code for the person's own pages: told once, big, to be handed over in person, and printable on its own. */
class CodeSheet extends Sheet {

    private final PersonPage page;
    private final Words words;
    private final Div place = new Div();

    CodeSheet(PersonPage page) {
        super("code-sheet", page.words().t("code.title"));
        this.page = page;
        this.words = page.words();
        addClassName("code-sheet");
        place.add(new Paragraph(words.t("code.explain")));
        place.add(Press.primary("make-code", words.t("code.make"), this::make));
        with(place);
    }

    private void make() {
        new Answers(notice())
                .when("second-needed", refusal ->
                        new Component[] {Press.plain("ask-second", words.t("code.ask"), this::ask)})
                .to(() -> page.desk().people.handOverCode(page.ref()), this::tell);
    }

    /** Words of their own are replaced by two of the staff: this one shows a colleague what to type. */
    private void ask() {
        new Answers(notice()).to(() -> page.desk().people.askForCode(page.ref()), shown -> {
            Div big = big("asked", shown);
            place.removeAll();
            place.add(
                    new Paragraph(words.t("code.second")),
                    big,
                    Press.primary("make-code", words.t("code.make"), this::make));
        });
    }

    private void tell(String code) {
        place.removeAll();
        place.add(
                big("code", code),
                new Paragraph(words.t("code.say")),
                new Paragraph(words.t("code.once")),
                Press.plain("print-code", words.t("code.print"), () -> UI.getCurrent()
                        .getPage()
                        .executeJs("window.print()")));
        leaves(words.t("close"));
    }

    private static Div big(String id, String text) {
        Div big = Parts.div("big code-once");
        big.setId(id);
        big.setText(text);
        big.getElement().setAttribute("translate", "no");
        return big;
    }
}
