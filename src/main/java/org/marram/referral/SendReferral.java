package org.marram.referral;

import org.marram.common.Ref;

/** Asks a course or an opening for a place, for a milestone of a person who released it. */
public record SendReferral(Ref milestone, Ref offer) {}
