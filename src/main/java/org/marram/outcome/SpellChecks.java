package org.marram.outcome;

import java.time.LocalDate;
import java.util.Objects;
import org.marram.common.Checks;
import org.marram.common.Horizon;
import org.marram.fact.YesNo;
import org.marram.person.Told;

/**
 * What a job or a home must bring. Whatever was left open about it counts as not asked.
 *
 * @param latest the latest first day: today, but for what a partner gave from a day on that is still ahead
 */
record SpellChecks(LocalDate today, LocalDate latest) {

    private static final int NAME = 160;
    private static final int NOTE = 1_000;
    private static final int AHEAD_DAYS = 180;

    SpellChecks(LocalDate today) {
        this(today, today);
    }

    /** What begins ahead may be put off. */
    static SpellChecks of(Spell stands, LocalDate today) {
        return new SpellChecks(today, stands.from().isAfter(today) ? today.plusDays(AHEAD_DAYS) : today);
    }

    /** The same with clean words and nothing left open. Refuses with everything found. */
    JobFacts checked(JobFacts asked) {
        Checks checks = new Checks();
        days(checks, asked.from(), asked.until(), asked.endReason());
        Told occupation = Told.checked(checks, "occupation", asked.occupation(), NAME);
        checks.that(occupation.words() == null || Occupations.isPossible(occupation.words()), "occupation", "unknown");
        Wage wage = Objects.requireNonNullElse(asked.wage(), Wage.NOT_ASKED);
        wage.check(checks);
        JobFacts clean = new JobFacts(
                asked.from(),
                asked.until(),
                asked.until() == null ? null : Objects.requireNonNullElse(asked.endReason(), JobEnd.NOT_ASKED),
                occupation,
                Objects.requireNonNullElse(asked.status(), JobStatus.NOT_ASKED),
                Objects.requireNonNullElse(asked.hours(), HoursBand.NOT_ASKED),
                wage,
                Told.checked(checks, "employer", asked.employer(), NAME),
                asked.organisation(),
                asked.milestone(),
                checks.present("source", asked.source()),
                checks.optional("note", asked.note(), NOTE));
        checks.refuseFaults();
        return clean;
    }

    /** The same with clean words and nothing left open. Refuses with everything found. */
    HomeFacts checked(HomeFacts asked) {
        Checks checks = new Checks();
        days(checks, asked.from(), asked.until(), asked.endReason());
        Situation situation = checks.present("situation", asked.situation());
        boolean subsidised = situation == Situation.RENTED_WITH_SUBSIDY;
        checks.that(asked.subsidy() == null || subsidised, "subsidy", "not-possible");
        HomeFacts clean = new HomeFacts(
                asked.from(),
                asked.until(),
                asked.until() == null ? null : Objects.requireNonNullElse(asked.endReason(), HomeEnd.NOT_ASKED),
                situation,
                subsidised ? Objects.requireNonNullElse(asked.subsidy(), Subsidy.NOT_ASKED) : null,
                Objects.requireNonNullElse(asked.ownTenancy(), YesNo.NOT_ASKED),
                Objects.requireNonNullElse(asked.safeOwn(), YesNo.NOT_ASKED),
                Objects.requireNonNullElse(asked.safeWorker(), YesNo.NOT_ASKED),
                asked.milestone(),
                checks.present("source", asked.source()),
                checks.optional("note", asked.note(), NOTE));
        checks.refuseFaults();
        return clean;
    }

    /** The same, ended. Refuses a day that is missing, ahead, or before it began. */
    JobFacts ended(JobFacts job, EndJob asked) {
        String note = ended(job.from(), asked.on(), asked.note());
        return job.ended(asked.on(), Objects.requireNonNullElse(asked.reason(), JobEnd.NOT_ASKED), note);
    }

    /** The same, ended. Refuses a day that is missing, ahead, or before it began. */
    HomeFacts ended(HomeFacts home, EndHome asked) {
        String note = ended(home.from(), asked.on(), asked.note());
        return home.ended(asked.on(), Objects.requireNonNullElse(asked.reason(), HomeEnd.NOT_ASKED), note);
    }

    private String ended(LocalDate from, LocalDate on, String note) {
        Checks checks = new Checks();
        checks.present("on", on);
        end(checks, "on", from, on);
        String clean = checks.optional("note", note, NOTE);
        checks.refuseFaults();
        return clean;
    }

    /** A home that leaves days untold, or was not the only one, needs a note. */
    static void gapless(HomeFacts home, Span stay, Stays others) {
        new Checks()
                .that(home.note() != null || !others.overlaps(stay), "note", "overlap-needs-note")
                .that(home.note() != null || !others.leavesGap(stay), "note", "gap-needs-note")
                .refuseFaults();
    }

    private void days(Checks checks, LocalDate from, LocalDate until, Object endReason) {
        if (checks.present("from", from) != null) {
            checks.that(!from.isAfter(latest), "from", "in-the-future");
            checks.that(Horizon.holds(from, today), "from", "out-of-range");
        }
        end(checks, "until", from, until);
        checks.that(until != null || endReason == null, "endReason", "not-possible");
    }

    private void end(Checks checks, String field, LocalDate from, LocalDate until) {
        checks.that(until == null || !until.isAfter(today), field, "in-the-future");
        checks.that(until == null || from == null || !until.isBefore(from), field, "ends-before-start");
    }
}
