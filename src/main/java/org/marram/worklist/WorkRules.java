package org.marram.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.marram.common.Times;
import org.marram.notice.KeptRule;
import org.marram.worklist.WorkFacts.Agreed;
import org.marram.worklist.WorkFacts.Asked;
import org.marram.worklist.WorkFacts.Attended;
import org.marram.worklist.WorkFacts.Raised;
import org.marram.worklist.WorkFacts.Shared;
import org.marram.worklist.WorkFacts.Step;
import org.marram.worklist.WorkFacts.Working;

/**
 * The rules that make lines, each from facts and one "today" alone. A line is there while its rule holds and gone when it does
 * not: nothing of it is stored. Days are counted in the programme's zone, and a period of days ends with its last day.
 */
final class WorkRules {

    static final int SOON_DAYS = 14;
    static final int RUNS_OUT_DAYS = 7;
    static final int RELEASE_DAYS = 30;
    static final int FRESH_DAYS = 14;
    static final int RATE_DAYS = 42;
    static final int YEARLY_DAYS = 30;

    private static final int FEWEST_SESSIONS = 4;
    private static final int ALL = 100;

    private WorkRules() {}

    /**
     * A milestone due within 14 days, today included: two weeks are enough to ask how it goes and to find another day together.
     * Once its day is over it is later than planned: not a fault, but nobody should hear of it only at the next review. One that
     * waits no longer, since what it needed was reached within the last 14 days: good news that nobody tells is a lost week.
     * And one that was reached by facts of which one was corrected since, so that they are not enough any more: it stays
     * reached, but somebody should know before it is told to others.
     */
    static Optional<WorkFound> milestone(WorkSubject of, Step step, LocalDate today) {
        if (step.unprovedOn() != null) {
            return Optional.of(found(of, WorkKind.UNPROVED, step, step.unprovedOn(), step.unprovedOn()));
        }
        if (step.dueOn().isBefore(today)) {
            return Optional.of(found(of, WorkKind.MILESTONE_LATE, step, step.dueOn(), step.dueOn()));
        }
        if (!step.dueOn().isAfter(today.plusDays(SOON_DAYS))) {
            return Optional.of(found(of, WorkKind.MILESTONE_DUE, step, step.dueOn(), step.dueOn()));
        }
        boolean free = step.freedOn() != null
                && !step.waits()
                && !step.freedOn().plusDays(FRESH_DAYS).isBefore(today);
        return free
                ? Optional.of(found(
                        of,
                        WorkKind.MAY_START,
                        step,
                        step.freedOn(),
                        step.freedOn().plusDays(FRESH_DAYS)))
                : Optional.empty();
    }

    /**
     * A review whose window is open: the person was promised to be asked. In its last 7 days, and when it is over, it presses:
     * after that a plan goes on that nobody has looked at together.
     */
    static Optional<WorkFound> review(WorkSubject of, LocalDate today) {
        LocalDate until = of.reviewUntilOn();
        if (of.reviewFromOn().isAfter(today) || of.reviewFromOn().equals(Times.NO_DAY)) {
            return Optional.empty();
        }
        boolean runsOut = !until.isAfter(today.plusDays(RUNS_OUT_DAYS));
        return Optional.of(found(of, runsOut ? WorkKind.REVIEW_RUNS_OUT : WorkKind.REVIEW_DUE, until, until));
    }

    /**
     * Something that the person said to their plan, and that nobody has answered: whoever is not heard the first time does not
     * speak again.
     */
    static Optional<WorkFound> said(WorkSubject of) {
        return Optional.ofNullable(of.saidOn()).map(day -> found(of, WorkKind.OWN_WORD, day, day));
    }

    /** What the person asked about what is kept of them: the law gives a month for the answer, and the last ten days press. */
    static Optional<WorkFound> asked(WorkSubject of) {
        return Optional.ofNullable(of.askedOn()).map(day -> found(of, WorkKind.REQUEST, day.plusMonths(1), day));
    }

    /**
     * A person with whom no contact is noted for as many days as the programme has set: who falls silent may be in danger, or
     * think that nobody asks. Counted from the plan's first day where no contact was ever noted.
     */
    static Optional<WorkFound> contact(WorkSubject of, LocalDate today) {
        LocalDate last = of.lastContactOn() == null ? of.openedOn() : of.lastContactOn();
        LocalDate by = last.plusDays(of.notSeenDays());
        return by.isAfter(today) ? Optional.empty() : Optional.of(found(of, WorkKind.NOT_SEEN, of.lastContactOn(), by));
    }

    /**
     * How a person may be reached, from a week before what they told holds no longer: after that nobody can call them. Whoever was never
     * asked is told of on their page alone, or half a caseload would stand here at once.
     */
    static Optional<WorkFound> reach(WorkSubject of, LocalDate today) {
        return Optional.ofNullable(of.reachToldOn())
                .map(told -> told.plusDays(KeptRule.HOLDS.toDays()))
                .filter(until -> !until.isAfter(today.plusDays(RUNS_OUT_DAYS)))
                .map(until -> found(of, WorkKind.REACH_ENDS, until, until));
    }

    /**
     * What somebody lives on is asked when they come and once a year, within 30 days before or after the day on which they came, as
     * HUD HMIS has it (DataCollectionStage 5, annual assessment); here they came when the plan was opened. From the first of these days on
     * the line stands until an income tells of that day or a later one: so never more than a year goes by. Whoever was never asked has
     * none, or a programme that does not ask would have everybody in its list.
     */
    static Optional<WorkFound> income(WorkSubject of, LocalDate today) {
        LocalDate year = lastYear(of.openedOn(), today.plusDays(YEARLY_DAYS));
        return Optional.ofNullable(of.incomeToldOn())
                .filter(told -> told.isBefore(year.minusDays(YEARLY_DAYS)))
                .map(told -> year.plusDays(YEARLY_DAYS))
                .map(until -> found(of, WorkKind.INCOME_DUE, until, until));
    }

    /** The last return of a day until another; that of 29 February is the 28th where there is none. */
    private static LocalDate lastYear(LocalDate day, LocalDate until) {
        LocalDate then = day.plusYears((long) until.getYear() - day.getYear());
        return then.isAfter(until) ? day.plusYears((long) until.getYear() - day.getYear() - 1) : then;
    }

    /**
     * As many unexplained absences in a row in one course as the programme has set, from the hour of the last mark on: something
     * may have happened, and asking early is what helps. Gone when they were there again, and when somebody was in contact since.
     */
    static Optional<WorkFound> away(WorkSubject of, Attended place, ZoneId zone) {
        List<Instant> away = place.away();
        if (away.isEmpty() || away.size() < of.absences()) {
            return Optional.empty();
        }
        Instant last = away.get(away.size() - 1);
        boolean asked = place.contactAt() != null && place.contactAt().isAfter(last);
        return asked
                ? Optional.empty()
                : Optional.of(found(of, WorkKind.NOT_THERE, place, LocalDate.ofInstant(last, zone)));
    }

    /**
     * Somebody who was in fewer of the last six weeks' sessions than the programme has set, of four or more: the course, its hours or
     * the way there may not fit, which is easier to mend now than after its end.
     */
    static Optional<WorkFound> rate(WorkSubject of, Attended place, ZoneId zone) {
        int sessions = place.sessions().size();
        return sessions >= FEWEST_SESSIONS && place.there() * ALL < sessions * of.leastRate()
                ? Optional.of(found(of, WorkKind.SELDOM_THERE, place, LocalDate.ofInstant(place.lastBeganAt(), zone)))
                : Optional.empty();
    }

    /**
     * A release that ends within 30 days and that no later one with the same partner for the same purpose goes on from: the
     * person is asked again in time, or a course stops in the middle of a week.
     */
    static List<WorkFound> releases(WorkSubject of, List<Shared> held, LocalDate today) {
        return held.stream()
                .filter(one -> !one.untilOn().isAfter(today.plusDays(RELEASE_DAYS)))
                .filter(one -> held.stream().noneMatch(other -> goesOn(one, other)))
                .map(one -> new WorkFound(
                        of,
                        WorkKind.RELEASE_ENDS,
                        one.id(),
                        one.ref(),
                        one.recipient(),
                        null,
                        one.untilOn(),
                        one.untilOn(),
                        false,
                        null))
                .toList();
    }

    private static boolean goesOn(Shared one, Shared other) {
        return other.id() != one.id()
                && other.recipient().equals(one.recipient())
                && other.purpose().equals(one.purpose())
                && (other.untilOn().isAfter(one.untilOn())
                        || other.untilOn().equals(one.untilOn()) && other.id() > one.id());
    }

    /**
     * Contact that was agreed when the plan was closed, from its day on: who was told that somebody will ask counts on it, and a
     * way back that breaks is found only by asking.
     */
    static Optional<WorkFound> followUp(Agreed agreed, LocalDate today) {
        LocalDate on = agreed.dueOn();
        return on.isAfter(today)
                ? Optional.empty()
                : Optional.of(new WorkFound(
                        agreed.of(), WorkKind.FOLLOW_UP, agreed.id(), agreed.ref(), null, null, on, on, false, null));
    }

    /** What worries a partner, from the hour on which it was raised until it is answered: nobody else is told of it. */
    static WorkFound concern(Raised raised) {
        return new WorkFound(
                raised.of(),
                WorkKind.CONCERN,
                raised.id(),
                raised.ref(),
                raised.partner(),
                null,
                raised.on(),
                raised.on(),
                false,
                null);
    }

    /**
     * A job about which it should be asked whether it lasts: most that break do so in the first months, and nobody calls to say
     * so. Gone once that is answered, or the job has ended.
     */
    static Optional<WorkFound> retention(Working job, LocalDate today) {
        return job.points().asked(job.answered(), today).map(point -> {
            LocalDate on = job.points().dueOn(point);
            return new WorkFound(
                    job.of(), WorkKind.RETENTION_CHECK, job.id(), job.ref(), point.name(), null, on, on, false, null);
        });
    }

    /**
     * Of the referrals for one milestone: one that waits for an answer for more than two working days, since a partner who
     * forgot is asked easily in the first week; else, where none is open, what came of the last one.
     */
    static List<WorkFound> referrals(WorkSubject of, List<Asked> ofOneMilestone, LocalDate today) {
        if (ofOneMilestone.stream().allMatch(asked -> asked.endedOn() != null)) {
            return ended(of, ofOneMilestone, today);
        }
        return ofOneMilestone.stream()
                .filter(asked -> asked.awaitedSince() != null)
                .filter(asked -> of.partners().lastDay(asked.awaitedSince()).isBefore(today))
                .map(asked -> found(
                        of,
                        WorkKind.REFERRAL_WAITS,
                        asked,
                        asked.awaitedSince(),
                        of.partners().lastDay(asked.awaitedSince())))
                .toList();
    }

    /**
     * Each that was declined until a day that has come, unless the same course or opening was asked since; else the last one, declined or
     * never answered, while no day to ask again is set for it: a no is where a plan stops quietly.
     */
    private static List<WorkFound> ended(WorkSubject of, List<Asked> asked, LocalDate today) {
        List<WorkFound> again = asked.stream()
                .filter(one -> one.askAgainOn() != null && !one.askAgainOn().isAfter(today))
                .filter(one ->
                        asked.stream().noneMatch(other -> other.offerId() == one.offerId() && other.id() > one.id()))
                .map(one -> found(of, WorkKind.REFERRAL_ASK_AGAIN, one, one.askAgainOn(), one.askAgainOn()))
                .toList();
        if (!again.isEmpty()) {
            return again;
        }
        Asked last = asked.stream()
                .max(Comparator.comparing(Asked::endedOn).thenComparing(Asked::id))
                .orElseThrow();
        if (last.askAgainOn() != null) {
            return List.of();
        }
        WorkKind kind = last.declinedOn() == null ? WorkKind.REFERRAL_EXPIRED : WorkKind.REFERRAL_DECLINED;
        return List.of(found(of, kind, last, last.endedOn(), last.endedOn()));
    }

    private static WorkFound found(WorkSubject of, WorkKind kind, Step step, LocalDate on, LocalDate by) {
        return new WorkFound(of, kind, step.id(), step.ref(), null, step.title()::open, on, by, step.waits(), null);
    }

    private static WorkFound found(WorkSubject of, WorkKind kind, Asked asked, LocalDate on, LocalDate by) {
        return new WorkFound(of, kind, asked.id(), asked.ref(), asked.offered(), null, on, by, false, null);
    }

    private static WorkFound found(WorkSubject of, WorkKind kind, Attended place, LocalDate on) {
        return new WorkFound(of, kind, place.id(), place.ref(), place.course(), null, on, on, false, null);
    }

    /** About the person: the plan is the object that is put off, the person the one that is told. */
    private static WorkFound found(WorkSubject of, WorkKind kind, LocalDate on, LocalDate by) {
        return new WorkFound(of, kind, of.planId(), of.person(), null, null, on, by, false, null);
    }
}
