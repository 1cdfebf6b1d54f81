package org.marram.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many people.
 *
 * @param people null where it may not be told
 * @param leaves whether it may be told outside the programme
 */
public record Figure(Integer people, boolean leaves) {

    private static final Figure HIDDEN = new Figure(null, false);

    Figure told() {
        return leaves ? this : HIDDEN;
    }

    /** Parts of a sum. @param sum whether the sum may be told */
    static List<Figure> parts(SmallNumbers small, boolean sum, List<Integer> parts) {
        List<Boolean> told = small.tells(parts);
        return IntStream.range(0, parts.size())
                .mapToObj(at -> new Figure(parts.get(at), sum && told.get(at)))
                .toList();
    }
}
