package org.marram.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marram.common.Refusal;

class SettingsTest {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SUNDAY);

    @ParameterizedTest
    @CsvSource({
        "6, 30, 12, notSeenDays out-of-range",
        "7, 30, 12, -",
        "365, 30, 12, -",
        "366, 30, 12, notSeenDays out-of-range",
        "30, 0, 12, openDays out-of-range",
        "30, 1, 12, -",
        "30, 365, 12, -",
        "30, 366, 12, openDays out-of-range",
        "30, 30, 0, mostMonths out-of-range",
        "30, 30, 1, -",
        "30, 30, 60, -",
        "30, 30, 61, mostMonths out-of-range",
        ", 30, 12, notSeenDays required",
        "30, , 12, openDays required",
        "30, 30, , mostMonths required"
    })
    void eachHoldsWithinItsBounds(Integer notSeenDays, Integer openDays, Integer mostMonths, String fault) {
        assertThat(fault(new Settings(notSeenDays, WEEKEND, openDays, mostMonths, 2, 70)))
                .isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 70, absences out-of-range",
        "1, 0, -",
        "10, 100, -",
        "11, 70, absences out-of-range",
        "2, -1, leastRate out-of-range",
        "2, 101, leastRate out-of-range",
        ", 70, absences required",
        "2, , leastRate required"
    })
    void soDoTheTwoThatAreAboutAttendance(Integer absences, Integer leastRate, String fault) {
        assertThat(fault(new Settings(30, WEEKEND, 30, 12, absences, leastRate)))
                .isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({"10, fewest out-of-range", "11, -", "100, -", "101, fewest out-of-range", ", fewest required"})
    void noProgrammeTellsFiguresOfFewerThanEleven(Integer fewest, String fault) {
        assertThat(fault(new Settings(30, WEEKEND, 30, 12, 2, 70, fewest, 0, null)))
                .isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({"-1, jobGapDays out-of-range", "0, -", "90, -", "91, jobGapDays out-of-range", ", jobGapDays required"})
    void aGapBetweenJobsIsAtMostAQuarter(Integer gap, String fault) {
        assertThat(fault(new Settings(30, WEEKEND, 30, 12, 2, 70, 11, gap, null)))
                .isEqualTo(fault);
    }

    @Test
    void aWeekKeepsOneWorkingDayAtLeastAndMayHaveSeven() {
        assertThatCode(() -> new Settings(30, Set.of(), 30, 12, 2, 70).refuseUnlessPossible())
                .doesNotThrowAnyException();
        Set<DayOfWeek> six = EnumSet.complementOf(EnumSet.of(DayOfWeek.TUESDAY));
        assertThatCode(() -> new Settings(30, six, 30, 12, 2, 70).refuseUnlessPossible())
                .doesNotThrowAnyException();
        assertThat(fault(new Settings(30, EnumSet.allOf(DayOfWeek.class), 30, 12, 2, 70)))
                .isEqualTo("weekend no-working-day");
        assertThat(fault(new Settings(30, null, 30, 12, 2, 70))).isEqualTo("weekend required");
    }

    private static String fault(Settings settings) {
        Refusal refusal = catchThrowableOfType(Refusal.class, settings::refuseUnlessPossible);
        return refusal == null
                ? "-"
                : refusal.faults().get(0).field() + " "
                        + refusal.faults().get(0).code();
    }
}
