package org.marram.outcome;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.function.BiFunction;
import org.marram.common.Ref;
import org.marram.fact.FactKind;
import org.marram.fact.FactRow;
import org.marram.person.Answer;
import org.marram.person.Told;
import org.marram.template.CriterionKind;

/** One version of a job. A job that was lost and another one are two spells. */
@Entity
@Table(name = "job_spell")
class JobSpell extends Spell {

    static final FactKind<JobSpell> KIND = new FactKind<>(
            JobSpell.class,
            CriterionKind.DAYS_IN_JOB,
            ", o.ref, o.name",
            " left join Organisation o on o.id = f.organisationId");

    @Enumerated(EnumType.STRING)
    private JobEnd endReason;

    private String occupation;

    @Enumerated(EnumType.STRING)
    private Answer occupationAnswer;

    @Enumerated(EnumType.STRING)
    private JobStatus status;

    @Enumerated(EnumType.STRING)
    private HoursBand hoursBand;

    private Integer wageMinor;
    private Integer wageBand;
    private String wageCurrency;

    @Enumerated(EnumType.STRING)
    private WagePer wagePer;

    @Enumerated(EnumType.STRING)
    private Answer wageAnswer;

    private byte[] employer;

    @Enumerated(EnumType.STRING)
    private Answer employerAnswer;

    private Long organisationId;

    protected JobSpell() {}

    /** {@code facts} are checked; the keys are those of its milestone and organisation, null for none. */
    JobSpell(Origin origin, JobFacts facts, Long milestoneId, Long organisationId) {
        super(origin, facts.from(), facts.until(), milestoneId, facts.source(), facts.note());
        this.endReason = facts.endReason();
        this.occupation = facts.occupation().words();
        this.occupationAnswer = facts.occupation().answer();
        this.status = facts.status();
        this.hoursBand = facts.hours();
        this.wageMinor = facts.wage().minor();
        this.wageBand = facts.wage().isAbout() ? facts.wage().band().from() : null;
        this.wageCurrency = facts.wage().currency();
        this.wagePer = facts.wage().per();
        this.wageAnswer = facts.wage().answer();
        this.employer = origin.box().seal(place("employer"), facts.employer().words());
        this.employerAnswer = facts.employer().answer();
        this.organisationId = organisationId;
    }

    @Override
    protected String table() {
        return "job_spell";
    }

    /** @param opens sealed words, by their place */
    JobFacts facts(BiFunction<String, byte[], String> opens, Ref milestone, Ref organisation) {
        return new JobFacts(
                from(),
                until(),
                endReason,
                new Told(occupationAnswer, occupation),
                status,
                hoursBand,
                wageBand == null
                        ? new Wage(wageAnswer, wageMinor, wageCurrency, wagePer)
                        : Wage.about(wageAnswer, wageBand, wageCurrency, wagePer),
                new Told(employerAnswer, opens.apply(place("employer"), employer)),
                organisation,
                milestone,
                toldBy(),
                note(opens));
    }

    static JobView view(FactRow<JobSpell> row) {
        JobSpell job = row.fact();
        return new JobView(
                job.ref(),
                job.version(),
                job.facts(row.opens(), row.milestone(), (Ref) row.more().get(0)),
                (String) row.more().get(1),
                row.kept());
    }

    Long organisationId() {
        return organisationId;
    }
}
