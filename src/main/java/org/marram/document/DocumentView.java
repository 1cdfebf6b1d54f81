package org.marram.document;

import java.time.Instant;
import org.marram.common.Ref;

/**
 * A paper as a list shows it.
 *
 * @param title null where it does not open any more
 * @param size bytes, as kept
 * @param keptBy the name of who did
 * @param shownAt since when its person may see it on their own page; null: they may not
 * @param comparedAt when somebody of the staff saw that it shows what it is said to prove; null where nobody did yet
 * @param removedAt null while it is kept; since then there is nothing to open
 */
public record DocumentView(
        Ref ref,
        String title,
        FileType type,
        int size,
        About about,
        Ref aboutRef,
        Instant keptAt,
        String keptBy,
        Instant shownAt,
        Instant comparedAt,
        String comparedBy,
        Instant removedAt,
        String removedBy,
        RemovalReason removedReason) {}
