package org.marram.progress;

import java.time.LocalDate;

/**
 * Between which days the sessions, jobs or homes lie that a milestone rests on, and when it will be reached.
 *
 * @param firstOn null where there is none yet, as {@code lastOn}
 * @param forecast null where it is reached or set aside, and where nothing foretells it
 */
public record Outlook(LocalDate firstOn, LocalDate lastOn, Forecast forecast) {

    /** Of what nothing foretells. */
    static final Outlook NONE = new Outlook(null, null, null);
}
