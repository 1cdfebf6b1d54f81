package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.marram.plan.MilestoneState;
import org.marram.plan.MilestoneView;
import org.marram.plan.NewMilestone;
import org.marram.plan.Proof;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;

/** One milestone of a new goal: its words, its day, what would prove it, and what it waits for. */
class MilestoneFields extends FieldSet {

    private final TextField title;
    private final DatePicker due;
    private final ProofFields proof;
    private final ComboBox<MilestoneView> needs;

    MilestoneFields(PersonPage page, int number) {
        super(new Span(page.words().t("goal.milestone-number", number)));
        Words words = page.words();
        title = new TextField(words.t("goal.milestone"));
        title.setId("milestone-title-" + number);
        title.setRequiredIndicatorVisible(true);
        due = Days.picker("milestone-due-" + number, words.t("goal.due"));
        due.setRequiredIndicatorVisible(true);
        proof = new ProofFields(words, "-" + number);
        needs = new ComboBox<>(words.t("goal.needs"), open(page));
        needs.setId("milestone-needs-" + number);
        needs.setItemLabelGenerator(MilestoneView::title);
        needs.setClearButtonVisible(true);
        needs.setVisible(!open(page).isEmpty());
        add(title, due, proof, needs);
    }

    private static List<MilestoneView> open(PersonPage page) {
        return page.opened().way().plan().goals().stream()
                .flatMap(goal -> goal.milestones().stream())
                .filter(milestone ->
                        milestone.state() == MilestoneState.OPEN || milestone.state() == MilestoneState.WAITING)
                .toList();
    }

    void focus() {
        title.focus();
    }

    void into(Answers answers, String prefix) {
        answers.field(prefix + "title", title).field(prefix + "dueOn", due).field(prefix + "needs", needs);
        proof.into(answers, prefix);
    }

    NewMilestone milestone() {
        Proof asked = proof.proof();
        return new NewMilestone(
                title.getValue(),
                due.getValue(),
                asked.criterion(),
                asked.amount(),
                needs.getOptionalValue().map(MilestoneView::ref).orElse(null));
    }
}
