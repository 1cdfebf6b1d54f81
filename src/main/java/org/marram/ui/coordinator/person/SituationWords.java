package org.marram.ui.coordinator.person;

import java.util.stream.Collectors;
import org.marram.matching.SituationFacts;
import org.marram.matching.Speaks;
import org.marram.person.Answer;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.offering.CourseWords;

/** What somebody's situation allows, in words; or why there is nothing. */
record SituationWords(Words words) {

    String times(SituationFacts facts) {
        return said(facts.timesAnswer(), CourseWords.of(words.texts().locale()).week(facts.times()));
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

    String born(SituationFacts facts) {
        return said(
                facts.bornAnswer(), facts.born() == null ? null : facts.born().toString());
    }

    String papers(SituationFacts facts) {
        return said(
                facts.papersAnswer(),
                facts.papers() == null
                        ? null
                        : words.t(facts.papers() ? "situation.papers-there" : "situation.papers-not"));
    }

    private String said(Answer answer, String told) {
        return answer == Answer.GIVEN ? told : words.of(answer);
    }

    private String of(Speaks one) {
        String name = words.language(one.language());
        return one.level() == null ? name : name + " (" + one.level() + ")";
    }
}
