package org.marram.ui.participant;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.List;
import java.util.Locale;
import org.marram.document.OwnDocument;

/** The papers that the person is shown, the newest first, each to take along. */
public record DocumentsPage(Frame frame, String name, List<OwnDocument> documents, ZoneId zone) {

    private static final int KILO = 1_000;

    /** Such as "PDF, 120 kB". */
    public String what(OwnDocument document) {
        return frame.t("documents.what", document.type().name(), Math.max(1, document.size() / KILO));
    }

    /** Since when one may see it. */
    public String since(OwnDocument document) {
        Locale locale = frame.texts().locale();
        return frame.t(
                "documents.since",
                DateTimeFormatter.ofPattern(frame.t("date"), locale)
                        .withDecimalStyle(DecimalStyle.of(locale))
                        .format(LocalDate.ofInstant(document.shownAt(), zone)));
    }
}
