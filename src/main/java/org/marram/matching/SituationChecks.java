package org.marram.matching;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.marram.common.Checks;
import org.marram.offering.Week;
import org.marram.person.Answer;

/** What can be written down of somebody's situation: told with what was told, or why not and nothing more. */
final class SituationChecks {

    private static final int MOST_LANGUAGES = 10;
    private static final int MOST_AREAS = 20;
    private static final int TAG = 35;
    private static final int AREA = 100;

    private static final int OLDEST = 120;

    private final Checks checks;
    private final int year;

    /** @param year that it is now */
    SituationChecks(Checks checks, int year) {
        this.checks = checks;
        this.year = year;
    }

    SituationFacts checked(SituationFacts asked) {
        List<Speaks> languages = Objects.requireNonNullElse(asked.languages(), List.of());
        List<String> avoids = Objects.requireNonNullElse(asked.avoids(), List.of());
        Week times = asked.times() == null || asked.times().isEmpty() ? null : asked.times();
        Integer born = asked.born();
        checks.that(born == null || born >= year - OLDEST && born <= year, "born", "out-of-range");
        checks.that(languages.size() <= MOST_LANGUAGES, "languages", "too-long");
        checks.that(avoids.size() <= MOST_AREAS, "avoids", "too-long");
        return new SituationFacts(
                answer("times", asked.timesAnswer(), times != null),
                times,
                answer("languages", asked.languagesAnswer(), !languages.isEmpty()),
                languages.stream().map(this::checked).distinct().toList(),
                answer("avoids", asked.avoidsAnswer(), !avoids.isEmpty()),
                avoids.stream().map(this::area).distinct().toList(),
                answer("childcare", asked.childcareAnswer(), asked.childcare() != null),
                asked.childcare(),
                answer("born", asked.bornAnswer(), born != null),
                born,
                answer("papers", asked.papersAnswer(), asked.papers() != null),
                asked.papers());
    }

    /** Without an answer what was told speaks. */
    private Answer answer(String field, Answer answer, boolean told) {
        Answer said = answer != null ? answer : told ? Answer.GIVEN : Answer.NOT_ASKED;
        checks.that(told || said != Answer.GIVEN, field, "required");
        checks.that(!told || said == Answer.GIVEN, field, "not-possible");
        return said;
    }

    private Speaks checked(Speaks speaks) {
        String tag = checks.required("languages", speaks.language(), TAG);
        checks.that(tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"), "languages", "unknown");
        return new Speaks(Locale.forLanguageTag(tag).toLanguageTag(), speaks.level());
    }

    /** One line of its own. */
    private String area(String typed) {
        return checks.required("avoids", typed, AREA).replaceAll("\\s+", " ");
    }
}
