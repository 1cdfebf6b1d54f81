package org.marram.referral;

import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * A partner's answer.
 *
 * @param decline null for accepting
 * @param askAgainOn with a no, the day from which it may be asked again; null where none is said
 * @param startsOn with a yes to a job or a place to live, its first day; null: today
 */
public record AnswerReferral(
        Ref referral, int version, DeclineReason decline, LocalDate askAgainOn, LocalDate startsOn) {

    public AnswerReferral(Ref referral, int version, DeclineReason decline, LocalDate askAgainOn) {
        this(referral, version, decline, askAgainOn, null);
    }

    public AnswerReferral(Ref referral, int version, DeclineReason decline) {
        this(referral, version, decline, null, null);
    }
}
