package org.marram.ui.coordinator.person;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.fact.YesNo;
import org.marram.income.IncomeFacts;
import org.marram.income.IncomeLine;
import org.marram.ui.coordinator.parts.Words;

/** What somebody lives on, in words: each source that there is, and what was answered of the others that were asked. */
record IncomeWords(OutcomeWords said) {

    String total(IncomeFacts facts) {
        return facts.totalMinor() == null
                ? words().t("income.any-words", said.of(facts.anyIncome()))
                : words().t(
                                "income.month",
                                WageFields.number(facts.totalMinor(), facts.currency(), said),
                                facts.currency());
    }

    List<String> of(IncomeFacts facts) {
        Stream<String> there = facts.lines().stream()
                .filter(line -> line.answer() == YesNo.YES)
                .map(line -> there(line, facts.currency()));
        Stream<String> others = Stream.of(YesNo.NO, YesNo.DOES_NOT_KNOW, YesNo.PREFERS_NOT_TO_SAY)
                .map(answer -> others(facts.lines(), answer))
                .filter(kinds -> !kinds.isEmpty());
        Stream<String> benefits = facts.anyBenefit() == YesNo.NOT_ASKED
                ? Stream.empty()
                : Stream.of(words().t("income.any-benefit-words", said.of(facts.anyBenefit())));
        return Stream.of(there, others, benefits, Stream.of(said.of(facts.stage()), said.of(facts.source())))
                .flatMap(part -> part)
                .toList();
    }

    private String there(IncomeLine line, String currency) {
        String kind = said.of(line.kind());
        return line.minor() == null
                ? kind
                : kind + " " + WageFields.number(line.minor(), currency, said) + " " + currency;
    }

    /** "Alimony, Food: no"; empty where nothing was answered so. */
    private String others(List<IncomeLine> lines, YesNo answer) {
        String kinds = lines.stream()
                .filter(line -> line.answer() == answer)
                .map(line -> said.of(line.kind()))
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? "" : words().t("spell.answered", kinds, said.of(answer));
    }

    private Words words() {
        return said.words();
    }
}
