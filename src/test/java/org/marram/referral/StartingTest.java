package org.marram.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marram.common.Refusal;
import org.marram.offering.OfferKind;

class StartingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @ParameterizedTest
    @EnumSource(OfferKind.class)
    void onlyWhatLastsBeginsOnADayAndTodayWhereNoneWasSaid(OfferKind kind) {
        assertThat(new Starting(kind, TODAY).on(null)).isEqualTo(kind.begins() ? TODAY : null);
    }

    @Test
    void aDayMayBeAheadOrOverByHalfAYearAtMost() {
        Starting job = new Starting(OfferKind.JOB, TODAY);
        assertThat(job.on(TODAY.plusDays(180))).isEqualTo(TODAY.plusDays(180));
        assertThat(job.on(TODAY.minusDays(180))).isEqualTo(TODAY.minusDays(180));
        refuses("out-of-range", job, TODAY.plusDays(181));
        refuses("out-of-range", job, TODAY.minusDays(181));
        refuses("not-possible", new Starting(OfferKind.COURSE, TODAY), TODAY);
    }

    private static void refuses(String code, Starting starting, LocalDate day) {
        assertThatThrownBy(() -> starting.on(day))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .containsExactly(new Refusal.Fault("startsOn", code)));
    }
}
