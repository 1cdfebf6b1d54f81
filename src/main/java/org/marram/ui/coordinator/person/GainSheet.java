package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.education.Attended;
import org.marram.education.GainFacts;
import org.marram.education.GainKind;
import org.marram.education.GainView;
import org.marram.fact.CorrectFact;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.shell.Answers;

/** A measurable gain: which of the five, when, and in words which exam, station or report. */
class GainSheet extends LearnedSheet<GainView, GainFacts> {

    private final Select<GainKind> kind = new Select<>();
    private final Select<Attended> course = course();

    GainSheet(PersonPage page, GainView gain) {
        super(page, Matter.GAINS, "gain-sheet", "gains.add", null, gain);
        SpellFields.select(kind, "gain-kind", words.t("gains.kind"), List.of(GainKind.values()), said::of);
        fields.from.setLabel(words.t("gains.on"));
        fields.note.setLabel(words.t("gains.words"));
        show(kind, fields.from, course);
    }

    @Override
    Ref ref(GainView gain) {
        return gain.ref();
    }

    @Override
    int version(GainView gain) {
        return gain.version();
    }

    @Override
    void fill(GainView gain) {
        GainFacts facts = gain.facts();
        fields.show(facts.on(), null, null, null, facts.source(), facts.words());
        kind.setValue(facts.kind());
        choose(course, facts.enrolment());
    }

    @Override
    GainFacts typed() {
        return new GainFacts(
                kind.getValue(),
                fields.from.getValue(),
                chosen(course),
                fields.source.getValue(),
                fields.note.getValue());
    }

    @Override
    GainFacts facts(GainView gain) {
        return gain.facts();
    }

    @Override
    void add(GainFacts typed) {
        page.desk().gains.add(page.ref(), typed);
    }

    @Override
    void correct(CorrectFact<GainFacts> right) {
        page.desk().gains.correct(right);
    }

    @Override
    List<GainView> standing() {
        return page.desk().gains.of(page.ref(), null, Page.MOST).items();
    }

    @Override
    void into(Answers answers) {
        answers.field("kind", kind)
                .field("on", fields.from)
                .field("words", fields.note)
                .field("enrolment", course);
    }

    @Override
    void compare(BothTexts both, GainFacts stands, GainFacts typed) {
        both.line(words.t("gains.kind"), kind(stands), kind(typed))
                .line(words.t("gains.on"), day(stands), day(typed))
                .line(words.t("gains.words"), stands.words(), typed.words());
    }

    private String kind(GainFacts gain) {
        return gain.kind() == null ? null : said.of(gain.kind());
    }

    private String day(GainFacts gain) {
        return gain.on() == null ? null : words.day(gain.on());
    }
}
