package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Div;
import org.marram.access.Act;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;
import org.marram.update.NewerVersion;

/** Says quietly that there is a later version of a template that this plan was made from. */
class TemplateOffer extends Div {

    TemplateOffer(PersonPage page) {
        setId("template-offers");
        Words words = page.words();
        if (!page.may(Act.CHANGE_PLAN)) {
            return;
        }
        int number = 0;
        for (NewerVersion newer : page.opened().newerTemplates()) {
            number++;
            add(Parts.div(
                    "offer",
                    Parts.said("soft", words.t("update.offer", newer.name())),
                    Press.quiet("look-at-update-" + number, words.t("update.look"), () -> new UpdateSheet(page, newer)
                            .open())));
        }
    }
}
