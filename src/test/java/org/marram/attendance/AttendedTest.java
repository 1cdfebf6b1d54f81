package org.marram.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AttendedTest {

    private static final int DAY = 1440;

    @Test
    void countsWholeQuarterHoursOnly() {
        assertThat(Attended.of(MarkKind.PRESENT, 0, 100).quarters()).isEqualTo(6);
        assertThat(Attended.of(MarkKind.LATE, 11, 100).quarters()).isEqualTo(5);
        assertThat(Attended.of(MarkKind.LEFT_EARLY, 100, 100).quarters()).isZero();
        assertThat(Attended.of(MarkKind.EXCUSED, 0, 100).quarters()).isZero();
        assertThat(Attended.of(MarkKind.ABSENT, 0, 100).quarters()).isZero();
    }

    @Test
    void minutesBelongToThoseWhoWereLateOrLeftEarly() {
        assertThat(Attended.isPossible(MarkKind.LATE, 0, 60)).isFalse();
        assertThat(Attended.isPossible(MarkKind.LATE, 1, 60)).isTrue();
        assertThat(Attended.isPossible(MarkKind.LEFT_EARLY, 60, 60)).isTrue();
        assertThat(Attended.isPossible(MarkKind.LEFT_EARLY, 61, 60)).isFalse();
        assertThat(Attended.isPossible(MarkKind.PRESENT, 1, 60)).isFalse();
        assertThat(Attended.isPossible(MarkKind.ABSENT, -1, 60)).isFalse();
    }

    @Property
    void neverCountsLessThanNothingOrMoreThanTheSession(
            @ForAll MarkKind kind,
            @ForAll @IntRange(max = 2 * DAY) int minutes,
            @ForAll @IntRange(min = 1, max = DAY) int session) {
        Attended attended = Attended.of(kind, minutes, session);
        assertThat(attended.quarters()).isBetween(0, 96);
        assertThat(attended.quarters() * 15).isLessThanOrEqualTo(session);
        assertThat(attended.sessions()).isEqualTo(attended.quarters() > 0 ? 1 : 0);
    }
}
