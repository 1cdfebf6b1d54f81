package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.outcome.CorrectJob;
import org.marram.outcome.HoursBand;
import org.marram.outcome.JobEnd;
import org.marram.outcome.JobFacts;
import org.marram.outcome.JobStatus;
import org.marram.outcome.JobView;
import org.marram.partner.OrganisationLine;
import org.marram.template.CriterionKind;
import org.marram.ui.coordinator.parts.Asked;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Searched;
import org.marram.ui.shell.Sheet;

/** Writes a job down, or says what is right about one that stands, with a reason. */
class JobSheet extends Sheet {

    private static final int NAME = 160;

    private final PersonPage page;
    private final Words words;
    private final OutcomeWords said;
    private final SpellFields<JobEnd> fields;
    private final ComboBox<String> occupation = new ComboBox<>();
    private final Asked occupationAsked;
    private final Select<JobStatus> status = new Select<>();
    private final Select<HoursBand> hours = new Select<>();
    private final WageFields wage;
    private final TextField employer = new TextField();
    private final Asked employerAsked;
    private final ComboBox<OrganisationLine> organisation;
    private final Div conflict = new Div();
    private final Drafts draft;
    private JobView read;

    /** @param job the one to correct; null for a new one */
    JobSheet(PersonPage page, JobView job) {
        super("job-sheet", page.words().t(job == null ? "jobs.add" : "spell.correct"));
        this.page = page;
        this.words = page.words();
        this.said = new OutcomeWords(words);
        this.read = job;
        fields = new SpellFields<>(
                page, CriterionKind.DAYS_IN_JOB, words.t("jobs.last-day"), List.of(JobEnd.values()), said::of);
        occupation.setId("occupation");
        occupation.setLabel(words.t("jobs.occupation"));
        occupation.setHelperText(words.t("jobs.occupation-hint"));
        occupation.setItems(words.spells().named());
        occupation.setItemLabelGenerator(words.spells()::occupation);
        occupation.setAllowCustomValue(true);
        occupation.addCustomValueSetListener(event -> occupation.setValue(code(event.getDetail())));
        occupationAsked = new Asked(occupation, words.t("jobs.occupation"), words);
        SpellFields.select(status, "job-status", words.t("jobs.status"), List.of(JobStatus.values()), said::of);
        SpellFields.select(hours, "job-hours", words.t("jobs.hours"), List.of(HoursBand.values()), said::of);
        wage = new WageFields(said);
        employer.setId("employer");
        employer.setLabel(words.t("jobs.employer"));
        employer.setMaxLength(NAME);
        employerAsked = new Asked(employer, words.t("jobs.employer"), words);
        organisation = new Searched<>(
                "job-organisation", words.t("jobs.organisation"), page.desk()::organisations, OrganisationLine::name);
        organisation.setClearButtonVisible(true);
        status.setValue(JobStatus.NOT_ASKED);
        hours.setValue(HoursBand.NOT_ASKED);
        if (job != null) {
            fill();
        }
        draft = Drafts.keep(page, fields.note, "job-note", job == null ? page.ref() : job.ref());
        addClassName("wide");
        with(conflict, fields.days(), fields.endReason, occupationAsked, status, hours, wage, employerAsked);
        with(organisation, fields.milestone, fields.source, fields.note);
        if (job != null) {
            with(fields.reason);
        }
        does(words.t("save"), this::save);
    }

    /** Of a name that was typed whole; else as it was typed. */
    private String code(String typed) {
        return words.spells().named().stream()
                .filter(code -> words.spells().occupation(code).equalsIgnoreCase(typed.strip()))
                .findFirst()
                .orElse(typed);
    }

    private void fill() {
        JobFacts job = read.facts();
        fields.show(job.from(), job.until(), job.endReason(), job.milestone(), job.source(), job.note());
        occupationAsked.show(job.occupation());
        status.setValue(job.status());
        hours.setValue(job.hours());
        wage.show(job.wage());
        employerAsked.show(job.employer());
        organisation.setValue(job.organisation() == null ? null : page.desk().organisation(job.organisation()));
    }

    private void save() {
        Answers answers = wage.into(fields.into(new Answers(notice())))
                .field("occupation", occupation)
                .field("employer", employer)
                .field("organisation", organisation)
                .when("changed-meanwhile", refusal -> conflict());
        if (read == null) {
            answers.to(() -> page.desk().jobs.add(page.ref(), typed()), job -> done());
        } else {
            answers.to(
                    () -> page.desk()
                            .jobs
                            .correct(new CorrectJob(read.ref(), read.version(), typed(), fields.reason.getValue())),
                    version -> done());
        }
    }

    private void done() {
        draft.done();
        close();
        page.saved(Matter.JOBS);
    }

    private JobFacts typed() {
        Ref partner = organisation.isEmpty() ? null : organisation.getValue().ref();
        return new JobFacts(
                fields.from.getValue(),
                fields.until.getValue(),
                fields.until.isEmpty() ? null : fields.endReason.getValue(),
                occupationAsked.told(),
                status.getValue(),
                hours.getValue(),
                wage.wage(),
                employerAsked.told(),
                partner,
                fields.fed(),
                fields.source.getValue(),
                fields.note.getValue());
    }

    /** From now on saving replaces what stands, knowingly. */
    private Component[] conflict() {
        conflict.removeAll();
        page.desk().jobs.of(page.ref(), null, Page.MOST).items().stream()
                .filter(job -> job.ref().equals(read.ref()))
                .findFirst()
                .ifPresent(this::both);
        return new Component[0];
    }

    private void both(JobView now) {
        read = now;
        JobFacts stands = now.facts();
        JobFacts typed = typed();
        conflict.add(
                new BothTexts(words)
                        .line(words.t("spell.days-label"), lasts(stands), lasts(typed))
                        .line(
                                words.t("jobs.occupation"),
                                words.spells().occupation(stands.occupation().words()),
                                words.spells().occupation(typed.occupation().words()))
                        .line(words.t("jobs.status"), said.of(stands.status()), said.of(typed.status()))
                        .line(words.t("jobs.hours"), said.of(stands.hours()), said.of(typed.hours()))
                        .line(words.t("wage.amount"), words(stands), words(typed))
                        .line(words.t("jobs.employer"), words.of(stands.employer()), words.of(typed.employer()))
                        .line(words.t("spell.note"), stands.note(), typed.note()),
                Press.plain("take-theirs", words.t("both.take"), () -> {
                    fill();
                    conflict.removeAll();
                    notice().clear();
                }));
    }

    private String lasts(JobFacts job) {
        return job.from() == null ? null : words.lasts(job.from(), job.until());
    }

    private String words(JobFacts job) {
        boolean whole = job.wage().isGiven() && Objects.nonNull(job.wage().currency());
        return whole ? WageFields.words(job.wage(), said) : null;
    }
}
