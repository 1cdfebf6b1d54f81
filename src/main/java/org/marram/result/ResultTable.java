package org.marram.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
        List<Count> completed = new ArrayList<>();
        List<Count> earned = new ArrayList<>();
        List<ResultCell> cells = new ArrayList<>();
        for (Quarter quarter : quarters) {
            List<Began> began = byQuarter.getOrDefault(quarter, List.of());
            Count done = count(began, Began::completed);
            Count papers = count(began, Began::earned);
            completed.add(done);
            earned.add(papers);
            cells.add(
                    small.tellsPeople(done)
                            ? cell(began, done, small.tellsSome(done), papers, small.tellsSome(papers))
                            : ResultCell.HIDDEN);
        }
        ResultCell total = small.tellsTotalOfPeople(completed)
                ? cell(
                        places,
                        all(completed),
                        small.tellsTotalOfSome(completed),
                        all(earned),
                        small.tellsTotalOfSome(earned))
                : ResultCell.HIDDEN;
        return new CourseResult(places.get(0).course(), places.get(0).title(), cells, total);
    }

    /** Whoever left and began again in the same quarter counts once. */
    private static Count count(List<Began> places, Predicate<Began> which) {
        Map<Long, Boolean> people =
                places.stream().collect(Collectors.toMap(Began::personId, which::test, (one, other) -> one || other));
        return new Count(people.size(), (int)
                people.values().stream().filter(done -> done).count());
    }

    private static Count all(List<Count> line) {
        return line.stream().reduce(new Count(0, 0), Count::and);
    }

    private static ResultCell cell(
            Collection<Began> places, Count completed, boolean tellsCompleted, Count earned, boolean tellsEarned) {
        int marked = places.stream().mapToInt(Began::marked).sum();
        return new ResultCell(
                completed.people(),
                tellsCompleted ? completed.some() : null,
                tellsEarned ? earned.some() : null,
                places.stream().mapToInt(Began::quarterHours).sum(),
                marked == 0 ? null : places.stream().mapToInt(Began::there).sum() * ALL / marked);
    }
}
