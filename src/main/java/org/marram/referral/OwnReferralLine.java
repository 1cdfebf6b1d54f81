package org.marram.referral;

import java.time.Instant;
import org.marram.common.Ref;

/** A waiting referral as the partner sees it: the name to use, and nothing of the plan. */
public record OwnReferralLine(Ref ref, String nameToUse, String courseTitle, Instant sentAt, int version) {}
