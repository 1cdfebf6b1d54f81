package org.marram.ui.provider;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.marram.ui.shell.Days;

/** Days and hours as the clock on the classroom's wall shows them: in the configured zone, in the reader's language. */
final class WallClock {

    private static final int MOST_YEARS = 40;

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

    /** The day that the address asks for; today where it names none, or none of this age. */
    LocalDate asked(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("day")
                .map(this::read)
                .orElse(today());
    }

    private LocalDate read(String asked) {
        try {
            LocalDate day = LocalDate.parse(asked);
            return Math.abs(ChronoUnit.YEARS.between(today(), day)) < MOST_YEARS ? day : today();
        } catch (DateTimeParseException malformed) {
            return today();
        }
    }

    LocalTime timeOf(Instant moment) {
        return LocalTime.ofInstant(moment, zone());
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
        return Days.time(timeOf(moment), locale);
    }

    /** The hour that it is now. */
    String hour() {
        return hour(clock.instant());
    }

    Locale locale() {
        return locale;
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
