package org.marram.ui.coordinator.person;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.marram.common.Page;
import org.marram.employment.EmploymentFacts;
import org.marram.employment.EmploymentView;
import org.marram.fact.FactReason;
import org.marram.ui.coordinator.parts.Words;

/** Whether somebody had work, each time as it was on one day: beside the jobs, and none of them. */
class EmploymentsPanel extends SpellPanel<EmploymentView> {

    private final Words words;

    EmploymentsPanel(PersonPage page) {
        super(page, "employment", Matter.EMPLOYMENTS);
        this.words = page.words();
        show(words.t("employment.title"), words.t("employment.add"), words.t("employment.empty"));
    }

    @Override
    Page<EmploymentView> part(String after, int limit) {
        return page().desk().employments.of(page().ref(), after, limit);
    }

    @Override
    List<EmploymentView> earlier() {
        return page().desk().employments.earlier(page().ref());
    }

    @Override
    SpellLine line(EmploymentView employment) {
        EmploymentFacts facts = employment.facts();
        List<String> said = Stream.of(
                        facts.kind() == null
                                ? null
                                : wording()
                                        .answered(
                                                words.t("employment.kind"),
                                                facts.kind(),
                                                wording().of(facts.kind())),
                        facts.search() == null
                                ? null
                                : wording()
                                        .answered(
                                                words.t("employment.search"),
                                                facts.search(),
                                                wording().of(facts.search())),
                        wording().of(facts.source()))
                .filter(Objects::nonNull)
                .toList();
        return new SpellLine(
                employment.ref(),
                employment.version(),
                words.t("employment.words", wording().of(facts.employed())),
                words.day(facts.on()),
                false,
                said,
                null,
                facts.note(),
                employment.kept());
    }

    @Override
    void add() {
        new EmploymentSheet(page(), null).open();
    }

    @Override
    void correct(EmploymentView employment) {
        new EmploymentSheet(page(), employment).open();
    }

    @Override
    void strike(SpellLine line, FactReason reason) {
        page().desk().employments.strike(line.ref(), line.version(), reason);
    }
}
