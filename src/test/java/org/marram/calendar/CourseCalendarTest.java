package org.marram.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseCalendarTest {

    private static final String MONDAYS = "FREQ=WEEKLY;BYDAY=MO";
    private static final String THURSDAYS = "FREQ=WEEKLY;BYDAY=TH";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void eachRuleBeginsOnItsOwnDayAsLongAsTheCourseHasIt() {
        CourseCalendar calendar = new CourseCalendar(1);
        assertThat(calendar.first(MONDAYS, DAY)).isEqualTo(DAY);
        calendar.begins(MONDAYS, DAY.plusDays(7), List.of(MONDAYS, THURSDAYS));
        calendar.begins(THURSDAYS, DAY.plusDays(3), List.of(MONDAYS, THURSDAYS));
        assertThat(calendar.first(MONDAYS, DAY)).isEqualTo(DAY.plusDays(7));
        assertThat(calendar.first(MONDAYS, DAY.plusDays(8))).isEqualTo(DAY.plusDays(8));
        assertThat(calendar.first(THURSDAYS, DAY)).isEqualTo(DAY.plusDays(3));
        calendar.begins(THURSDAYS, DAY.plusDays(10), List.of(THURSDAYS));
        assertThat(calendar.first(MONDAYS, DAY)).isEqualTo(DAY);
        assertThat(calendar.first(THURSDAYS, DAY)).isEqualTo(DAY.plusDays(10));
    }
}
