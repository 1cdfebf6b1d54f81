package org.marram.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marram.common.Refusal;

class PartsTest {

    @ParameterizedTest
    @EnumSource(ImportKind.class)
    void refusesMoreThanItsKindTakes(ImportKind kind) {
        Upload large = new Upload("Client.csv", new byte[kind.mostBytes() + 1]);
        assertThatThrownBy(() -> Parts.of(List.of(large), kind))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("package-too-large"));
    }

    @Test
    void refusesNothingAtAll() {
        assertThatThrownBy(() -> Parts.of(List.of(), ImportKind.PEOPLE)).isInstanceOf(Refusal.class);
    }
}
