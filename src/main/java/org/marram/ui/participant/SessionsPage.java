package org.marram.ui.participant;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.marram.coming.SessionAhead;
import org.marram.feed.FeedView;

/**
 * The person's next sessions, the next one first, and whether a calendar elsewhere reads them.
 *
 * @param address where it does, this once; else null
 */
public record SessionsPage(
        Frame frame, String name, List<SessionAhead> sessions, ZoneId zone, FeedView feed, String address) {

    /** Such as "Tue 14 March 2026", in the reader's language and digits. */
    public String date(SessionAhead session) {
        return date(session.startsAt());
    }

    /** Since when a calendar elsewhere reads; null where none does. */
    public String since() {
        return feed.since() == null ? null : frame.t("calendar.since", date(feed.since()));
    }

    /** From when until when. */
    public String hours(SessionAhead session) {
        DateTimeFormatter hour =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale());
        return session.endsAt() == null
                ? told(hour, session.startsAt())
                : frame.t("sessions.hours", told(hour, session.startsAt()), told(hour, session.endsAt()));
    }

    private String date(Instant at) {
        return told(DateTimeFormatter.ofPattern(frame.t("date"), locale()), at);
    }

    private String told(DateTimeFormatter format, Instant at) {
        return format.withDecimalStyle(DecimalStyle.of(locale())).format(ZonedDateTime.ofInstant(at, zone));
    }

    private Locale locale() {
        return frame.texts().locale();
    }
}
