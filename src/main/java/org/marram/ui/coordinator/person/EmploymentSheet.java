package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.employment.EmploymentFacts;
import org.marram.employment.EmploymentKind;
import org.marram.employment.EmploymentView;
import org.marram.employment.JobSearch;
import org.marram.fact.CorrectFact;
import org.marram.fact.YesNo;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.shell.Answers;

/** Whether somebody had work on a day; how much, or whether they look for some. */
class EmploymentSheet extends LearnedSheet<EmploymentView, EmploymentFacts> {

    private final Select<YesNo> employed = new Select<>();
    private final Select<EmploymentKind> kind = new Select<>();
    private final Select<JobSearch> search = new Select<>();

    EmploymentSheet(PersonPage page, EmploymentView employment) {
        super(page, Matter.EMPLOYMENTS, "employment-sheet", "employment.add", null, employment);
        SpellFields.select(employed, "employed", words.t("employment.employed"), List.of(YesNo.values()), said::of);
        SpellFields.select(
                kind, "employment-kind", words.t("employment.kind"), List.of(EmploymentKind.values()), said::of);
        SpellFields.select(search, "job-search", words.t("employment.search"), List.of(JobSearch.values()), said::of);
        kind.setValue(EmploymentKind.NOT_ASKED);
        search.setValue(JobSearch.NOT_ASKED);
        employed.addValueChangeListener(event -> {
            kind.setVisible(event.getValue() == YesNo.YES);
            search.setVisible(event.getValue() == YesNo.NO);
        });
        kind.setVisible(false);
        search.setVisible(false);
        employed.setValue(YesNo.NOT_ASKED);
        fields.from.setLabel(words.t("employment.on"));
        fields.from.setValue(words.today());
        show(new Paragraph(words.t("employment.explain")), fields.from, employed, kind, search);
    }

    @Override
    Ref ref(EmploymentView employment) {
        return employment.ref();
    }

    @Override
    int version(EmploymentView employment) {
        return employment.version();
    }

    @Override
    void fill(EmploymentView employment) {
        EmploymentFacts facts = employment.facts();
        fields.show(facts.on(), null, null, null, facts.source(), facts.note());
        employed.setValue(facts.employed());
        kind.setValue(facts.kind() == null ? EmploymentKind.NOT_ASKED : facts.kind());
        search.setValue(facts.search() == null ? JobSearch.NOT_ASKED : facts.search());
    }

    @Override
    EmploymentFacts typed() {
        return new EmploymentFacts(
                fields.from.getValue(),
                employed.getValue(),
                employed.getValue() == YesNo.YES ? kind.getValue() : null,
                employed.getValue() == YesNo.NO ? search.getValue() : null,
                fields.source.getValue(),
                fields.note.getValue());
    }

    @Override
    EmploymentFacts facts(EmploymentView employment) {
        return employment.facts();
    }

    @Override
    void add(EmploymentFacts typed) {
        page.desk().employments.add(page.ref(), typed);
    }

    @Override
    void correct(CorrectFact<EmploymentFacts> right) {
        page.desk().employments.correct(right);
    }

    @Override
    List<EmploymentView> standing() {
        return page.desk().employments.of(page.ref(), null, Page.MOST).items();
    }

    @Override
    void into(Answers answers) {
        answers.field("on", fields.from)
                .field("employed", employed)
                .field("kind", kind)
                .field("search", search);
    }

    @Override
    void compare(BothTexts both, EmploymentFacts stands, EmploymentFacts typed) {
        both.line(words.t("employment.on"), day(stands), day(typed))
                .line(words.t("employment.employed"), said.of(stands.employed()), said.of(typed.employed()))
                .line(words.t("employment.kind"), kind(stands), kind(typed))
                .line(words.t("employment.search"), search(stands), search(typed))
                .line(words.t("spell.note"), stands.note(), typed.note());
    }

    private String day(EmploymentFacts facts) {
        return facts.on() == null ? null : words.day(facts.on());
    }

    private String kind(EmploymentFacts facts) {
        return facts.kind() == null ? null : said.of(facts.kind());
    }

    private String search(EmploymentFacts facts) {
        return facts.search() == null ? null : said.of(facts.search());
    }
}
