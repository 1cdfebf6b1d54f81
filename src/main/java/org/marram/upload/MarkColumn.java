package org.marram.upload;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a table of marks, in the order in which we write them. Case, spaces and lines between words do not matter. */
enum MarkColumn {
    COURSE(true),
    DATE(true, "day"),
    START(false, "from", "time"),
    ENROLMENT(true, "enrollment"),
    /** Initials for the eyes of whoever fills it in; not read. */
    WHO(false),
    MARK(true, "kind"),
    MINUTES(false),
    HOURS(false),
    REASON(false);

    private final boolean needed;
    private final List<String> others;

    MarkColumn(boolean needed, String... others) {
        this.needed = needed;
        this.others = List.of(others);
    }

    static Optional<MarkColumn> of(String header) {
        String plain = header.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
        return Arrays.stream(values())
                .filter(column -> column.title().equals(plain) || column.others.contains(plain))
                .findFirst();
    }

    boolean isNeeded() {
        return needed;
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
