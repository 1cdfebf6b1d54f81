package org.marram.ui.participant;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.Locale;
import org.marram.request.OwnRequests;
import org.marram.request.RequestKind;
import org.marram.request.RequestView;

/** What somebody may ask about what is held of them, what they asked, and what came of it. */
public record RightsPage(Frame frame, OwnRequests own, ZoneId zone) {

    /** What was asked, and when. */
    public String lead(RequestView request) {
        String key = request.kind() == RequestKind.CORRECTION ? "rights.asked.correction" : "rights.asked.deletion";
        return frame.t(key, date(request.askedAt()));
    }

    /** The answer and who gave it, or until when it comes. */
    public String answered(RequestView request) {
        return request.isOpen()
                ? frame.t("rights.waits", date(request.answerBy()))
                : frame.t(
                        request.agreed() ? "rights.yes" : "rights.no",
                        Frame.apart(request.answeredBy()),
                        date(request.answeredAt()));
    }

    /** On which day it will be deleted. */
    public String deleteOn(RequestView request) {
        return frame.t("rights.delete.on", date(request.deleteOn()));
    }

    /** When the own words were put beside it. */
    public String stated(RequestView request) {
        return frame.t("rights.stated", date(request.statedAt()));
    }

    private String date(Instant at) {
        return date(LocalDate.ofInstant(at, zone));
    }

    private String date(LocalDate day) {
        Locale locale = frame.texts().locale();
        return DateTimeFormatter.ofPattern(frame.t("date"), locale)
                .withDecimalStyle(DecimalStyle.of(locale))
                .format(day);
    }
}
