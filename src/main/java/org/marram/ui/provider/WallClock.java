package org.marram.ui.provider;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.marram.ui.shell.Days;

/** Days and hours as the clock on the classroom's wall shows them: in the configured zone, in the reader's language. */
final class WallClock {

    private final Clock clock;
    private final Locale locale;

    WallClock(Clock clock, Locale locale) {
        this.clock = clock;
        this.locale = locale;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean isToCome(Instant moment) {
        return moment.isAfter(clock.instant());
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    /** The moment; null while the day or the hour is not chosen yet. */
    Instant at(LocalDate date, LocalTime time) {
        return date == null || time == null
                ? null
                : date.atTime(time).atZone(zone()).toInstant();
    }

    /** "Tue 14 March 2026". */
    String day(LocalDate date) {
        return Days.words(date, locale);
    }

    /** "10:42". */
    String hour(Instant moment) {
        return Days.time(LocalTime.ofInstant(moment, zone()), locale);
    }

    /** The hour that it is now. */
    String hour() {
        return hour(clock.instant());
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
