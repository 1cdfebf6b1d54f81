package org.marram.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marram.common.Refusal;
import org.marram.fact.Source;
import org.marram.fact.YesNo;

class IncomeChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final IncomeLine WORK = new IncomeLine(IncomeKind.WORK, YesNo.YES, 120_000);
    private static final IncomeLine FOOD = new IncomeLine(IncomeKind.FOOD, YesNo.YES, null);
    private static final IncomeLine NOT = new IncomeLine(IncomeKind.PENSION, YesNo.NOT_ASKED, null);

    private final IncomeChecks checks = new IncomeChecks(TODAY);

    @Test
    void whatWasLeftOpenWasNotAskedAndWhereOneIsThereIsAny() {
        IncomeFacts nothing = checks.checked(income(null, null, null, null));
        assertThat(nothing.anyIncome()).isEqualTo(YesNo.NOT_ASKED);
        assertThat(nothing.lines()).isEmpty();
        IncomeFacts some = checks.checked(income(null, 130_000, "EUR", List.of(FOOD, NOT, WORK)));
        assertThat(some.anyIncome()).isEqualTo(YesNo.YES);
        assertThat(some.anyBenefit()).isEqualTo(YesNo.YES);
        assertThat(some.lines()).containsExactly(WORK, FOOD);
        assertThat(checks.checked(income(null, 1, "EUR", null)).anyIncome()).isEqualTo(YesNo.YES);
        assertThat(checks.checked(income(null, 0, "EUR", null)).anyIncome()).isEqualTo(YesNo.NOT_ASKED);
    }

    @Test
    void refusesWhatDoesNotHoldTogether() {
        refused("total less-than-parts", income(null, 119_999, "EUR", List.of(WORK)));
        refused("total not-possible", income(YesNo.NO, 1, "EUR", null));
        refused("total not-possible", income(YesNo.DOES_NOT_KNOW, 1, "EUR", null));
        refused("total not-possible", income(YesNo.NOT_ASKED, 1, "EUR", null));
        refused("anyIncome not-possible", income(YesNo.NO, null, "EUR", List.of(WORK)));
        refused("currency required", income(null, 0, null, null));
        refused("currency not-possible", income(null, null, "EUR", null));
        refused("currency unknown", income(null, 1, "XXY", null));
        refused("total out-of-range", income(null, -1, "EUR", null));
        refused("total out-of-range", income(null, 100_000_001, "EUR", null));
        refused("lines not-possible", income(null, null, "EUR", List.of(WORK, WORK)));
        refused("lines required", income(null, null, null, List.of(new IncomeLine(null, YesNo.YES, null))));
        refused("amount not-possible", income(null, null, "EUR", List.of(with(IncomeKind.FOOD, YesNo.YES, 5))));
        refused("amount not-possible", income(null, null, "EUR", List.of(with(IncomeKind.WORK, YesNo.NO, 5))));
        refused("amount out-of-range", income(null, null, "EUR", List.of(with(IncomeKind.WORK, YesNo.YES, -5))));
        assertThat(checks.checked(income(YesNo.NO, 0, "EUR", null)).totalMinor())
                .isZero();
    }

    private static IncomeLine with(IncomeKind kind, YesNo answer, int minor) {
        return new IncomeLine(kind, answer, minor);
    }

    private static IncomeFacts income(YesNo any, Integer total, String currency, List<IncomeLine> lines) {
        return new IncomeFacts(TODAY, Stage.ENTRY, any, total, currency, null, lines, Source.OWN_WORD, null);
    }

    private void refused(String fault, IncomeFacts income) {
        assertThatThrownBy(() -> checks.checked(income))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .extracting(one -> one.field() + " " + one.code())
                        .containsExactly(fault));
    }
}
