package org.marram.common;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The real clock, which a demonstration may turn back for the length of one request, so that lives of years can be told
 * by the very acts that made them. Nothing turns it where no demonstration runs.
 */
public final class ToldClock extends Clock {

    private static final ThreadLocal<Instant> TOLD = new ThreadLocal<>();

    /** What happens while the clock stands at an earlier time. */
    @FunctionalInterface
    public interface Act<E extends Exception, F extends Exception> {
        void run() throws E, F;
    }

    private final Clock real;

    ToldClock(Clock real) {
        this.real = real;
    }

    /** For this thread alone, and only until it is done. */
    public static <E extends Exception, F extends Exception> void at(Instant told, Act<E, F> act) throws E, F {
        TOLD.set(told);
        try {
            act.run();
        } finally {
            TOLD.remove();
        }
    }

    @Override
    public Instant instant() {
        Instant told = TOLD.get();
        return told == null ? real.instant() : told;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ToldClock(real.withZone(zone));
    }
}
