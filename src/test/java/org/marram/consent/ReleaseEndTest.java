package org.marram.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ReleaseEndTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @Test
    void liesAhead() {
        assertThat(new ReleaseEnd(TODAY.minusDays(1)).isAhead(TODAY)).isFalse();
        assertThat(new ReleaseEnd(TODAY).isAhead(TODAY)).isFalse();
        assertThat(new ReleaseEnd(TODAY.plusDays(1)).isAhead(TODAY)).isTrue();
    }

    @Test
    void liesWithinTwelveMonths() {
        assertThat(new ReleaseEnd(LocalDate.parse("2027-11-21")).isNear(TODAY, 12))
                .isTrue();
        assertThat(new ReleaseEnd(LocalDate.parse("2027-11-22")).isNear(TODAY, 12))
                .isFalse();
    }

    @Test
    void liesWithinWhatTheLawOfTheProgrammeSays() {
        assertThat(new ReleaseEnd(LocalDate.parse("2027-02-21")).isNear(TODAY, 3))
                .isTrue();
        assertThat(new ReleaseEnd(LocalDate.parse("2027-02-22")).isNear(TODAY, 3))
                .isFalse();
    }

    @Test
    void twelveMonthsFromALeapDayEndOnTheLastOfFebruary() {
        LocalDate leapDay = LocalDate.parse("2028-02-29");
        assertThat(new ReleaseEnd(LocalDate.parse("2029-02-28")).isNear(leapDay, 12))
                .isTrue();
        assertThat(new ReleaseEnd(LocalDate.parse("2029-03-01")).isNear(leapDay, 12))
                .isFalse();
    }

    @Test
    void endsWhenItsDayBeginsWhereTheProgrammeIs() {
        assertThat(new ReleaseEnd(LocalDate.parse("2027-03-01")).at(ZoneId.of("Europe/Madrid")))
                .isEqualTo("2027-02-28T23:00:00Z");
    }
}
