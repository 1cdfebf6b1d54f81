package org.marram.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.Checks;
import org.marram.common.Horizon;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;
import org.marram.person.Box;
import org.marram.person.PersonService;
import org.marram.plan.MilestoneFacts;
import org.marram.plan.PlanService;
import org.marram.plan.PlanView;

/** Plans as they stood on past days, and what happened to them between two days. Nothing that stood is ever overwritten. */
@ApplicationScoped
@Transactional
public class PlanHistoryService {

    private static final int MOST_AT_ONCE = 100_000;

    @Inject
    private PlanService plans;

    @Inject
    private PlanChanges changes;

    @Inject
    private Folds folds;

    @Inject
    private Moves moves;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private Clock clock;

    /** Where a part of the list ends: so many were told of those that happened at this instant. */
    private record Cursor(Instant at, int told) {

        static Cursor parse(String text) {
            int tilde = text.indexOf('~');
            try {
                Cursor cursor = new Cursor(
                        Instant.parse(text.substring(0, tilde)), Integer.parseInt(text.substring(tilde + 1)));
                if (cursor.told() > 0 && cursor.told() < MOST_AT_ONCE) {
                    return cursor;
                }
            } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException malformed) {
                throw Refusal.invalid("after", "unknown");
            }
            throw Refusal.invalid("after", "unknown");
        }

        @Override
        public String toString() {
            return at + "~" + told;
        }
    }

    /** At the end of that day; today's is the plan as it stands. Refuses days to come and those over 40 years ago. */
    @Needs(Act.OPEN_PLAN)
    public PlanView asItStood(Ref person, LocalDate on) {
        long personId = access.person(Act.OPEN_PLAN, person);
        Checks checks = new Checks();
        past(checks, "on", on);
        checks.refuseFaults();
        Instant end = endOf(on);
        Box box = people.box(personId);
        return folds.of(plans.view(box), box, end).before(end, on);
    }

    /**
     * What happened from the first day until the last one, both included, newest first; keyset paging. Refuses a missing
     * day, a last day before the first, days to come.
     */
    @Needs(Act.OPEN_PLAN)
    public Page<PlanChange> changes(Ref person, LocalDate from, LocalDate until, String after, int limit) {
        int most = Page.limit(limit);
        Cursor cursor = after == null ? null : Cursor.parse(after);
        long personId = access.person(Act.OPEN_PLAN, person);
        Checks checks = new Checks();
        past(checks, "from", from);
        past(checks, "until", until);
        checks.that(from == null || until == null || !until.isBefore(from), "until", "ends-before-start");
        checks.refuseFaults();
        int told = cursor == null ? 0 : cursor.told();
        Instant before = cursor == null || cursor.at().isAfter(endOf(until))
                ? endOf(until)
                : cursor.at().plusNanos(1_000);
        List<PlanChanges.Row> rows =
                changes.rows(personId, new PlanChanges.Asked(startOf(from), before, told + most + 1, null)).stream()
                        .skip(told)
                        .toList();
        List<PlanChanges.Row> part = rows.subList(0, Math.min(most, rows.size()));
        return new Page<>(
                changes.told(part, people.box(personId)),
                rows.size() > most ? end(part, cursor).toString() : null);
    }

    /** What happened to one milestone, newest first: at most 100. */
    @Needs(Act.OPEN_PLAN)
    public List<PlanChange> ofMilestone(Ref milestone) {
        MilestoneFacts facts = plans.milestone(milestone).orElseThrow(() -> access.unknown(Act.OPEN_PLAN, milestone));
        access.person(Act.OPEN_PLAN, facts.personId(), milestone);
        return changes.told(
                changes.rows(
                        facts.personId(), new PlanChanges.Asked(Instant.EPOCH, Times.NEVER, Page.MOST, facts.id())),
                people.box(facts.personId()));
    }

    /** What moved since then. */
    @Open(because = "the caller checked the person")
    public MovedSince moved(long personId, Instant since) {
        return moves.since(since, people.box(personId));
    }

    private static Cursor end(List<PlanChanges.Row> part, Cursor before) {
        Instant at = part.get(part.size() - 1).at();
        int same = (int) part.stream().filter(row -> row.at().equals(at)).count();
        return new Cursor(at, before != null && before.at().equals(at) ? before.told() + same : same);
    }

    private void past(Checks checks, String field, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        checks.present(field, day);
        checks.that(day == null || !day.isAfter(today) && Horizon.holds(day, today), field, "out-of-range");
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
