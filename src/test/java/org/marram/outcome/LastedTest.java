package org.marram.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** From 1 to 10 January and from 15 to 20 January: 16 days, with four between them. */
    @ParameterizedTest
    @CsvSource({"0, 16", "3, 16", "4, 20", "90, 20"})
    void daysBetweenTwoJobsCountWhereThatManyAreAllowedAndNotOneMore(int gap, int days) {
        assertThat(inJobs(gap, "2028-01-01/2028-01-10", "2028-01-15/2028-01-20"))
                .isEqualTo(days);
        assertThat(inJobs(gap, "2028-01-15/2028-01-20", "2028-01-01/2028-01-10"))
                .isEqualTo(days);
    }

    @Test
    void aGapIsCountedFromTheEndOfTheLongestOfJobsThatOverlap() {
        assertThat(inJobs(4, "2028-01-01/2028-01-10", "2028-01-02/2028-01-03", "2028-01-15/2028-01-20"))
                .isEqualTo(20);
        assertThat(inJobs(4, "2028-01-01/2028-01-02", "2028-01-01/2028-01-01", "2028-01-15/2028-01-20"))
                .isEqualTo(8);
        assertThat(inJobs(1, "2028-01-01/2028-01-10", "2028-01-12/")).isEqualTo(61);
        assertThat(inJobs(1, "2028-01-01/2028-01-10", "2028-01-13/")).isEqualTo(59);
    }

    @Test
    void aCorrectionMayOpenAGapAgainAndCloseIt() {
        assertThat(inJobs(4, "2028-01-01/2028-01-10", "2028-01-15/2028-01-20")).isEqualTo(20);
        assertThat(inJobs(4, "2028-01-01/2028-01-10", "2028-01-16/2028-01-20"))
                .as("it began a day later")
                .isEqualTo(15);
        assertThat(inJobs(4, "2028-01-01/2028-01-11", "2028-01-16/2028-01-20"))
                .as("the first one ended a day later")
                .isEqualTo(20);
        assertThat(inJobs(4, "2028-01-16/2028-01-20")).as("struck").isEqualTo(5);
    }

    private static int inJobs(int gap, String... spans) {
        return Lasted.of(spans(SpellKind.JOB, spans), gap).by(SpellKind.JOB, TODAY);
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
            int gap = round % 3 * 2;
            bridged(days, gap);
            Lasted lasted = Lasted.of(spans, gap);
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
        return Lasted.of(spans(kind, spans), 0);
    }

    private static List<Span> spans(SpellKind kind, String... spans) {
        return List.of(spans).stream().map(span -> span(kind, span)).toList();
    }

    /** Day by day: with those between two of them that lie no further apart. */
    private static void bridged(Set<LocalDate> days, int gap) {
        for (LocalDate day : List.copyOf(days)) {
            for (int many = 1; many <= gap; many++) {
                if (days.contains(day.plusDays(many + 1L))) {
                    day.plusDays(1).datesUntil(day.plusDays(many + 1L)).forEach(days::add);
                }
            }
        }
    }

    /** ISO 8601: two days with a slash between them; without the second one it goes on. */
    static Span span(SpellKind kind, String span) {
        String[] days = span.split("/");
        return Span.of(kind, LocalDate.parse(days[0]), days.length > 1 ? LocalDate.parse(days[1]) : Times.NO_DAY);
    }
}
