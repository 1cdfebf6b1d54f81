package org.marram.ui.coordinator;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.matching.SituationFacts;
import org.marram.matching.Speaks;
import org.marram.offering.Week;
import org.marram.person.Answer;
import org.marram.ui.offering.CourseWords;

/** What somebody's situation allows, in words; or why there is nothing. */
record SituationWords(Words words) {

    String times(SituationFacts facts) {
        return said(facts.timesAnswer(), facts.times() == null ? null : of(facts.times()));
    }

    String languages(SituationFacts facts) {
        return said(
                facts.languagesAnswer(),
                facts.languages().stream().map(this::of).collect(Collectors.joining(", ")));
    }

    String avoids(SituationFacts facts) {
        return said(facts.avoidsAnswer(), String.join(", ", facts.avoids()));
    }

    String childcare(SituationFacts facts) {
        return said(
                facts.childcareAnswer(),
                facts.childcare() == null
                        ? null
                        : words.t(facts.childcare() ? "situation.childcare-needed" : "situation.childcare-not"));
    }

    private String said(Answer answer, String told) {
        return answer == Answer.GIVEN ? told : words.of(answer);
    }

    /** "Mornings: Mon, Wed; evenings: Tue". */
    private String of(Week week) {
        return Stream.of(
                        part(week, Week.Part.MORNING, "situation.mornings-said"),
                        part(week, Week.Part.AFTERNOON, "situation.afternoons-said"),
                        part(week, Week.Part.EVENING, "situation.evenings-said"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    private String part(Week week, Week.Part part, String key) {
        return week.days(part).isEmpty() ? null : words.t(key, new CourseWords(words.texts()).days(week.days(part)));
    }

    private String of(Speaks one) {
        String name = words.language(one.language());
        return one.level() == null ? name : name + " (" + one.level() + ")";
    }
}
