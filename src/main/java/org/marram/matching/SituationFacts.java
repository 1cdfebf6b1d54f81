package org.marram.matching;

import java.util.List;
import org.marram.offering.Week;
import org.marram.person.Answer;

/**
 * What somebody's own week, languages, way, children, age and papers allow. Each was told, or it is said why not; what was not told is
 * null or empty.
 *
 * @param times in which parts of the week they can come
 * @param languages what they speak beside the language in which one talks with them
 * @param avoids towns, quarters, streets where they should not go
 * @param childcare whether children must be looked after meanwhile
 * @param born the year of birth
 * @param papers whether they have the papers that courses and work ask for
 */
public record SituationFacts(
        Answer timesAnswer,
        Week times,
        Answer languagesAnswer,
        List<Speaks> languages,
        Answer avoidsAnswer,
        List<String> avoids,
        Answer childcareAnswer,
        Boolean childcare,
        Answer bornAnswer,
        Integer born,
        Answer papersAnswer,
        Boolean papers) {

    /** Of somebody whom nobody has asked yet. */
    public static final SituationFacts NOT_ASKED = new SituationFacts(
            Answer.NOT_ASKED,
            null,
            Answer.NOT_ASKED,
            List.of(),
            Answer.NOT_ASKED,
            List.of(),
            Answer.NOT_ASKED,
            null,
            Answer.NOT_ASKED,
            null,
            Answer.NOT_ASKED,
            null);
}
