package org.marram.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marram.result.SmallCounts.Count;

/** Counts places by course and quarter, and tells of it what may be told. */
record ResultTable(List<Quarter> quarters, int least) {

    private static final int MOST = 100;
    private static final int ALL = 100;

    /** @param places by course, the courses in their order */
    ResultsView of(List<Began> places) {
        Map<Object, List<Began>> courses =
                places.stream().collect(Collectors.groupingBy(Began::course, LinkedHashMap::new, Collectors.toList()));
        return new ResultsView(
                quarters,
                least,
                courses.values().stream().limit(MOST).map(this::course).toList(),
                Math.max(0, courses.size() - MOST));
    }

    private CourseResult course(List<Began> places) {
        SmallCounts small = new SmallCounts(least);
        Map<Quarter, List<Began>> byQuarter =
                places.stream().collect(Collectors.groupingBy(place -> Quarter.of(place.on())));
        List<Count> line = new ArrayList<>();
        List<ResultCell> cells = new ArrayList<>();
        for (Quarter quarter : quarters) {
            List<Began> began = byQuarter.getOrDefault(quarter, List.of());
            Count count = count(began);
            line.add(count);
            cells.add(cell(began, count, small.tellsPeople(count), small.tellsCompleted(count)));
        }
        Count all = line.stream().reduce(new Count(0, 0), Count::and);
        return new CourseResult(
                places.get(0).course(),
                places.get(0).title(),
                cells,
                cell(places, all, small.tellsTotalOfPeople(line), small.tellsTotalOfCompleted(line)));
    }

    /** Whoever left and began again in the same quarter counts once. */
    private static Count count(List<Began> places) {
        Map<Long, Boolean> people = places.stream()
                .collect(Collectors.toMap(Began::personId, Began::completed, (one, other) -> one || other));
        return new Count(people.size(), (int)
                people.values().stream().filter(done -> done).count());
    }

    private static ResultCell cell(Collection<Began> places, Count count, boolean people, boolean completed) {
        if (!people) {
            return ResultCell.HIDDEN;
        }
        int marked = places.stream().mapToInt(Began::marked).sum();
        return new ResultCell(
                count.people(),
                completed ? count.completed() : null,
                places.stream().mapToInt(Began::quarterHours).sum(),
                marked == 0 ? null : places.stream().mapToInt(Began::there).sum() * ALL / marked);
    }
}
