package org.marram.ui.participant;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.List;
import java.util.Locale;
import org.marram.education.EducationWords;
import org.marram.sheet.Certificate;

/** What the person has earned, the newest first, each to take along. */
public record CertificatesPage(Frame frame, String name, List<Certificate> certificates) {

    /** Such as "Licence". */
    public String kind(Certificate certificate) {
        return EducationWords.of(frame.texts().locale()).of(certificate.kind());
    }

    /** From when, and until when where it expires. */
    public String days(Certificate certificate) {
        String earned = frame.t("certificates.earned", date(certificate.earnedOn()));
        return certificate.expiresOn() == null
                ? earned
                : earned + " " + frame.t("certificates.until", date(certificate.expiresOn()));
    }

    private String date(LocalDate day) {
        Locale locale = frame.texts().locale();
        return DateTimeFormatter.ofPattern(frame.texts().t("date"), locale)
                .withDecimalStyle(DecimalStyle.of(locale))
                .format(day);
    }
}
