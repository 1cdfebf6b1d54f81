package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import org.marram.common.Page;
import org.marram.fact.FactReason;
import org.marram.fact.Source;
import org.marram.fact.YesNo;
import org.marram.income.CorrectIncome;
import org.marram.income.IncomeFacts;
import org.marram.income.IncomeKind;
import org.marram.income.IncomeLine;
import org.marram.income.IncomeView;
import org.marram.income.Stage;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** Writes down what somebody lives on, or says what is right about it, with a reason. */
class IncomeSheet extends Sheet {

    private final PersonPage page;
    private final Words words;
    private final OutcomeWords said;
    private final DatePicker on;
    private final Select<Stage> stage = new Select<>();
    private final Select<YesNo> anyIncome = new Select<>();
    private final NumberField total = new NumberField();
    private final ComboBox<String> currency = new ComboBox<>();
    private final Select<YesNo> anyBenefit = new Select<>();
    private final List<IncomeLineFields> lines;
    private final Select<Source> source = new Select<>();
    private final TextArea note = new TextArea();
    private final Select<FactReason> reason = new Select<>();
    private final Div conflict = new Div();
    private final Drafts draft;
    private IncomeView read;

    /** @param income the one to correct; null for a new one */
    IncomeSheet(PersonPage page, IncomeView income) {
        super("income-sheet", page.words().t(income == null ? "income.add" : "spell.correct"));
        this.page = page;
        this.words = page.words();
        this.said = new OutcomeWords(words);
        this.read = income;
        on = Days.picker("income-on", words.t("income.on"));
        on.setMax(words.today());
        on.setValue(words.today());
        SpellFields.select(stage, "income-stage", words.t("income.stage"), List.of(Stage.values()), said::of);
        SpellFields.select(anyIncome, "any-income", words.t("income.any"), List.of(YesNo.values()), said::of);
        SpellFields.select(anyBenefit, "any-benefit", words.t("income.any-benefit"), List.of(YesNo.values()), said::of);
        total.setId("income-total");
        total.setLabel(words.t("income.total"));
        total.setMin(0);
        currency.setId("income-currency");
        currency.setLabel(words.t("wage.currency"));
        currency.setItems(Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .sorted()
                .toList());
        lines = Arrays.stream(IncomeKind.values())
                .map(kind -> new IncomeLineFields(kind, said))
                .toList();
        SpellFields.select(source, "income-source", words.t("spell.source"), List.of(Source.values()), said::of);
        SpellFields.note(note, "income-note", words);
        SpellFields.select(reason, "income-reason", words.t("spell.why"), List.of(FactReason.values()), said::of);
        anyIncome.setValue(YesNo.NOT_ASKED);
        anyBenefit.setValue(YesNo.NOT_ASKED);
        source.setValue(Source.OWN_WORD);
        if (income != null) {
            fill();
        }
        draft = Drafts.keep(page, note, "income-note", income == null ? page.ref() : income.ref());
        addClassName("wide");
        with(conflict, Parts.div("pair-of-fields", on, stage));
        with(new H3(words.t("income.sources")), anyIncome, Parts.div("pair-of-fields", total, currency));
        with(of(false));
        with(new H3(words.t("income.benefits")), new Paragraph(words.t("income.benefits-hint")), anyBenefit);
        with(of(true)).with(source, note);
        if (income != null) {
            with(reason);
        }
        does(words.t("save"), this::save);
    }

    private Component[] of(boolean benefit) {
        return lines.stream().filter(line -> line.kind().isBenefit() == benefit).toArray(Component[]::new);
    }

    private void fill() {
        IncomeFacts facts = read.facts();
        on.setValue(facts.on());
        stage.setValue(facts.stage());
        anyIncome.setValue(facts.anyIncome());
        anyBenefit.setValue(facts.anyBenefit());
        currency.setValue(facts.currency());
        total.setValue(
                facts.totalMinor() == null
                        ? null
                        : WageFields.inWhole(facts.totalMinor(), facts.currency())
                                .doubleValue());
        for (IncomeLineFields line : lines) {
            IncomeLine told = facts.lines().stream()
                    .filter(one -> one.kind() == line.kind())
                    .findFirst()
                    .orElse(null);
            line.show(told, facts.currency());
        }
        source.setValue(facts.source());
        note.setValue(Words.orEmpty(facts.note()));
    }

    private void save() {
        Answers answers = new Answers(notice())
                .field("on", on)
                .field("stage", stage)
                .field("anyIncome", anyIncome)
                .field("total", total)
                .field("currency", currency)
                .field("anyBenefit", anyBenefit)
                .field("source", source)
                .field("note", note)
                .field("reason", reason)
                .when("changed-meanwhile", refusal -> conflict());
        Consumer<Object> done = saved -> {
            draft.done();
            close();
            page.saved(Matter.INCOMES);
        };
        if (read == null) {
            answers.to(() -> page.desk().incomes.add(page.ref(), typed()), done::accept);
        } else {
            answers.to(
                    () -> page.desk()
                            .incomes
                            .correct(new CorrectIncome(read.ref(), read.version(), typed(), reason.getValue())),
                    done::accept);
        }
    }

    /** What says nothing is left out; where an amount is told, the currency goes with it. */
    private IncomeFacts typed() {
        String in = currency.getValue();
        List<IncomeLine> told = lines.stream()
                .map(line -> line.line(in))
                .filter(line -> line.answer() != YesNo.NOT_ASKED)
                .toList();
        boolean amounts = !total.isEmpty() || told.stream().anyMatch(line -> line.minor() != null);
        return new IncomeFacts(
                on.getValue(),
                stage.getValue(),
                anyIncome.getValue() == YesNo.NOT_ASKED ? null : anyIncome.getValue(),
                WageFields.minor(total, in),
                amounts ? in : null,
                anyBenefit.getValue() == YesNo.NOT_ASKED ? null : anyBenefit.getValue(),
                told,
                source.getValue(),
                note.getValue());
    }

    /** From now on saving replaces what stands, knowingly. */
    private Component[] conflict() {
        conflict.removeAll();
        page.desk().incomes.of(page.ref(), null, Page.MOST).items().stream()
                .filter(income -> income.ref().equals(read.ref()))
                .findFirst()
                .ifPresent(this::both);
        return new Component[0];
    }

    private void both(IncomeView now) {
        read = now;
        IncomeFacts stands = now.facts();
        IncomeFacts typed = typed();
        conflict.add(
                new BothTexts(words)
                        .line(
                                words.t("income.on"),
                                words.day(stands.on()),
                                typed.on() == null ? null : words.day(typed.on()))
                        .line(words.t("income.total"), total(stands), total(typed))
                        .line(words.t("spell.note"), stands.note(), typed.note()),
                Press.plain("take-theirs", words.t("both.take"), () -> {
                    fill();
                    conflict.removeAll();
                    notice().clear();
                }));
    }

    private String total(IncomeFacts facts) {
        return facts.totalMinor() == null || facts.currency() == null
                ? null
                : WageFields.number(facts.totalMinor(), facts.currency(), said);
    }
}
