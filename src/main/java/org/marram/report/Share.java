package org.marram.report;

import java.util.List;
import java.util.Set;

/**
 * How many of a hundred leavers went to a permanent place, or to another that is a success for their kind of project. Those who are
 * left out of the leavers, such as to a hospital, are few: a percentage would give them away. So outside it is told between which two
 * it lies, and they are reckoned from nothing but what is told anyway.
 *
 * @param percent null where nobody left, and outside unless both bounds say it
 * @param leftOut how many are left out; null outside
 * @param from the least that it can be, as far as it is told; null where it is not, as {@code until}
 * @param until the most
 */
public record Share(Integer percent, Integer leftOut, Integer from, Integer until) {

    /** @param rules by which they may count: which of them holds for whom is told to nobody */
    static Share of(int positive, int leftOut, int leavers, List<Destinations> groups, Set<ExitRule> rules) {
        Integer percent = percent(positive, leavers - leftOut);
        if (!groups.get(DestinationGroup.PERMANENT.ordinal()).people().leaves()) {
            return new Share(percent, leftOut, null, null);
        }
        ShareBounds bounds = new ShareBounds(rules);
        bounds.add(leavers, groups);
        return new Share(
                percent,
                leftOut,
                percent(bounds.positive(), leavers - bounds.leftOut()),
                percent(bounds.mostPositive(), leavers - bounds.mostLeftOut()));
    }

    public boolean leaves() {
        return from != null;
    }

    Share told() {
        return new Share(leaves() && from.equals(until) ? from : null, null, from, until);
    }

    /** Rounded; null of nobody. */
    private static Integer percent(int some, int of) {
        return of <= 0 ? null : Math.round(100f * some / of);
    }
}
