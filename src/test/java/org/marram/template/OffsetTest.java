package org.marram.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffsetTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, MONTH, 1, 2026-02-28",
        "2028-01-31, MONTH, 1, 2028-02-29",
        "2028-02-29, MONTH, 12, 2029-02-28",
        "2028-02-29, MONTH, 48, 2032-02-29",
        "2028-02-29, WEEK, 52, 2029-02-27",
        "2028-02-29, DAY, 1, 2028-03-01",
        "2026-11-30, MONTH, 3, 2027-02-28",
        "2026-11-30, MONTH, 1, 2026-12-30",
        "2026-10-31, MONTH, 1, 2026-11-30",
        "2026-12-31, MONTH, 14, 2028-02-29",
        "2026-03-28, WEEK, 6, 2026-05-09",
        "2026-03-29, DAY, 0, 2026-03-29"
    })
    void countsAsPeopleDo(LocalDate start, OffsetUnit unit, int amount, LocalDate due) {
        assertThat(new Offset(unit, amount).from(start)).isEqualTo(due);
    }

    @Test
    void aMonthIsTheSameDayOfTheCalendarAndNoThirtyDays() {
        LocalDate start = LocalDate.of(2026, 1, 15);
        assertThat(new Offset(OffsetUnit.MONTH, 9).from(start)).isEqualTo(LocalDate.of(2026, 10, 15));
        assertThat(new Offset(OffsetUnit.DAY, 270).from(start)).isEqualTo(LocalDate.of(2026, 10, 12));
    }

    @Test
    void holdsFromTheStartToFortyYearsAfterIt() {
        for (OffsetUnit unit : OffsetUnit.values()) {
            assertThat(new Offset(unit, -1).holds()).isFalse();
            assertThat(new Offset(unit, 0).holds()).isTrue();
            assertThat(new Offset(unit, unit.most()).holds()).isTrue();
            assertThat(new Offset(unit, unit.most() + 1).holds()).isFalse();
            LocalDate start = LocalDate.of(2028, 2, 29);
            assertThat(new Offset(unit, unit.most()).from(start)).isBeforeOrEqualTo(start.plusYears(40));
        }
    }
}
