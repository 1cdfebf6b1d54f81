package org.marram.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** The agency that runs this installation, or one of several that do, with what it has set for itself. */
@Entity
@Table(name = "programme")
class Programme {

    @Id
    private long id;

    private Ref ref;
    private int notSeenDays;
    private String weekend;
    private int openDays;
    private int mostMonths;
    private int absences;
    private int leastRate;
    private int fewest;
    private int jobGapDays;
    private String letterhead;
    private Instant setAt;
    private Long setBy;

    @Version
    private int version;

    protected Programme() {}

    /** From now on; what was decided under the earlier ones stands. Refuses a version that somebody has changed since. */
    void set(Settings settings, int read, Instant at, long by) {
        if (version != read) {
            throw Refusal.stale();
        }
        notSeenDays = settings.notSeenDays();
        weekend =
                new TreeSet<>(settings.weekend()).stream().map(DayOfWeek::name).collect(Collectors.joining(","));
        openDays = settings.openDays();
        mostMonths = settings.mostMonths();
        absences = settings.absences();
        leastRate = settings.leastRate();
        fewest = settings.fewest();
        jobGapDays = settings.jobGapDays();
        letterhead = new Checks().optional("letterhead", settings.letterhead(), Integer.MAX_VALUE);
        setAt = at;
        setBy = by;
    }

    Settings settings() {
        Set<DayOfWeek> days = Arrays.stream(weekend.split(","))
                .filter(day -> !day.isEmpty())
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Settings(
                notSeenDays, days, openDays, mostMonths, absences, leastRate, fewest, jobGapDays, letterhead);
    }

    int jobGapDays() {
        return jobGapDays;
    }

    String letterhead() {
        return letterhead;
    }

    long id() {
        return id;
    }

    Ref ref() {
        return ref;
    }

    /** Null while everything is as usual. */
    Instant setAt() {
        return setAt;
    }

    /** Null while everything is as usual. */
    Long setBy() {
        return setBy;
    }

    int version() {
        return version;
    }
}
