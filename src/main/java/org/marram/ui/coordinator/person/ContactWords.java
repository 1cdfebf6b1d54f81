package org.marram.ui.coordinator.person;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.notice.Channel;
import org.marram.notice.ContactRule;
import org.marram.ui.coordinator.parts.Words;

/** How a person may be reached, in the words of the staff's pages. */
record ContactWords(Words words) {

    /** In one line. */
    String of(ContactRule rule) {
        return Stream.of(
                        of(rule.channel()),
                        rule.mail(),
                        when(rule),
                        rule.channel() != Channel.CALL
                                ? null
                                : words.t(rule.voicemail() ? "reach.voicemail" : "reach.no-voicemail"),
                        rule.words() == null ? null : words.t("reach.says", words.isolated(rule.words())),
                        others(rule))
                .filter(part -> part != null)
                .collect(Collectors.joining(" \u00b7 "));
    }

    String of(Channel channel) {
        return switch (channel) {
            case CALL -> words.t("reach.call");
            case TEXT -> words.t("reach.text");
            case MAIL -> words.t("reach.mail");
            case IN_PERSON -> words.t("reach.in-person");
            case NONE -> words.t("reach.not");
        };
    }

    String of(DayOfWeek day, TextStyle style) {
        return day.getDisplayName(style, locale());
    }

    private String when(ContactRule rule) {
        if (rule.days().isEmpty()) {
            return null;
        }
        String days = rule.days().stream()
                .map(day -> of(day, TextStyle.SHORT_STANDALONE))
                .collect(Collectors.joining(", "));
        return rule.from() == null ? days : words.t("reach.hours", days, hour(rule.from()), hour(rule.until()));
    }

    private String others(ContactRule rule) {
        if (rule.mayAnswer() != null) {
            return words.t("reach.others", words.isolated(rule.mayAnswer()));
        }
        return rule.channel() == Channel.CALL ? words.t("reach.nobody-else") : null;
    }

    private String hour(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale())
                .format(time);
    }

    private Locale locale() {
        return words.texts().locale();
    }
}
