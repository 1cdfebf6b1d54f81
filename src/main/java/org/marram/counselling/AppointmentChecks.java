package org.marram.counselling;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.marram.common.Checks;
import org.marram.common.Horizon;
import org.marram.common.Times;

/** What an appointment must bring. Whatever was left open about it counts as planned, and as not asked. */
record AppointmentChecks(Instant now, ZoneId zone) {

    private static final int LEAST_MINUTES = 5;
    private static final int MOST_MINUTES = 480;

    /** The same with nothing left open, begun on a full minute. Refuses with everything found. */
    AppointmentFacts checked(AppointmentFacts asked) {
        Checks checks = new Checks();
        Went went = Objects.requireNonNullElse(asked.went(), Went.PLANNED);
        Instant startsAt = checks.present("startsAt", asked.startsAt());
        checks.that(startsAt == null || isNear(startsAt), "startsAt", "out-of-range");
        checks.that(startsAt == null || !went.isHeld() || !startsAt.isAfter(now), "went", "in-the-future");
        Integer minutes = asked.minutes();
        checks.that(minutes == null || minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES, "minutes", "out-of-range");
        checks.present("form", asked.form());
        checks.present("source", asked.source());
        checks.that(asked.calledOffBy() == null || went == Went.NOT_HELD, "calledOffBy", "not-possible");
        checks.refuseFaults();
        return new AppointmentFacts(
                startsAt.truncatedTo(ChronoUnit.MINUTES),
                minutes,
                asked.form(),
                went,
                went == Went.NOT_HELD ? Objects.requireNonNullElse(asked.calledOffBy(), CalledOffBy.NOT_ASKED) : null,
                asked.milestone(),
                asked.source());
    }

    /** Refuses what does not say how one went. */
    static Went noted(Went went) {
        Checks checks = new Checks();
        checks.present("went", went);
        checks.that(went != Went.PLANNED, "went", "not-possible");
        checks.refuseFaults();
        return went;
    }

    private boolean isNear(Instant at) {
        return at.isAfter(Instant.EPOCH)
                && at.isBefore(Times.NEVER)
                && Horizon.holds(at.atZone(zone).toLocalDate(), now.atZone(zone).toLocalDate());
    }
}
