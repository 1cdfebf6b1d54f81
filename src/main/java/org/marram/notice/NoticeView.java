package org.marram.notice;

import java.time.Instant;
import org.marram.common.Ref;

/**
 * A notice as staff reads it.
 *
 * @param madeBy the name of who asked for it; null where it follows from a change
 * @param nextAt of one that waits, when it is looked at again
 * @param expiresAt after that it is not sent any more
 * @param failed how often the mail server did not take it
 * @param ended null while it waits
 * @param endedBy the name of who ended it; null where nobody did
 */
public record NoticeView(
        Ref ref,
        NoticeKind kind,
        Instant madeAt,
        String madeBy,
        Instant nextAt,
        Instant expiresAt,
        int failed,
        NoticeEnd ended,
        Instant endedAt,
        String endedBy) {}
