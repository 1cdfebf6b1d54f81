package org.marram.voice;

import java.time.LocalDate;

/**
 * That somebody answered what a person said to a goal, or only read it: the last time.
 *
 * @param by the name of whoever did
 */
public record LastAnswer(LocalDate on, String by, boolean inWords) {}
