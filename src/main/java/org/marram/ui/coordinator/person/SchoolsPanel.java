package org.marram.ui.coordinator.person;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.marram.common.Page;
import org.marram.education.EndSchooling;
import org.marram.education.LastGrade;
import org.marram.education.SchoolStatus;
import org.marram.education.SchoolingFacts;
import org.marram.education.SchoolingView;
import org.marram.fact.CorrectFact;
import org.marram.fact.FactReason;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Undo;

/** Schools and courses that somebody goes or went to. */
class SchoolsPanel extends SpellPanel<SchoolingView> {

    private static final List<SchoolStatus> ENDS = List.of(
            SchoolStatus.GRADUATED,
            SchoolStatus.EQUIVALENCY,
            SchoolStatus.LEFT,
            SchoolStatus.SUSPENDED,
            SchoolStatus.EXPELLED);

    private final Words words;

    SchoolsPanel(PersonPage page) {
        super(page, "school", Matter.SCHOOLS);
        this.words = page.words();
        show(words.t("schools.title"), words.t("schools.add"), words.t("schools.empty"));
    }

    @Override
    Page<SchoolingView> part(String after, int limit) {
        return page().desk().schoolings.of(page().ref(), after, limit);
    }

    @Override
    List<SchoolingView> earlier() {
        return page().desk().schoolings.earlier(page().ref());
    }

    @Override
    SpellLine line(SchoolingView school) {
        SchoolingFacts facts = school.facts();
        List<String> said = Stream.of(
                        wording()
                                .answered(
                                        words.t("schools.status"),
                                        facts.status(),
                                        wording().of(facts.status())),
                        wording()
                                .why(
                                        words.t("schools.institution"),
                                        facts.institution().answer()),
                        facts.grade() == LastGrade.NOT_ASKED
                                ? null
                                : words.t("schools.grade-words", wording().of(facts.grade())),
                        wording().of(facts.source()))
                .filter(Objects::nonNull)
                .toList();
        return new SpellLine(
                school.ref(),
                school.version(),
                Objects.requireNonNullElse(
                        wording()
                                .answered(
                                        words.t("schools.level"),
                                        facts.level(),
                                        wording().of(facts.level())),
                        words.t("schools.one")),
                words.lasts(facts.from(), facts.until()),
                facts.until() == null,
                said,
                facts.institution().words(),
                facts.note(),
                school.kept());
    }

    @Override
    void add() {
        new SchoolSheet(page(), null).open();
    }

    @Override
    void correct(SchoolingView school) {
        new SchoolSheet(page(), school).open();
    }

    @Override
    void end(SchoolingView school) {
        new EndSpellSheet<>(this, "end-school-sheet", words.t("jobs.last-day"), ENDS, wording()::of)
                .ends((sheet, on, status) -> {
                    int version = page().desk()
                            .schoolings
                            .end(new EndSchooling(school.ref(), school.version(), on, status, sheet.note()));
                    Undo.offer("end-undo", words.t("spell.ended-now"), words.t("undo"), () -> goesOn(school, version));
                })
                .open();
    }

    private void goesOn(SchoolingView school, int version) {
        undone(() -> page().desk()
                .schoolings
                .correct(new CorrectFact<>(school.ref(), version, school.facts(), FactReason.MISTAKE)));
    }

    @Override
    void strike(SpellLine line, FactReason reason) {
        page().desk().schoolings.strike(line.ref(), line.version(), reason);
    }
}
