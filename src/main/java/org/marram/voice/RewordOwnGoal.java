package org.marram.voice;

import org.marram.common.Ref;

/** One's own goal in other words; version is null where it may have been changed since it was read. */
public record RewordOwnGoal(Ref goal, Integer version, String words) {}
