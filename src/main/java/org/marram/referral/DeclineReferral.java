package org.marram.referral;

import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * The person says no; their coordinator writes it down.
 *
 * @param askAgainOn the day from which they may be asked again; null where none was agreed
 */
public record DeclineReferral(Ref referral, DeclineReason reason, LocalDate askAgainOn) {}
