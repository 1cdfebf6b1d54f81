package org.marram.plan;

import java.time.LocalDate;
import java.util.List;
import org.marram.common.Ref;

/**
 * Makes a person's plan from a template, dates counted from the start.
 *
 * @param number the version that was looked at; null for the one in use
 * @param take the positions of the milestones to take; empty for all
 */
public record ApplyTemplate(Ref person, Ref template, LocalDate startsOn, Integer number, List<Integer> take) {

    /** All of the version in use. */
    public ApplyTemplate(Ref person, Ref template, LocalDate startsOn) {
        this(person, template, startsOn, null, List.of());
    }
}
