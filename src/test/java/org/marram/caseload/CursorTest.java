package org.marram.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.common.Ref;
import org.marram.common.Refusal;

class CursorTest {

    private final Ref ref = Ref.random();

    @Test
    void readsWhatItWroteForTheSameOrder() {
        Cursor day = new Cursor(LocalDate.of(2026, 11, 21), ref);
        assertThat(Cursor.parse(CaseloadSort.NEXT_DUE, day.toString())).isEqualTo(day);
        Cursor instant = new Cursor(Instant.parse("2026-11-21T10:00:00.123456Z"), ref);
        assertThat(Cursor.parse(CaseloadSort.LONGEST_NOT_SEEN, instant.toString()))
                .isEqualTo(instant);
        refused(CaseloadSort.LONGEST_NOT_SEEN, day.toString());
        refused(CaseloadSort.NEXT_DUE, instant.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "2026-11-21", "2026-11-21~", "2026-02-31~AAAAAAAAAAAAAAAAAAAAAA", "x~y"})
    void refusesWhatItDidNotWrite(String text) {
        for (CaseloadSort sort : CaseloadSort.values()) {
            refused(sort, text);
        }
    }

    private static void refused(CaseloadSort sort, String text) {
        assertThatThrownBy(() -> Cursor.parse(sort, text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID));
    }
}
