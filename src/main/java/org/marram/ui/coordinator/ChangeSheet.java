package org.marram.ui.coordinator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.marram.plan.AmendReason;
import org.marram.plan.ChangeMilestone;
import org.marram.plan.MilestoneView;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** Other words or another date for a milestone, with the reason; what was stays readable. */
class ChangeSheet extends Sheet {

    private final PersonPage page;
    private final Words words;
    private final TextField title;
    private final DatePicker due;
    private final RadioButtonGroup<AmendReason> reason;
    private final Div conflict = new Div();
    private MilestoneView read;

    ChangeSheet(PersonPage page, MilestoneView milestone) {
        super("change-sheet", page.words().t("change.title"));
        this.page = page;
        this.words = page.words();
        this.read = milestone;
        title = new TextField(words.t("goal.milestone"));
        title.setId("title");
        due = Days.picker("due", words.t("goal.due"));
        reason = Parts.choice("reason", words.t("reason"), AmendReason.BY_HAND, words::of);
        reason.setRequiredIndicatorVisible(true);
        fill();
        with(conflict, title, due, reason).does(words.t("save"), this::save);
    }

    private void fill() {
        title.setValue(read.title());
        due.setValue(read.dueOn());
    }

    private void save() {
        new Answers(notice())
                .field("title", title)
                .field("dueOn", due)
                .field("reason", reason)
                .when("changed-meanwhile", refusal -> conflict())
                .to(
                        () -> page.desk()
                                .plans
                                .change(new ChangeMilestone(
                                        read.ref(),
                                        read.version(),
                                        title.getValue(),
                                        due.getValue(),
                                        reason.getValue())),
                        version -> {
                            close();
                            page.saved();
                        });
    }

    /** From now on saving replaces what stands, knowingly. */
    private Component[] conflict() {
        Opened now = page.desk().open(page.ref());
        read = now.milestone(read.ref()).orElse(read);
        conflict.removeAll();
        conflict.add(
                new BothTexts(words)
                        .line(words.t("goal.milestone"), read.title(), title.getValue())
                        .line(words.t("goal.due"), word(read.dueOn()), word(due.getValue())),
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
