package org.marram.referral;

import org.marram.common.Ref;

/** A partner's answer; decline is null for accepting. */
public record AnswerReferral(Ref referral, int version, DeclineReason decline) {}
