package org.marram.ui.participant;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.Locale;
import org.marram.feedback.FeedbackView;
import org.marram.feedback.OwnFeedback;

/**
 * What somebody says about the programme, past their own coordinator, and what was answered.
 *
 * @param sent whether they said something just now
 */
public record FeedbackPage(Frame frame, OwnFeedback own, boolean sent, ZoneId zone) {

    /** When it was said. */
    public String lead(FeedbackView said) {
        return frame.t("goals.said", date(said.givenOn()));
    }

    /** Who answered and when, or that it was read; null while it waits. */
    public String answered(FeedbackView said) {
        return said.answeredAt() == null
                ? null
                : frame.t(
                        said.answer() == null ? "goals.read" : "goals.answered",
                        Frame.apart(said.answeredBy()),
                        date(LocalDate.ofInstant(said.answeredAt(), zone)));
    }

    private String date(LocalDate day) {
        Locale locale = frame.texts().locale();
        return DateTimeFormatter.ofPattern(frame.t("date"), locale)
                .withDecimalStyle(DecimalStyle.of(locale))
                .format(day);
    }
}
