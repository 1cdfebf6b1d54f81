package org.marram.offering;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which mornings, afternoons and evenings of a week are meant, as 21 bits: three for Monday, three for Tuesday and so on.
 * That is as exact as somebody can say of the own week.
 */
public record Week(int bits) {

    private static final int ALL = (1 << 21) - 1;

    public Week {
        if ((bits & ~ALL) != 0) {
            throw new IllegalArgumentException("A week has 21 parts");
        }
    }

    /** A third of a day, by the clock on the wall. */
    public enum Part {
        MORNING(LocalTime.MIN, LocalTime.NOON),
        AFTERNOON(LocalTime.NOON, LocalTime.of(17, 0)),
        EVENING(LocalTime.of(17, 0), LocalTime.MAX);

        private final LocalTime from;
        private final LocalTime until;

        Part(LocalTime from, LocalTime until) {
            this.from = from;
            this.until = until;
        }

        private boolean meets(LocalTime begins, LocalTime ends) {
            return begins.isBefore(until) && ends.isAfter(from);
        }
    }

    /** From then until then on each of these days. */
    static Week of(Collection<DayOfWeek> days, LocalTime from, LocalTime until) {
        return Stream.of(Part.values())
                .filter(part -> part.meets(from, until))
                .map(part -> new Week(0).with(part, days))
                .reduce(new Week(0), Week::and);
    }

    /** With these days of this part as well. */
    public Week with(Part part, Collection<DayOfWeek> days) {
        return new Week(days.stream().map(day -> bit(part, day)).distinct().reduce(bits, (one, other) -> one | other));
    }

    public Set<DayOfWeek> days(Part part) {
        return EnumSet.allOf(DayOfWeek.class).stream()
                .filter(day -> (bits & bit(part, day)) != 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    /** What is in both. */
    public Week common(Week other) {
        return new Week(bits & other.bits);
    }

    public boolean isEmpty() {
        return bits == 0;
    }

    /** What is in one of them. */
    Week and(Week other) {
        return new Week(bits | other.bits);
    }

    private static int bit(Part part, DayOfWeek day) {
        return 1 << day.ordinal() * Part.values().length + part.ordinal();
    }
}
