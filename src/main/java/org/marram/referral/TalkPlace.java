package org.marram.referral;

import org.marram.common.Ref;

/** A place with somebody to talk with, whosever it is, that goes on under a live release; and the milestone that asked for it. */
public record TalkPlace(long id, Ref ref, long personId, long organisationId, Ref milestone) {}
