package org.marram.referral;

import java.time.LocalDate;
import org.marram.common.Ref;
import org.marram.offering.OfferFacts;

/**
 * A partner has said yes, and the place is the person's. Fired in the transaction of the answer, with the person held.
 *
 * @param from the first day, which may be ahead; null where nothing begins on a day that was agreed
 */
public record PlaceTaken(long personId, Ref milestone, OfferFacts offer, LocalDate from) {}
