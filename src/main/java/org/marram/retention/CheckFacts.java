package org.marram.retention;

import java.time.LocalDate;
import org.marram.fact.Source;

/**
 * What was answered at a checkpoint.
 *
 * @param source null where nobody was reached, and only there
 * @param on the day on which it was asked
 */
public record CheckFacts(CheckAnswer answer, Source source, LocalDate on) {}
