package org.marram.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.marram.common.Refusal;

class WallTimeTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    @Test
    void isAMomentInTheProgrammesZone() {
        assertThat(time(2026, 7, 14, "10:42").at(MADRID)).isEqualTo("2026-07-14T08:42:00Z");
        assertThat(time(2028, 2, 29, "00:00").at(MADRID)).isEqualTo("2028-02-28T23:00:00Z");
        assertThat(WallTime.of(Instant.parse("2026-07-14T22:30:00Z"), MADRID)).isEqualTo(time(2026, 7, 15, "00:30"));
    }

    @Test
    void refusesWhatNoClockShowedWhereItWasPutForward() {
        assertThatThrownBy(() -> time(2026, 3, 29, "02:30").at(MADRID))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no-such-time");
        assertThat(time(2026, 3, 29, "03:00").at(MADRID)).isEqualTo("2026-03-29T01:00:00Z");
        assertThat(time(2026, 3, 29, "01:59").at(MADRID)).isEqualTo("2026-03-29T00:59:00Z");
    }

    @Test
    void isTheFirstOfBothWhereTheClockShowedItTwice() {
        assertThat(time(2026, 10, 25, "02:30").at(MADRID)).isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void isNothingWhileDayOrTimeIsMissing() {
        assertThat(new WallTime(null, LocalTime.NOON).at(MADRID)).isNull();
        assertThat(new WallTime(LocalDate.of(2026, 1, 1), null).at(MADRID)).isNull();
    }

    private static WallTime time(int year, int month, int day, String time) {
        return new WallTime(LocalDate.of(year, month, day), LocalTime.parse(time));
    }
}
