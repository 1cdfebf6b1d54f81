package org.marram.outcome;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How long spells lasted together; days on which two lasted count once, and days between two where the programme allows so many. It stays true from day to day without being
 * touched: what is over is a number, what goes on is the day since when.
 *
 * @param over days or nights before {@code runsFrom}, or in all where nothing goes on
 * @param runsFrom null where nothing goes on
 */
public record Lasted(int over, LocalDate runsFrom, int spells) {

    public static final Lasted NOTHING = new Lasted(0, null, 0);

    /** @param gap most days between two that count as if one had lasted on them */
    static Lasted of(Collection<Span> spans, int gap) {
        List<Span> inOrder =
                spans.stream().sorted(Comparator.comparing(Span::from)).toList();
        int over = 0;
        LocalDate counted = LocalDate.MIN;
        for (Span span : inOrder) {
            LocalDate from = ChronoUnit.DAYS.between(counted, span.from()) > gap ? span.from() : counted;
            if (span.goesOn()) {
                return new Lasted(over, from, spans.size());
            }
            over += Math.max(0, (int) ChronoUnit.DAYS.between(from, span.end()));
            counted = later(counted, span.end());
        }
        return new Lasted(over, null, spans.size());
    }

    /** How long by now. */
    public int by(SpellKind kind, LocalDate today) {
        return over + (runsFrom == null ? 0 : Math.max(0, (int) ChronoUnit.DAYS.between(runsFrom, kind.end(today))));
    }

    /** The day on which there are so many, or were, if it goes on; null where nothing does. */
    public LocalDate reaches(SpellKind kind, int needed) {
        return runsFrom == null ? null : kind.last(runsFrom.plusDays((long) needed - over));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
