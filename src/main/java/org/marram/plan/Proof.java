package org.marram.plan;

import org.marram.common.Checks;
import org.marram.template.CriterionKind;

/** What would prove a milestone; amount as {@link CriterionKind} counts, null where somebody's word proves it. */
public record Proof(CriterionKind criterion, Integer amount) {

    /** Adds what is wrong with it, at the fields of this prefix. */
    void check(Checks checks, String at) {
        if (checks.present(at + "criterion", criterion) != null) {
            criterion.check(checks, at + "amount", amount);
        }
    }

    /** As an amendment keeps it. */
    public static Proof parse(String text) {
        int space = text.indexOf(' ');
        return space < 0
                ? new Proof(CriterionKind.valueOf(text), null)
                : new Proof(
                        CriterionKind.valueOf(text.substring(0, space)), Integer.valueOf(text.substring(space + 1)));
    }

    @Override
    public String toString() {
        return amount == null ? criterion.name() : criterion + " " + amount;
    }
}
