package org.marram.offering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableTest {

    @Test
    void saysItsDaysAndHowOften() {
        Timetable timetable =
                Timetable.read("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,MO;WKST=MO").orElseThrow();
        assertThat(timetable.days()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
        assertThat(timetable.everyWeeks()).isEqualTo(2);
    }

    @Test
    void isReadAsItWasWritten() {
        Timetable written = Timetable.weekly(Set.of(DayOfWeek.SUNDAY, DayOfWeek.TUESDAY), 3);
        Timetable read = Timetable.read(written.rule()).orElseThrow();
        assertThat(read.days()).isEqualTo(written.days());
        assertThat(read.everyWeeks()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "'FREQ=WEEKLY;BYDAY=MO,WE', 2026-11-23, 2026-11-23, 2026-12-02, 2026-11-23 2026-11-25 2026-11-30 2026-12-02",
        "'FREQ=WEEKLY;BYDAY=MO,WE', 2026-11-24, 2026-11-24, 2026-12-01, 2026-11-25 2026-11-30",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO, 2026-11-25, 2026-11-25, 2026-12-31, 2026-12-07 2026-12-21",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO, 2026-11-23, 2026-12-01, 2026-12-31, 2026-12-07 2026-12-21",
        "FREQ=WEEKLY;BYDAY=TU, 2028-02-20, 2028-02-20, 2028-03-07, 2028-02-22 2028-02-29 2028-03-07",
        "FREQ=WEEKLY;INTERVAL=4;BYDAY=SU, 2026-12-27, 2026-12-27, 2027-01-31, 2026-12-27 2027-01-24",
        "FREQ=WEEKLY;BYDAY=SU, 2026-11-23, 2026-11-23, 2026-11-28, ''"
    })
    void yieldsItsDaysFromOneUntilAnother(String rule, LocalDate first, LocalDate from, LocalDate until, String days) {
        assertThat(new Timetable(rule)
                        .daysBetween(first, from, until).stream()
                                .map(LocalDate::toString)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(days);
    }

    @Test
    void takesAnotherDayOfTheWeekForOneOfItsOwn() {
        Timetable timetable = new Timetable("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE");
        Timetable other = timetable.with(DayOfWeek.FRIDAY, DayOfWeek.MONDAY);
        assertThat(other.days()).containsExactly(DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
        assertThat(other.everyWeeks()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mondays",
                "FREQ=WEEKLY",
                "FREQ=DAILY",
                "FREQ=DAILY;BYDAY=MO",
                "FREQ=MONTHLY;BYDAY=1MO",
                "FREQ=WEEKLY;BYDAY=",
                "FREQ=WEEKLY;BYDAY=2MO",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=WEEKLY;BYDAY=MO;COUNT=3",
                "FREQ=WEEKLY;BYDAY=MO;UNTIL=20270101",
                "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9",
                "FREQ=WEEKLY;INTERVAL=0;BYDAY=MO",
                "RRULE:FREQ=WEEKLY;BYDAY=MO"
            })
    void isNothingButWeeksAndDays(String text) {
        assertThat(Timetable.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 12:00, MORNING",
        "12:00, 17:00, AFTERNOON",
        "17:00, 20:00, EVENING",
        "11:00, 12:30, MORNING AFTERNOON",
        "00:00, 23:59, MORNING AFTERNOON EVENING"
    })
    void fillsThePartsOfTheDayThatItTouches(LocalTime from, LocalTime until, String parts) {
        Week week = Week.of(Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY), from, until);
        for (Week.Part part : Week.Part.values()) {
            assertThat(week.days(part).equals(Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)))
                    .as("%s", part)
                    .isEqualTo(parts.contains(part.name()));
        }
    }

    @Test
    void hoursAreReadAsTheyWereWritten() {
        List<WeeklyHours> hours = List.of(
                new WeeklyHours("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE", LocalTime.of(9, 0), LocalTime.NOON),
                new WeeklyHours("FREQ=WEEKLY;BYDAY=TH", LocalTime.of(14, 15), LocalTime.of(17, 0)));
        assertThat(WeeklyHours.read(WeeklyHours.written(hours))).isEqualTo(hours);
        assertThat(WeeklyHours.read(WeeklyHours.written(List.of()))).isEmpty();
    }
}
