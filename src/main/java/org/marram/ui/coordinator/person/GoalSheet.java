package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.marram.plan.AddGoal;
import org.marram.plan.Whose;
import org.marram.template.Pathway;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** A goal in the person's words, with at least one milestone. */
class GoalSheet extends Sheet {

    private final PersonPage page;
    private final Words words;
    private final RadioButtonGroup<Pathway> pathway;
    private final RadioButtonGroup<Whose> whose;
    private final TextArea text;
    private final Drafts draft;
    private final DatePicker target;
    private final Div rows = new Div();
    private final List<MilestoneFields> milestones = new ArrayList<>();

    GoalSheet(PersonPage page) {
        super("goal-sheet", page.words().t("goal.title"));
        this.page = page;
        this.words = page.words();
        text = new TextArea(words.t("goal.words"));
        text.setId("goal-words");
        text.setHelperText(words.t("goal.words-hint"));
        text.setRequiredIndicatorVisible(true);
        draft = Drafts.keep(page, text, "goal-words", page.ref());
        pathway = Parts.choice(
                "pathway", words.t("goal.pathway"), page.desk().templates.pathways(), words::of);
        pathway.setRequiredIndicatorVisible(true);
        whose = Parts.choice("whose", words.t("goal.whose"), List.of(Whose.values()), words::of);
        whose.setValue(Whose.PERSON);
        target = Days.picker("target", words.t("goal.target"));
        target.setClearButtonVisible(true);
        addRow();
        with(
                text,
                whose,
                pathway,
                target,
                rows,
                Press.quiet("add-milestone", words.t("goal.another"), () -> addRow().focus()));
        does(words.t("goal.do"), this::store);
    }

    private MilestoneFields addRow() {
        MilestoneFields row = new MilestoneFields(page, milestones.size() + 1);
        milestones.add(row);
        rows.add(row);
        return row;
    }

    private void store() {
        AddGoal command = new AddGoal(
                page.ref(),
                pathway.getValue(),
                whose.getValue(),
                text.getValue(),
                milestones.stream().map(MilestoneFields::milestone).toList(),
                target.getValue());
        Answers answers = new Answers(notice())
                .field("words", text)
                .field("whose", whose)
                .field("pathway", pathway)
                .field("targetOn", target);
        for (int row = 0; row < milestones.size(); row++) {
            milestones.get(row).into(answers, "milestones[" + row + "].");
        }
        answers.to(() -> page.desk().plans.add(command), goal -> {
            draft.done();
            close();
            page.saved(Matter.PLAN);
        });
    }
}
