package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.marram.access.Act;
import org.marram.closing.FollowUpView;
import org.marram.ui.coordinator.parts.CareWords;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.shell.Press;

/** How contact went that was agreed when the plan was closed; what was written down before, and the way to correct it. */
class FollowUpLine extends Div {

    FollowUpLine(PersonPage page, CareWords words, FollowUpView went) {
        addClassName("follow-up");
        add(Parts.span("value", words.of(went)));
        if (page.desk().may(Act.FOLLOW_UP)) {
            Button correct = Press.quiet(
                    "correct-" + went.ref(), words.t("follow-up.correct"), () -> new CorrectSheet(page, went).open());
            correct.setAriaLabel(words.t("follow-up.correct-what", words.of(went)));
            add(correct);
        }
        went.earlier()
                .forEach(was -> add(Parts.span(
                        "soft",
                        words.t(
                                "follow-up.was",
                                words.of(was.outcome()),
                                words.of(was.reason()),
                                page.words().day(was.until()),
                                page.words().isolated(was.by())))));
    }
}
