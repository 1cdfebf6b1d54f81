package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.marram.closing.CorrectFollowUp;
import org.marram.closing.FollowUpOutcome;
import org.marram.closing.FollowUpView;
import org.marram.closing.OutcomeReason;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.coordinator.parts.CareWords;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** Agreed contact went otherwise than was written down; what was stays readable. */
class CorrectSheet extends Sheet {

    private final PersonPage page;
    private final CareWords words;
    private final RadioButtonGroup<FollowUpOutcome> outcome;
    private final RadioButtonGroup<OutcomeReason> reason;
    private final Div conflict = new Div();
    private FollowUpView read;

    CorrectSheet(PersonPage page, FollowUpView went) {
        super("correct-sheet", new CareWords(page.words()).t("follow-up.correct-title"));
        this.page = page;
        this.words = new CareWords(page.words());
        this.read = went;
        outcome = Parts.choice("outcome", words.t("follow-up.how"), List.of(FollowUpOutcome.values()), words::of);
        outcome.setHelperText(words.t("follow-up.hint"));
        outcome.setValue(went.outcome());
        reason = Parts.choice("reason", words.t("reason"), List.of(OutcomeReason.values()), words::of);
        reason.setRequiredIndicatorVisible(true);
        with(new Paragraph(words.t("follow-up.correct-explain")), conflict, outcome, reason)
                .does(words.t("save"), this::save);
    }

    private void save() {
        new Answers(notice())
                .field("outcome", outcome)
                .field("reason", reason)
                .when("changed-meanwhile", refusal -> conflict())
                .to(
                        () -> page.desk()
                                .closings
                                .corrected(new CorrectFollowUp(
                                        page.ref(), read.ref(), read.version(), outcome.getValue(), reason.getValue())),
                        version -> {
                            close();
                            page.saved(Matter.STANDING);
                        });
    }

    /** From now on saving replaces what stands, knowingly. */
    private Component[] conflict() {
        read = page.desk().closings.of(page.ref()).closings().stream()
                .flatMap(closing -> closing.followUps().stream())
                .filter(one -> one.ref().equals(read.ref()))
                .findFirst()
                .orElse(read);
        conflict.removeAll();
        conflict.add(
                new BothTexts(page.words())
                        .line(words.t("follow-up.how"), words.of(read.outcome()), words.of(outcome.getValue())),
                Press.plain("take-theirs", words.t("both.take"), this::close));
        return new Component[0];
    }
}
