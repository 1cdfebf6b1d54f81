package org.marram.outcome;

import java.time.LocalDate;
import org.marram.common.Times;

/** Days without a break; {@code end} is the first one after them, {@link Times#NO_DAY} while they go on. */
record Span(LocalDate from, LocalDate end) {

    /** @param until {@link Times#NO_DAY} while it goes on */
    static Span of(SpellKind kind, LocalDate from, LocalDate until) {
        return new Span(from, Times.NO_DAY.equals(until) ? until : kind.end(until));
    }

    boolean goesOn() {
        return Times.NO_DAY.equals(end);
    }

    boolean meets(Span other) {
        return from.isBefore(other.end) && other.from.isBefore(end);
    }
}
