package org.marram.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marram.common.Ref;
import org.marram.common.Times;
import org.marram.plan.MilestoneTitle;
import org.marram.referral.AnswerTime;
import org.marram.worklist.WorkFacts.Shared;
import org.marram.worklist.WorkFacts.Step;

/** Days in the programme's zone: at midnight, when the clocks change, and on 29 February. */
class WorkMomentTest {

    /** Berlin changes at night, Beirut and Santiago have days without a midnight, Kiritimati is a day ahead of most. */
    @ParameterizedTest
    @CsvSource({
        "UTC,                2028-02-29, 24",
        "Europe/Berlin,      2028-03-26, 23",
        "Europe/Berlin,      2028-10-29, 25",
        "Asia/Beirut,        2028-03-26, 23",
        "America/Santiago,   2028-09-03, 23",
        "Pacific/Auckland,   2028-04-02, 25",
        "Pacific/Kiritimati, 2028-02-29, 24"
    })
    void aDayIsOverWhenTheNextOneBeginsHoweverLongItWas(ZoneId zone, LocalDate day, int hours) {
        Instant begins = day.atStartOfDay(zone).toInstant();
        Instant ends = day.plusDays(1).atStartOfDay(zone).toInstant();
        assertThat(ChronoUnit.HOURS.between(begins, ends)).isEqualTo(hours);
        assertThat(today(begins.minusNanos(1_000), zone)).isEqualTo(day.minusDays(1));
        assertThat(today(begins, zone)).isEqualTo(day);
        assertThat(today(ends.minusNanos(1_000), zone)).isEqualTo(day);
        assertThat(today(ends, zone)).isEqualTo(day.plusDays(1));
    }

    @Test
    void whatDidNotHappenHasNoDay() {
        assertThat(WorkMoment.dayOf(null, ZoneId.of("Europe/Berlin"))).isNull();
    }

    /** Each line comes with the first instant of its day and not a moment before, over a night that is an hour short or long. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2028-03-26",
        "Europe/Berlin, 2028-10-29",
        "Asia/Beirut,   2028-03-26",
        "UTC,           2028-02-29",
        "UTC,           2028-03-01"
    })
    void aLineComesWithTheFirstInstantOfItsDay(ZoneId zone, LocalDate day) {
        Instant begins = day.atStartOfDay(zone).toInstant();
        LocalDate before = today(begins.minusNanos(1_000), zone);
        LocalDate on = today(begins, zone);
        WorkSubject lastSeen = subject(day(day.minusDays(7).atTime(23, 59), zone));
        assertThat(WorkRules.contact(lastSeen, before)).isEmpty();
        assertThat(WorkRules.contact(lastSeen, on)).isPresent();
        Step step =
                new Step(7, Ref.random(), 1, new MilestoneTitle(7, new byte[0]), day.minusDays(1), false, null, null);
        assertThat(WorkRules.milestone(lastSeen, step, before).orElseThrow().kind())
                .isEqualTo(WorkKind.MILESTONE_DUE);
        assertThat(WorkRules.milestone(lastSeen, step, on).orElseThrow().kind()).isEqualTo(WorkKind.MILESTONE_LATE);
        Instant ends = day.plusDays(30).atStartOfDay(zone).toInstant();
        Shared release = new Shared(1, Ref.random(), 2, "School", "TRAINING", WorkMoment.dayOf(ends, zone));
        assertThat(WorkRules.releases(lastSeen, List.of(release), before)).isEmpty();
        assertThat(WorkRules.releases(lastSeen, List.of(release), on)).hasSize(1);
    }

    private static LocalDate today(Instant now, ZoneId zone) {
        return new WorkMoment(now, zone).today();
    }

    private static LocalDate day(LocalDateTime wall, ZoneId zone) {
        return WorkMoment.dayOf(wall.atZone(zone).toInstant(), zone);
    }

    private static WorkSubject subject(LocalDate lastContact) {
        return new WorkSubject(
                1,
                Ref.random(),
                2,
                Ref.random(),
                "CODE",
                11,
                Ref.random(),
                "Coordinator",
                LocalDate.of(2027, 6, 1),
                Times.NO_DAY,
                Times.NO_DAY,
                Times.NO_DAY,
                lastContact,
                null,
                null,
                null,
                null,
                7,
                2,
                70,
                AnswerTime.of("SATURDAY,SUNDAY"));
    }
}
