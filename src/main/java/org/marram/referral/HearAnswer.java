package org.marram.referral;

import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * The answer of a partner who gave it by word of mouth; the coordinator writes it down.
 *
 * @param decline with a no, why
 * @param askAgainOn with a no, the day from which they may be asked again; null where none was said
 * @param startsOn with a yes to a job or a place to live, its first day; null: today
 * @param saidBy who said so
 * @param saidOn the day on which they did
 */
public record HearAnswer(
        Ref referral,
        Heard heard,
        DeclineReason decline,
        LocalDate askAgainOn,
        LocalDate startsOn,
        String saidBy,
        LocalDate saidOn) {}
