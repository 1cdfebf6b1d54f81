package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import org.marram.plan.GoalView;
import org.marram.review.DecisionReason;
import org.marram.review.GoalDecision;
import org.marram.review.HoldReview;
import org.marram.ui.shell.Answers;

/** One goal on the table: it stays, it changes or it is archived; the last two with the reason. */
class LookedGoal extends FieldSet {

    private final GoalView goal;
    private final RadioButtonGroup<GoalDecision> decision = new RadioButtonGroup<>();
    private final Select<DecisionReason> reason = new Select<>();

    LookedGoal(ReviewWords words, GoalView goal) {
        super(goal.words());
        this.goal = goal;
        addClassName("looked");
        getLegend().getElement().setAttribute("dir", "auto");
        decision.setItems(GoalDecision.values());
        decision.setItemLabelGenerator(words::of);
        decision.setValue(GoalDecision.KEPT);
        decision.setAriaLabel(words.t("review.decision", goal.words()));
        reason.setLabel(words.t("reason"));
        reason.setItems(DecisionReason.values());
        reason.setItemLabelGenerator(each -> each == null ? "" : words.of(each));
        reason.setVisible(false);
        decision.addValueChangeListener(event -> reason.setVisible(event.getValue() != GoalDecision.KEPT));
        add(decision, reason);
    }

    void into(Answers answers, String prefix) {
        answers.field(prefix + "decision", decision).field(prefix + "reason", reason);
    }

    /** Whether words or standing of the goal are still to follow what was decided. */
    boolean asksForMore() {
        return decision.getValue() != GoalDecision.KEPT;
    }

    HoldReview.LookedAt lookedAt() {
        return new HoldReview.LookedAt(
                goal.ref(), decision.getValue(), decision.getValue() == GoalDecision.KEPT ? null : reason.getValue());
    }
}
