package org.marram.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.marram.attendance.AttendanceSamples.NOW;
import static org.marram.attendance.AttendanceSamples.PROVIDER;
import static org.marram.attendance.AttendanceSamples.aSession;
import static org.marram.attendance.AttendanceSamples.anEnrolment;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marram.calendar.SessionFacts;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.imports.IntakeOutcome;
import org.marram.imports.Taken;
import org.marram.referral.EnrolmentFacts;

class MarkingTest {

    private final SessionFacts session = aSession(180);
    private final EnrolmentFacts reed = anEnrolment(1);
    private final EnrolmentFacts dune = anEnrolment(2);

    @Test
    void marksAClassAndSaysWhatMovedInOneOrder() {
        Marking marking = marking();
        marking.take(List.of(mark(dune, MarkKind.LEFT_EARLY, 50, null), mark(reed, MarkKind.PRESENT, 0, null)));
        assertThat(marking.added())
                .extracting(mark -> mark.attended().quarters())
                .containsExactly(8, 12);
        assertThat(marking.changes())
                .containsExactly(
                        new HoursChanged(reed.milestoneId(), reed.personId(), 12, 1),
                        new HoursChanged(dune.milestoneId(), dune.personId(), 8, 1));
    }

    @Test
    void anAbsenceIsAMarkThatMovesNothing() {
        Marking marking = marking();
        marking.take(List.of(mark(reed, MarkKind.ABSENT, 0, null), mark(dune, MarkKind.EXCUSED, 0, null)));
        assertThat(marking.added()).hasSize(2);
        assertThat(marking.changes()).isEmpty();
    }

    @Test
    void theSameMarkAgainChangesNothing() {
        Marking marking = marking(marked(reed, MarkKind.LATE, 20));
        marking.take(List.of(mark(reed, MarkKind.LATE, 20, CorrectionReason.MISTAKE)));
        assertThat(marking.added()).isEmpty();
        assertThat(marking.corrections()).isEmpty();
        assertThat(marking.changes()).isEmpty();
    }

    @Test
    void anotherMarkNeedsAReasonAndKeepsTheEarlierOne() {
        Mark there = marked(reed, MarkKind.PRESENT, 0);
        refused("marks[0].reason required", marking(there), mark(reed, MarkKind.ABSENT, 0, null));
        assertThat(there.attended().kind()).isEqualTo(MarkKind.PRESENT);
        Marking marking = marking(there);
        marking.take(List.of(mark(reed, MarkKind.ABSENT, 0, CorrectionReason.MISTAKE)));
        assertThat(marking.corrections()).singleElement().satisfies(was -> {
            assertThat(was.was()).isEqualTo(new Attended(MarkKind.PRESENT, 0, 12));
            assertThat(was.reason()).isEqualTo(CorrectionReason.MISTAKE);
        });
        assertThat(marking.changes()).containsExactly(new HoursChanged(reed.milestoneId(), reed.personId(), -12, -1));
    }

    @Test
    void aClosedMonthTakesAdjustmentsOnlyEachWithAReason() {
        SessionFacts closed =
                new SessionFacts(session.id(), session.ref(), 4, 5, session.startsAt(), session.endsAt(), null, true);
        Mark there = marked(reed, MarkKind.PRESENT, 0);
        Marking adjusting = new Marking(closed, List.of(reed, dune), List.of(there), NOW, PROVIDER);
        refused("marks[0].reason required", adjusting, mark(dune, MarkKind.PRESENT, 0, null));
        adjusting = new Marking(closed, List.of(reed, dune), List.of(there), NOW, PROVIDER);
        adjusting.take(List.of(
                mark(reed, MarkKind.ABSENT, 0, CorrectionReason.MISTAKE),
                mark(dune, MarkKind.PRESENT, 0, CorrectionReason.OTHER)));
        assertThat(adjusting.corrections()).isEmpty();
        assertThat(adjusting.adjustments())
                .extracting(MarkAdjustment::was, MarkAdjustment::became)
                .containsExactly(
                        tuple(new Attended(MarkKind.PRESENT, 0, 12), new Attended(MarkKind.ABSENT, 0, 0)),
                        tuple(null, new Attended(MarkKind.PRESENT, 0, 12)));
        assertThat(adjusting.changes()).extracting(HoursChanged::quarters).containsExactly(-12, 12);
        Marking same = new Marking(closed, List.of(dune), List.of(marked(dune, MarkKind.PRESENT, 0)), NOW, PROVIDER);
        same.take(List.of(mark(dune, MarkKind.PRESENT, 0, null)));
        assertThat(same.adjustments()).isEmpty();
    }

    @Test
    void meetsTheMarkOfAPlaceThatEndedAndMovesItsOwnMilestone() {
        EnrolmentFacts back = new EnrolmentFacts(9, Ref.random(), reed.personId(), 900, 4, NOW);
        Mark there = marked(reed, MarkKind.PRESENT, 0);
        Marking same = new Marking(session, List.of(back), List.of(there), NOW, PROVIDER);
        same.take(List.of(mark(back, MarkKind.PRESENT, 0, null)));
        assertThat(same.added()).isEmpty();
        assertThat(same.changes()).isEmpty();
        Marking other = new Marking(session, List.of(back), List.of(there), NOW, PROVIDER);
        refused("marks[0].reason required", other, mark(back, MarkKind.ABSENT, 0, null));
        other = new Marking(session, List.of(back), List.of(there), NOW, PROVIDER);
        other.take(List.of(mark(back, MarkKind.ABSENT, 0, CorrectionReason.MISTAKE)));
        assertThat(other.corrections()).hasSize(1);
        assertThat(other.changes()).containsExactly(new HoursChanged(reed.milestoneId(), reed.personId(), -12, -1));
    }

    @Test
    void refusesOnePersonTwiceThroughTwoPlaces() {
        EnrolmentFacts second = new EnrolmentFacts(9, Ref.random(), reed.personId(), 900, 4, NOW);
        refused(
                "marks[1].enrolment twice",
                new Marking(session, List.of(reed, second), List.of(), NOW, PROVIDER),
                mark(reed, MarkKind.PRESENT, 0, null),
                mark(second, MarkKind.PRESENT, 0, null));
    }

    @Test
    void eachForItselfIsTakenByTheSameRulesAndWhatCannotBeTakenStaysOut() {
        Mark there = marked(dune, MarkKind.PRESENT, 0);
        Marking marking = marking(there);
        assertThat(marking.takeEach(List.of(
                        mark(reed, MarkKind.LATE, 181, null),
                        mark(reed, MarkKind.PRESENT, 0, null),
                        mark(dune, MarkKind.ABSENT, 0, null),
                        mark(anEnrolment(9), MarkKind.PRESENT, 0, null))))
                .containsExactly(
                        Taken.refused("minutes", "out-of-range"),
                        Taken.refused("enrolment", "twice"),
                        Taken.refused("reason", "required"),
                        Taken.refused("enrolment", "gone"));
        assertThat(marking.added()).isEmpty();
        Marking again = marking(there);
        assertThat(again.takeEach(List.of(
                        mark(reed, MarkKind.PRESENT, 0, null),
                        mark(dune, MarkKind.ABSENT, 0, CorrectionReason.MISTAKE))))
                .extracting(Taken::outcome)
                .containsExactly(IntakeOutcome.KEPT, IntakeOutcome.CHANGED);
        assertThat(again.changes()).extracting(HoursChanged::quarters).containsExactly(12, -12);
    }

    @Test
    void refusesAllWhereOneCannotBeTaken() {
        Marking marking = marking();
        refused(
                "marks[1].enrolment gone",
                marking,
                mark(reed, MarkKind.PRESENT, 0, null),
                mark(anEnrolment(9), MarkKind.PRESENT, 0, null));
        assertThat(marking.added()).isEmpty();
        refused(
                "marks[1].enrolment twice",
                marking(),
                mark(reed, MarkKind.PRESENT, 0, null),
                mark(reed, MarkKind.PRESENT, 0, null));
        refused("marks[0].enrolment required", marking(), new OneMark(null, MarkKind.PRESENT, 0, null));
        refused("marks[0].kind required", marking(), mark(reed, null, 0, null));
        refused("marks[0].minutes out-of-range", marking(), mark(reed, MarkKind.LATE, 181, null));
        refused("marks required", marking());
        refused(
                "marks out-of-range",
                marking(),
                Collections.nCopies(101, mark(reed, MarkKind.PRESENT, 0, null)).toArray(OneMark[]::new));
    }

    @Test
    void offeredMarksStandEachForItself() {
        Marking marking = marking(marked(dune, MarkKind.ABSENT, 0));
        EnrolmentFacts gone = anEnrolment(9);
        assertThat(marking.offer(List.of(
                        offered(mark(gone, MarkKind.PRESENT, 0, null), null, 0),
                        offered(mark(reed, MarkKind.LATE, 181, null), null, 0),
                        offered(mark(dune, MarkKind.PRESENT, 0, null), null, 0),
                        offered(mark(reed, MarkKind.LATE, 30, null), null, 0))))
                .containsExactly(
                        new MarkAnswer(gone.ref(), Came.GONE, null, 0),
                        new MarkAnswer(reed.ref(), Came.OUT_OF_RANGE, null, 0),
                        new MarkAnswer(dune.ref(), Came.CONFLICT, MarkKind.ABSENT, 0),
                        new MarkAnswer(reed.ref(), Came.TAKEN, MarkKind.LATE, 30));
        assertThat(marking.added()).hasSize(1);
        assertThat(marking.corrections()).isEmpty();
        assertThat(marking.changes()).extracting(HoursChanged::personId).containsExactly(reed.personId());
    }

    @Test
    void anOfferedMarkThatStandsAlreadyIsTakenAndChangesNothingHoweverOftenItComes() {
        Marking marking = marking(marked(dune, MarkKind.LATE, 20));
        OfferedMark again = offered(mark(dune, MarkKind.LATE, 20, null), null, 0);
        OfferedMark twice = offered(mark(reed, MarkKind.PRESENT, 0, null), null, 0);
        assertThat(marking.offer(List.of(again, twice, twice)))
                .extracting(MarkAnswer::came)
                .containsOnly(Came.TAKEN);
        assertThat(marking.added()).hasSize(1);
        assertThat(marking.corrections()).isEmpty();
        assertThat(marking.changes()).hasSize(1);
    }

    @Test
    void anOfferedMarkChangesOnlyWhatWasSeenAndOnlyWithAReason() {
        Mark there = marked(reed, MarkKind.LATE, 20);
        Marking marking = marking(there);
        CorrectionReason why = CorrectionReason.CAME_LATER;
        assertThat(marking.offer(List.of(
                        offered(mark(reed, MarkKind.PRESENT, 0, why), null, 0),
                        offered(mark(reed, MarkKind.PRESENT, 0, why), MarkKind.LATE, 15),
                        offered(mark(reed, MarkKind.PRESENT, 0, null), MarkKind.LATE, 20))))
                .extracting(MarkAnswer::came)
                .containsExactly(Came.CONFLICT, Came.CONFLICT, Came.REASON_NEEDED);
        assertThat(there.attended().minutes()).isEqualTo(20);
        marking.offer(List.of(offered(mark(reed, MarkKind.PRESENT, 0, why), MarkKind.LATE, 20)));
        assertThat(there.attended().kind()).isEqualTo(MarkKind.PRESENT);
        assertThat(marking.corrections()).singleElement().satisfies(was -> assertThat(was.reason())
                .isEqualTo(why));
    }

    @Test
    void whatIsOfferedToAClosedMonthNeedsAReasonAndBecomesAnAdjustment() {
        SessionFacts closed =
                new SessionFacts(session.id(), session.ref(), 4, 5, session.startsAt(), session.endsAt(), null, true);
        Marking marking = new Marking(closed, List.of(reed), List.of(), NOW, PROVIDER);
        assertThat(marking.offer(List.of(offered(mark(reed, MarkKind.PRESENT, 0, null), null, 0))))
                .containsExactly(new MarkAnswer(reed.ref(), Came.REASON_NEEDED, null, 0));
        marking.offer(List.of(offered(mark(reed, MarkKind.PRESENT, 0, CorrectionReason.OTHER), null, 0)));
        assertThat(marking.adjustments()).hasSize(1);
    }

    @Test
    void aSessionThatHasNotBegunTakesNothingThatIsOfferedAndSaysWhoIsThere() {
        Marking early = new Marking(
                session, List.of(reed), List.of(), session.startsAt().minusSeconds(1), PROVIDER);
        assertThat(early.offer(List.of())).isEmpty();
        List<OfferedMark> one = List.of(offered(mark(reed, MarkKind.PRESENT, 0, null), null, 0));
        assertThatThrownBy(() -> early.offer(one))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("session-in-future"));
    }

    private static OfferedMark offered(OneMark mark, MarkKind stood, int stoodMinutes) {
        return new OfferedMark(mark, stood, stoodMinutes);
    }

    private Marking marking(Mark... there) {
        return new Marking(session, List.of(reed, dune), List.of(there), NOW, PROVIDER);
    }

    private Mark marked(EnrolmentFacts who, MarkKind kind, int minutes) {
        return new Mark(session, who, Attended.of(kind, minutes, session.minutes()), NOW, PROVIDER);
    }

    private static OneMark mark(EnrolmentFacts who, MarkKind kind, int minutes, CorrectionReason reason) {
        return new OneMark(who.ref(), kind, minutes, reason);
    }

    private static void refused(String fault, Marking marking, OneMark... marks) {
        assertThatThrownBy(() -> marking.take(List.of(marks)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .extracting(each -> each.field() + " " + each.code())
                        .containsExactly(fault));
    }
}
