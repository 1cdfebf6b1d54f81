package org.marram.matching;

import java.util.List;
import org.marram.offering.CourseView;

/**
 * A course that fits a milestone more or less.
 *
 * @param waiting how many wait for a place
 * @param reasons for, against, and what is not known
 */
public record MatchLine(CourseView course, int waiting, List<MatchReason> reasons) {}
