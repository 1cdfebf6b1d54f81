package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.List;
import org.marram.plan.Proof;
import org.marram.template.CriterionKind;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;

/** What would prove a milestone: somebody's word, or so much of what is counted. */
class ProofFields extends Div {

    private final RadioButtonGroup<CriterionKind> criterion;
    private final Words words;
    private final NumberField amount = new NumberField();

    /** @param number where several stand beside each other: "-2"; else empty */
    ProofFields(Words words, String number) {
        this.words = words;
        addClassName("proof");
        criterion = Parts.choice(
                "milestone-criterion" + number, words.t("goal.criterion"), List.of(CriterionKind.values()), words::of);
        amount.setId("milestone-hours" + number);
        criterion.addValueChangeListener(event -> counts(event.getValue()));
        show(new Proof(CriterionKind.CONFIRMED, null));
        add(criterion, amount);
    }

    final void show(Proof proof) {
        criterion.setValue(proof.criterion());
        counts(proof.criterion());
        amount.setValue(
                proof.amount() == null
                        ? null
                        : proof.amount() / (double) proof.criterion().parts());
    }

    private void counts(CriterionKind kind) {
        amount.setLabel(words.howMany(kind));
        amount.setStep(1.0 / kind.parts());
        amount.setMin(1.0 / kind.parts());
        amount.setVisible(kind.isCounted());
    }

    void into(Answers answers, String prefix) {
        answers.field(prefix + "criterion", criterion).field(prefix + "amount", amount);
    }

    Proof proof() {
        CriterionKind kind = criterion.getValue();
        boolean given = kind.isCounted() && amount.getValue() != null;
        return new Proof(kind, given ? (int) Math.round(amount.getValue() * kind.parts()) : null);
    }
}
