package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.marram.plan.AmendReason;
import org.marram.plan.ChangeMilestone;
import org.marram.plan.MilestoneView;
import org.marram.plan.Moved;
import org.marram.plan.Proof;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/**
 * Other words, another date or another proof for a milestone, with the reason; what was stays readable. Another date shows
 * what would move with it, before anything is stored.
 */
class ChangeSheet extends Sheet {

    private final PersonPage page;
    private final Words words;
    private final TextField title;
    private final DatePicker due;
    private final ProofFields proof;
    private final AlsoMoves others;
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
        proof = new ProofFields(words, "");
        others = new AlsoMoves(words);
        reason = Parts.choice("reason", words.t("reason"), AmendReason.BY_HAND, words::of);
        reason.setRequiredIndicatorVisible(true);
        fill();
        due.addValueChangeListener(event -> effect());
        with(conflict, title, due, others, proof, reason).does(words.t("save"), this::save);
    }

    private void fill() {
        title.setValue(read.title());
        due.setValue(read.dueOn());
        proof.show(new Proof(read.criterion(), read.amount()));
    }

    /** What another date would move with it. */
    private void effect() {
        LocalDate day = due.getValue();
        others.show(List.of());
        if (day != null && day.isAfter(read.dueOn())) {
            new Answers(notice())
                    .field("dueOn", due)
                    .to(() -> page.desk().milestones.moveEffect(read.ref(), day), others::show);
        }
    }

    private void save() {
        Answers answers = new Answers(notice())
                .field("title", title)
                .field("dueOn", due)
                .field("reason", reason)
                .when("changed-meanwhile", refusal -> conflict());
        proof.into(answers, "");
        answers.to(
                () -> page.desk()
                        .plans
                        .change(new ChangeMilestone(
                                read.ref(),
                                read.version(),
                                title.getValue(),
                                due.getValue(),
                                reason.getValue(),
                                proof.proof(),
                                others.commands())),
                version -> {
                    close();
                    page.saved(Matter.PLAN);
                });
    }

    /** From now on saving replaces what stands, knowingly: of this one, and of those that move with it. */
    private Component[] conflict() {
        Opened now = page.desk().open(page.ref());
        List<Moved> typed = others.chosen();
        read = now.milestone(read.ref()).orElse(read);
        BothTexts both = new BothTexts(words)
                .line(words.t("goal.milestone"), read.title(), title.getValue())
                .line(words.t("goal.due"), word(read.dueOn()), word(due.getValue()))
                .line(
                        words.t("goal.criterion"),
                        words.of(new Proof(read.criterion(), read.amount())),
                        words.of(proof.proof()));
        typed.forEach(move -> now.milestone(move.milestone())
                .filter(other -> !other.dueOn().equals(move.from()))
                .ifPresent(other -> both.line(other.title(), word(other.dueOn()), word(move.to()))));
        conflict.removeAll();
        conflict.add(both, Press.plain("take-theirs", words.t("both.take"), () -> {
            fill();
            conflict.removeAll();
            notice().clear();
        }));
        effect();
        return new Component[0];
    }

    private String word(LocalDate day) {
        return day == null ? null : words.day(day);
    }
}
