package org.marram.feedback;

import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * What somebody said about the programme.
 *
 * @param from the name to use of who said it; null where they did not want to be named, or where it cannot be read
 * @param words null where they cannot be read
 * @param named whether it can be answered
 * @param answer null where it was only read, or waits
 */
public record FeedbackView(
        Ref ref,
        String from,
        boolean named,
        String words,
        LocalDate givenOn,
        String answer,
        Instant answeredAt,
        String answeredBy) {}
