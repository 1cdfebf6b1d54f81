package org.marram.ui.participant;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.common.Refusal;
import org.marram.notice.Channel;
import org.marram.notice.ContactRule;

/**
 * How somebody wants to be reached, as their form says it; whatever it does not say is null.
 *
 * @param days their names, one space between
 * @param say what may be said
 * @param others who else may answer
 */
public record ContactForm(
        String channel,
        String days,
        String from,
        String until,
        boolean voicemail,
        String mail,
        String say,
        String others)
        implements Serializable {

    /** As it stands; where nothing was told yet, nothing is chosen. */
    static ContactForm of(ContactRule rule) {
        if (rule == null) {
            return new ContactForm(null, "", null, null, false, null, null, null);
        }
        String days = rule.days().stream().map(Enum::name).collect(Collectors.joining(" "));
        return new ContactForm(
                rule.channel().name(),
                days,
                hour(rule.from()),
                hour(rule.until()),
                rule.voicemail(),
                rule.mail(),
                rule.words(),
                rule.mayAnswer());
    }

    public boolean is(Channel one) {
        return one.name().equals(channel);
    }

    public boolean has(DayOfWeek day) {
        return Arrays.asList(days.split(" ")).contains(day.name());
    }

    /** Refuses hours that are none; what is none of the choices is not chosen. */
    ContactRule rule() {
        Channel chosen =
                Arrays.stream(Channel.values()).filter(this::is).findFirst().orElse(null);
        Set<DayOfWeek> safe =
                Arrays.stream(DayOfWeek.values()).filter(this::has).collect(Collectors.toSet());
        return new ContactRule(chosen, safe, hour("from", from), hour("until", until), voicemail, mail, say, others);
    }

    private static String hour(LocalTime time) {
        return time == null ? null : time.toString();
    }

    private static LocalTime hour(String field, String told) {
        try {
            return told == null || told.isBlank() ? null : LocalTime.parse(told.strip());
        } catch (DateTimeException none) {
            throw Refusal.invalid(field, "not-an-hour");
        }
    }
}
