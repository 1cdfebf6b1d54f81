package org.marram.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marram.common.Times;

/** How long jobs and homes lasted together. */
class LastedTest {

    private static final LocalDate TODAY = LocalDate.parse("2028-03-01");

    @Test
    void aJobCountsItsFirstAndItsLastDayAndAHomeItsNights() {
        assertThat(by(SpellKind.JOB, "2028-02-29/2028-02-29")).isEqualTo(1);
        assertThat(by(SpellKind.HOME, "2028-02-29/2028-02-29")).isZero();
        assertThat(by(SpellKind.JOB, "2028-02-28/2028-03-01")).isEqualTo(3);
        assertThat(by(SpellKind.HOME, "2028-02-28/2028-03-01")).isEqualTo(2);
    }

    @Test
    void whatGoesOnCountsUntilTodayAndADayMoreEachDay() {
        Lasted job = lasted(SpellKind.JOB, "2028-02-27/");
        assertThat(job.by(SpellKind.JOB, TODAY)).isEqualTo(4);
        assertThat(job.by(SpellKind.JOB, TODAY.plusDays(1))).isEqualTo(5);
        assertThat(lasted(SpellKind.HOME, "2028-03-01/").by(SpellKind.HOME, TODAY))
                .isZero();
    }

    @Test
    void daysOnWhichTwoLastedCountOnceAndGapsDoNotCount() {
        assertThat(by(SpellKind.JOB, "2028-01-01/2028-01-10", "2028-01-05/2028-01-12", "2028-02-01/2028-02-02"))
                .isEqualTo(14);
        assertThat(by(SpellKind.JOB, "2028-01-01/2028-01-31", "2028-01-05/2028-01-12"))
                .isEqualTo(31);
        assertThat(by(SpellKind.JOB, "2028-02-01/", "2028-01-30/2028-02-03", "2028-02-20/2028-02-21"))
                .isEqualTo(32);
    }

    @Test
    void saysTheDayOnWhichItIsEnough() {
        assertThat(lasted(SpellKind.JOB, "2028-02-28/").reaches(SpellKind.JOB, 3))
                .isEqualTo(TODAY);
        assertThat(lasted(SpellKind.HOME, "2028-02-28/").reaches(SpellKind.HOME, 2))
                .isEqualTo(TODAY);
        assertThat(lasted(SpellKind.JOB, "2028-01-01/2028-01-10", "2028-02-01/").reaches(SpellKind.JOB, 11))
                .isEqualTo("2028-02-01");
        assertThat(lasted(SpellKind.JOB, "2028-01-01/2028-01-10").reaches(SpellKind.JOB, 11))
                .isNull();
    }

    @Test
    void isWhatCountingDayByDayGives() {
        Random chance = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<Span> spans = new ArrayList<>();
            Set<LocalDate> days = new HashSet<>();
            for (int number = chance.nextInt(6); number > 0; number--) {
                LocalDate from = TODAY.minusDays(chance.nextInt(60));
                LocalDate until = chance.nextInt(4) == 0 ? Times.NO_DAY : from.plusDays(chance.nextInt(20));
                until = until.isAfter(TODAY) ? Times.NO_DAY : until;
                spans.add(Span.of(SpellKind.JOB, from, until));
                from.datesUntil(until.isAfter(TODAY) ? TODAY.plusDays(1) : until.plusDays(1))
                        .forEach(days::add);
            }
            Lasted lasted = Lasted.of(spans);
            assertThat(lasted.by(SpellKind.JOB, TODAY)).as(spans.toString()).isEqualTo(days.size());
            assertThat(lasted.spells()).isEqualTo(spans.size());
            if (lasted.runsFrom() != null) {
                LocalDate on = lasted.reaches(SpellKind.JOB, days.size() + 3);
                assertThat(on).isEqualTo(TODAY.plusDays(3));
            }
        }
    }

    private static int by(SpellKind kind, String... spans) {
        return lasted(kind, spans).by(kind, TODAY);
    }

    private static Lasted lasted(SpellKind kind, String... spans) {
        return Lasted.of(List.of(spans).stream().map(span -> span(kind, span)).toList());
    }

    /** ISO 8601: two days with a slash between them; without the second one it goes on. */
    static Span span(SpellKind kind, String span) {
        String[] days = span.split("/");
        return Span.of(kind, LocalDate.parse(days[0]), days.length > 1 ? LocalDate.parse(days[1]) : Times.NO_DAY);
    }
}
