package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.access.Act;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.fact.FactReason;
import org.marram.outcome.CorrectJob;
import org.marram.outcome.EndJob;
import org.marram.outcome.JobEnd;
import org.marram.outcome.JobFacts;
import org.marram.outcome.JobView;
import org.marram.retention.JobChecks;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Undo;

/** Work: each job from its first to its last day. */
class JobsPanel extends SpellPanel<JobView> {

    private final Words words;
    private final Map<Ref, JobChecks> checks;

    JobsPanel(PersonPage page) {
        super(page, "job", Matter.JOBS);
        this.words = page.words();
        this.checks = page.desk().retention.of(page.ref()).stream()
                .collect(Collectors.toMap(JobChecks::job, Function.identity()));
        show(words.t("jobs.add"), words.t("jobs.empty"));
    }

    @Override
    Page<JobView> part(String after, int limit) {
        return page().desk().jobs.of(page().ref(), after, limit);
    }

    @Override
    List<JobView> earlier() {
        return page().desk().jobs.earlier(page().ref());
    }

    @Override
    SpellLine line(JobView job) {
        JobFacts facts = job.facts();
        List<String> said = Stream.of(
                        wording()
                                .why(
                                        words.t("jobs.occupation"),
                                        facts.occupation().answer()),
                        wording()
                                .answered(
                                        words.t("jobs.status"),
                                        facts.status(),
                                        wording().of(facts.status())),
                        wording()
                                .answered(
                                        words.t("jobs.hours"),
                                        facts.hours(),
                                        wording().of(facts.hours())),
                        facts.wage().isGiven()
                                ? WageFields.words(facts.wage(), wording())
                                : wording()
                                        .why(
                                                words.t("wage.amount"),
                                                facts.wage().answer()),
                        job.organisationName() == null
                                ? wording()
                                        .why(
                                                words.t("jobs.employer"),
                                                facts.employer().answer())
                                : null,
                        facts.endReason() == null || facts.endReason() == JobEnd.NOT_ASKED
                                ? null
                                : words.t("spell.ended-because", wording().of(facts.endReason())),
                        wording().of(facts.source()))
                .filter(Objects::nonNull)
                .toList();
        return new SpellLine(
                job.ref(),
                job.version(),
                words.spells().occupation(facts.occupation().words()),
                words.lasts(facts.from(), facts.until()),
                facts.until() == null,
                said,
                job.organisationName() == null ? facts.employer().words() : job.organisationName(),
                facts.note(),
                job.kept());
    }

    @Override
    void add() {
        new JobSheet(page(), null).open();
    }

    @Override
    void correct(JobView job) {
        new JobSheet(page(), job).open();
    }

    /** Whether it lasts, as far as it was asked. */
    @Override
    Component beneath(JobView job) {
        return checks.containsKey(job.ref()) ? new ChecksPart(this, job, checks.get(job.ref())) : null;
    }

    @Override
    void further(Div head) {
        if (page().desk().may(Act.MAKE_PAPER)) {
            head.add(Press.quiet(
                    "introduction", words.t("paper.introduction"), () -> new IntroductionSheet(page()).open()));
        }
    }

    @Override
    void further(SubMenu menu, JobView job) {
        if (page().desk().may(Act.MAKE_PAPER)) {
            menu.addItem(words.t("paper.confirmation"), event -> new ConfirmationSheet(page(), job).open());
        }
    }

    @Override
    void end(JobView job) {
        end(job, () -> {});
    }

    /** @param next what to go on with */
    void end(JobView job, Runnable next) {
        new EndSpellSheet<>(this, "end-job-sheet", words.t("jobs.last-day"), List.of(JobEnd.values()), wording()::of)
                .ends((sheet, on, reason) -> {
                    int version =
                            page().desk().jobs.end(new EndJob(job.ref(), job.version(), on, reason, sheet.note()));
                    Undo.offer("end-undo", words.t("spell.ended-now"), words.t("undo"), () -> goesOn(job, version));
                })
                .then(next)
                .open();
    }

    private void goesOn(JobView job, int version) {
        undone(() -> page().desk().jobs.correct(new CorrectJob(job.ref(), version, job.facts(), FactReason.MISTAKE)));
    }

    @Override
    void strike(SpellLine line, FactReason reason) {
        page().desk().jobs.strike(line.ref(), line.version(), reason);
    }
}
