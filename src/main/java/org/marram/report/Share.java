package org.marram.report;

import java.util.List;
import org.marram.report.Destinations.Destination;

/**
 * How many of a hundred leavers went to a permanent place. Those who went to a hospital, foster or long-term care or died are left
 * out of the leavers, and are few: a percentage would give them away. So outside it is told between which two it lies, and they are
 * reckoned from nothing but what is told anyway.
 *
 * @param percent null where nobody left, and outside unless both bounds say it
 * @param leftOut how many are left out; null outside
 * @param from the least that it can be, as far as it is told; null where it is not, as {@code until}
 * @param until the most
 */
public record Share(Integer percent, Integer leftOut, Integer from, Integer until) {

    static Share of(int leavers, List<Destinations> groups) {
        Figure permanent = groups.get(DestinationGroup.PERMANENT.ordinal()).people();
        int leftOut = leftOut(groups, false);
        Integer percent = percent(permanent.people(), leavers - leftOut);
        if (!permanent.leaves()) {
            return new Share(percent, leftOut, null, null);
        }
        int known = leftOut(groups, true);
        return new Share(
                percent,
                leftOut,
                percent(permanent.people(), leavers - known),
                percent(permanent.people(), leavers - known - mayBeLeftOut(leavers, groups)));
    }

    public boolean leaves() {
        return from != null;
    }

    Share told() {
        return new Share(leaves() && from.equals(until) ? from : null, null, from, until);
    }

    private static int leftOut(List<Destinations> groups, boolean told) {
        return groups.stream()
                .flatMap(group -> group.each().stream())
                .filter(one -> DestinationGroup.isLeftOut(one.code()))
                .map(Destination::people)
                .filter(people -> people.leaves() || !told)
                .mapToInt(Figure::people)
                .sum();
    }

    /** Whoever is in a group that is not told, or at a destination that is not told in a group where some may be left out. */
    private static int mayBeLeftOut(int leavers, List<Destinations> groups) {
        int many = leavers;
        for (Destinations group : groups) {
            if (group.people().leaves()) {
                many -= group.people().people();
                many += group.hidden();
            }
        }
        return many;
    }

    /** Rounded; null of nobody. */
    private static Integer percent(int some, int of) {
        return of <= 0 ? null : Math.round(100f * some / of);
    }
}
