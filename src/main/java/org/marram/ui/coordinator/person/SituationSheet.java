package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marram.matching.ChangeSituation;
import org.marram.matching.SituationFacts;
import org.marram.matching.SituationView;
import org.marram.matching.Speaks;
import org.marram.offering.Level;
import org.marram.offering.Week;
import org.marram.person.Answer;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.offering.CourseWords;
import org.marram.ui.offering.WeekFields;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** Asks when somebody can come, what they speak, where they should not go, and what else decides about courses and openings. */
class SituationSheet extends Sheet {

    private static final int LANGUAGES = 4;
    private static final List<Answer> WHY = List.of(Answer.NOT_ASKED, Answer.DOES_NOT_KNOW, Answer.PREFERS_NOT_TO_SAY);

    /** A language, and how well it is spoken. */
    private record Spoken(ComboBox<String> language, ComboBox<Level> level) {}

    private final PersonPage page;
    private final Runnable stored;
    private final Words words;
    private final WeekFields times;
    private final List<Spoken> languages;
    private final TextArea avoids = new TextArea();
    private final ComboBox<Boolean> childcare;
    private final IntegerField born = new IntegerField();
    private final ComboBox<Boolean> papers;
    private final Select<Answer> noTimes;
    private final Select<Answer> noLanguages;
    private final Select<Answer> noAvoids;
    private final Select<Answer> noChildcare;
    private final Select<Answer> noBorn;
    private final Select<Answer> noPapers;
    private final Div conflict = new Div();
    private SituationView read;

    SituationSheet(PersonPage page, Runnable stored) {
        super("situation-sheet", page.words().t("situation.title"));
        this.page = page;
        this.stored = stored;
        this.words = page.words();
        this.read = page.opened().situation();
        times = new WeekFields("situation", CourseWords.of(words.texts().locale()));
        languages = Stream.iterate(1, number -> number + 1)
                .limit(LANGUAGES)
                .map(this::spoken)
                .toList();
        avoids.setId("situation-avoids");
        avoids.setLabel(words.t("situation.avoids"));
        avoids.setHelperText(words.t("situation.avoids-hint"));
        childcare = either(
                "childcare", words.t("situation.childcare"), "situation.childcare-needed", "situation.childcare-not");
        papers = either("papers", words.t("situation.papers"), "situation.papers-there", "situation.papers-not");
        papers.setHelperText(words.t("situation.papers-hint"));
        born.setId("situation-born");
        born.setLabel(words.t("situation.born"));
        born.setHelperText(words.t("situation.born-hint"));
        noTimes = why("times", words.t("situation.times"));
        times.changes(() -> noTimes.setVisible(times.week().isEmpty()));
        noLanguages = why(
                "languages",
                words.t("situation.languages"),
                languages.stream().map(Spoken::language).toArray(HasValue<?, ?>[]::new));
        noAvoids = why("avoids", words.t("situation.avoids"), avoids);
        noChildcare = why("childcare", words.t("situation.childcare"), childcare);
        noBorn = why("born", words.t("situation.born"), born);
        noPapers = why("papers", words.t("situation.papers"), papers);
        fill();
        with(
                conflict,
                new Paragraph(words.t("situation.explain")),
                new H3(words.t("situation.times")),
                times,
                noTimes,
                new H3(words.t("situation.languages")));
        ComboBox<String> before = null;
        for (Spoken one : languages) {
            with(pair(one, before));
            before = one.language();
        }
        with(noLanguages, avoids, noAvoids, childcare, noChildcare, born, noBorn, papers, noPapers)
                .does(words.t("save"), this::store);
    }

    private ComboBox<Boolean> either(String name, String label, String yes, String no) {
        ComboBox<Boolean> either = new ComboBox<>(label);
        either.setId("situation-" + name);
        either.setItems(true, false);
        either.setItemLabelGenerator(told -> words.t(told ? yes : no));
        either.setClearButtonVisible(true);
        return either;
    }

    private Spoken spoken(int number) {
        ComboBox<String> language =
                Parts.language("situation-language-" + number, words.t("situation.language"), words);
        ComboBox<Level> level = new ComboBox<>(words.t("situation.level"));
        level.setId("situation-level-" + number);
        level.setItems(Level.values());
        level.setItemLabelGenerator(CourseWords.of(words.texts().locale())::level);
        level.setClearButtonVisible(true);
        return new Spoken(language, level);
    }

    /** Asked for only after the one before. */
    private static Div pair(Spoken one, ComboBox<String> before) {
        Div pair = Parts.div("pair-of-fields", one.language(), one.level());
        if (before != null) {
            pair.setVisible(!before.isEmpty());
            before.addValueChangeListener(event ->
                    pair.setVisible(!before.isEmpty() || !one.language().isEmpty()));
        }
        return pair;
    }

    /** Why there is nothing, quietly, while there is nothing. */
    private Select<Answer> why(String name, String label, HasValue<?, ?>... fields) {
        Select<Answer> why = new Select<>();
        why.setId("situation-" + name + "-answer");
        why.setAriaLabel(words.t("answer.label", label));
        why.addThemeVariants(SelectVariant.LUMO_SMALL);
        why.setItems(WHY);
        why.setItemLabelGenerator(words::of);
        why.setValue(Answer.NOT_ASKED);
        Arrays.stream(fields)
                .forEach(field -> field.addValueChangeListener(
                        event -> why.setVisible(Arrays.stream(fields).allMatch(HasValue::isEmpty))));
        return why;
    }

    private void fill() {
        SituationFacts facts = read.facts();
        times.show(facts.times());
        for (int each = 0; each < LANGUAGES; each++) {
            Optional<Speaks> one = each < facts.languages().size()
                    ? Optional.of(facts.languages().get(each))
                    : Optional.empty();
            languages.get(each).language().setValue(one.map(Speaks::language).orElse(null));
            languages.get(each).level().setValue(one.map(Speaks::level).orElse(null));
        }
        avoids.setValue(String.join("\n", facts.avoids()));
        childcare.setValue(facts.childcare());
        born.setValue(facts.born());
        papers.setValue(facts.papers());
        reason(noTimes, facts.timesAnswer());
        reason(noLanguages, facts.languagesAnswer());
        reason(noAvoids, facts.avoidsAnswer());
        reason(noChildcare, facts.childcareAnswer());
        reason(noBorn, facts.bornAnswer());
        reason(noPapers, facts.papersAnswer());
    }

    private static void reason(Select<Answer> why, Answer answer) {
        why.setValue(answer == Answer.GIVEN ? Answer.NOT_ASKED : answer);
        why.setVisible(answer != Answer.GIVEN);
    }

    private SituationFacts facts() {
        Week week = times.week();
        List<Speaks> spoken = languages.stream()
                .filter(one -> !one.language().isEmpty())
                .map(one -> new Speaks(one.language().getValue(), one.level().getValue()))
                .toList();
        List<String> areas =
                avoids.getValue().lines().filter(area -> !area.isBlank()).toList();
        return new SituationFacts(
                week.isEmpty() ? noTimes.getValue() : Answer.GIVEN,
                week,
                spoken.isEmpty() ? noLanguages.getValue() : Answer.GIVEN,
                // more than the sheet shows stay as they are
                Stream.concat(spoken.stream(), read.facts().languages().stream().skip(LANGUAGES))
                        .toList(),
                areas.isEmpty() ? noAvoids.getValue() : Answer.GIVEN,
                areas,
                childcare.isEmpty() ? noChildcare.getValue() : Answer.GIVEN,
                childcare.getValue(),
                born.isEmpty() ? noBorn.getValue() : Answer.GIVEN,
                born.getValue(),
                papers.isEmpty() ? noPapers.getValue() : Answer.GIVEN,
                papers.getValue());
    }

    private void store() {
        new Answers(notice())
                .field("languages", languages.get(0).language())
                .field("avoids", avoids)
                .field("born", born)
                .when("changed-meanwhile", refusal -> conflict())
                .to(
                        () -> page.desk().situations.change(new ChangeSituation(page.ref(), read.version(), facts())),
                        version -> {
                            close();
                            stored.run();
                        });
    }

    /** From now on saving replaces what stands, knowingly. */
    private Component[] conflict() {
        SituationWords said = new SituationWords(words);
        SituationFacts typed = facts();
        read = page.desk().situations.of(page.ref());
        SituationFacts stands = read.facts();
        conflict.removeAll();
        conflict.add(
                new BothTexts(words)
                        .line(words.t("situation.times"), said.times(stands), said.times(typed))
                        .line(words.t("situation.languages"), said.languages(stands), said.languages(typed))
                        .line(words.t("situation.avoids"), said.avoids(stands), said.avoids(typed))
                        .line(words.t("situation.childcare"), said.childcare(stands), said.childcare(typed))
                        .line(words.t("situation.born"), said.born(stands), said.born(typed))
                        .line(words.t("situation.papers"), said.papers(stands), said.papers(typed)),
                Press.plain("take-theirs", words.t("both.take"), () -> {
                    fill();
                    conflict.removeAll();
                    notice().clear();
                }));
        return new Component[0];
    }
}
