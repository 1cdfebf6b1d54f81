package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.marram.person.SecretField;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;

/** Shows one masked field for a purpose, which the journal keeps. It is gone from the page when this closes. */
class RevealSheet extends Sheet {

    RevealSheet(PersonPage page, SecretField field, String label) {
        super("reveal-sheet", label);
        Words words = page.words();
        var purpose = Parts.choice(
                "purpose",
                words.t("reveal.purpose"),
                List.of("CONTACT", "IDENTITY_CHECK", "EMERGENCY"),
                code -> word(words, code));
        purpose.setRequiredIndicatorVisible(true);
        Div value = Parts.div("big");
        value.setId("revealed");
        value.getElement().setAttribute("role", "status");
        with(new Paragraph(words.t("reveal.journal")), purpose, value);
        does(words.t("person.show"), () -> new Answers(notice())
                .field("purpose", purpose)
                .to(
                        () -> page.desk().people.reveal(page.ref(), field, purpose.getValue()),
                        shown -> value.setText(shown == null ? words.t("reveal.nothing") : shown)));
        leaves(words.t("close"));
    }

    private static String word(Words words, String purpose) {
        return switch (purpose) {
            case "CONTACT" -> words.t("reveal.contact");
            case "IDENTITY_CHECK" -> words.t("reveal.identity-check");
            default -> words.t("reveal.emergency");
        };
    }
}
