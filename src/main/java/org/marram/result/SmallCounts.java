package org.marram.result;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What may be told of one course's line: no count of fewer people than the least, and none by which such a count can be reckoned.
 * Small is zero too, and the rest of a count: where eleven of twelve completed, one did not.
 *
 * <p>Only a total could give a hidden count away. It is told where every hidden count keeps more than one possible value, even
 * for somebody who knows these rules: where the hidden ones are together neither few nor as many as they can be at most. The
 * test tries every table.
 *
 * @param least fewest people of whom something is told
 */
record SmallCounts(int least) {

    /** How many people, and how many of them completed the course, or earned something in it: each is told for itself. */
    record Count(int people, int some) {

        int others() {
            return people - some;
        }

        Count and(Count other) {
            return new Count(people + other.people, some + other.some);
        }
    }

    boolean tellsPeople(Count count) {
        return count.people() >= least;
    }

    boolean tellsSome(Count count) {
        return count.some() >= least && count.others() >= least;
    }

    boolean tellsTotalOfPeople(List<Count> line) {
        List<Count> hidden = hidden(line);
        int most = hidden.size() * (least - 1);
        return hidden.isEmpty() || sum(hidden, Count::people) >= least && sum(hidden, Count::people) < most;
    }

    boolean tellsTotalOfSome(List<Count> line) {
        List<Count> hidden = hidden(line);
        return tellsTotalOfPeople(line)
                && line.stream().filter(this::tellsPeople).allMatch(this::tellsSome)
                && (hidden.isEmpty() || sum(hidden, Count::some) >= least && sum(hidden, Count::others) >= least);
    }

    private List<Count> hidden(List<Count> line) {
        return line.stream().filter(count -> !tellsPeople(count)).toList();
    }

    private static int sum(List<Count> counts, ToIntFunction<Count> part) {
        return counts.stream().mapToInt(part).sum();
    }
}
