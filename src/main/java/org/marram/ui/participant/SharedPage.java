package org.marram.ui.participant;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.List;
import java.util.Locale;
import org.marram.access.Scope;
import org.marram.consent.Purpose;
import org.marram.consent.ReleaseView;

/** Who sees what: what the person agreed to share, as they read it, and the way to take it back. */
public record SharedPage(Frame frame, String name, List<ReleaseView> releases, ZoneId zone) {

    /** What is shared now, or will be. */
    public List<ReleaseView> standing() {
        return releases.stream().filter(release -> !release.over()).toList();
    }

    /** What was shared once. */
    public List<ReleaseView> gone() {
        return releases.stream().filter(ReleaseView::over).toList();
    }

    /** Since when and until which day, or when it was taken back. */
    public String when(ReleaseView release) {
        if (release.withdrawnAt() != null) {
            return frame.t("shared.taken-back", date(release.withdrawnAt()));
        }
        String last = date(release.until().minusNanos(1));
        if (release.over()) {
            return frame.t("shared.ended", last);
        }
        if (release.paused()) {
            return frame.t("shared.paused", last);
        }
        return release.live() ? frame.t("shared.until", last) : frame.t("shared.begins", date(release.from()), last);
    }

    /** Such as "Tue 14 March 2026", in the reader's language and digits. */
    public String date(Instant at) {
        Locale locale = frame.texts().locale();
        return DateTimeFormatter.ofPattern(frame.texts().t("date"), locale)
                .withDecimalStyle(DecimalStyle.of(locale))
                .format(LocalDate.ofInstant(at, zone));
    }

    public List<String> what(ReleaseView release) {
        return release.categories().stream().sorted().map(this::what).toList();
    }

    private String what(Scope category) {
        return switch (category) {
            case IDENTITY -> frame.t("shared.identity");
            case CONTACT -> frame.t("shared.contact");
            case PLAN -> frame.t("shared.plan");
            case ATTENDANCE -> frame.t("shared.attendance");
            case OUTCOME -> frame.t("shared.outcome");
            case NOTES -> frame.t("shared.notes");
            case DOCUMENTS -> frame.t("shared.documents");
            case SKILLS -> frame.t("shared.skills");
            case ADDRESS -> frame.t("shared.address");
        };
    }

    public String why(Purpose purpose) {
        return switch (purpose) {
            case TRAINING -> frame.t("shared.training");
            case JOB_SEARCH -> frame.t("shared.job-search");
            case COUNSELLING -> frame.t("shared.counselling");
            case HOUSING -> frame.t("shared.housing");
        };
    }
}
