package org.marram.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marram.common.Ref;
import org.marram.common.Times;
import org.marram.plan.MilestoneTitle;
import org.marram.referral.AnswerTime;
import org.marram.worklist.WorkFacts.Agreed;
import org.marram.worklist.WorkFacts.Asked;
import org.marram.worklist.WorkFacts.Attended;
import org.marram.worklist.WorkFacts.AttendedSession;
import org.marram.worklist.WorkFacts.Shared;
import org.marram.worklist.WorkFacts.Step;

/** Each rule at its edges: the day before, the day, the day after. */
class WorkRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);
    private static final Instant LAST = Instant.parse("2028-02-29T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2028-02-28, MILESTONE_LATE",
        "2027-01-01, MILESTONE_LATE",
        "2028-02-29, MILESTONE_DUE",
        "2028-03-14, MILESTONE_DUE",
        "2028-03-15, -"
    })
    void aMilestoneIsDueForTwoWeeksAndLaterThanPlannedFromTheNextDay(LocalDate dueOn, String kind) {
        assertThat(kindOf(step(dueOn, false, null))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "2028-02-29, false, MAY_START",
        "2028-02-15, false, MAY_START",
        "2028-02-14, false, -",
        "2028-02-29, true, -"
    })
    void whatWaitsNoLongerIsNewsForTwoWeeks(LocalDate freedOn, boolean stillWaits, String kind) {
        assertThat(kindOf(step(TODAY.plusYears(1), stillWaits, freedOn))).isEqualTo(kind);
    }

    @Test
    void aMilestoneHasOneLineAndTheMorePressingReason() {
        assertThat(kindOf(step(TODAY.plusDays(3), false, TODAY))).isEqualTo("MILESTONE_DUE");
        assertThat(kindOf(step(TODAY.minusDays(1), true, TODAY))).isEqualTo("MILESTONE_LATE");
        assertThat(WorkRules.milestone(subject(), step(TODAY, true, null), TODAY)
                        .orElseThrow()
                        .waits())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2028-03-01, 2028-03-22, -",
        "2028-02-29, 2028-03-21, REVIEW_DUE",
        "2028-02-16, 2028-03-08, REVIEW_DUE",
        "2028-02-16, 2028-03-07, REVIEW_RUNS_OUT",
        "2028-01-01, 2028-02-28, REVIEW_RUNS_OUT"
    })
    void aReviewIsDueFromItsFirstDayAndPressesInItsLastWeekAndAfter(LocalDate from, LocalDate until, String kind) {
        assertThat(WorkRules.review(subject(from, until, TODAY, 30), TODAY)
                        .map(line -> line.kind().name())
                        .orElse("-"))
                .isEqualTo(kind);
    }

    @Test
    void whatNobodyAnsweredStandsInTheListSinceItWasSaid() {
        assertThat(WorkRules.said(subject())).isEmpty();
        assertThat(WorkRules.said(subject(TODAY)).map(WorkFound::on)).hasValue(TODAY);
    }

    @Test
    void whatSomebodyAskedAboutWhatIsKeptHasAMonthForItsAnswer() {
        assertThat(WorkRules.asked(subject())).isEmpty();
        assertThat(WorkRules.asked(subject(TODAY)).map(WorkFound::on)).hasValue(TODAY.plusMonths(1));
    }

    @Test
    void aPlanWithoutAWindowHasNoReview() {
        assertThat(WorkRules.review(subject(), TODAY)).isEmpty();
        assertThat(WorkRules.review(subject(), Times.NO_DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2028-01-30, 30, true", "2028-01-31, 30, false", "2028-02-28, 1, true", "2028-02-29, 1, false"})
    void whoWasNotSeenForAsManyDaysAsTheProgrammeSetStandsInTheList(LocalDate last, int days, boolean there) {
        assertThat(WorkRules.contact(subject(Times.NO_DAY, Times.NO_DAY, last, days), TODAY)
                        .isPresent())
                .isEqualTo(there);
    }

    /** Told on the day of the last contact. */
    @ParameterizedTest
    @CsvSource({"2027-12-09, false", "2027-12-08, true", "2027-01-01, true", ", false"})
    void whatTheyToldAboutHowToBeReachedIsAskedAgainAWeekBeforeItEnds(LocalDate told, boolean there) {
        assertThat(WorkRules.reach(subject(Times.NO_DAY, Times.NO_DAY, told, 30), TODAY)
                        .isPresent())
                .isEqualTo(there);
    }

    /** The plan's first day, the day of which the last income tells, today, and until when it is to be asked; "-" where it is not. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 2026-06-15, 2027-05-15, -",
        "2026-06-15, 2026-06-15, 2027-05-16, 2027-07-15",
        "2026-06-15, 2026-06-15, 2027-06-15, 2027-07-15",
        "2026-06-15, 2026-06-15, 2027-07-16, 2027-07-15",
        "2026-06-15, 2026-06-15, 2028-05-15, 2027-07-15",
        "2026-06-15, 2026-06-15, 2028-05-16, 2028-07-15",
        "2026-06-15, 2027-05-15, 2027-06-15, 2027-07-15",
        "2026-06-15, 2027-05-16, 2027-06-15, -",
        "2026-06-15, 2027-05-16, 2028-05-15, -",
        "2026-06-15, 2027-05-16, 2028-05-16, 2028-07-15",
        "2026-06-15, 2026-05-16, 2026-06-15, -",
        "2026-06-15, 2026-05-15, 2026-06-15, 2026-07-15",
        "2026-06-15, , 2028-06-15, -",
        "2024-02-29, 2024-02-29, 2025-01-28, -",
        "2024-02-29, 2024-02-29, 2025-01-29, 2025-03-30",
        "2024-02-29, 2025-01-29, 2025-02-28, -",
        "2024-02-29, 2027-02-28, 2028-01-29, -",
        "2024-02-29, 2027-02-28, 2028-01-30, 2028-03-30"
    })
    void incomeIsAskedEachYearWithin30DaysOfTheDayOnWhichTheyCame(
            LocalDate openedOn, LocalDate told, LocalDate today, String until) {
        WorkSubject of = subject(openedOn, Times.NO_DAY, Times.NO_DAY, TODAY, null, told, 30);
        assertThat(WorkRules.income(of, today).map(line -> line.on().toString()).orElse("-"))
                .isEqualTo(until);
    }

    @Test
    void whereNoContactWasEverNotedThePlansFirstDayCounts() {
        WorkSubject never = subject(Times.NO_DAY, Times.NO_DAY, null, 30);
        assertThat(WorkRules.contact(never, never.openedOn().plusDays(29))).isEmpty();
        WorkFound line = WorkRules.contact(never, never.openedOn().plusDays(30)).orElseThrow();
        assertThat(line.on()).isNull();
        assertThat(line.object()).isEqualTo(never.person());
    }

    @Test
    void aReleaseStandsThereThirtyDaysBeforeItsEndUnlessALaterOneGoesOn() {
        Shared ends = shared(1, "School", "TRAINING", TODAY.plusDays(30));
        assertThat(WorkRules.releases(subject(), List.of(ends), TODAY)).hasSize(1);
        assertThat(WorkRules.releases(subject(), List.of(ends), TODAY.minusDays(1)))
                .isEmpty();
        assertThat(WorkRules.releases(
                        subject(), List.of(ends, shared(2, "School", "TRAINING", TODAY.plusDays(60))), TODAY))
                .isEmpty();
        assertThat(WorkRules.releases(
                        subject(),
                        List.of(
                                ends,
                                shared(2, "School", "HOUSING", TODAY.plusDays(60)),
                                shared(3, "Other", "TRAINING", TODAY.plusDays(60))),
                        TODAY))
                .extracting(WorkFound::objectId)
                .containsExactly(1L);
    }

    @Test
    void ofTwoReleasesThatEndTogetherOneIsNamed() {
        LocalDate day = TODAY.plusDays(3);
        assertThat(WorkRules.releases(
                        subject(),
                        List.of(shared(1, "School", "TRAINING", day), shared(2, "School", "TRAINING", day)),
                        TODAY))
                .hasSize(1);
    }

    /** 2028-02-29 is a Tuesday. */
    @ParameterizedTest
    @CsvSource({
        "2028-02-24, 2028-02-28, Thursday: Friday and Monday",
        "2028-02-25, 2028-02-29, Friday: Monday and Tuesday",
        "2028-02-26, 2028-02-29, Saturday",
        "2028-02-27, 2028-02-29, Sunday",
        "2028-02-28, 2028-03-01, over 29 February"
    })
    void aPartnerHasTwoWorkingDaysForAnAnswer(LocalDate sent, LocalDate last, String why) {
        assertThat(AnswerTime.of("SATURDAY,SUNDAY").lastDay(sent)).as(why).isEqualTo(last);
        assertThat(WorkRules.referrals(subject(), List.of(asked(1, sent, null, true)), last))
                .isEmpty();
        assertThat(WorkRules.referrals(subject(), List.of(asked(1, sent, null, true)), last.plusDays(1)))
                .extracting(WorkFound::kind)
                .containsExactly(WorkKind.REFERRAL_WAITS);
    }

    @Test
    void aDeclinedReferralStandsThereUntilAnotherIsAskedOrAccepted() {
        Asked declined = asked(1, TODAY.minusDays(9), TODAY.minusDays(5), false);
        Asked alsoDeclined = asked(2, TODAY.minusDays(4), TODAY.minusDays(1), false);
        assertThat(WorkRules.referrals(subject(), List.of(declined, alsoDeclined), TODAY))
                .extracting(WorkFound::objectId)
                .containsExactly(2L);
        assertThat(WorkRules.referrals(subject(), List.of(declined, asked(3, TODAY, null, true)), TODAY))
                .isEmpty();
        assertThat(WorkRules.referrals(subject(), List.of(declined, asked(3, TODAY.minusDays(9), null, false)), TODAY))
                .as("accepted")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2028-03-01, false", "2028-02-29, true", "2028-02-28, true", "2026-02-28, true"})
    void agreedContactStandsThereFromItsDayOn(LocalDate dueOn, boolean there) {
        assertThat(WorkRules.followUp(new Agreed(subject(), 5, Ref.random(), dueOn), TODAY)
                        .isPresent())
                .isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource({"2028-02-29, 1", "2028-01-01, 1", "2028-03-01, 0"})
    void whatMayBeAskedAgainStandsThereFromThatDayOnAndIsQuietUntilThen(LocalDate askAgainOn, int lines) {
        assertThat(kinds(declined(1, 4, TODAY.minusDays(90), askAgainOn)))
                .containsExactlyElementsOf(Collections.nCopies(lines, "REFERRAL_ASK_AGAIN 1"));
    }

    @Test
    void whatMayBeAskedAgainIsGoneWhenTheSameCourseWasAskedSinceOrAnotherIsUnderWay() {
        Asked may = declined(1, 4, TODAY.minusDays(90), TODAY.minusDays(1));
        assertThat(kinds(may, declined(2, 5, TODAY.minusDays(3), null))).containsExactly("REFERRAL_ASK_AGAIN 1");
        assertThat(kinds(may, declined(2, 4, TODAY.minusDays(3), null))).containsExactly("REFERRAL_DECLINED 2");
        assertThat(kinds(may, asked(2, TODAY, null, true))).isEmpty();
    }

    @Test
    void whatNobodyAnsweredInTimeStandsThereUntilAnotherIsAsked() {
        assertThat(kinds(expired(1, TODAY.minusDays(1)))).containsExactly("REFERRAL_EXPIRED 1");
        assertThat(kinds(expired(1, TODAY.minusDays(9)), declined(2, 4, TODAY.minusDays(1), null)))
                .containsExactly("REFERRAL_DECLINED 2");
        assertThat(kinds(expired(1, TODAY.minusDays(1)), asked(2, TODAY, null, true)))
                .isEmpty();
    }

    @Test
    void whoWaitsForAPlaceMakesNoLineUntilOneIsFree() {
        assertThat(kinds(asked(1, TODAY.minusDays(90), null, false))).isEmpty();
    }

    @Test
    void whoseWeekendIsAnotherHasOtherWorkingDays() {
        AnswerTime friday = AnswerTime.of("FRIDAY,SATURDAY");
        assertThat(friday.lastDay(LocalDate.of(2028, 2, 24))).isEqualTo("2028-02-28");
        assertThat(friday.lastDay(LocalDate.of(2028, 2, 27))).isEqualTo("2028-02-29");
        assertThat(AnswerTime.of("").lastDay(LocalDate.of(2028, 2, 25))).isEqualTo("2028-02-27");
    }

    @Test
    void theMostPressingLineComesFirstWhateverOrderTheyWereFoundIn() {
        List<WorkFound> lines = Stream.of(
                        WorkRules.releases(subject(), List.of(shared(1, "School", "TRAINING", TODAY)), TODAY)
                                .get(0),
                        WorkRules.milestone(subject(), step(TODAY.minusDays(200), false, null), TODAY)
                                .orElseThrow(),
                        WorkRules.milestone(subject(), step(TODAY.minusDays(1), false, null), TODAY)
                                .orElseThrow(),
                        WorkRules.milestone(subject(), step(TODAY.plusDays(9), false, null), TODAY)
                                .orElseThrow(),
                        WorkRules.review(subject(TODAY, TODAY.plusDays(21), TODAY, 30), TODAY)
                                .orElseThrow())
                .toList();
        List<WorkFound> mixed = Arrays.asList(lines.toArray(WorkFound[]::new));
        Collections.reverse(mixed);
        mixed.sort(WorkFound.byPressing(TODAY));
        assertThat(mixed).containsExactlyElementsOf(lines);
    }

    private static String kindOf(Step step) {
        return WorkRules.milestone(subject(), step, TODAY)
                .map(line -> line.kind().name())
                .orElse("-");
    }

    private static Step step(LocalDate dueOn, boolean waits, LocalDate freedOn) {
        return new Step(7, Ref.random(), 1, new MilestoneTitle(7, new byte[0]), dueOn, waits, freedOn, null);
    }

    private static Shared shared(long id, String recipient, String purpose, LocalDate until) {
        return new Shared(id, Ref.random(), 2, recipient, purpose, until);
    }

    private static Asked asked(long id, LocalDate sent, LocalDate declined, boolean waits) {
        return new Asked(id, Ref.random(), 2, 7, id, "Baking", sent, waits ? sent : null, declined, null, null);
    }

    private static Asked declined(long id, long course, LocalDate on, LocalDate askAgainOn) {
        return new Asked(id, Ref.random(), 2, 7, course, "Baking", on, null, on, askAgainOn, null);
    }

    private static Asked expired(long id, LocalDate on) {
        return new Asked(id, Ref.random(), 2, 7, id, "Baking", on.minusDays(30), null, null, null, on);
    }

    private static List<String> kinds(Asked... asked) {
        return WorkRules.referrals(subject(), List.of(asked), TODAY).stream()
                .map(line -> line.kind() + " " + line.objectId())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"A, -", "AA, NOT_THERE", "AAAAA, NOT_THERE", "AAPA, -", "PAPAA, NOT_THERE", "AAP, -", "A.A, NOT_THERE"})
    void whoWasNotThereTwiceInARowIsAskedAbout(String sessions, String kind) {
        assertThat(kindOf(WorkRules.away(subject(), attended(sessions, null), ZoneOffset.UTC)))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"-1, NOT_THERE", "0, NOT_THERE", "1, -"})
    void aContactSinceTheLastAbsenceAnswersIt(int minutes, String kind) {
        assertThat(kindOf(WorkRules.away(subject(), attended("AA", LAST.plusSeconds(60L * minutes)), ZoneOffset.UTC)))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "AAA, -",
        "APAP, SELDOM_THERE",
        "APAPAPAPPP, SELDOM_THERE",
        "APAPAPPPPP, -",
        "PPPP, -",
        "APPP, -",
        ".P.P, SELDOM_THERE"
    })
    void whoWasSeldomThereIsAskedAboutOnceThereWereFourSessions(String sessions, String kind) {
        assertThat(kindOf(WorkRules.rate(subject(), attended(sessions, null), ZoneOffset.UTC)))
                .isEqualTo(kind);
    }

    /** @param sessions each a day after the other, until the last: P there, A absent, . too late for a quarter of an hour */
    private static Attended attended(String sessions, Instant contact) {
        List<AttendedSession> list = IntStream.range(0, sessions.length())
                .mapToObj(at -> {
                    Instant end = LAST.minus(Duration.ofDays(sessions.length() - 1L - at));
                    char kind = sessions.charAt(at);
                    return new AttendedSession(kind == 'P', kind == 'A', end.minusSeconds(3600), end);
                })
                .toList();
        return new Attended(5, Ref.random(), 2, "Baking", contact, list);
    }

    private static String kindOf(Optional<WorkFound> found) {
        return found.map(line -> line.kind().name()).orElse("-");
    }

    private static WorkSubject subject() {
        return subject(Times.NO_DAY, Times.NO_DAY, TODAY, 30);
    }

    private static WorkSubject subject(LocalDate saidOn) {
        return subject(Times.NO_DAY, Times.NO_DAY, TODAY, saidOn, 30);
    }

    private static WorkSubject subject(LocalDate from, LocalDate until, LocalDate lastContact, int notSeenDays) {
        return subject(from, until, lastContact, null, notSeenDays);
    }

    private static WorkSubject subject(
            LocalDate from, LocalDate until, LocalDate lastContact, LocalDate saidOn, int notSeenDays) {
        return subject(LocalDate.of(2027, 6, 1), from, until, lastContact, saidOn, null, notSeenDays);
    }

    private static WorkSubject subject(
            LocalDate openedOn,
            LocalDate from,
            LocalDate until,
            LocalDate lastContact,
            LocalDate saidOn,
            LocalDate incomeToldOn,
            int notSeenDays) {
        return new WorkSubject(
                1,
                Ref.random(),
                2,
                Ref.random(),
                "CODE",
                11,
                Ref.random(),
                "Coordinator",
                openedOn,
                Times.NO_DAY,
                from,
                until,
                lastContact,
                saidOn,
                saidOn,
                lastContact,
                incomeToldOn,
                notSeenDays,
                2,
                70,
                AnswerTime.of("SATURDAY,SUNDAY"));
    }
}
