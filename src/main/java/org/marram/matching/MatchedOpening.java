package org.marram.matching;

import java.util.List;
import org.marram.offering.OpeningView;

/**
 * An opening that fits a milestone more or less.
 *
 * @param reasons for, against, and what is not known
 */
public record MatchedOpening(OpeningView opening, List<MatchReason> reasons) {}
