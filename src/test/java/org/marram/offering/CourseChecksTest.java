package org.marram.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
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

    private static CourseDetails checked(CourseDetails asked) {
        Checks checks = new Checks();
        CourseDetails clean = new CourseChecks(checks).checked(asked);
        checks.refuseFaults();
        return clean;
    }
}
