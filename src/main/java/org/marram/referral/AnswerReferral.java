package org.marram.referral;

import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * A partner's answer.
 *
 * @param decline null for accepting
 * @param askAgainOn with a no, the day from which it may be asked again; null where none is said
 */
public record AnswerReferral(Ref referral, int version, DeclineReason decline, LocalDate askAgainOn) {

    public AnswerReferral(Ref referral, int version, DeclineReason decline) {
        this(referral, version, decline, null);
    }
}
