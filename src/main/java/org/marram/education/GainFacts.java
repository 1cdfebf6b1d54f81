package org.marram.education;

import java.time.LocalDate;
import org.marram.common.Ref;
import org.marram.fact.Source;

/**
 * What is said of a measurable gain.
 *
 * @param enrolment the place in a course in which it was made, null for none
 * @param words which exam, station or report it was; kept sealed, null for none
 */
public record GainFacts(GainKind kind, LocalDate on, Ref enrolment, Source source, String words) {

    /** The same, as the partner says it in whose course it was made. */
    GainFacts by(Ref place) {
        return new GainFacts(kind, on, place, Source.PARTNER, words);
    }
}
