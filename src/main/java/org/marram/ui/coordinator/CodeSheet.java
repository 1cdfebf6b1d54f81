package org.marram.ui.coordinator;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** A new code for the person's own pages: told once, big, to be handed over in person, and printable on its own. */
class CodeSheet extends Sheet {

    private final Words words;
    private final Div place = new Div();

    CodeSheet(PersonPage page) {
        super("code-sheet", page.words().t("code.title"));
        this.words = page.words();
        addClassName("code-sheet");
        place.add(new Paragraph(words.t("code.explain")));
        place.add(Press.primary("make-code", words.t("code.make"), () -> new Answers(notice())
                .to(() -> page.desk().people.handOverCode(page.ref()), this::tell)));
        with(place);
    }

    private void tell(String code) {
        place.removeAll();
        Div big = Parts.div("big code-once");
        big.setId("code");
        big.setText(code);
        big.getElement().setAttribute("translate", "no");
        place.add(
                big,
                new Paragraph(words.t("code.say")),
                new Paragraph(words.t("code.once")),
                Press.plain("print-code", words.t("code.print"), () -> UI.getCurrent()
                        .getPage()
                        .executeJs("window.print()")));
        leaves(words.t("close"));
    }
}
