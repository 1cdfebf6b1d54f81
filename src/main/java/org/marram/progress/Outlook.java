package org.marram.progress;

import java.time.LocalDate;

/**
 * Between which days the sessions lie that a milestone's hours come from, and when it will be reached.
 *
 * @param firstOn null where nothing was attended yet, as {@code lastOn}
 * @param forecast null where it is reached or set aside
 */
public record Outlook(LocalDate firstOn, LocalDate lastOn, Forecast forecast) {}
