package org.marram.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.marram.common.Checks;

/**
 * The one way by which a person may be reached. Days and hours are those of the programme's clock.
 *
 * @param days on which it is safe; of hours that pass midnight, the day on which they begin. None where nobody is reached
 *     from afar
 * @param from null, as until, where the whole day is safe
 * @param until not itself; before from where the hours pass midnight
 * @param voicemail whether words may be left where nobody answers
 * @param mail the address for mail; else null
 * @param words what may be said, such as who calls; null where nothing is agreed
 * @param mayAnswer who else may answer; null where nobody else may
 */
public record ContactRule(
        Channel channel,
        Set<DayOfWeek> days,
        LocalTime from,
        LocalTime until,
        boolean voicemail,
        String mail,
        String words,
        String mayAnswer) {

    private static final int WORDS = 200;
    private static final int ADDRESS = 254;
    private static final int TWO_WEEKS = 15;
    private static final String NAME = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+";

    public ContactRule {
        days = days == null || days.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /** As it is kept. Refuses no channel, from afar no days, one hour without the other, mail without an address. */
    ContactRule checked() {
        Checks checks = new Checks();
        boolean afar = checks.present("channel", channel) != null && channel.isFromAfar();
        checks.that(!afar || !days.isEmpty(), "days", "days-needed");
        checks.that(
                !afar || (from == null ? until == null : until != null && !from.equals(until)), "until", "two-hours");
        String address = channel == Channel.MAIL ? checks.optional("mail", mail, ADDRESS) : null;
        checks.that(
                channel != Channel.MAIL || address != null && address.matches(NAME + "@" + NAME + "\\.[A-Za-z0-9-]+"),
                "mail",
                "not-a-mail");
        String said = checks.optional("words", words, WORDS);
        String others = checks.optional("mayAnswer", mayAnswer, WORDS);
        checks.refuseFaults();
        return new ContactRule(
                channel,
                afar ? days : Set.of(),
                afar ? from : null,
                afar ? until : null,
                voicemail && channel == Channel.CALL,
                address,
                said,
                others);
    }

    /** Whether the days and hours hold this one, as the clock on the wall shows it. */
    boolean isSafeAt(LocalDateTime now) {
        LocalTime time = now.toLocalTime();
        boolean today = days.contains(now.getDayOfWeek());
        if (from == null) {
            return today;
        }
        if (from.isBefore(until)) {
            return today && !time.isBefore(from) && time.isBefore(until);
        }
        boolean yesterday = days.contains(now.getDayOfWeek().minus(1));
        return today && !time.isBefore(from) || yesterday && time.isBefore(until);
    }

    /** The next moment at which it is safe, now included; null where none comes within two weeks, since the clocks skip it. */
    Instant nextSafe(ZonedDateTime now) {
        LocalTime begins = from == null ? LocalTime.MIDNIGHT : from;
        return Stream.concat(
                        Stream.of(now),
                        Stream.iterate(now.toLocalDate(), day -> day.plusDays(1))
                                .limit(TWO_WEEKS)
                                .map(day -> day.atTime(begins).atZone(now.getZone())))
                .filter(at -> !at.isBefore(now) && isSafeAt(at.toLocalDateTime()))
                .findFirst()
                .map(ZonedDateTime::toInstant)
                .orElse(null);
    }

    @Override
    public String toString() {
        return "ContactRule";
    }
}
