package org.marram.review;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * When a review is due, both days included, and why then. Three weeks wide: room for a bad week, and for people whom one
 * cannot ring. It is counted once, when the fact happens that opens it, and stands until a review, an exemption or the end
 * of the plan; other dates do not move it behind anybody's back.
 */
public record ReviewWindow(LocalDate from, LocalDate until, WindowReason because) {

    private static final Period WIDTH = Period.ofWeeks(3);
    private static final Period EXEMPTION = Period.ofWeeks(4);
    private static final Period LITTLE_TIME = Period.ofMonths(3);
    private static final Period FIRST_TIME = Period.ofMonths(6);

    /**
     * What the rule asks.
     *
     * @param closed whether the plan is
     * @param startedOn day of the first milestones, or of the return after the plan was closed; null before either
     * @param returned whether {@code startedOn} is a return
     * @param reviewedOn day of the last review; null where none was held
     * @param lastDueOn latest due date of what is open; null where nothing is
     */
    public record Facts(
            boolean closed, LocalDate startedOn, boolean returned, LocalDate reviewedOn, LocalDate lastDueOn) {

        /** Where nothing was reviewed yet since the start or return. */
        static Facts start(LocalDate on, boolean returned) {
            return new Facts(false, on, returned, null, null);
        }

        private boolean isReviewedSinceTheStart() {
            return reviewedOn != null && !reviewedOn.isBefore(startedOn);
        }
    }

    /** None for a closed plan, and for one that never had a milestone. */
    public static Optional<ReviewWindow> of(Facts facts) {
        if (facts.closed() || facts.startedOn() == null) {
            return Optional.empty();
        }
        WindowReason because = because(facts);
        LocalDate counted = facts.isReviewedSinceTheStart() ? facts.reviewedOn() : facts.startedOn();
        return Optional.of(starting(because.after(counted), because));
    }

    private static WindowReason because(Facts facts) {
        if (!facts.isReviewedSinceTheStart()) {
            return facts.returned() ? WindowReason.RETURNED : WindowReason.FIRST_MILESTONES;
        }
        LocalDate on = facts.reviewedOn();
        LocalDate last = facts.lastDueOn();
        if (last == null) {
            return WindowReason.NOTHING_OPEN;
        }
        if (!last.isAfter(on.plus(LITTLE_TIME))) {
            return WindowReason.LITTLE_TIME;
        }
        if (on.isBefore(facts.startedOn().plus(FIRST_TIME))) {
            return WindowReason.FIRST_HALF_YEAR;
        }
        return last.isAfter(on.plusYears(1)) ? WindowReason.LONG_WAY : WindowReason.WITHIN_A_YEAR;
    }

    /** Four weeks after the day on which the person could not be met. */
    ReviewWindow exempted(LocalDate on) {
        return starting(on.plus(EXEMPTION), because);
    }

    public boolean isOpen(LocalDate today) {
        return !today.isBefore(from) && !today.isAfter(until);
    }

    /** Over, and no review was held. */
    public boolean isLate(LocalDate today) {
        return today.isAfter(until);
    }

    private static ReviewWindow starting(LocalDate from, WindowReason because) {
        return new ReviewWindow(from, from.plus(WIDTH), because);
    }
}
