package org.marram.skill;

import java.time.Instant;
import org.marram.common.Ref;

/**
 * What worries a partner.
 *
 * @param words null where they do not open any more
 * @param author display name
 * @param answer null until it is answered, as {@code answeredAt} and {@code answeredBy}
 */
public record ConcernView(
        Ref ref,
        String partner,
        String author,
        String words,
        Instant raisedAt,
        String answer,
        Instant answeredAt,
        String answeredBy) {}
