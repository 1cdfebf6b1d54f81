package org.marram.ui.participant;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.List;
import java.util.Locale;
import org.marram.skill.OwnEntry;

/** What partners saw of the person, as far as it is shown to them, the newest first. */
public record SkillsPage(Frame frame, String name, List<OwnEntry> entries, ZoneId zone) {

    /** What it is about, such as "Working with others". */
    public String what(OwnEntry entry) {
        return entry.facts().skill() == null
                ? frame.t("skills.progress")
                : frame.t("skill." + entry.facts().skill());
    }

    /** How far, such as "With some help"; null of a progress note. */
    public String level(OwnEntry entry) {
        return entry.facts().level() == null
                ? null
                : frame.t("skillLevel." + entry.facts().level());
    }

    /** Such as "Tue 14 March 2026", in the reader's language and digits. */
    public String date(Instant at) {
        Locale locale = frame.texts().locale();
        return DateTimeFormatter.ofPattern(frame.texts().t("date"), locale)
                .withDecimalStyle(DecimalStyle.of(locale))
                .format(LocalDate.ofInstant(at, zone));
    }
}
