package org.marram.report;

import java.util.List;

/** Leavers of one group of destinations, and of each destination in it. */
public record Destinations(DestinationGroup group, Figure people, List<Destination> each) {

    /** @param code of HUD HMIS FY2026 (3.12) */
    public record Destination(int code, Figure people) {}

    Destinations told() {
        return new Destinations(
                group,
                people.told(),
                each.stream()
                        .map(one -> new Destination(one.code, one.people.told()))
                        .toList());
    }
}
