package org.marram.report;

import java.util.Arrays;
import java.util.List;

/** Where people go, in the groups of HUD's annual report (question 23c), with its destinations of HUD HMIS FY2026 (3.12); what tells most first. */
public enum DestinationGroup {
    PERMANENT(410, 411, 421, 422, 423, 426, 435),
    TEMPORARY(302, 312, 313, 314, 327, 329, 332),
    HOMELESS(101, 116, 118),
    INSTITUTIONAL(204, 205, 206, 207, 215, 225),
    OTHER(17, 24, 30, 8, 9, 99);

    /** Nobody said where to, or by a number that is no destination. */
    static final int NOT_COLLECTED = 99;

    private final List<Integer> destinations;

    DestinationGroup(Integer... destinations) {
        this.destinations = List.of(destinations);
    }

    public List<Integer> destinations() {
        return destinations;
    }

    static DestinationGroup of(int destination) {
        return Arrays.stream(values())
                .filter(group -> group.destinations.contains(destination))
                .findFirst()
                .orElse(OTHER);
    }

    static int destination(Integer said) {
        return said != null && of(said).destinations.contains(said) ? said : NOT_COLLECTED;
    }
}
