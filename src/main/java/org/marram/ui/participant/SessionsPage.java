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

/** The person's next sessions, the next one first. */
public record SessionsPage(Frame frame, String name, List<SessionAhead> sessions, ZoneId zone) {

    /** Such as "Tue 14 March 2026", in the reader's language and digits. */
    public String date(SessionAhead session) {
        return told(DateTimeFormatter.ofPattern(frame.t("date"), locale()), session.startsAt());
    }

    /** From when until when. */
    public String hours(SessionAhead session) {
        DateTimeFormatter hour =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale());
        return frame.t("sessions.hours", told(hour, session.startsAt()), told(hour, session.endsAt()));
    }

    private String told(DateTimeFormatter format, Instant at) {
        return format.withDecimalStyle(DecimalStyle.of(locale())).format(ZonedDateTime.ofInstant(at, zone));
    }

    private Locale locale() {
        return frame.texts().locale();
    }
}
