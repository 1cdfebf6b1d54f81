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
import org.marram.common.Refusal;
import org.marram.employment.EmploymentFacts;
import org.marram.employment.EmploymentKind;
import org.marram.employment.EmploymentService;
import org.marram.employment.JobSearch;
import org.marram.fact.Source;
import org.marram.fact.TakeFact;
import org.marram.fact.YesNo;

/** Takes in whether people had work on the day on which it was asked. No row says when a job began, so none begins by it. */
@ApplicationScoped
class EmploymentIntake extends FactIntake<EmploymentFacts> {

    /** Why somebody has no work: they cannot work, which tells of their health. */
    private static final String UNABLE = "2";

    private static final Map<String, EmploymentKind> KINDS = Arrays.stream(EmploymentKind.values())
            .collect(Collectors.toMap(kind -> Integer.toString(kind.code()), Function.identity()));

    private static final Map<String, JobSearch> SEARCHES = Arrays.stream(JobSearch.values())
            .collect(Collectors.toMap(search -> Integer.toString(search.code()), Function.identity()));

    @Inject
    private EmploymentService employments;

    @Override
    String kind() {
        return "EMPLOYMENT";
    }

    @Override
    Said<EmploymentFacts> read(HmisRow row, LocalDate on, LocalDate today) {
        Answers answers = new Answers(row);
        YesNo employed = answers.yesNo("Employed");
        EmploymentKind kind = answers.one("EmploymentType", KINDS, EmploymentKind.NOT_ASKED);
        boolean unable = UNABLE.equals(row.code("NotEmployedReason"));
        JobSearch search =
                unable ? JobSearch.NOT_ASKED : answers.one("NotEmployedReason", SEARCHES, JobSearch.NOT_ASKED);
        if (kind != EmploymentKind.NOT_ASKED && employed != YesNo.YES) {
            throw Refusal.invalid("EmploymentType", "not-possible");
        }
        if ((unable || search != JobSearch.NOT_ASKED) && employed != YesNo.NO) {
            throw Refusal.invalid("NotEmployedReason", "not-possible");
        }
        if (employed == YesNo.NOT_ASKED && answers.unknown() == null) {
            return Said.nothing();
        }
        EmploymentFacts facts = new EmploymentFacts(
                on,
                employed,
                employed == YesNo.YES ? kind : null,
                employed == YesNo.NO ? search : null,
                Source.OWN_WORD,
                null);
        return unable && answers.unknown() == null
                ? new Said<>(Optional.of(facts), "NotEmployedReason", "never-held")
                : Said.of(facts, answers);
    }

    @Override
    List<Optional<Ref>> keep(List<TakeFact<EmploymentFacts>> said) {
        return employments.take(said);
    }
}
