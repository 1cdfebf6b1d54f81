package org.marram.fact;

import java.util.List;
import java.util.function.BiFunction;
import org.marram.common.Ref;

/**
 * A fact as it is read.
 *
 * @param milestone the one that it proves; null for none
 * @param opens its sealed words by their place: null for those that do not open, which the journal is told
 * @param more what was asked for beside it
 */
public record FactRow<F extends Fact>(
        F fact, Kept kept, Ref milestone, BiFunction<String, byte[], String> opens, List<Object> more) {}
