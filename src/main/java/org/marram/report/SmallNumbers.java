package org.marram.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What may leave (safety rule 36): no count of fewer people than the least, zero among them, and none by which such a count can
 * be reckoned. The test tries every table: what is hidden keeps more than one possible value even for somebody who knows this rule.
 *
 * @param least fewest people of whom something is told
 */
record SmallNumbers(int least) {

    /**
     * Which parts of a sum that is told may be told. With the small ones hide others, the last first, until nothing follows: never the
     * smallest others, because whoever knows that would know between which numbers they lie.
     */
    List<Boolean> tells(List<Integer> parts) {
        Set<Integer> hidden = IntStream.range(0, parts.size())
                .filter(at -> parts.get(at) < least)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        while (!hidden.isEmpty() && hidden.size() < parts.size() && followsFrom(hidden, parts)) {
            IntStream.range(0, parts.size())
                    .filter(at -> !hidden.contains(at))
                    .max()
                    .ifPresent(hidden::add);
        }
        return IntStream.range(0, parts.size())
                .mapToObj(at -> !hidden.contains(at))
                .toList();
    }

    /** Too few together; or each of them as many as a small one can be. */
    private boolean followsFrom(Set<Integer> hidden, List<Integer> parts) {
        int together = hidden.stream().mapToInt(parts::get).sum();
        return together < least || together == hidden.size() * (least - 1);
    }

    /** A group within a group that is told: neither it nor the rest is small. */
    boolean tellsWithin(int all, int some) {
        return some >= least && all - some >= least;
    }

    /** Which of several moments may be told: at each, and from each to the next, neither who is there nor who is not is small. */
    List<Boolean> tellsOverTime(int all, List<Integer> there) {
        List<Boolean> told = new ArrayList<>();
        int last = all;
        for (Integer now : there) {
            boolean tells = now != null && tellsWithin(all, now) && Math.abs(last - now) >= least;
            told.add(tells);
            last = tells ? now : last;
        }
        return told;
    }
}
