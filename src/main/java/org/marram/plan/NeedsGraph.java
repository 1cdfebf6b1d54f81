package org.marram.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.Graphs;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/** Which milestone of a plan waits for which, as a graph without circles. */
final class NeedsGraph<K> {

    /** From what is needed to what waits for it. */
    private final Graph<K, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);

    /** @param needs what each milestone needs; those that need nothing may be left out */
    NeedsGraph(Map<K, ? extends Collection<K>> needs) {
        needs.forEach((milestone, all) -> all.forEach(needed -> Graphs.addEdgeWithVertices(graph, needed, milestone)));
    }

    /** From the milestone to what it would need, by those that wait for each other already; empty where none do. */
    List<K> circle(K milestone, K needed) {
        if (milestone.equals(needed)) {
            return List.of(milestone);
        }
        if (!graph.containsVertex(milestone) || !graph.containsVertex(needed)) {
            return List.of();
        }
        GraphPath<K, DefaultEdge> path = BFSShortestPath.findPathBetween(graph, milestone, needed);
        return path == null ? List.of() : path.getVertexList();
    }

    /**
     * Which others move when this one does, and to which day: each open milestone that waits for one that moves keeps its
     * distance in days to it. Nothing moves to an earlier day.
     *
     * @param open the due dates of all open milestones, this one among them
     */
    Map<K, LocalDate> moves(K milestone, LocalDate to, Map<K, LocalDate> open) {
        Map<K, LocalDate> moved = new LinkedHashMap<>(Map.of(milestone, to));
        Graph<K, DefaultEdge> way = new AsSubgraph<>(graph, open.keySet());
        Iterator<K> inOrder = new TopologicalOrderIterator<>(way);
        inOrder.forEachRemaining(each -> Graphs.predecessorListOf(way, each).stream()
                .filter(moved::containsKey)
                .map(needed -> moved.get(needed).plusDays(ChronoUnit.DAYS.between(open.get(needed), open.get(each))))
                .filter(day -> day.isAfter(open.get(each)))
                .max(LocalDate::compareTo)
                .ifPresent(day -> moved.putIfAbsent(each, day)));
        moved.remove(milestone);
        return moved;
    }

    /** Whether a milestone waits for this one, by others or at once. */
    boolean waitsFor(K milestone, K needed) {
        return !milestone.equals(needed) && !circle(needed, milestone).isEmpty();
    }
}
