package org.marram.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marram.common.Times;
import org.marram.offering.HousingType;

class BeginningsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, NOT_ASKED",
                "1, UP_TO_7",
                "7, UP_TO_7",
                "8, FROM_8_TO_15",
                "15, FROM_8_TO_15",
                "16, FROM_16_TO_30",
                "30, FROM_16_TO_30",
                "31, FROM_31_TO_48",
                "48, FROM_31_TO_48",
                "49, OVER_48"
            })
    void hoursFallIntoTheirBand(Integer hours, HoursBand band) {
        assertThat(HoursBand.of(hours)).isEqualTo(band);
    }

    @Test
    void aGroupHomeIsNoHomeToStayIn() {
        for (HousingType type : HousingType.values()) {
            assertThat(Beginnings.situation(type).isStable()).as(type.name()).isEqualTo(type != HousingType.GROUP_HOME);
        }
    }

    @Test
    void whatBeginsAheadCountsNothingUntilThen() {
        LocalDate today = LocalDate.parse("2026-11-22");
        Lasted lasted = Lasted.of(List.of(Span.of(SpellKind.JOB, today.plusDays(3), Times.NO_DAY)), 0);
        assertThat(lasted.by(SpellKind.JOB, today)).isZero();
        assertThat(lasted.by(SpellKind.JOB, today.plusDays(2))).isZero();
        assertThat(lasted.by(SpellKind.JOB, today.plusDays(3))).isEqualTo(1);
    }
}
