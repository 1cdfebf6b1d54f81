package org.marram.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marram.retention.Checkpoint.DAYS_180;
import static org.marram.retention.Checkpoint.DAYS_30;
import static org.marram.retention.Checkpoint.DAYS_365;
import static org.marram.retention.Checkpoint.DAYS_90;
import static org.marram.retention.Checkpoint.QUARTER_2;
import static org.marram.retention.Checkpoint.QUARTER_4;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckpointsTest {

    private static final LocalDate FROM = LocalDate.parse("2026-01-10");
    private static final Checkpoints GOES_ON = new Checkpoints(FROM, null, null);

    @ParameterizedTest
    @CsvSource({"DAYS_30, 2026-02-09", "DAYS_90, 2026-04-10", "DAYS_180, 2026-07-09", "DAYS_365, 2027-01-10"})
    void daysAreCountedFromTheFirstDay(Checkpoint checkpoint, LocalDate due) {
        assertThat(GOES_ON.dueOn(checkpoint)).isEqualTo(due);
    }

    /** Quarters after the one that holds the exit, whichever of its days it is. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-10, 2026-07-01, 2027-01-01",
        "2026-01-10, 2026-07-01, 2027-01-01",
        "2026-03-31, 2026-07-01, 2027-01-01",
        "2026-04-01, 2026-10-01, 2027-04-01",
        "2026-11-22, 2027-04-01, 2027-10-01",
        "2026-12-31, 2027-04-01, 2027-10-01",
        "2028-02-29, 2028-07-01, 2029-01-01"
    })
    void quartersAreCalendarQuartersAfterThatOfTheExit(LocalDate exit, LocalDate second, LocalDate fourth) {
        Checkpoints points = new Checkpoints(FROM, null, exit);
        assertThat(points.dueOn(QUARTER_2)).isEqualTo(second);
        assertThat(points.dueOn(QUARTER_4)).isEqualTo(fourth);
    }

    @Test
    void aJobThatBeganWithinTheQuarterIsAskedAboutFromItsFirstDayAndOneThatBeganAfterItNever() {
        LocalDate exit = LocalDate.parse("2026-02-10");
        assertThat(new Checkpoints(LocalDate.parse("2026-09-30"), null, exit).dueOn(QUARTER_2))
                .isEqualTo(LocalDate.parse("2026-09-30"));
        assertThat(new Checkpoints(LocalDate.parse("2026-10-01"), null, exit).dueOn(QUARTER_2))
                .isNull();
        assertThat(GOES_ON.dueOn(QUARTER_2)).as("no exit").isNull();
    }

    @Test
    void aJobThatEndedBeforeTheDayHasNoSuchCheckAndIsAskedAboutNoMore() {
        Checkpoints lost = new Checkpoints(FROM, FROM.plusDays(89), null);
        assertThat(lost.dueOn(DAYS_30)).isEqualTo(FROM.plusDays(30));
        assertThat(lost.dueOn(DAYS_90)).isNull();
        assertThat(new Checkpoints(FROM, FROM.plusDays(90), null).dueOn(DAYS_90))
                .isEqualTo(FROM.plusDays(90));
        assertThat(lost.asked(Set.of(), FROM.plusDays(300))).isEmpty();
    }

    @Test
    void isAskedFromItsDayOnUntilItOrALaterOneIsAnswered() {
        assertThat(GOES_ON.asked(Set.of(), FROM.plusDays(29))).isEmpty();
        assertThat(GOES_ON.asked(Set.of(), FROM.plusDays(30))).contains(DAYS_30);
        assertThat(GOES_ON.asked(Set.of(DAYS_30), FROM.plusDays(89))).isEmpty();
        assertThat(GOES_ON.asked(Set.of(), FROM.plusDays(100)))
                .as("one line, the latest")
                .contains(DAYS_90);
        assertThat(GOES_ON.asked(Set.of(DAYS_90), FROM.plusDays(100)))
                .as("whoever is there after 90 days was there after 30")
                .isEmpty();
        assertThat(GOES_ON.asked(EnumSet.of(DAYS_30, DAYS_90), FROM.plusDays(180)))
                .contains(DAYS_180);
        assertThat(GOES_ON.asked(Set.of(DAYS_30), FROM.plusDays(3_000))).contains(DAYS_365);
    }

    @Test
    void daysAndQuartersAreAskedApartTheOneThatWaitsLongestFirst() {
        Checkpoints closed = new Checkpoints(FROM, null, LocalDate.parse("2026-02-10"));
        LocalDate july = LocalDate.parse("2026-07-10");
        assertThat(closed.asked(Set.of(DAYS_90), july)).contains(QUARTER_2);
        assertThat(closed.asked(Set.of(DAYS_90, QUARTER_2), july)).contains(DAYS_180);
        assertThat(closed.asked(Set.of(DAYS_180, QUARTER_2), july)).isEmpty();
        assertThat(closed.asked(Set.of(DAYS_365, QUARTER_2), LocalDate.parse("2027-01-10")))
                .contains(QUARTER_4);
    }
}
