package org.marram.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;

class CourseChecksTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Test
    void takesNothingSaid() {
        assertThat(checked(CourseDetails.EMPTY)).isEqualTo(CourseDetails.EMPTY);
    }

    @Test
    void cleansWhatIsSaid() {
        CourseDetails clean = checked(new CourseDetails(
                "ES-mx",
                "FREQ=WEEKLY;BYDAY=MO",
                NINE,
                NINE.plusHours(3),
                null,
                null,
                true,
                " Aprons ",
                Level.A2,
                true,
                16,
                2_500,
                "EUR",
                " ",
                90,
                false));
        assertThat(clean.language()).isEqualTo("es-MX");
        assertThat(clean.wants()).isEqualTo("Aprons");
        assertThat(clean.credential()).isNull();
    }

    @Test
    void forgetsTheCurrencyOfWhatIsFree() {
        CourseDetails free = new CourseDetails(
                null, null, null, null, null, null, false, null, null, null, null, 0, "EUR", null, null, null);
        assertThat(checked(free).currency()).isNull();
    }

    @Test
    void namesEverythingThatCannotBeTaken() {
        assertThatThrownBy(() -> checked(new CourseDetails(
                        "Spanish!",
                        "Mondays",
                        NINE,
                        NINE,
                        Ref.random(),
                        "x".repeat(61),
                        true,
                        "x".repeat(1_001),
                        null,
                        null,
                        -1,
                        100,
                        "EURO",
                        "x".repeat(201),
                        0,
                        null)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .containsExactlyInAnyOrder(
                                new Refusal.Fault("language", "unknown"),
                                new Refusal.Fault("rule", "not-a-timetable"),
                                new Refusal.Fault("until", "ends-before-start"),
                                new Refusal.Fault("site", "not-possible"),
                                new Refusal.Fault("room", "too-long"),
                                new Refusal.Fault("wants", "too-long"),
                                new Refusal.Fault("ageFrom", "out-of-range"),
                                new Refusal.Fault("currency", "too-long"),
                                new Refusal.Fault("credential", "too-long"),
                                new Refusal.Fault("hours", "out-of-range")));
    }

    @Test
    void takesARoomOnlyWhereItIsSaidOnWhichSite() {
        CourseDetails nowhere = new CourseDetails(
                null, null, null, null, null, "2.14", false, null, null, null, null, null, null, null, null, null);
        assertThatThrownBy(() -> checked(nowhere))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .containsExactly(new Refusal.Fault("room", "not-possible")));
    }

    @Test
    void wantsDaysAndTimesTogether() {
        assertThatThrownBy(() -> checked(new CourseDetails(
                        null, null, NINE, null, null, null, false, null, null, null, null, null, null, null, null,
                        null)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .containsExactly(
                                new Refusal.Fault("rule", "required"), new Refusal.Fault("until", "required")));
    }

    @Test
    void takesOtherHoursOnOtherDaysOnly() {
        WeeklyHours thursday = new WeeklyHours("FREQ=WEEKLY;BYDAY=TH", NINE.plusHours(5), NINE.plusHours(8));
        WeeklyHours nothing = new WeeklyHours(null, null, null);
        assertThat(checked(weekly("FREQ=WEEKLY;BYDAY=MO", nothing, thursday)).weekly())
                .containsExactly(new WeeklyHours("FREQ=WEEKLY;BYDAY=MO", NINE, NINE.plusHours(3)), thursday);
        refused(new Refusal.Fault("rule", "required"), weekly(null, thursday));
        refused(new Refusal.Fault("further[0].rule", "day-twice"), weekly("FREQ=WEEKLY;BYDAY=MO,TH", thursday));
        refused(
                new Refusal.Fault("further[1].rule", "day-twice"),
                weekly(
                        "FREQ=WEEKLY;BYDAY=MO",
                        thursday,
                        new WeeklyHours("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", NINE, NINE.plusHours(1))));
        refused(
                new Refusal.Fault("further[0].until", "ends-before-start"),
                weekly("FREQ=WEEKLY;BYDAY=MO", new WeeklyHours("FREQ=WEEKLY;BYDAY=TH", NINE, NINE)));
        refused(
                new Refusal.Fault("further", "out-of-range"),
                weekly("FREQ=WEEKLY;BYDAY=MO", thursday, nothing, nothing));
    }

    private static CourseDetails weekly(String rule, WeeklyHours... further) {
        return new CourseDetails(
                null,
                rule,
                rule == null ? null : NINE,
                rule == null ? null : NINE.plusHours(3),
                List.of(further),
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static void refused(Refusal.Fault fault, CourseDetails asked) {
        assertThatThrownBy(() -> checked(asked))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.faults()).containsExactly(fault));
    }

    private static CourseDetails checked(CourseDetails asked) {
        Checks checks = new Checks();
        CourseDetails clean = new CourseChecks(checks).checked(asked);
        checks.refuseFaults();
        return clean;
    }
}
