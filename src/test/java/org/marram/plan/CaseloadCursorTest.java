package org.marram.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marram.plan.PlanSamples.TODAY;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;

class CaseloadCursorTest {

    private final Ref ref = Ref.random();

    @Test
    void readsWhatItWrote() {
        Caseload.Cursor cursor = new Caseload.Cursor(TODAY, ref);
        assertThat(Caseload.Cursor.parse(cursor.toString())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "2026-11-21", "2026-11-21~", "2026-02-31~AAAAAAAAAAAAAAAAAAAAAA", "x~y"})
    void refusesWhatItDidNotWrite(String text) {
        assertThatThrownBy(() -> Caseload.Cursor.parse(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID));
    }

    @Test
    void isOverdueOnlyFromTheDayAfterTheDueDate() {
        assertThat(row(new Caseload.Cursor(TODAY, ref)).overdue()).isFalse();
        assertThat(row(new Caseload.Cursor(TODAY.minusDays(1), ref)).overdue()).isTrue();
        assertThat(row(new Caseload.Cursor(Times.NO_DAY, ref)).nextDueOn()).isNull();
    }

    private CaseloadLine row(Caseload.Cursor cursor) {
        return new Caseload.Row(2, ref, "ABC234", 3, 1, cursor).line(Map.of(2L, "Reed"), TODAY);
    }
}
