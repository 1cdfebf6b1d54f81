package org.marram.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marram.common.Refusal;

/** Rules 24 and 81: nobody is reached but by the way, on the days and in the hours that they told lately. */
class MayReachTest {

    /** Told on Sunday, 1 November 2026 at 12:00 UTC. Days by their numbers, Monday is 1. */
    @ParameterizedTest
    @CsvSource({
        // told                     asked    when                    where              may be reached
        "MAIL      1234567 -     -    , MAIL     , 2026-11-02T03:00:00Z, UTC              , YES",
        "MAIL      1       09:00 17:00, MAIL     , 2026-11-02T09:00:00Z, UTC              , YES",
        "MAIL      1       09:00 17:00, MAIL     , 2026-11-02T08:59:59Z, UTC              , OUTSIDE_HOURS",
        "MAIL      1       09:00 17:00, MAIL     , 2026-11-02T16:59:59Z, UTC              , YES",
        "MAIL      1       09:00 17:00, MAIL     , 2026-11-02T17:00:00Z, UTC              , OUTSIDE_HOURS",
        "MAIL      1       09:00 17:00, MAIL     , 2026-11-03T10:00:00Z, UTC              , OUTSIDE_HOURS",
        "MAIL      1       -     -    , MAIL     , 2026-11-02T23:59:59Z, UTC              , YES",
        "MAIL      1       -     -    , MAIL     , 2026-11-03T00:00:00Z, UTC              , OUTSIDE_HOURS",
        "MAIL      1234567 09:00 17:00, CALL     , 2026-11-02T10:00:00Z, UTC              , OTHER_CHANNEL",
        "CALL      1234567 09:00 17:00, TEXT     , 2026-11-02T10:00:00Z, UTC              , OTHER_CHANNEL",
        "IN_PERSON -       -     -    , MAIL     , 2026-11-02T10:00:00Z, UTC              , OTHER_CHANNEL",
        "IN_PERSON -       -     -    , IN_PERSON, 2026-11-02T10:00:00Z, UTC              , YES",
        "NONE      -       -     -    , MAIL     , 2026-11-02T10:00:00Z, UTC              , DO_NOT_CONTACT",
        "NONE      -       -     -    , IN_PERSON, 2027-11-02T10:00:00Z, UTC              , DO_NOT_CONTACT",
        // 90 days
        "MAIL      1234567 -     -    , MAIL     , 2027-01-30T11:59:59Z, UTC              , YES",
        "MAIL      1234567 -     -    , MAIL     , 2027-01-30T12:00:00Z, UTC              , OLD",
        // past midnight: the night that begins on Friday
        "CALL      5       22:00 02:00, CALL     , 2026-11-06T21:59:00Z, UTC              , OUTSIDE_HOURS",
        "CALL      5       22:00 02:00, CALL     , 2026-11-06T22:00:00Z, UTC              , YES",
        "CALL      5       22:00 02:00, CALL     , 2026-11-07T01:59:00Z, UTC              , YES",
        "CALL      5       22:00 02:00, CALL     , 2026-11-07T02:00:00Z, UTC              , OUTSIDE_HOURS",
        "CALL      5       22:00 02:00, CALL     , 2026-11-06T01:00:00Z, UTC              , OUTSIDE_HOURS",
        "CALL      7       22:00 00:00, CALL     , 2026-11-08T23:59:00Z, UTC              , YES",
        "CALL      7       22:00 00:00, CALL     , 2026-11-09T00:00:00Z, UTC              , OUTSIDE_HOURS",
        // the day and the hour are those of the place
        "TEXT      1       09:00 17:00, TEXT     , 2026-11-02T15:00:00Z, America/New_York , YES",
        "TEXT      1       09:00 17:00, TEXT     , 2026-11-02T10:00:00Z, America/New_York , OUTSIDE_HOURS",
        "TEXT      2       -     -    , TEXT     , 2026-11-02T13:00:00Z, Pacific/Auckland , YES",
        // clocks go back on 1 November 2026 in New York: 01:30 comes twice, and both are in
        "TEXT      7       01:00 02:00, TEXT     , 2026-11-01T05:30:00Z, America/New_York , YES",
        "TEXT      7       01:00 02:00, TEXT     , 2026-11-01T06:30:00Z, America/New_York , YES",
        "TEXT      7       01:00 02:00, TEXT     , 2026-11-01T07:00:00Z, America/New_York , OUTSIDE_HOURS",
        // an hour later by the sun, the same by the wall
        "TEXT      6       09:00 17:00, TEXT     , 2026-10-31T13:00:00Z, America/New_York , YES",
        "TEXT      1       09:00 17:00, TEXT     , 2026-11-02T13:00:00Z, America/New_York , OUTSIDE_HOURS"
    })
    void nobodyIsReachedOtherwiseThanTheyTold(String told, Channel asked, Instant at, String zone, MayReach may) {
        KeptRule kept = new KeptRule(1, rule(told), Instant.parse("2026-11-01T12:00:00Z"), null);
        assertThat(MayReach.by(asked, kept, ZonedDateTime.ofInstant(at, ZoneId.of(zone))))
                .isEqualTo(may);
    }

    /** In Berlin the clock goes from 02:00 to 03:00 on 28 March 2027: hours that the night skips hold nothing. */
    @ParameterizedTest
    @CsvSource({"2027-03-28T00:59:59Z, OUTSIDE_HOURS", "2027-03-28T01:00:00Z, OUTSIDE_HOURS"})
    void anHourThatTheNightSkipsNeverComes(Instant at, MayReach may) {
        KeptRule kept = new KeptRule(1, rule("CALL 7 02:00 03:00"), Instant.parse("2027-03-01T12:00:00Z"), null);
        assertThat(MayReach.by(Channel.CALL, kept, ZonedDateTime.ofInstant(at, ZoneId.of("Europe/Berlin"))))
                .isEqualTo(may);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void whoToldNothingIsNotReached(Channel channel) {
        assertThat(MayReach.by(channel, null, ZonedDateTime.parse("2026-11-02T10:00:00Z")))
                .isEqualTo(MayReach.NO_RULE);
    }

    @ParameterizedTest
    @CsvSource({
        "CALL - - -             , -                , days-needed",
        "TEXT 1 09:00 -         , -                , two-hours",
        "TEXT 1 - 09:00         , -                , two-hours",
        "TEXT 1 09:00 09:00     , -                , two-hours",
        "MAIL 1 09:00 10:00     ,                  , not-a-mail",
        "MAIL 1 09:00 10:00     , robin            , not-a-mail",
        "MAIL 1 09:00 10:00     , 'a@b.ex,c@d.ex'  , not-a-mail",
        "MAIL 1 09:00 10:00     , 'Robin <a@b.ex>' , not-a-mail"
    })
    void aRuleThatSaysTooLittleIsRefused(String told, String mail, String code) {
        ContactRule rule = rule(told);
        ContactRule mailed =
                new ContactRule(rule.channel(), rule.days(), rule.from(), rule.until(), false, mail, null, null);
        Refusal refusal = catchThrowableOfType(Refusal.class, mailed::checked);
        assertThat(refusal.faults()).extracting(Refusal.Fault::code).containsExactly(code);
    }

    @Test
    void whatAWayDoesNotNeedIsNotKept() {
        ContactRule told = new ContactRule(
                Channel.IN_PERSON,
                Set.of(DayOfWeek.MONDAY),
                LocalTime.NOON,
                LocalTime.MIDNIGHT,
                true,
                "a@b.example",
                " Say hello ",
                "");
        assertThat(told.checked())
                .isEqualTo(new ContactRule(Channel.IN_PERSON, Set.of(), null, null, false, null, "Say hello", null));
    }

    private static ContactRule rule(String told) {
        String[] parts = told.strip().split(" +");
        return new ContactRule(
                Channel.valueOf(parts[0]),
                Arrays.stream(parts[1].split(""))
                        .filter(day -> !day.equals("-"))
                        .map(day -> DayOfWeek.of(Integer.parseInt(day)))
                        .collect(Collectors.toSet()),
                hour(parts[2]),
                hour(parts[3]),
                false,
                "own@mail.example",
                null,
                null);
    }

    private static LocalTime hour(String told) {
        return told.equals("-") ? null : LocalTime.parse(told);
    }
}
