package org.marram.matching;

import org.marram.offering.Level;

/**
 * A language that somebody speaks.
 *
 * @param language BCP 47
 * @param level how well; null where nobody knows
 */
public record Speaks(String language, Level level) {}
