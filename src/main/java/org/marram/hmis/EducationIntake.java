package org.marram.hmis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.education.IscedLevel;
import org.marram.education.LastGrade;
import org.marram.education.SchoolStatus;
import org.marram.education.SchoolingFacts;
import org.marram.education.SchoolingService;
import org.marram.fact.Source;
import org.marram.fact.TakeFact;
import org.marram.person.Told;

/** Takes in what people told of school: as it was on that day, since no row says when it began or ended. */
@ApplicationScoped
class EducationIntake extends FactIntake<SchoolingFacts> {

    private static final Map<String, LastGrade> GRADES = codes(LastGrade.values(), LastGrade::code);
    private static final Map<String, SchoolStatus> STATUSES = codes(SchoolStatus.values(), SchoolStatus::code);

    @Inject
    private SchoolingService schoolings;

    @Override
    String kind() {
        return HmisTable.EDUCATION.name();
    }

    @Override
    Said<SchoolingFacts> read(HmisRow row, LocalDate on, LocalDate today) {
        Answers answers = new Answers(row);
        LastGrade grade = answers.one("LastGradeCompleted", GRADES, LastGrade.NOT_ASKED);
        SchoolStatus status = answers.one("SchoolStatus", STATUSES, SchoolStatus.NOT_ASKED);
        if (grade == LastGrade.NOT_ASKED && status == SchoolStatus.NOT_ASKED && answers.unknown() == null) {
            return Said.nothing();
        }
        SchoolingFacts facts =
                new SchoolingFacts(on, on, level(grade, status), grade, status, Told.NOT_ASKED, Source.OWN_WORD, null);
        return Said.of(facts, answers);
    }

    @Override
    List<Optional<Ref>> keep(List<TakeFact<SchoolingFacts>> said) {
        return schoolings.take(said);
    }

    /** Where a school leads is certain only of whoever finished it, with a grade of one level. */
    static IscedLevel level(LastGrade grade, SchoolStatus status) {
        if (status != SchoolStatus.GRADUATED && status != SchoolStatus.EQUIVALENCY) {
            return IscedLevel.NOT_ASKED;
        }
        return switch (grade) {
            case GRADE_12, EQUIVALENCY -> IscedLevel.ED3;
            case ASSOCIATE -> IscedLevel.ED5;
            case BACHELOR -> IscedLevel.ED6;
            default -> IscedLevel.NOT_ASKED;
        };
    }

    private static <T> Map<String, T> codes(T[] all, Function<T, Integer> code) {
        return Arrays.stream(all)
                .collect(Collectors.toMap(one -> code.apply(one).toString(), Function.identity()));
    }
}
