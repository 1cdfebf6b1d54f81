package org.marram.fact;

import org.marram.common.Ref;

/**
 * What another system says of somebody.
 *
 * @param fact what it told of before; null where it is new here
 * @param says null where it is taken back
 */
public record TakeFact<S>(long personId, Ref fact, S says) {}
