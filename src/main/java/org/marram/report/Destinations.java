package org.marram.report;

import java.util.List;

/** Leavers of one group of destinations, and of each destination in it. */
public record Destinations(DestinationGroup group, Figure people, List<Destination> each) {

    /** @param code of HUD HMIS FY2026 (3.12) */
    public record Destination(int code, Figure people) {}

    /** How many may be left out of the share, for all that is told of this group, which itself is told. */
    int hidden() {
        boolean open = each.stream().anyMatch(one -> DestinationGroup.isLeftOut(one.code) && !one.people.leaves());
        return each.stream()
                .map(Destination::people)
                .filter(people -> open && !people.leaves())
                .mapToInt(Figure::people)
                .sum();
    }

    Destinations told() {
        return new Destinations(
                group,
                people.told(),
                each.stream()
                        .map(one -> new Destination(one.code, one.people.told()))
                        .toList());
    }
}
