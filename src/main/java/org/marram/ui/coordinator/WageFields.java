package org.marram.ui.coordinator;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.marram.outcome.Wage;
import org.marram.outcome.WagePer;
import org.marram.person.Answer;
import org.marram.ui.shell.Answers;

/** What somebody earns: an amount in a currency, for an hour or a month; while there is none, why. */
class WageFields extends Div {

    private final NumberField amount = new NumberField();
    private final ComboBox<String> currency = new ComboBox<>();
    private final Select<WagePer> per = new Select<>();
    private final Select<Answer> answer = new Select<>();

    WageFields(OutcomeWords said) {
        Words words = said.words();
        addClassName("wage");
        amount.setId("wage-amount");
        amount.setLabel(words.t("wage.amount"));
        amount.setMin(0);
        currency.setId("wage-currency");
        currency.setLabel(words.t("wage.currency"));
        currency.setItems(Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .sorted(Comparator.naturalOrder())
                .toList());
        SpellFields.select(per, "wage-per", words.t("wage.per"), List.of(WagePer.values()), said::of);
        per.setValue(WagePer.HOUR);
        answer.setId("wage-answer");
        answer.setAriaLabel(words.t("answer.label", words.t("wage.amount")));
        answer.setItems(Answer.NOT_ASKED, Answer.DOES_NOT_KNOW, Answer.PREFERS_NOT_TO_SAY);
        answer.setItemLabelGenerator(words::of);
        amount.addValueChangeListener(event -> looks());
        add(amount, currency, per, answer);
        show(Wage.NOT_ASKED);
    }

    private void looks() {
        answer.setVisible(amount.isEmpty());
        currency.setVisible(!amount.isEmpty());
        per.setVisible(!amount.isEmpty());
    }

    final void show(Wage wage) {
        answer.setValue(wage.isGiven() ? Answer.NOT_ASKED : wage.answer());
        if (wage.isGiven()) {
            currency.setValue(wage.currency());
            per.setValue(wage.per());
            amount.setValue(inWhole(wage).doubleValue());
        } else {
            amount.clear();
        }
        looks();
    }

    Answers into(Answers answers) {
        return answers.field("wage", amount).field("wage.currency", currency);
    }

    Wage wage() {
        if (amount.isEmpty()) {
            return Wage.not(answer.getValue());
        }
        int digits = currency.isEmpty() ? 0 : digits(currency.getValue());
        long minor =
                BigDecimal.valueOf(amount.getValue()).movePointRight(digits).longValue();
        return new Wage(
                Answer.GIVEN,
                (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, minor)),
                currency.getValue(),
                per.getValue());
    }

    /** "14.50 EUR an hour". */
    static String words(Wage wage, OutcomeWords words) {
        NumberFormat number = NumberFormat.getInstance(words.words().texts().locale());
        number.setMinimumFractionDigits(digits(wage.currency()));
        return words.words().t("wage.words", number.format(inWhole(wage)), wage.currency(), words.of(wage.per()));
    }

    private static BigDecimal inWhole(Wage wage) {
        return BigDecimal.valueOf(wage.minor(), digits(wage.currency()));
    }

    private static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
