package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Div;
import org.marram.plan.AddMilestone;
import org.marram.plan.GoalView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;

/** One more milestone of a goal that stands. */
class StepSheet extends Sheet {

    private final PersonPage page;
    private final GoalView goal;
    private final MilestoneFields fields;

    StepSheet(PersonPage page, GoalView goal) {
        super("step-sheet", page.words().t("goal.add-milestone"));
        this.page = page;
        this.goal = goal;
        fields = new MilestoneFields(page, goal.milestones().size() + 1);
        with(Parts.said("value", goal.words()), new Div(fields))
                .does(page.words().t("goal.add-milestone-do"), this::store);
    }

    private void store() {
        Answers answers = new Answers(notice());
        fields.into(answers, "");
        answers.to(() -> page.desk().goals.add(new AddMilestone(goal.ref(), fields.milestone())), milestone -> {
            close();
            page.saved(Matter.PLAN);
        });
    }
}
