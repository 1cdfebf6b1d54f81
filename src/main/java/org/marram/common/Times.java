package org.marram.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock: microseconds, in the configured zone, which decides what "today" is. */
@ApplicationScoped
public class Times {

    /** "No end": later than every real instant, and within what DATETIME holds. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** "No due date". */
    public static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    @Produces
    @ApplicationScoped
    Clock clock(@ConfigProperty(name = "marram.zone", defaultValue = "UTC") String zone) {
        return new ToldClock(Clock.tick(Clock.system(ZoneId.of(zone)), Duration.ofNanos(1_000)));
    }
}
