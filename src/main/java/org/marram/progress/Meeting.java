package org.marram.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.marram.counselling.Went;
import org.marram.plan.MilestoneView;

/**
 * How a milestone goes on that rests on sessions: classes and appointments together.
 *
 * @param classes what was logged of classes lately
 * @param appointments all that feed it
 */
record Meeting(Clock clock, List<Pace.Logged> classes, Facts.Place place, List<Facts.Met> appointments) {

    Outlook of(MilestoneView milestone, MilestoneProgress far) {
        List<Instant> attended = Stream.concat(
                        Stream.of(place.first(), place.last()).filter(Objects::nonNull),
                        appointments.stream()
                                .filter(one -> one.went() == Went.HELD_ATTENDED)
                                .map(Facts.Met::startsAt))
                .sorted()
                .toList();
        return new Outlook(
                attended.isEmpty() ? null : day(attended.get(0)),
                attended.isEmpty() ? null : day(attended.get(attended.size() - 1)),
                milestone.state().isOpen() ? forecast(far.needed() - far.amount(), milestone.dueOn()) : null);
    }

    /** An appointment ahead goes on as long as it takes; without one, only as long as the course does. */
    private Forecast forecast(int remaining, LocalDate dueOn) {
        LocalDate today = LocalDate.now(clock);
        Pace pace = Pace.of(
                Stream.concat(
                                classes.stream().map(Meeting::one),
                                appointments.stream().filter(Meeting::isNoted).map(Meeting::one))
                        .toList(),
                today,
                clock.getZone());
        Instant now = clock.instant();
        return appointments.stream()
                        .anyMatch(one ->
                                one.went() == Went.PLANNED && one.startsAt().isAfter(now))
                ? Forecast.goesOn(remaining, pace, dueOn, null, today)
                : Forecast.of(remaining, pace, dueOn, place.endsOn(), today);
    }

    private static Pace.Logged one(Pace.Logged hours) {
        return new Pace.Logged(hours.startsAt(), Math.min(1, hours.amount()), hours.excused());
    }

    /** What did not take place is held against nobody. */
    private static Pace.Logged one(Facts.Met one) {
        return new Pace.Logged(one.startsAt(), one.went() == Went.HELD_ATTENDED ? 1 : 0, one.went() == Went.NOT_HELD);
    }

    private static boolean isNoted(Facts.Met one) {
        return one.went() != Went.PLANNED;
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
