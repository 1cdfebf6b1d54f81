package org.marram.template;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/** Milestones that wait for each other in a circle could never open. */
public record Circle(Set<Integer> positions) {

    /** Those that stand in a circle, by their places from 1; {@code needs} holds what each one needs, in order. */
    public static Circle of(List<List<Integer>> needs) {
        var graph = new DefaultDirectedGraph<Integer, DefaultEdge>(DefaultEdge.class);
        for (int position = 1; position <= needs.size(); position++) {
            graph.addVertex(position);
        }
        Set<Integer> circle = new TreeSet<>();
        for (int position = 1; position <= needs.size(); position++) {
            for (Integer needed : needs.get(position - 1)) {
                if (needed.equals(position)) {
                    circle.add(position);
                } else if (graph.containsVertex(needed)) {
                    graph.addEdge(position, needed);
                }
            }
        }
        circle.addAll(new CycleDetector<>(graph).findCycles());
        return new Circle(circle);
    }

    public boolean isEmpty() {
        return positions.isEmpty();
    }
}
