package org.marram.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.marram.project.StayFact;

/** What became of people, by the year in which they began, counted by hand. */
class CohortsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final SmallNumbers ALL = new SmallNumbers(1);

    /**
     * Five of 2020. There after 6 months A B C D (4), after 12 A B D (3), after 24 A D (2), after 36 A D, after 48 and 60 A; E left
     * on their first day. By then B and C have left to a place to stay, D to none and E too: 2. A and B had a job after a year.
     */
    @Test
    void theFiguresOfAYearAreThoseCountedByHand() {
        Map<Long, List<StayFact>> people = Map.of(
                1L, List.of(stay("2020-02-29", null, null)),
                2L, List.of(stay("2020-03-01", "2021-03-02", 410)),
                3L, List.of(stay("2020-12-31", "2021-12-31", 435)),
                4L, List.of(stay("2020-01-01", "2020-02-01", 410), stay("2020-06-30", "2023-06-30", 116)),
                5L, List.of(stay("2020-07-01", "2020-07-01", 302)));
        Cohorts cohorts = new Cohorts(TODAY);
        assertThat(cohorts.workingDays(people).get(1L)).isEqualTo("2021-02-28");
        cohorts.add(people, Set.of(1L, 2L));
        CohortYear year = cohorts.years(ALL).get(0);
        assertThat(year.year()).isEqualTo(2020);
        assertThat(year.entered().people()).isEqualTo(5);
        assertThat(year.there()).extracting(Figure::people).containsExactly(4, 3, 2, 2, 1, 1);
        assertThat(year.permanent().people()).isEqualTo(2);
        assertThat(year.job().people()).isEqualTo(2);
    }

    @Test
    void aMomentIsCountedOnceTheWholeYearHasComeToIt() {
        Cohorts cohorts = new Cohorts(TODAY);
        cohorts.add(Map.of(1L, List.of(stay("2025-01-01", null, null))), Set.of());
        List<CohortYear> years = cohorts.years(ALL);
        assertThat(years).extracting(CohortYear::year).containsExactly(2020, 2021, 2022, 2023, 2024, 2025);
        assertThat(years).extracting(year -> year.there().size()).containsExactly(6, 5, 4, 3, 2, 1);
        assertThat(years.get(5).job()).as("31 December 2026 is still to come").isNull();
        assertThat(new Cohorts(LocalDate.of(2026, 6, 29)).years(ALL).get(5).permanent())
                .isNull();
    }

    @Test
    void whoBeganEarlierIsOfNoYearHere() {
        Cohorts cohorts = new Cohorts(TODAY);
        Map<Long, List<StayFact>> people =
                Map.of(1L, List.of(stay("2019-12-31", "2020-01-31", 410), stay("2021-01-01", null, null)));
        assertThat(cohorts.workingDays(people)).isEmpty();
        cohorts.add(people, Set.of());
        assertThat(cohorts.years(ALL))
                .extracting(year -> year.entered().people())
                .containsOnly(0);
    }

    /** Of 40, 25 are still there at every moment: nobody left between two of them, and 15 left to a place to stay. */
    @Test
    void ofFewPeopleNothingLeaves() {
        Cohorts cohorts = new Cohorts(TODAY);
        cohorts.add(
                java.util.stream.LongStream.range(0, 40)
                        .boxed()
                        .collect(Collectors.toMap(
                                who -> who,
                                who -> List.of(
                                        who < 25
                                                ? stay("2020-01-01", null, null)
                                                : stay("2020-01-01", "2020-02-01", 410)))),
                Set.of(1L));
        CohortYear told = cohorts.years(new SmallNumbers(11)).get(0).told();
        assertThat(told.entered().people()).isEqualTo(40);
        assertThat(told.there()).extracting(Figure::people).containsExactly(25, null, null, null, null, null);
        assertThat(told.permanent().people()).isEqualTo(15);
        assertThat(told.job().people()).isNull();
        assertThat(new CohortSheet(new CohortReport(List.of(), 11, List.of(told)))
                        .csv()
                        .split("\r\n"))
                .contains("2020,people,40", "2020,there_after_6_months,25", "2020,there_after_12_months,hidden");
    }

    private static StayFact stay(String entry, String exit, Integer destination) {
        return new StayFact(0, 1, 0, LocalDate.parse(entry), exit == null ? null : LocalDate.parse(exit), destination);
    }
}
