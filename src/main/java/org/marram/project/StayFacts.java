package org.marram.project;

import java.time.LocalDate;

/**
 * What is said of somebody's time in a project, with the codes as they came, of whichever year.
 *
 * @param entry project start date (HUD HMIS 3.10)
 * @param exit null while somebody is in it
 * @param situation prior living situation (3.917), null where not said
 * @param destination where to (3.12), null where not said or while somebody is in it
 * @param relationship to the head of the household (3.15), null where not said
 */
public record StayFacts(
        long personId,
        long projectId,
        LocalDate entry,
        LocalDate exit,
        String situation,
        String destination,
        String relationship) {

    /** The same, ended. */
    StayFacts ended(LocalDate on, String where) {
        return new StayFacts(personId, projectId, entry, on, situation, where, relationship);
    }
}
