package org.marram.outcome;

import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * A job or a home as the picture of the years and a milestone need it.
 *
 * @param until null while it goes on
 * @param milestone the one that it feeds; null where none
 * @param status how somebody is employed; null of a home
 * @param what of a job its group of ISCO-08, null where not given; of a home its {@link Situation}
 */
public record SpellFact(
        SpellKind kind, Ref ref, LocalDate from, LocalDate until, Ref milestone, String what, JobStatus status) {

    /** Whether it counts for the milestone that it names. */
    public boolean counts() {
        return kind == SpellKind.JOB || Situation.valueOf(what).isStable();
    }
}
