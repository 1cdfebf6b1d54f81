package org.marram.ui.participant;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.marram.notice.Channel;
import org.marram.notice.ContactRule;
import org.marram.notice.KeptRule;
import org.marram.notice.OwnRules;

/**
 * How somebody wants to be reached: what they told, whether it is still right, and the form to tell it anew.
 *
 * @param refused what could not be taken; null where nothing was
 */
public record ReachPage(Frame frame, OwnRules own, ContactForm refused, ZonedDateTime now) {

    /** What holds; null where nothing was told yet. */
    public KeptRule told() {
        return own.rules().isEmpty() ? null : own.rules().get(0);
    }

    /** What was told before, the newest first. */
    public List<KeptRule> earlier() {
        return own.rules().stream().skip(1).toList();
    }

    public int version() {
        return told() == null ? 0 : told().version();
    }

    public boolean isOld() {
        return told() != null && told().isOldAt(now.toInstant());
    }

    public ContactForm form() {
        return refused != null ? refused : ContactForm.of(told() == null ? null : told().rule());
    }

    /** Who wrote it down, and when. */
    public String when(KeptRule kept) {
        return kept.keptBy() == null
                ? frame.t("reach.by-you", date(kept.keptAt()))
                : frame.t("reach.by-staff", Frame.apart(kept.keptBy()), date(kept.keptAt()));
    }

    /** A rule in words, line by line. */
    public List<String> lines(ContactRule rule) {
        List<String> lines = new ArrayList<>();
        lines.add(name(rule.channel()));
        if (!rule.days().isEmpty()) {
            lines.add(rule.days().stream().map(this::name).collect(Collectors.joining(" · ")));
        }
        if (rule.from() != null) {
            lines.add(frame.t("reach.hours", hour(rule.from()), hour(rule.until())));
        }
        if (rule.channel() == Channel.CALL) {
            lines.add(frame.t(rule.voicemail() ? "reach.voicemail" : "reach.no-voicemail"));
        }
        if (rule.mail() != null) {
            lines.add(Frame.apart(rule.mail()));
        }
        if (rule.words() != null) {
            lines.add(frame.t("reach.says", Frame.apart(rule.words())));
        }
        if (rule.mayAnswer() != null) {
            lines.add(frame.t("reach.others-are", Frame.apart(rule.mayAnswer())));
        }
        return lines;
    }

    public String name(Channel channel) {
        return switch (channel) {
            case CALL -> frame.t("reach.call");
            case TEXT -> frame.t("reach.text");
            case MAIL -> frame.t("reach.mail");
            case IN_PERSON -> frame.t("reach.in-person");
            case NONE -> frame.t("reach.not");
        };
    }

    public String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    private String hour(LocalTime time) {
        return formatted(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)).format(time);
    }

    private String date(Instant at) {
        return formatted(DateTimeFormatter.ofPattern(frame.t("date"))).format(LocalDate.ofInstant(at, now.getZone()));
    }

    private DateTimeFormatter formatted(DateTimeFormatter pattern) {
        return pattern.withLocale(locale()).withDecimalStyle(DecimalStyle.of(locale()));
    }

    private Locale locale() {
        return frame.texts().locale();
    }
}
