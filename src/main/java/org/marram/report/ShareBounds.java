package org.marram.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.marram.report.Destinations.Destination;

/**
 * Of how many leavers it follows from what is told that they count as a success or are left out, and of how many it may be. One who
 * may be either lifts the share more as a success.
 */
class ShareBounds {

    private final Set<ExitRule> rules;
    private int positive;
    private int mayBePositive;
    private int leftOut;
    private int mayBeLeftOut;

    ShareBounds(Set<ExitRule> rules) {
        this.rules = rules;
    }

    void add(int leavers, List<Destinations> groups) {
        int untold = leavers;
        List<Integer> anywhere = new ArrayList<>();
        for (Destinations group : groups) {
            if (group.people().leaves()) {
                untold -= group.people().people();
                add(group);
            } else {
                anywhere.addAll(group.group().destinations());
            }
        }
        add(untold, anywhere);
    }

    private void add(Destinations told) {
        int untold = told.people().people();
        List<Integer> anywhere = new ArrayList<>();
        for (Destination one : told.each()) {
            if (one.people().leaves()) {
                untold -= one.people().people();
                add(one.people().people(), List.of(one.code()));
            } else {
                anywhere.add(one.code());
            }
        }
        add(untold, anywhere);
    }

    /** So many went to some of these. */
    private void add(int people, Collection<Integer> destinations) {
        if (all(ExitRule::isPositive, destinations)) {
            positive += people;
        } else if (any(ExitRule::isPositive, destinations)) {
            mayBePositive += people;
        } else if (all(ExitRule::isLeftOut, destinations)) {
            leftOut += people;
        } else if (any(ExitRule::isLeftOut, destinations)) {
            mayBeLeftOut += people;
        }
    }

    private boolean all(BiPredicate<ExitRule, Integer> counts, Collection<Integer> destinations) {
        return rules.stream().allMatch(rule -> destinations.stream().allMatch(one -> counts.test(rule, one)));
    }

    private boolean any(BiPredicate<ExitRule, Integer> counts, Collection<Integer> destinations) {
        return rules.stream().anyMatch(rule -> destinations.stream().anyMatch(one -> counts.test(rule, one)));
    }

    int positive() {
        return positive;
    }

    int mostPositive() {
        return positive + mayBePositive;
    }

    int leftOut() {
        return leftOut;
    }

    int mostLeftOut() {
        return leftOut + mayBeLeftOut;
    }
}
