package org.marram.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marram.common.Ref;

class SentMarkTest {

    @ParameterizedTest
    @CsvSource({
        "PRESENT, , , 0, true",
        "PRESENT, , 12, 0, true",
        "PRESENT, , 11, 0, false",
        "LATE, , 11, 15, true",
        "LATE, 20, 10, 20, true",
        "LATE, 20, 11, 20, false",
        "LATE, , 12, 0, false",
        "ABSENT, , 0, 0, true",
        "ABSENT, , 12, 0, false"
    })
    void hoursAreWhatTheMarkSaysOrSayWhatTheMarkLeavesOpen(
            MarkKind kind, Integer minutes, Integer quarters, int taken, boolean same) {
        SentMark mark = new SentMark(7, LocalDate.EPOCH, null, Ref.random(), kind, minutes, quarters, null);
        assertThat(mark.in(180).minutes()).isEqualTo(taken);
        assertThat(mark.saysTheSame(180)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"NOBODY, N.", "nour al-huda, n.a.h.", "' ', ''"})
    void aNameLeavesTheHouseAsInitials(String name, String initials) {
        assertThat(EnrolledLine.of(Ref.random(), name).initials()).isEqualTo(initials);
        assertThat(EnrolledLine.of(Ref.random(), null).initials()).isEmpty();
    }
}
