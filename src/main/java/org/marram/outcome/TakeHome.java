package org.marram.outcome;

import org.marram.common.Ref;

/**
 * Where another system says that somebody lived.
 *
 * @param home the one that it told of before; null where it is new here
 * @param facts null where it is taken back
 */
public record TakeHome(long personId, Ref home, HomeFacts facts) {}
