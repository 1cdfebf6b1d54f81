package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.marram.access.Act;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;

/** The person's own way in: a code handed over in person, and the end of all sign-ins when a phone is gone. */
class SignInPanel extends Section {

    SignInPanel(PersonPage page) {
        Words words = page.words();
        setId("own-page");
        boolean hands = page.desk().may(Act.HAND_OVER_CODE);
        setVisible(hands);
        if (!hands) {
            return;
        }
        Div actions = Parts.div(
                "actions",
                Press.plain("hand-over-code", words.t("code.hand-over"), () -> new CodeSheet(page).open()),
                Press.quiet("freeze", words.t("freeze.button"), () -> freeze(page)));
        add(new Paragraph(words.t("own-page.explain")), actions);
    }

    private static void freeze(PersonPage page) {
        Words words = page.words();
        new AskSheet(page, "freeze-sheet", words.t("freeze.title"), words.t("freeze.explain"))
                .changes(Matter.OWN_PAGE)
                .then(words.t("freeze.do"), () -> page.desk().people.freeze(page.ref()))
                .open();
    }
}
