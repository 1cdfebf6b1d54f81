package org.marram.offline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            amina,                          A.
            Amina Kestrel,                  A.K.
            Anna-Maria von der Heide,       A.M.V.
            O'Neil,                         O.
            نور الهدى,                      ن.ا.
            𝒜𝓂𝒾𝓃𝒶 🌊🌊 𠮷田,               𝒜.𠮷.
            <b>bold</b>,                    B.
            🌊🌊,                            ''
            -,                              ''
            """)
    void keepsNoMoreThanTheFirstLetters(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
