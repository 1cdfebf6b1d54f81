package org.marram.request;

import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * What somebody asked, and what came of it.
 *
 * @param words null where they asked for everything to be deleted without saying more
 * @param answerBy the last day for an answer: one month after it was asked (GDPR Art. 12(3))
 * @param agreed null until it is answered
 * @param answeredBy a name
 * @param statement what the person says where it was not done; null where they have not said anything
 */
public record RequestView(
        Ref ref,
        RequestKind kind,
        String words,
        Instant askedAt,
        LocalDate answerBy,
        Boolean agreed,
        String answer,
        LocalDate deleteOn,
        Instant answeredAt,
        String answeredBy,
        String statement,
        Instant statedAt) {

    public boolean isOpen() {
        return agreed == null;
    }

    /** Whether the person may still say something beside the answer. */
    public boolean mayBeStated() {
        return Boolean.FALSE.equals(agreed) && statedAt == null;
    }
}
