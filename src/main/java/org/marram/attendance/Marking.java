package org.marram.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marram.calendar.SessionFacts;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.imports.IntakeOutcome;
import org.marram.imports.Taken;
import org.marram.referral.EnrolmentFacts;

/** Takes the marks of one session, all or none or each for itself, and says what is new, what was corrected and what moved. */
final class Marking {

    private static final int MOST = 100;

    private final SessionFacts session;
    private final Map<Ref, EnrolmentFacts> roster;
    private final Map<Long, Mark> there;
    private final Instant now;
    private final long by;
    private final List<Mark> added = new ArrayList<>();
    private final List<MarkCorrection> corrections = new ArrayList<>();
    private final List<MarkAdjustment> adjustments = new ArrayList<>();
    private final Map<Long, HoursChanged> changes = new TreeMap<>();

    Marking(SessionFacts session, List<EnrolmentFacts> roster, List<Mark> there, Instant now, long by) {
        this.session = session;
        this.roster = roster.stream().collect(Collectors.toMap(EnrolmentFacts::ref, Function.identity()));
        this.there = new HashMap<>();
        there.forEach(mark -> this.there.put(mark.personId(), mark));
        this.now = now;
        this.by = by;
    }

    /**
     * Refuses a session that cannot be marked, none or over 100 marks, a person twice or not on the roster, minutes
     * outside the session, and another mark than stands there without a reason; in a closed month any that
     * changes something. What stands there is the person's mark,
     * also one from a place that ended; its hours stay with the milestone that they fed.
     */
    void take(List<OneMark> marks) {
        session.refuseUnlessMarkable(now);
        Checks checks = new Checks();
        checks.that(marks != null && !marks.isEmpty(), "marks", "required");
        checks.that(marks == null || marks.size() <= MOST, "marks", "out-of-range");
        checks.refuseFaults();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < marks.size(); i++) {
            check(checks, "marks[" + i + "].", marks.get(i), seen);
        }
        checks.refuseFaults();
        marks.forEach(this::take);
    }

    /**
     * Each for itself: whatever cannot be taken is answered and changes nothing. Another mark than stood for whoever made it is
     * never overwritten, so the same marks may be offered again and again. Refuses a session that cannot be marked, and over
     * 100 marks; none are fine.
     */
    List<MarkAnswer> offer(List<OfferedMark> marks) {
        if (!marks.isEmpty()) {
            session.refuseUnlessMarkable(now);
        }
        new Checks().that(marks.size() <= MOST, "marks", "out-of-range").refuseFaults();
        return marks.stream().map(this::offer).toList();
    }

    private MarkAnswer offer(OfferedMark offered) {
        OneMark wanted = offered.mark();
        EnrolmentFacts enrolment = roster.get(wanted.enrolment());
        if (enrolment == null) {
            return new MarkAnswer(wanted.enrolment(), Came.GONE, null, 0);
        }
        Mark earlier = there.get(enrolment.personId());
        Came came = came(offered, earlier);
        if (came == Came.TAKEN) {
            take(wanted);
        }
        Mark stands = there.get(enrolment.personId());
        return stands == null
                ? new MarkAnswer(wanted.enrolment(), came, null, 0)
                : new MarkAnswer(
                        wanted.enrolment(),
                        came,
                        stands.attended().kind(),
                        stands.attended().minutes());
    }

    private Came came(OfferedMark offered, Mark earlier) {
        if (!fits(offered.mark())) {
            return Came.OUT_OF_RANGE;
        }
        if (isTheSame(earlier, offered.mark())) {
            return Came.TAKEN;
        }
        boolean stands = earlier == null
                ? offered.stood() == null
                : earlier.attended().kind() == offered.stood()
                        && earlier.attended().minutes() == offered.stoodMinutes();
        if (!stands) {
            return Came.CONFLICT;
        }
        return lacksReason(earlier, offered.mark()) ? Came.REASON_NEEDED : Came.TAKEN;
    }

    /** Each for itself, by the same rules: what became of each, in their order. */
    List<Taken> takeEach(List<OneMark> marks) {
        session.refuseUnlessMarkable(now);
        Set<Long> seen = new HashSet<>();
        return marks.stream().map(mark -> takeOrRefuse(mark, seen)).toList();
    }

    private Taken takeOrRefuse(OneMark mark, Set<Long> seen) {
        Checks own = new Checks();
        check(own, "", mark, seen);
        return own.first()
                .map(fault -> Taken.refused(fault.field(), fault.code()))
                .orElseGet(() -> Taken.as(take(mark)));
    }

    private void check(Checks checks, String at, OneMark mark, Set<Long> seen) {
        if (mark == null || mark.enrolment() == null) {
            checks.that(false, at + "enrolment", "required");
            return;
        }
        EnrolmentFacts enrolment = roster.get(mark.enrolment());
        checks.that(enrolment != null, at + "enrolment", "gone");
        checks.that(enrolment == null || seen.add(enrolment.personId()), at + "enrolment", "twice");
        if (checks.present(at + "kind", mark.kind()) == null) {
            return;
        }
        checks.that(fits(mark), at + "minutes", "out-of-range");
        Mark earlier = enrolment == null ? null : there.get(enrolment.personId());
        checks.that(!lacksReason(earlier, mark), at + "reason", "required");
    }

    private boolean fits(OneMark mark) {
        return Attended.isPossible(mark.kind(), mark.minutes(), session.minutes());
    }

    private boolean lacksReason(Mark earlier, OneMark mark) {
        boolean changes = earlier != null || session.closed();
        return mark.reason() == null && changes && !isTheSame(earlier, mark);
    }

    private boolean isTheSame(Mark earlier, OneMark mark) {
        return earlier != null && earlier.attended().equals(attended(mark));
    }

    private IntakeOutcome take(OneMark wanted) {
        EnrolmentFacts enrolment = roster.get(wanted.enrolment());
        Attended attended = attended(wanted);
        Mark earlier = there.get(enrolment.personId());
        if (earlier == null) {
            Mark mark = new Mark(session, enrolment, attended, now, by);
            added.add(mark);
            there.put(enrolment.personId(), mark);
            if (session.closed()) {
                adjustments.add(new MarkAdjustment(mark.id(), null, attended, wanted.reason(), now, by));
            }
            move(mark, attended.quarters(), attended.sessions());
            return IntakeOutcome.KEPT;
        }
        if (!earlier.attended().equals(attended)) {
            Attended was = earlier.attended();
            if (session.closed()) {
                adjustments.add(earlier.adjust(attended, wanted.reason(), now, by));
            } else {
                corrections.add(earlier.correct(attended, wanted.reason(), now, by));
            }
            move(earlier, attended.quarters() - was.quarters(), attended.sessions() - was.sessions());
            return IntakeOutcome.CHANGED;
        }
        return IntakeOutcome.UNCHANGED;
    }

    private void move(Mark mark, int quarters, int sessions) {
        if (quarters != 0) {
            changes.merge(
                    mark.milestoneId(),
                    new HoursChanged(mark.milestoneId(), mark.personId(), quarters, sessions),
                    HoursChanged::plus);
        }
    }

    private Attended attended(OneMark mark) {
        return Attended.of(mark.kind(), mark.minutes(), session.minutes());
    }

    List<Mark> added() {
        return added;
    }

    List<MarkCorrection> corrections() {
        return corrections;
    }

    /** In a closed month only, and then all that changed. */
    List<MarkAdjustment> adjustments() {
        return adjustments;
    }

    /** In the order of the milestones' keys: whoever moves several waits for others in one order. */
    List<HoursChanged> changes() {
        return List.copyOf(changes.values());
    }
}
