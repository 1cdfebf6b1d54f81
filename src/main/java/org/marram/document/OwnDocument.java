package org.marram.document;

import java.time.Instant;
import org.marram.common.Ref;

/**
 * A paper of one's own, as its person is shown it.
 *
 * @param title null where it does not open any more
 * @param size bytes, as kept
 * @param shownAt since when one may see it
 */
public record OwnDocument(Ref ref, String title, FileType type, int size, Instant shownAt) {}
