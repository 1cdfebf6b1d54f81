package org.marram.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.marram.common.Ids;
import org.marram.common.Refusal;

/**
 * A window of one plan as it was opened, and how it ended. At most one of a plan stands; each knows when this stretch of
 * the plan began, which makes the first half-year one of more frequent reviews.
 */
@Entity
@Table(name = "review_window")
class OpenedWindow {

    private static final Duration SOON = Duration.ofDays(28);

    @Id
    private long id;

    private long planId;
    private int number;
    private LocalDate startedOn;
    private LocalDate fromOn;
    private LocalDate untilOn;

    @Enumerated(EnumType.STRING)
    private WindowReason because;

    private boolean moved;
    private Instant openedAt;
    private long openedBy;
    private Instant endedAt;
    private Long endedBy;

    @Enumerated(EnumType.STRING)
    private WindowEnd endedHow;

    @Enumerated(EnumType.STRING)
    private ExemptReason exemptReason;

    protected OpenedWindow() {}

    private OpenedWindow(
            long planId, int number, LocalDate startedOn, ReviewWindow window, boolean moved, Instant at, long by) {
        this.id = Ids.next();
        this.planId = planId;
        this.number = number;
        this.startedOn = startedOn;
        this.fromOn = window.from();
        this.untilOn = window.until();
        this.because = window.because();
        this.moved = moved;
        this.openedAt = at;
        this.openedBy = by;
    }

    /** The first of a plan. */
    static OpenedWindow first(long planId, LocalDate today, Instant at, long by) {
        ReviewWindow window =
                ReviewWindow.of(ReviewWindow.Facts.start(today, false)).orElseThrow();
        return new OpenedWindow(planId, 1, today, window, false, at, by);
    }

    /**
     * The plan goes on. Where it was closed for less than four weeks, by mistake or for a doubt, the window stands as it
     * did; else it is counted from today.
     */
    OpenedWindow again(LocalDate today, Instant at, long by) {
        if (at.isBefore(endedAt.plus(SOON))) {
            return new OpenedWindow(planId, number + 1, startedOn, window(), moved, at, by);
        }
        ReviewWindow window =
                ReviewWindow.of(ReviewWindow.Facts.start(today, true)).orElseThrow();
        return new OpenedWindow(planId, number + 1, today, window, false, at, by);
    }

    /** A review was held; answers the window that follows, empty where none does. */
    Optional<OpenedWindow> held(Optional<ReviewWindow> next, Instant at, long by) {
        end(WindowEnd.HELD, at, by);
        return next.map(window -> new OpenedWindow(planId, number + 1, startedOn, window, false, at, by));
    }

    /** Moved, which happens once and not before it has begun; answers the window that follows. */
    OpenedWindow exempt(ExemptReason reason, LocalDate today, Instant at, long by) {
        if (moved) {
            throw Refusal.conflict("review-exempted-once");
        }
        if (today.isBefore(fromOn)) {
            throw Refusal.conflict("review-not-due");
        }
        end(WindowEnd.EXEMPTED, at, by);
        exemptReason = reason;
        return new OpenedWindow(planId, number + 1, startedOn, window().exempted(today), true, at, by);
    }

    /** The plan is closed. */
    void close(Instant at, long by) {
        end(WindowEnd.CLOSED, at, by);
    }

    /** Refuses where another window stands by now: somebody held or exempted the review meanwhile. */
    void refuseUnlessAt(int read) {
        if (number != read) {
            throw Refusal.stale();
        }
    }

    private void end(WindowEnd how, Instant at, long by) {
        endedAt = at;
        endedBy = by;
        endedHow = how;
    }

    ReviewWindow window() {
        return new ReviewWindow(fromOn, untilOn, because);
    }

    ReviewDue due() {
        return new ReviewDue(window(), moved, number);
    }

    LocalDate startedOn() {
        return startedOn;
    }
}
