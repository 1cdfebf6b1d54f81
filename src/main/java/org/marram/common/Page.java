package org.marram.common;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list in its order, and where the next part starts.
 *
 * @param next what to ask for to go on, null at the end
 */
public record Page<T>(List<T> items, String next) {

    public static final int MOST = 100;

    /** Makes a page from one item more than was asked for. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, cursor.apply(items.get(limit - 1)));
    }

    public <R> Page<R> map(Function<T, R> each) {
        return new Page<>(items.stream().map(each).toList(), next);
    }

    /** Refuses a limit that is not 1 to {@link #MOST}. */
    public static int limit(int asked) {
        if (asked < 1 || asked > MOST) {
            throw Refusal.invalid("limit", "out-of-range");
        }
        return asked;
    }
}
