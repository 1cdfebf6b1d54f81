package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.marram.outcome.Wage;
import org.marram.outcome.WagePer;
import org.marram.person.Answer;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;

/** What somebody earns: an amount in a currency, for an hour or a month, or only its band; while there is none, why. */
class WageFields extends Div {

    private final NumberField amount = new NumberField();
    private final ComboBox<String> currency = new ComboBox<>();
    private final Select<WagePer> per = new Select<>();
    private final Select<Answer> answer = new Select<>();
    private final Checkbox about = new Checkbox();
    private final OutcomeWords said;

    WageFields(OutcomeWords said) {
        this.said = said;
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
        about.setId("wage-about");
        Stream.<HasValue<?, ?>>of(amount, currency, per, about)
                .forEach(field -> field.addValueChangeListener(event -> looks()));
        add(amount, currency, per, answer, about);
        show(Wage.NOT_ASKED);
    }

    private void looks() {
        answer.setVisible(amount.isEmpty());
        currency.setVisible(!amount.isEmpty());
        per.setVisible(!amount.isEmpty());
        about.setVisible(!amount.isEmpty() && !currency.isEmpty());
        if (about.isVisible()) {
            about.setLabel(said.words().t("wage.about", band(typed(), said)));
        }
    }

    final void show(Wage wage) {
        answer.setValue(wage.isGiven() ? Answer.NOT_ASKED : wage.answer());
        if (wage.isGiven()) {
            currency.setValue(wage.currency());
            per.setValue(wage.per());
            about.setValue(wage.isAbout());
            amount.setValue(inWhole(wage.isAbout() ? wage.band().from() : wage.minor(), wage.currency())
                    .doubleValue());
        } else {
            amount.clear();
        }
        looks();
    }

    Answers into(Answers answers) {
        return answers.field("wage", amount).field("wage.currency", currency);
    }

    Wage wage() {
        return amount.isEmpty() ? Wage.not(answer.getValue()) : typed();
    }

    private Wage typed() {
        int most = minor(amount, currency.getValue());
        return about.getValue()
                ? Wage.about(Answer.GIVEN, most, currency.getValue(), per.getValue())
                : new Wage(Answer.GIVEN, most, currency.getValue(), per.getValue());
    }

    /** "14.50 EUR an hour", "10.00 to 15.00 EUR an hour". */
    static String words(Wage wage, OutcomeWords words) {
        String amount = wage.isAbout() ? band(wage, words) : number(wage.minor(), wage.currency(), words);
        return words.words().t("wage.words", amount, wage.currency(), words.of(wage.per()));
    }

    private static String band(Wage wage, OutcomeWords words) {
        return words.words()
                .t(
                        "wage.band",
                        number(wage.band().from(), wage.currency(), words),
                        number(wage.band().below(), wage.currency(), words));
    }

    /** In the smallest unit; null where there is none. */
    static Integer minor(NumberField amount, String currency) {
        if (amount.isEmpty()) {
            return null;
        }
        int digits = currency == null ? 0 : digits(currency);
        long minor =
                BigDecimal.valueOf(amount.getValue()).movePointRight(digits).longValue();
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, minor));
    }

    static String number(int minor, String currency, OutcomeWords words) {
        NumberFormat number = NumberFormat.getInstance(words.words().texts().locale());
        number.setMinimumFractionDigits(digits(currency));
        return number.format(inWhole(minor, currency));
    }

    static BigDecimal inWhole(int minor, String currency) {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    private static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
