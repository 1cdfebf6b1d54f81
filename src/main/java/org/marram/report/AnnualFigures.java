package org.marram.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.marram.report.Destinations.Destination;

/** Counts people, one after the other, and says of the sums which may leave. */
class AnnualFigures {

    private final Map<AgeGroup, Integer> ages = new EnumMap<>(AgeGroup.class);
    private final Map<Integer, Integer> destinations = new TreeMap<>();
    private final Lengths leavers = new Lengths();
    private final Lengths stayers = new Lengths();
    private int positive;
    private int leftOut;

    void add(Counted one) {
        ages.merge(one.age(), 1, Integer::sum);
        (one.leaver() ? leavers : stayers).add(one.days());
        if (one.leaver()) {
            destinations.merge(one.destination(), 1, Integer::sum);
            positive += one.rule().isPositive(one.destination()) ? 1 : 0;
            leftOut += one.rule().isLeftOut(one.destination()) ? 1 : 0;
        }
    }

    /** @param fixed whether figures of this period may leave at all */
    AnnualReport report(ReportPeriod period, Chosen chosen, int least, boolean fixed) {
        SmallNumbers small = new SmallNumbers(least);
        int all = leavers.people() + stayers.people();
        Figure served = new Figure(all, fixed && all >= least);
        List<Figure> byAge = Figure.parts(
                small,
                served.leaves(),
                Arrays.stream(AgeGroup.values())
                        .map(age -> ages.getOrDefault(age, 0))
                        .toList());
        List<Figure> went = Figure.parts(small, served.leaves(), List.of(leavers.people(), stayers.people()));
        List<Destinations> groups = groups(small, went.get(0).leaves());
        return new AnnualReport(
                period.from(),
                period.until(),
                chosen.names(),
                chosen.rules(),
                least,
                fixed,
                served,
                byAge.get(AgeGroup.ADULT.ordinal()),
                byAge.get(AgeGroup.CHILD.ordinal()),
                byAge.get(AgeGroup.UNKNOWN.ordinal()),
                went.get(0),
                went.get(1),
                LengthOfStay.of(leavers, went.get(0)),
                LengthOfStay.of(stayers, went.get(1)),
                groups,
                Share.of(positive, leftOut, leavers.people(), groups, chosen.rules()));
    }

    private List<Destinations> groups(SmallNumbers small, boolean told) {
        List<Integer> sums = Arrays.stream(DestinationGroup.values())
                .map(group -> group.destinations().stream().mapToInt(this::went).sum())
                .toList();
        List<Figure> figures = Figure.parts(small, told, sums);
        List<Destinations> groups = new ArrayList<>();
        for (DestinationGroup group : DestinationGroup.values()) {
            List<Integer> codes = group.destinations();
            Figure people = figures.get(group.ordinal());
            List<Figure> each = Figure.parts(
                    small, people.leaves(), codes.stream().map(this::went).toList());
            List<Destination> destinations = new ArrayList<>();
            for (int at = 0; at < codes.size(); at++) {
                destinations.add(new Destination(codes.get(at), each.get(at)));
            }
            groups.add(new Destinations(group, people, destinations));
        }
        return groups;
    }

    private int went(int destination) {
        return destinations.getOrDefault(destination, 0);
    }
}
