package org.marram.history;

import java.time.LocalDate;
import java.util.List;

/** What moved in a plan since some moment, by the titles as they stand now; the latest due dates last. */
public record MovedSince(List<String> reached, List<String> setAside, List<DateMoved> moved) {

    /**
     * A milestone that is open and due on another day than it was then.
     *
     * @param from where it was due at that moment
     */
    public record DateMoved(String title, LocalDate from, LocalDate to) {}
}
