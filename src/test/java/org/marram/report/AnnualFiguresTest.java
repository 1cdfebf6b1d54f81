package org.marram.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.marram.report.AgeGroup.ADULT;
import static org.marram.report.AgeGroup.CHILD;
import static org.marram.report.AgeGroup.UNKNOWN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marram.common.Refusal;
import org.marram.project.StayFact;
import org.marram.report.ReportSamples.Sample;

/** The figures of an annual report against people who were counted by hand, {@link ReportSamples}. */
class AnnualFiguresTest {

    @ParameterizedTest
    @CsvSource({
        "A, ADULT,   true,  31,  410",
        "B, ADULT,   false, 365, 0",
        "C, CHILD,   true,  578, 24",
        "D, UNKNOWN, false, 1,   0",
        "E, ADULT,   true,  0,   101",
        "F, CHILD,   true,  30,  422",
        "G, ADULT,   false, 671, 0",
        "H, ADULT,   false, 61,  0",
        "K, ADULT,   true,  10,  206",
        "L, UNKNOWN, true,  20,  99",
        "M, ADULT,   true,  28,  116"
    })
    void eachCountsOnceByTheirLastStay(char who, AgeGroup age, boolean leaver, int days, int destination) {
        assertThat(counted(who))
                .contains(new Counted(age, leaver, days, destination, leaver ? ExitRule.FOR_NOW : null));
    }

    @Test
    void whoLeftBeforeOrBeginsAfterIsNotServed() {
        assertThat(counted('I')).isEmpty();
        assertThat(counted('J')).isEmpty();
    }

    @Test
    void theFiguresOfTheYearAreThoseCountedByHand() {
        AnnualReport report = report(ReportSamples.YEAR, 1);
        assertThat(ReportSamples.counts(report)).containsExactly(11, 7, 2, 2, 7, 4);
        assertThat(report.stayOfLeavers())
                .isEqualTo(new LengthOfStay(new BigDecimal("99.6"), new BigDecimal("28.0"), true));
        assertThat(report.stayOfStayers())
                .isEqualTo(new LengthOfStay(new BigDecimal("274.5"), new BigDecimal("213.0"), true));
        assertThat(report.destinations())
                .extracting(Destinations::group, group -> group.people().people())
                .containsExactly(
                        tuple(DestinationGroup.PERMANENT, 2),
                        tuple(DestinationGroup.TEMPORARY, 0),
                        tuple(DestinationGroup.HOMELESS, 2),
                        tuple(DestinationGroup.INSTITUTIONAL, 1),
                        tuple(DestinationGroup.OTHER, 2));
        assertThat(report.permanent().percent()).isEqualTo(40);
        assertThat(report.permanent().leftOut()).isEqualTo(2);
    }

    @Test
    void aReportMayBeOfOneDay() {
        AnnualReport report = report(ReportSamples.DAY, 1);
        assertThat(ReportSamples.counts(report)).containsExactly(5, 4, 1, 0, 1, 4);
        assertThat(report.permanent().percent()).isZero();
    }

    @Test
    void nobodyIsNoReasonToFail() {
        AnnualReport report = new AnnualFigures().report(ReportSamples.YEAR, all(), 11, true);
        assertThat(ReportSamples.counts(report)).containsOnly(0);
        assertThat(report.stayOfLeavers().average()).isNull();
        assertThat(report.permanent().percent()).isNull();
        assertThat(ReportSamples.counts(report.told())).containsOnlyNulls();
    }

    @Test
    void ofFewPeopleNothingLeavesButHowManyThereWere() {
        AnnualReport told = report(ReportSamples.YEAR, 11).told();
        assertThat(ReportSamples.counts(told)).containsExactly(11, null, null, null, null, null);
        assertThat(told.stayOfLeavers().average()).isNull();
        assertThat(told.stayOfStayers().median()).isNull();
        assertThat(told.permanent()).isEqualTo(new Share(null, null, null, null));
        assertThat(told.destinations()).allSatisfy(group -> assertThat(group.each())
                .allSatisfy(one -> assertThat(one.people().people()).isNull()));
        assertThat(new ReportSheet(told).csv().split("\r\n"))
                .contains("figure,of,value", "people_served,,11", "adults,,hidden", "days_average,leavers,hidden")
                .contains("exits_to_group,PERMANENT,hidden", "exits_to_destination,410,hidden")
                .hasSize(1 + 14 + 5 + 29 + 2);
    }

    /**
     * 209 left, 16 of them (4 and 12) are left out: 80 of 193 are 41 %. Outside, the 12 are told; of the 17 in institutions it is not
     * told where, so 80 of 197 (41 %) to 80 of 180 (44 %).
     */
    @Test
    void theShareIsToldBetweenWhatItCanBe() {
        AnnualFigures figures = new AnnualFigures();
        people(figures, 60, 410);
        people(figures, 20, 422);
        people(figures, 30, 312);
        people(figures, 30, 116);
        people(figures, 4, 206);
        people(figures, 13, 207);
        people(figures, 12, 24);
        people(figures, 40, 99);
        stayers(figures);
        AnnualReport report = figures.report(ReportSamples.YEAR, all(ExitRule.PLAIN), 11, true);
        assertThat(report.permanent()).isEqualTo(new Share(41, 16, 41, 44));
        assertThat(report.told().permanent()).isEqualTo(new Share(null, null, 41, 44));
    }

    private static void people(AnnualFigures figures, int many, int destination) {
        people(figures, many, destination, ExitRule.PLAIN);
    }

    private static void people(AnnualFigures figures, int many, int destination, ExitRule rule) {
        IntStream.range(0, many).forEach(each -> figures.add(new Counted(ADULT, true, 10, destination, rule)));
    }

    private static void stayers(AnnualFigures figures) {
        IntStream.range(0, 30).forEach(each -> figures.add(new Counted(ADULT, false, 1, 0, null)));
    }

    private static Chosen all(ExitRule... rules) {
        return new Chosen(List.of(), Set.of(rules));
    }

    /**
     * The same people, had all been to projects of one type. Of A 410, C 24, E 101, F 422, K 206, L not said, M 116, C and K are left
     * out everywhere. Outreach: A, E and F of 5; elsewhere A and F of 5.
     */
    @ParameterizedTest
    @CsvSource({"4, 60, 2", "0, 40, 2", "1, 40, 2", "2, 40, 2", "13, 40, 2", "6, 40, 2", "14, 40, 2"})
    void exitsOfOutreachCountByAListOfTheirOwn(int type, int percent, int leftOut) {
        AnnualFigures figures = new AnnualFigures();
        ReportSamples.people().values().forEach(one -> Counted.of(
                        one.stays().stream().map(stay -> of(stay, type)).toList(), one.born(), ReportSamples.YEAR)
                .ifPresent(figures::add));
        Share share = figures.report(ReportSamples.YEAR, all(ExitRule.of(type)), 1, true)
                .permanent();
        assertThat(share.percent()).isEqualTo(percent);
        assertThat(share.leftOut()).isEqualTo(leftOut);
    }

    /**
     * Eight who left: 410, 332, 215, 225, 206, 329, 24, 101. Outreach leaves out 206, 329, 24: 410, 332, 215, 225, 101 are all of the
     * other five. Elsewhere 215, 225, 206, 24 are left out: of the other four, 410 and of places for now 332.
     */
    @ParameterizedTest
    @CsvSource({"OUTREACH, 100, 3", "FOR_NOW, 50, 4", "PLAIN, 25, 4"})
    void eachKindOfProjectHasItsDestinations(ExitRule rule, int percent, int leftOut) {
        AnnualFigures figures = new AnnualFigures();
        IntStream.of(410, 332, 215, 225, 206, 329, 24, 101).forEach(to -> people(figures, 1, to, rule));
        Share share = figures.report(ReportSamples.YEAR, all(rule), 1, true).permanent();
        assertThat(share.percent()).isEqualTo(percent);
        assertThat(share.leftOut()).isEqualTo(leftOut);
    }

    @Test
    void whatTheShareIsLiesBetweenWhatIsToldOfItWhateverTheProjectsAre() {
        Random chance = new Random(11);
        int[] codes = Arrays.stream(DestinationGroup.values())
                .flatMap(group -> group.destinations().stream())
                .mapToInt(Integer::intValue)
                .toArray();
        int told = 0;
        for (int round = 0; round < 2_000; round++) {
            AnnualFigures figures = new AnnualFigures();
            stayers(figures);
            ExitRule[] rules = round % 4 == 3 ? ExitRule.values() : new ExitRule[] {ExitRule.values()[round % 4]};
            people(figures, 11 + chance.nextInt(90), 410, rules[chance.nextInt(rules.length)]);
            for (int number = chance.nextInt(12); number > 0; number--) {
                people(
                        figures,
                        chance.nextInt(40),
                        codes[chance.nextInt(codes.length)],
                        rules[chance.nextInt(rules.length)]);
            }
            Share share =
                    figures.report(ReportSamples.YEAR, all(rules), 11, true).permanent();
            if (share.leaves() && share.percent() != null && share.until() != null) {
                assertThat(share.percent()).as(share.toString()).isBetween(share.from(), share.until());
                told++;
            }
        }
        assertThat(told).isGreaterThan(500);
    }

    private static StayFact of(StayFact stay, int type) {
        return new StayFact(stay.personId(), stay.projectId(), type, stay.entry(), stay.exit(), stay.destination());
    }

    @ParameterizedTest
    @CsvSource({
        "2007-03-10, 2025-03-09, CHILD",
        "2007-03-10, 2025-03-10, ADULT",
        "2004-02-29, 2022-02-28, CHILD",
        "2004-02-29, 2022-03-01, ADULT",
        "2025-03-10, 2025-03-10, CHILD",
        "2025-03-11, 2025-03-10, UNKNOWN"
    })
    void aBirthdayCountsFromItsDayOn(LocalDate birth, LocalDate on, AgeGroup age) {
        assertThat(AgeGroup.of(birth, on)).isEqualTo(age).isIn(ADULT, CHILD, UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-12-31, true",
        "2024-10-01, 2025-09-30, true",
        "2025-01-02, 2026-01-01, false",
        "2025-02-01, 2026-01-31, false",
        "2025-01-01, 2026-12-31, false",
        "2026-01-01, 2026-12-31, false"
    })
    void figuresLeaveInWholeYearsThatAreOver(LocalDate from, LocalDate until, boolean fixed) {
        assertThat(new ReportPeriod(from, until).isFixed(LocalDate.of(2026, 12, 31)))
                .isEqualTo(fixed);
    }

    @Test
    void refusesDaysThatCannotBe() {
        LocalDate today = LocalDate.of(2025, 3, 10);
        refuses(new ReportPeriod(null, today), "required");
        refuses(new ReportPeriod(today, today.minusDays(1)), "ends-before-start");
        refuses(new ReportPeriod(today, today.plusDays(1)), "in-the-future");
        refuses(new ReportPeriod(LocalDate.MIN, today), "out-of-range");
        ReportSamples.DAY.refuseUnlessPossible(today);
    }

    @Test
    void aNumberThatIsNoDestinationCountsAsNotCollected() {
        assertThat(DestinationGroup.destination(336)).isEqualTo(99);
        assertThat(DestinationGroup.of(999)).isEqualTo(DestinationGroup.OTHER);
    }

    private static void refuses(ReportPeriod period, String code) {
        assertThatThrownBy(() -> period.refuseUnlessPossible(LocalDate.of(2025, 3, 10)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .extracting(Refusal.Fault::code)
                        .contains(code));
    }

    private static Optional<Counted> counted(char who) {
        Sample sample = ReportSamples.people().get(who);
        List<StayFact> stays = sample.stays();
        return Counted.of(stays, sample.born(), ReportSamples.YEAR);
    }

    private static AnnualReport report(ReportPeriod period, int least) {
        AnnualFigures figures = new AnnualFigures();
        ReportSamples.people().values().forEach(one -> Counted.of(one.stays(), one.born(), period)
                .ifPresent(figures::add));
        return figures.report(period, all(ExitRule.FOR_NOW), least, true);
    }
}
