package org.marram.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which destinations are a success for a kind of project, and which are left out of the share, since no project could have changed
 * them: HUD, HMIS Programming Specifications for the CoC APR and the ESG CAPER (FY2024), Appendix A "Exit Destinations", asked in
 * question 23c.
 */
public enum ExitRule {
    /** Street outreach (project type 4): whoever is no longer outside. Hospital, residential project and deceased are left out. */
    OUTREACH(List.of(101, 118, 204, 205, 215, 225, 302, 312, 313, 314, 327, 332), List.of(206, 329, 24)),
    /**
     * Emergency beds and transitional housing (types 0, 1 and 2): a host home as well as a permanent place. Hospital, foster care,
     * long-term care and deceased are left out.
     */
    FOR_NOW(List.of(332), List.of(206, 215, 225, 24)),
    /** All others: a permanent place; the same are left out. */
    PLAIN(List.of(), List.of(206, 215, 225, 24));

    private static final int STREET_OUTREACH = 4;
    private static final int LAST_FOR_NOW = 2;

    private final Set<Integer> positive;
    private final Set<Integer> leftOut;

    ExitRule(List<Integer> positive, List<Integer> leftOut) {
        this.positive = Stream.concat(positive.stream(), DestinationGroup.PERMANENT.destinations().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.leftOut = Set.copyOf(leftOut);
    }

    /** @param type HUD HMIS project type */
    static ExitRule of(int type) {
        return type == STREET_OUTREACH ? OUTREACH : type <= LAST_FOR_NOW ? FOR_NOW : PLAIN;
    }

    boolean isPositive(int destination) {
        return positive.contains(destination);
    }

    boolean isLeftOut(int destination) {
        return leftOut.contains(destination);
    }
}
