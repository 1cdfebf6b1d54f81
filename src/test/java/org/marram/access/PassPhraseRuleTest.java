package org.marram.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.common.Refusal;

/** Rule 55: what may be chosen as a pass phrase. */
class PassPhraseRuleTest {

    private static final List<String> OWN = List.of("Marram", "The Dune Programme", "d.linnet", "Dara Linnet");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quiet herons at low tide",
                "correct horse battery staple",
                "  two spaces before and after  ",
                "كثبان هادئة عند",
                "тихие цапли утром",
                "沙丘上安静的苍鹭等着潮水来",
                "🌊🐦🌾🌙🍞🚲🎈🧵🪁🥁🧭🪴",
                "xkq vbn wtz plm",
                "linnet quiet herons at low tide"
            })
    void takesLongOnesOfEveryScriptAndKind(String phrase) {
        assertThat(refused(phrase)).isNull();
    }

    @Test
    void countsCharactersAsPeopleDoNotUnits() {
        assertThat(refused("🌊🐦🌾🌙🍞🚲🎈🧵🪁🥁🧭")).isEqualTo("too-short");
        assertThat(refused("e\u0301".repeat(11))).isEqualTo("too-short");
        assertThat(refused("")).isEqualTo("too-short");
        assertThat(refused(null)).isEqualTo("too-short");
    }

    @Test
    void takesAThousandAndNotOneMore() {
        String begun = "quiet herons at low tide ";
        assertThat(refused(begun + "🌊".repeat(975))).isNull();
        assertThat(refused(begun + "🌊".repeat(976))).isEqualTo("too-long");
        assertThat(PassPhraseRule.isTooLong(begun + "🌊".repeat(975))).isFalse();
        assertThat(PassPhraseRule.isTooLong(begun + "🌊".repeat(976))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password123456",
                "Password123456!",
                "qwertyuiop1234",
                "iloveyou2026!",
                "christmas2026",
                "aaaaaaaaaaaaaaa",
                "               ",
                "abcdefghijklmnop",
                "2026-11-212026",
                "marram marram",
                "Dara Linnet Marram",
                "d.linnet@marram 1",
                "The Dune Programme 2026",
                "M4rr4mM4rr4m"
            })
    void refusesWhatIsEasyToGuessAndWhatOthersKnowOfItsOwner(String phrase) {
        assertThat(refused(phrase)).isEqualTo("too-common");
    }

    @ParameterizedTest
    @CsvSource({
        "quiet dunes at low tide, quiet dunes at low tide",
        "caf\u00e9s in quiet dunes, cafe\u0301s in quiet dunes"
    })
    void refusesThePresentOneHoweverItIsWritten(String before, String chosen) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> PassPhraseRule.check(chosen, before, OWN));
        assertThat(refusal.faults()).containsExactly(new Refusal.Fault("newPassphrase", "same-as-before"));
    }

    @Test
    void isQuickWhateverIsTyped() {
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            refused("@4(<[{3690!|1$5+7%20ael".repeat(40));
            refused("a@4".repeat(333));
            refused("0123456789".repeat(100));
        });
    }

    private static String refused(String phrase) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> check(phrase));
        return refusal == null ? null : refusal.faults().get(0).code();
    }

    private static void check(String phrase) {
        PassPhraseRule.check(phrase, "another one before", OWN);
    }
}
