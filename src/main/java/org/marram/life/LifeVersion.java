package org.marram.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.marram.common.Ref;
import org.marram.fact.Source;

/**
 * A fact as it was written down once.
 *
 * @param from the day that it tells of, or the first one
 * @param until the last day; null while it goes on, and of what has none
 * @param said by name what is said of it, codes as its own room knows them and words opened; null for words that do not open
 * @param milestone the one that it proves; null for none
 * @param source how it is known; null where another system said so
 * @param keptBy display name of who wrote it down, as {@code replacedBy}
 * @param replacedAt null while it stands
 * @param reason why it was corrected or struck, a code; null where it stands, and where it only came to its end
 */
public record LifeVersion(
        int version,
        LocalDate from,
        LocalDate until,
        Map<String, Object> said,
        Ref milestone,
        Source source,
        String keptBy,
        Instant keptAt,
        String replacedBy,
        Instant replacedAt,
        String reason) {}
