package org.marram.common;

import jakarta.resource.spi.ResourceAllocationException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;

/**
 * A failure as it may be written into a log: kinds and places of code, never messages, which can hold what somebody
 * sent.
 */
public final class Failures {

    private static final int DEEPEST = 20;
    private static final int PLACES = 3;

    private Failures() {}

    /** The failure and what caused it, the outermost first. */
    public static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }

    /** Whether no connection to the database could be had, or it went away meanwhile: SQL states 08 and 57, or a failed commit. */
    public static boolean isAway(Throwable failed) {
        return causes(failed)
                .anyMatch(cause -> cause instanceof ResourceAllocationException
                        || cause instanceof XAException
                        || cause instanceof SQLException sql
                                && String.valueOf(sql.getSQLState()).matches("(08|57).*"));
    }

    public static String told(Throwable failed) {
        return causes(failed)
                .map(cause -> cause.getClass().getName() + places(cause))
                .collect(Collectors.joining(", by "));
    }

    private static String places(Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.marram"))
                .limit(PLACES)
                .map(frame -> " at " + frame.getClassName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining());
    }
}
