package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.education.IscedLevel;
import org.marram.education.LastGrade;
import org.marram.education.SchoolStatus;
import org.marram.education.SchoolingFacts;
import org.marram.education.SchoolingView;
import org.marram.fact.CorrectFact;
import org.marram.ui.coordinator.parts.Asked;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.shell.Answers;

/** A school or a course: where it leads, how it goes, from when until when. */
class SchoolSheet extends LearnedSheet<SchoolingView, SchoolingFacts> {

    private static final int NAME = 160;

    private final Select<IscedLevel> level = new Select<>();
    private final Select<LastGrade> grade = new Select<>();
    private final Select<SchoolStatus> status = new Select<>();
    private final TextField institution = new TextField();
    private final Asked institutionAsked;

    SchoolSheet(PersonPage page, SchoolingView school) {
        super(page, Matter.SCHOOLS, "school-sheet", "schools.add", null, school);
        SpellFields.select(level, "school-level", words.t("schools.level"), List.of(IscedLevel.values()), said::of);
        SpellFields.select(grade, "school-grade", words.t("schools.grade"), List.of(LastGrade.values()), said::of);
        SpellFields.select(
                status, "school-status", words.t("schools.status"), List.of(SchoolStatus.values()), said::of);
        level.setValue(IscedLevel.NOT_ASKED);
        grade.setValue(LastGrade.NOT_ASKED);
        status.setValue(SchoolStatus.NOT_ASKED);
        institution.setId("institution");
        institution.setLabel(words.t("schools.institution"));
        institution.setMaxLength(NAME);
        institutionAsked = new Asked(institution, words.t("schools.institution"), words);
        show(fields.days(), level, status, grade, institutionAsked);
    }

    @Override
    Ref ref(SchoolingView school) {
        return school.ref();
    }

    @Override
    int version(SchoolingView school) {
        return school.version();
    }

    @Override
    void fill(SchoolingView school) {
        SchoolingFacts facts = school.facts();
        fields.show(facts.from(), facts.until(), null, null, facts.source(), facts.note());
        level.setValue(facts.level());
        grade.setValue(facts.grade());
        status.setValue(facts.status());
        institutionAsked.show(facts.institution());
    }

    @Override
    SchoolingFacts typed() {
        return new SchoolingFacts(
                fields.from.getValue(),
                fields.until.getValue(),
                level.getValue(),
                grade.getValue(),
                status.getValue(),
                institutionAsked.told(),
                fields.source.getValue(),
                fields.note.getValue());
    }

    @Override
    SchoolingFacts facts(SchoolingView school) {
        return school.facts();
    }

    @Override
    void add(SchoolingFacts typed) {
        page.desk().schoolings.add(page.ref(), typed);
    }

    @Override
    void correct(CorrectFact<SchoolingFacts> right) {
        page.desk().schoolings.correct(right);
    }

    @Override
    List<SchoolingView> standing() {
        return page.desk().schoolings.of(page.ref(), null, Page.MOST).items();
    }

    @Override
    void into(Answers answers) {
        answers.field("institution", institution);
    }

    @Override
    void compare(BothTexts both, SchoolingFacts stands, SchoolingFacts typed) {
        both.line(words.t("spell.days-label"), lasts(stands), lasts(typed))
                .line(words.t("schools.level"), said.of(stands.level()), said.of(typed.level()))
                .line(words.t("schools.status"), said.of(stands.status()), said.of(typed.status()))
                .line(words.t("schools.grade"), said.of(stands.grade()), said.of(typed.grade()))
                .line(words.t("schools.institution"), words.of(stands.institution()), words.of(typed.institution()))
                .line(words.t("spell.note"), stands.note(), typed.note());
    }

    private String lasts(SchoolingFacts school) {
        return school.from() == null ? null : words.lasts(school.from(), school.until());
    }
}
