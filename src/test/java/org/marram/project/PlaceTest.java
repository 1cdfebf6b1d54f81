package org.marram.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource({
        "1,101", "16,116", "18,118", "2,302", "12,312", "35,335", "6,206", "25,225", "10,410", "22,422", "26,426"
    })
    void aNumberOfTheYearsUntil2022MeansThatOf2026(String came, int code) {
        assertThat(Place.of(came)).isEqualTo(new Place(code, null));
    }

    @ParameterizedTest
    @CsvSource({"3,440", "19,419", "20,420", "28,428", "31,431", "33,433", "34,434"})
    void anOldNumberOfAFlatWithHelpSaysWhichHelp(String came, int subsidy) {
        assertThat(Place.of(came)).isEqualTo(new Place(435, subsidy));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 17, 24, 30, 37, 99, 101, 215, 329, 410, 426, 435})
    void aNumberOf2026MeansItself(int code) {
        assertThat(Place.of(Integer.toString(code))).isEqualTo(new Place(code, null));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "38", "77", "500", "-1", "x", "99999999999"})
    void whatNoYearKnowsIsNoPlace(String came) {
        assertThat(Place.of(came)).isNull();
    }

    @Test
    void theCodeAloneIsThatOfThePlace() {
        assertThat(Place.code("19")).isEqualTo(435);
        assertThat(Place.code("77")).isNull();
    }
}
