package org.marram.retention;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a job is asked about, from its days and the day of the exit alone. Quarters are calendar quarters: an exit on any day from
 * January to March has its second quarter from July to September.
 *
 * @param from the first day
 * @param until the last day; null while it goes on
 * @param exitOn the day on which the plan was closed; null while it is open
 */
public record Checkpoints(LocalDate from, LocalDate until, LocalDate exitOn) {

    private static final int MONTHS = 3;

    /**
     * The day from which it can be said; null where it never can: there was no exit, the job began after that quarter, or ended
     * before that day.
     */
    public LocalDate dueOn(Checkpoint checkpoint) {
        LocalDate day = checkpoint.isByDays() ? from.plusDays(checkpoint.after()) : quarter(checkpoint.after());
        return day == null || until != null && until.isBefore(day) ? null : day;
    }

    /**
     * What should be asked now, the one that waits longest: while the job goes on, of each series the latest that is due, unless it
     * or a later one is answered. Whoever is there after 90 days was there after 30.
     */
    public Optional<Checkpoint> asked(Collection<Checkpoint> answered, LocalDate today) {
        return until != null
                ? Optional.empty()
                : Stream.of(true, false)
                        .map(byDays -> latest(Checkpoint.series(byDays), answered, today))
                        .filter(Objects::nonNull)
                        .min(Comparator.comparing(this::dueOn));
    }

    private Checkpoint latest(List<Checkpoint> series, Collection<Checkpoint> answered, LocalDate today) {
        Checkpoint latest = series.stream()
                .filter(one -> dueOn(one) != null && !dueOn(one).isAfter(today))
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean settled =
                latest == null || series.stream().anyMatch(one -> one.compareTo(latest) >= 0 && answered.contains(one));
        return settled ? null : latest;
    }

    /** The first day of that calendar quarter after the exit's own, or the job's, where it began within. */
    private LocalDate quarter(int after) {
        if (exitOn == null) {
            return null;
        }
        LocalDate first = exitOn.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths((long) MONTHS * after);
        if (from.isBefore(first)) {
            return first;
        }
        return from.isBefore(first.plusMonths(MONTHS)) ? from : null;
    }
}
