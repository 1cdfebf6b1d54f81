package org.marram.hmis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marram.imports.IntakeOutcome;
import org.marram.imports.Taken;

/** What becomes of a row that tells of two things. */
class IntakesTest {

    @ParameterizedTest
    @CsvSource({
        "REFUSED SSI not-possible, KEPT, REFUSED SSI not-possible",
        "KEPT, LEFT_OUT - nothing-said, KEPT",
        "CHANGED - nothing-said, KEPT, KEPT",
        "CHANGED - nothing-said, UNCHANGED, CHANGED - nothing-said",
        "UNCHANGED, LEFT_OUT - nothing-said, UNCHANGED",
        "LEFT_OUT - nothing-said, LEFT_OUT - nothing-said, LEFT_OUT - nothing-said",
        "KEPT, CHANGED SSI unknown-answer, KEPT SSI unknown-answer",
        "KEPT WIC never-held, KEPT SSI unknown-answer, KEPT WIC never-held"
    })
    void isRefusedWhereOneOfThemIsAndElseTheBetterOfBoth(String one, String other, String both) {
        assertThat(Intakes.both(taken(one), taken(other))).isEqualTo(taken(both));
        if (!one.contains("WIC")) {
            assertThat(Intakes.both(taken(other), taken(one))).isEqualTo(taken(both));
        }
    }

    private static Taken taken(String said) {
        String[] words = said.split(" ");
        return words.length == 1
                ? Taken.as(IntakeOutcome.valueOf(words[0]))
                : new Taken(IntakeOutcome.valueOf(words[0]), words[1].equals("-") ? null : words[1], words[2]);
    }
}
