package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.marram.plan.AmendReason;
import org.marram.plan.ChangeGoal;
import org.marram.plan.GoalView;
import org.marram.plan.Whose;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** Other words for a goal, whose it is, by when; with the reason. What was stays readable. */
class RewordSheet extends Sheet {

    private final PersonPage page;
    private final Words words;
    private final TextArea text;
    private final Drafts draft;
    private final RadioButtonGroup<Whose> whose;
    private final DatePicker target;
    private final RadioButtonGroup<AmendReason> reason;
    private final Div conflict = new Div();
    private GoalView read;

    RewordSheet(PersonPage page, GoalView goal) {
        super("reword-sheet", page.words().t("goal.reword-title"));
        this.page = page;
        this.words = page.words();
        this.read = goal;
        text = new TextArea(words.t("goal.words"));
        text.setId("goal-words");
        text.setHelperText(words.t("goal.words-hint"));
        whose = Parts.choice("whose", words.t("goal.whose"), List.of(Whose.values()), words::of);
        target = Days.picker("target", words.t("goal.target"));
        target.setClearButtonVisible(true);
        reason = Parts.choice("reason", words.t("reason"), AmendReason.BY_HAND, words::of);
        reason.setRequiredIndicatorVisible(true);
        fill();
        draft = Drafts.keep(page, text, "goal-reword", goal.ref());
        with(conflict, text, whose, target, reason).does(words.t("save"), this::save);
    }

    private void fill() {
        text.setValue(read.words());
        whose.setValue(read.whose());
        target.setValue(read.targetOn());
    }

    private void save() {
        new Answers(notice())
                .field("words", text)
                .field("whose", whose)
                .field("targetOn", target)
                .field("reason", reason)
                .when("changed-meanwhile", refusal -> conflict())
                .to(
                        () -> page.desk()
                                .goals
                                .change(new ChangeGoal(
                                        read.ref(),
                                        read.version(),
                                        text.getValue(),
                                        whose.getValue(),
                                        target.getValue(),
                                        reason.getValue())),
                        version -> {
                            draft.done();
                            close();
                            page.saved(Matter.PLAN);
                        });
    }

    /** From now on saving replaces what stands, knowingly. */
    private Component[] conflict() {
        read = page.desk().open(page.ref()).goal(read.ref()).orElse(read);
        conflict.removeAll();
        conflict.add(
                new BothTexts(words)
                        .line(words.t("goal.words"), read.words(), text.getValue())
                        .line(words.t("goal.whose"), words.of(read.whose()), words.of(whose.getValue()))
                        .line(words.t("goal.target"), word(read.targetOn()), word(target.getValue())),
                Press.plain("take-theirs", words.t("both.take"), () -> {
                    fill();
                    conflict.removeAll();
                    notice().clear();
                }));
        return new Component[0];
    }

    private String word(LocalDate day) {
        return day == null ? null : words.day(day);
    }
}
