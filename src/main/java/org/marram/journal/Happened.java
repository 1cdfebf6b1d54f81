package org.marram.journal;

import org.marram.common.Ref;

/**
 * What the journal is told: who, what, about whom. Never values.
 *
 * @param actorId 0 where nobody was signed in
 * @param personId null where it concerns no one person
 * @param object the thing concerned, null where there is none
 * @param purpose why, as a code; null where the act says it all
 */
public record Happened(
        long programmeId, long actorId, String actorRole, String action, Long personId, Ref object, String purpose) {}
