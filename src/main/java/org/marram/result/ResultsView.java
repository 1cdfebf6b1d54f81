package org.marram.result;

import java.util.List;

/**
 * What came of a partner's courses.
 *
 * @param quarters the last eight, by the day on which somebody began; the last one goes on
 * @param least fewest people of whom something is told
 * @param courses those in which somebody began within these quarters, by title; at most 100
 * @param more how many more there are
 */
public record ResultsView(List<Quarter> quarters, int least, List<CourseResult> courses, int more) {}
