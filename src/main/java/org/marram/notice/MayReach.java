package org.marram.notice;

import java.time.ZonedDateTime;

/** Whether a person may be reached by one way at one moment, and why not. Whatever was not told is no. */
public enum MayReach {
    YES,
    NO_RULE,
    /** What they told is too old; they are asked again first. */
    OLD,
    /** They contact us. */
    DO_NOT_CONTACT,
    OTHER_CHANNEL,
    OUTSIDE_HOURS;

    /** By the way that they told. */
    public static MayReach by(KeptRule kept, ZonedDateTime now) {
        return by(kept == null ? null : kept.rule().channel(), kept, now);
    }

    /** @param kept what they told last; null where they told nothing */
    public static MayReach by(Channel channel, KeptRule kept, ZonedDateTime now) {
        if (kept == null) {
            return NO_RULE;
        }
        ContactRule rule = kept.rule();
        if (rule.channel() == Channel.NONE) {
            return DO_NOT_CONTACT;
        }
        if (kept.isOldAt(now.toInstant())) {
            return OLD;
        }
        if (rule.channel() != channel) {
            return OTHER_CHANNEL;
        }
        return !channel.isFromAfar() || rule.isSafeAt(now.toLocalDateTime()) ? YES : OUTSIDE_HOURS;
    }
}
