package org.marram.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marram.offering.OfferingSamples.TODAY;
import static org.marram.offering.OfferingSamples.aCourse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.common.Refusal;

class CourseTest {

    @Test
    void mayLastOneDay() {
        assertThatCode(() -> aCourse().ending(TODAY).made()).doesNotThrowAnyException();
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
        assertThatThrownBy(() -> aCourse().ending(TODAY.minusDays(1)).made())
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .containsExactly(new Refusal.Fault("endsOn", "ends-before-start")));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 501, Integer.MAX_VALUE})
    void refusesNoPlacesAndMoreThanFiveHundred(int places) {
        assertThatThrownBy(() -> aCourse().withPlaces(places).made())
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .containsExactly(new Refusal.Fault("capacity", "out-of-range")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 500})
    void takesOneToFiveHundredPlaces(int places) {
        assertThatCode(() -> aCourse().withPlaces(places).made()).doesNotThrowAnyException();
    }
}
