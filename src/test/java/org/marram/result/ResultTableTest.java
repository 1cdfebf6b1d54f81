package org.marram.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marram.common.Ref;

/** Places counted by course and quarter, and the file of them. */
class ResultTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<Quarter> QUARTERS = Quarter.until(TODAY, 8);
    private static final Ref COURSE = Ref.random();

    @Test
    void countsEachOnceAndTellsHoursAndRatesOfGroupsThatAreNotSmall() {
        List<Began> places = new ArrayList<>();
        for (int person = 0; person < 22; person++) {
            places.add(place(person, TODAY, person < 11));
        }
        places.add(place(0, TODAY.minusDays(1), false));
        for (int person = 22; person < 25; person++) {
            places.add(place(person, TODAY.minusMonths(3), true));
        }
        CourseResult course = table(places).courses().get(0);
        assertThat(course.cells().get(7)).isEqualTo(new ResultCell(22, 11, null, 23 * 10, 75));
        assertThat(course.cells().subList(0, 7)).containsOnly(ResultCell.HIDDEN);
        assertThat(course.total()).as("three would follow from it").isEqualTo(ResultCell.HIDDEN);
    }

    @Test
    void whatWasEarnedIsToldForItselfWhereNeitherPartIsSmall() {
        List<Began> places = new ArrayList<>();
        for (int person = 0; person < 30; person++) {
            places.add(new Began(COURSE, "Baking", person, TODAY, true, person < 12, 0, 0, 0));
        }
        CourseResult course = table(places).courses().get(0);
        assertThat(course.cells().get(7)).isEqualTo(new ResultCell(30, null, 12, 0, null));
    }

    @Test
    void beginsAQuarterWithItsFirstDay() {
        assertThat(QUARTERS).hasSize(8);
        assertThat(QUARTERS.get(0).from()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(QUARTERS.get(7).from()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(Quarter.of(LocalDate.of(2026, 9, 30)).from()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void noCellOfTheFileRunsAndEveryHiddenOneSaysSo() {
        List<Began> places = new ArrayList<>();
        for (int person = 0; person < 11; person++) {
            places.add(new Began(COURSE, "=1+1,\"x\"", person, TODAY, true, person > 0, 10, 0, 0));
        }
        assertThat(new ResultSheet(table(places)).csv().split("\r\n"))
                .hasSize(10)
                .contains("course,quarter_from,people,completed,credentials,hours,rate_percent")
                .contains("\"'=1+1,\"\"x\"\"\",2026-10-01,11,hidden,hidden,27.5,")
                .contains("\"'=1+1,\"\"x\"\"\",2025-01-01,hidden,hidden,hidden,hidden,hidden");
    }

    private static ResultsView table(List<Began> places) {
        return new ResultTable(QUARTERS, 11).of(places);
    }

    private static Began place(long person, LocalDate on, boolean completed) {
        return new Began(COURSE, "Baking", person, on, completed, person % 22 < 3, 10, 4, 3);
    }
}
