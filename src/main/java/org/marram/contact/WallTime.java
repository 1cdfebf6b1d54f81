package org.marram.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.marram.common.Refusal;

/** A day and a time as a clock on the wall shows them. */
public record WallTime(LocalDate day, LocalTime time) {

    public static WallTime of(Instant at, ZoneId zone) {
        return new WallTime(LocalDate.ofInstant(at, zone), LocalTime.ofInstant(at, zone));
    }

    /**
     * The moment; null while day or time is missing. Where the clock showed it twice, the first of both. Refuses what no
     * clock showed, since it was put forward over it (invalid no-such-time).
     */
    public Instant at(ZoneId zone) {
        if (day == null || time == null) {
            return null;
        }
        if (zone.getRules().getValidOffsets(day.atTime(time)).isEmpty()) {
            throw Refusal.invalid("tookPlaceAt", "no-such-time");
        }
        return day.atTime(time).atZone(zone).toInstant();
    }
}
