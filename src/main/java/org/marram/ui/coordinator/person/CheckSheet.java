package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.marram.fact.FactReason;
import org.marram.fact.Source;
import org.marram.outcome.JobView;
import org.marram.retention.AnswerCheck;
import org.marram.retention.CheckAnswer;
import org.marram.retention.CheckFacts;
import org.marram.retention.CheckView;
import org.marram.retention.CorrectCheck;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Sheet;

/**
 * What was answered when it was asked whether a job lasts; or what is right about it, with a reason. Whoever is not there any
 * more has a job that ended, and perhaps another one: these are asked for next.
 */
class CheckSheet extends Sheet {

    private final JobsPanel panel;
    private final PersonPage page;
    private final JobView job;
    private final CheckView check;
    private final RadioButtonGroup<CheckAnswer> answer;
    private final Select<Source> source = new Select<>();
    private final DatePicker on;
    private final Select<FactReason> reason = new Select<>();

    CheckSheet(JobsPanel panel, JobView job, CheckView check) {
        super("check-sheet", panel.page().words().t("check.title"));
        this.panel = panel;
        this.page = panel.page();
        this.job = job;
        this.check = check;
        Words words = page.words();
        answer = Parts.choice("check-answer", words.t("check.how"), List.of(CheckAnswer.values()), words::of);
        answer.setRequiredIndicatorVisible(true);
        SpellFields.select(
                source, "check-source", words.t("spell.source"), List.of(Source.values()), panel.wording()::of);
        source.setValue(Source.OWN_WORD);
        answer.addValueChangeListener(event -> source.setVisible(reached()));
        on = Days.picker("check-on", words.t("check.on"));
        on.setMax(words.today());
        on.setValue(words.today());
        SpellFields.select(
                reason, "check-reason", words.t("spell.why"), List.of(FactReason.values()), panel.wording()::of);
        reason.setVisible(check.facts() != null);
        if (check.facts() != null) {
            answer.setValue(check.facts().answer());
            source.setValue(
                    check.facts().source() == null
                            ? Source.OWN_WORD
                            : check.facts().source());
            on.setValue(check.facts().on());
        }
        with(new Paragraph(words.t("check.explain", what(), words.of(check.checkpoint()))), answer, source, on, reason)
                .does(words.t("save"), this::save);
    }

    private String what() {
        return page.words().isolated(panel.line(job).title());
    }

    private boolean reached() {
        return answer.getValue() != CheckAnswer.NOT_REACHED;
    }

    private void save() {
        CheckFacts said = new CheckFacts(answer.getValue(), reached() ? source.getValue() : null, on.getValue());
        new Answers(notice())
                .field("answer", answer)
                .field("source", source)
                .field("on", on)
                .field("reason", reason)
                .to(() -> store(said), this::done);
    }

    private void store(CheckFacts said) {
        if (check.ref() == null) {
            page.desk().retention.answer(new AnswerCheck(job.ref(), check.checkpoint(), said));
        } else {
            page.desk().retention.correct(new CorrectCheck(check.ref(), check.version(), said, reason.getValue()));
        }
    }

    private void done() {
        close();
        page.saved(Matter.JOBS);
        boolean elsewhere = answer.getValue() == CheckAnswer.WORKS_ELSEWHERE;
        if (job.facts().until() == null && (elsewhere || answer.getValue() == CheckAnswer.NOT_WORKING)) {
            panel.end(job, () -> {
                if (elsewhere) {
                    new JobSheet(page, null).open();
                }
            });
        }
    }
}
