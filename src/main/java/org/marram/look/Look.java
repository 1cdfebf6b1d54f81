package org.marram.look;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.marram.access.Role;

/**
 * That somebody opened one's record on a day: as what, never by name.
 *
 * @param inEmergency whether they did so in an emergency, without walking with this one
 * @param first when they first did something on that day, and {@code last} when they last did
 * @param read what of it they read, as areas of the table of acts: people, plans, notes
 * @param changed what of it they changed, likewise
 * @param addressFor what they had an address shown for, as codes; nothing where they did not
 */
public record Look(
        LocalDate day,
        Role as,
        boolean inEmergency,
        Instant first,
        Instant last,
        Set<String> read,
        Set<String> changed,
        Set<String> addressFor) {}
