package org.marram.voice;

import java.time.Instant;
import org.marram.common.Ref;

/**
 * One thing that a person said, and what was answered.
 *
 * @param goal null where it is about the whole plan
 * @param about the goal's words or the step's title as they are now; null where it is about the whole plan
 * @param words null where they only said yes or not yet
 * @param answer null where it was only read, or is not yet answered
 * @param answeredAt null while it waits
 * @param answeredBy the name of whoever answered
 */
public record Said(
        Ref ref,
        OwnWordKind kind,
        Ref goal,
        String about,
        String words,
        Instant saidAt,
        String answer,
        Instant answeredAt,
        String answeredBy) {}
