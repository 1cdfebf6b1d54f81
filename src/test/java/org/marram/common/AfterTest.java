package org.marram.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AfterTest {

    @Test
    void readsWhatItWroteInEveryScript() {
        After after = new After("Escuela نور \uD83C\uDF31", Ref.random());
        assertThat(After.read(after.cursor(), "")).isEqualTo(after);
    }

    @Test
    void startsWhereItIsToldTo() {
        assertThat(After.read(null, "first").value()).isEqualTo("first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%", "AAAA", "bm90IGEgY3Vyc29yIG9mIG91cnMgYXQgYWxs"})
    void refusesATextThatItDidNotWrite(String text) {
        assertThatThrownBy(() -> After.read(text, ""))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .containsExactly(new Refusal.Fault("after", "unknown")));
    }
}
