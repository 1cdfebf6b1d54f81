package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.List;
import java.util.Locale;
import org.marram.fact.YesNo;
import org.marram.income.IncomeKind;
import org.marram.income.IncomeLine;

/** Whether there is one source or benefit, and how much a month. */
class IncomeLineFields extends Div {

    private final IncomeKind kind;
    private final Select<YesNo> answer = new Select<>();
    private final NumberField amount = new NumberField();

    IncomeLineFields(IncomeKind kind, OutcomeWords said) {
        this.kind = kind;
        String id = "income-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        SpellFields.select(answer, id, said.of(kind), List.of(YesNo.values()), said::of);
        amount.setId(id + "-amount");
        amount.setLabel(said.words().t("income.amount"));
        amount.setMin(0);
        answer.addValueChangeListener(event -> amount.setVisible(event.getValue() == YesNo.YES && !kind.isBenefit()));
        answer.setValue(YesNo.NOT_ASKED);
        amount.setVisible(false);
        addClassName("pair-of-fields");
        add(answer, amount);
    }

    final void show(IncomeLine line, String currency) {
        answer.setValue(line == null ? YesNo.NOT_ASKED : line.answer());
        amount.setValue(
                line == null || line.minor() == null
                        ? null
                        : WageFields.inWhole(line.minor(), currency).doubleValue());
    }

    IncomeKind kind() {
        return kind;
    }

    IncomeLine line(String currency) {
        return new IncomeLine(kind, answer.getValue(), amount.isVisible() ? WageFields.minor(amount, currency) : null);
    }
}
