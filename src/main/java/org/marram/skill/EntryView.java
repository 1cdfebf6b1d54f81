package org.marram.skill;

import java.time.Instant;
import org.marram.common.Ref;

/**
 * What a partner saw, as it stands.
 *
 * @param facts their words are null where they do not open any more
 * @param partner the organisation's name
 * @param author display name
 * @param version 2 and more where it was corrected
 * @param shownAt since when the person sees it; null where they do not, and where a partner reads
 */
public record EntryView(
        Ref ref,
        EntryFacts facts,
        String course,
        String partner,
        String author,
        Instant at,
        int version,
        Instant shownAt) {}
