package org.marram.ui.coordinator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.List;
import org.marram.plan.Proof;
import org.marram.template.CriterionKind;
import org.marram.ui.shell.Answers;

/** What would prove a milestone: somebody's word, or so many hours. */
class ProofFields extends Div {

    private static final int QUARTERS = 4;

    private final RadioButtonGroup<CriterionKind> criterion;
    private final NumberField hours;

    /** @param number where several stand beside each other: "-2"; else empty */
    ProofFields(Words words, String number) {
        addClassName("proof");
        criterion = Parts.choice(
                "milestone-criterion" + number, words.t("goal.criterion"), List.of(CriterionKind.values()), words::of);
        hours = new NumberField(words.t("goal.hours"));
        hours.setId("milestone-hours" + number);
        hours.setStep(0.25);
        hours.setMin(0.25);
        criterion.addValueChangeListener(event -> hours.setVisible(event.getValue() == CriterionKind.HOURS_ATTENDED));
        show(new Proof(CriterionKind.CONFIRMED, null));
        add(criterion, hours);
    }

    final void show(Proof proof) {
        criterion.setValue(proof.criterion());
        hours.setValue(proof.amount() == null ? null : proof.amount() / (double) QUARTERS);
        hours.setVisible(proof.criterion() == CriterionKind.HOURS_ATTENDED);
    }

    void into(Answers answers, String prefix) {
        answers.field(prefix + "criterion", criterion).field(prefix + "amount", hours);
    }

    Proof proof() {
        boolean counted = criterion.getValue() == CriterionKind.HOURS_ATTENDED;
        return new Proof(
                criterion.getValue(),
                counted && hours.getValue() != null ? (int) Math.round(hours.getValue() * QUARTERS) : null);
    }
}
