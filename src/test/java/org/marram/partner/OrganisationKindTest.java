package org.marram.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that may be of a place where people live. */
class OrganisationKindTest {

    @ParameterizedTest
    @CsvSource({
        "Quiet House, true",
        "Rooms and lodgings, true",
        "Casa Azul, true",
        "Residencia Sol, true",
        "Oak School, false",
        "Evening classes for residents, false",
        "Baking, false"
    })
    void inDoubtItIsAPlaceWherePeopleLive(String words, boolean home) {
        assertThat(OrganisationKind.mayHouse(null, words)).isEqualTo(home);
    }
}
