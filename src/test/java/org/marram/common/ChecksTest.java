package org.marram.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Amal", "نور", "\u200Fنور\u200F", "\u2067نور\u2069", "🌱 Reed", "<b>Sand</b>", "O'Neill; --"})
    void welcomesEveryScriptAndSign(String text) {
        Checks checks = new Checks();
        assertThat(checks.required("name", text, 80)).isEqualTo(text);
        checks.refuseFaults();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u202Eb", "a\u202Db", "a\uD800b"})
    void refusesWhatHidesOrTurnsText(String text) {
        Checks checks = new Checks();
        checks.required("name", text, 80);
        assertThatThrownBy(checks::refuseFaults)
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .containsExactly(new Refusal.Fault("name", "control-characters")));
    }

    @Test
    void countsCharactersRatherThanHalvesOfThem() {
        Checks checks = new Checks();
        checks.required("name", "🌱".repeat(80), 80);
        checks.refuseFaults();
        checks.required("name", "🌱".repeat(81), 80);
        assertThatThrownBy(checks::refuseFaults).hasMessageContaining("too-long");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        Checks checks = new Checks();
        checks.required("name", "  ", 80);
        checks.present("language", null);
        assertThatThrownBy(checks::refuseFaults)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.faults()).hasSize(2));
    }
}
