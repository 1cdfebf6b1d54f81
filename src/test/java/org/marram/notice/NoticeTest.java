package org.marram.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marram.common.Refusal;

/** Rule 24: a notice goes out when what the person told lets it go just then; else it waits for such an hour, or ends. */
class NoticeTest {

    /** A Monday. */
    private static final Instant MADE = Instant.parse("2026-11-02T10:00:00Z");

    private final Notice notice = new Notice(7, NoticeKind.UPDATE, MADE, 3L);

    @Test
    void goesByMailInASafeHourAndNotTwiceWhileItIsOnItsWay() {
        assertThat(notice.goes(mail("09:00", "17:00"), at(MADE), true)).isTrue();
        assertThat(notice.isDue(MADE.plusSeconds(59))).isFalse();
        notice.came(Handed.TAKEN, MADE.plusSeconds(2));
        assertThat(stands().ended()).isEqualTo(NoticeEnd.SENT);
        assertThat(notice.isDue(MADE.plus(Duration.ofDays(3)))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "12:00, 17:00, 2026-11-02T12:00:00Z",
        "08:00, 09:30, 2026-11-03T08:00:00Z",
        "22:00, 02:00, 2026-11-02T22:00:00Z"
    })
    void waitsForTheNextSafeHour(String from, String until, Instant then) {
        assertThat(notice.goes(mail(from, until), at(MADE), true)).isFalse();
        assertThat(stands().nextAt()).isEqualTo(then);
        assertThat(stands().ended()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"CALL", "TEXT", "IN_PERSON"})
    void isLeftToPeopleWhereNoServerGoesThatWay(Channel channel) {
        KeptRule told = kept(rule(channel, EnumSet.allOf(DayOfWeek.class), null, null));
        assertThat(notice.goes(told, at(MADE), true)).isFalse();
        assertThat(stands().ended()).isNull();
        assertThat(stands().nextAt()).isEqualTo(stands().expiresAt());
        notice.told(MADE.plusSeconds(9), 4);
        assertThat(stands().ended()).isEqualTo(NoticeEnd.TOLD);
    }

    @Test
    void waitsWhereNoMailServerIsSet() {
        assertThat(notice.goes(mail(null, null), at(MADE), false)).isFalse();
        assertThat(stands().ended()).isNull();
        assertThat(stands().nextAt()).isAfter(MADE).isBefore(stands().expiresAt());
    }

    @Test
    void endsWithTheReasonWhereTheyMayNotBeReached() {
        assertThat(endOf(null)).isEqualTo(NoticeEnd.NO_RULE);
        assertThat(endOf(kept(rule(Channel.NONE, Set.of(), null, null)))).isEqualTo(NoticeEnd.DO_NOT_CONTACT);
        assertThat(endOf(new KeptRule(1, mail(null, null).rule(), MADE.minus(KeptRule.HOLDS), null)))
                .isEqualTo(NoticeEnd.OLD);
    }

    private static NoticeEnd endOf(KeptRule told) {
        Notice one = new Notice(7, NoticeKind.CLASS_CHANGED, MADE, null);
        assertThat(one.goes(told, at(MADE), true)).isFalse();
        return one.view(null, null).ended();
    }

    @Test
    void pausesGrowAndAfterSixFailuresItIsGivenUp() {
        List<Long> minutes = new ArrayList<>();
        Instant now = MADE;
        while (stands().ended() == null) {
            assertThat(notice.goes(mail(null, null), at(now), true)).isTrue();
            notice.came(Handed.NOT_TAKEN, now);
            minutes.add(Duration.between(now, stands().nextAt()).toMinutes());
            now = stands().nextAt();
        }
        assertThat(minutes.subList(0, Notice.MOST_FAILURES - 1)).containsExactly(1L, 5L, 25L, 125L, 625L);
        assertThat(stands().ended()).isEqualTo(NoticeEnd.GAVE_UP);
        assertThat(stands().failed()).isEqualTo(Notice.MOST_FAILURES);
    }

    @Test
    void everyDayOfTheWeekComesBeforeItExpiresAndAfterThatItIsNotSent() {
        KeptRule sundays = kept(rule(Channel.MAIL, Set.of(DayOfWeek.MONDAY), "09:00", "09:30"));
        assertThat(notice.goes(sundays, at(MADE), true)).isFalse();
        assertThat(stands().nextAt()).isEqualTo("2026-11-09T09:00:00Z").isBefore(stands().expiresAt());
        assertThat(notice.goes(mail(null, null), at(stands().expiresAt()), true))
                .isFalse();
        assertThat(stands().ended()).isEqualTo(NoticeEnd.EXPIRED);
    }

    @Test
    void ofWhatNobodyKnowsWhetherItWentItIsSaidSoAndItIsNotSentAgain() {
        notice.goes(mail(null, null), at(MADE), true);
        notice.came(Handed.UNKNOWN, MADE);
        assertThat(stands().ended()).isEqualTo(NoticeEnd.UNKNOWN);
    }

    @Test
    void whoeverBeganToSendItAndDidNotComeBackMayHaveSentIt() {
        notice.goes(mail(null, null), at(MADE), true);
        Instant later = stands().nextAt();
        assertThat(notice.isDue(later)).isTrue();
        assertThat(notice.goes(mail(null, null), at(later), true)).isFalse();
        assertThat(stands().ended()).isEqualTo(NoticeEnd.UNKNOWN);
        notice.came(Handed.NOT_TAKEN, later.plusSeconds(1));
        assertThat(stands().ended()).isEqualTo(NoticeEnd.UNKNOWN);
        notice.came(Handed.TAKEN, later.plusSeconds(1));
        assertThat(stands().ended()).isEqualTo(NoticeEnd.SENT);
    }

    @Test
    void isTakenBackUntilItIsOnItsWay() {
        notice.goes(mail(null, null), at(MADE), true);
        assertThat(refused()).isEqualTo("notice-ended");
        notice.came(Handed.NOT_TAKEN, MADE);
        notice.takeBack(MADE.plusSeconds(9), 4);
        assertThat(stands().ended()).isEqualTo(NoticeEnd.TAKEN_BACK);
        assertThat(refused()).isEqualTo("notice-ended");
    }

    private String refused() {
        return catchThrowableOfType(Refusal.class, () -> notice.takeBack(MADE, 4))
                .code();
    }

    @ParameterizedTest
    @CsvSource({
        // days, from, until          now                     zone               the next safe moment
        "1234567, -    , -    , 2026-11-02T10:00:00Z, UTC              , 2026-11-02T10:00:00Z",
        "2      , -    , -    , 2026-11-02T10:00:00Z, UTC              , 2026-11-03T00:00:00Z",
        "1      , 09:00, 10:00, 2026-11-02T10:00:00Z, UTC              , 2026-11-09T09:00:00Z",
        "1      , 22:00, 02:00, 2026-11-03T01:00:00Z, UTC              , 2026-11-03T01:00:00Z",
        "1      , 22:00, 02:00, 2026-11-03T02:00:00Z, UTC              , 2026-11-09T22:00:00Z",
        "1      , 09:00, 10:00, 2026-11-01T10:00:00Z, America/New_York , 2026-11-02T14:00:00Z",
        // 28 March 2027: in Berlin the night skips the hour from two to three, in Beirut the one after midnight
        "7      , 02:00, 03:00, 2027-03-27T12:00:00Z, Europe/Berlin    , 2027-04-04T00:00:00Z",
        "7      , 02:30, 05:00, 2027-03-27T12:00:00Z, Europe/Berlin    , 2027-03-28T01:30:00Z",
        "7      , -    , -    , 2027-03-27T12:00:00Z, Asia/Beirut      , 2027-03-27T22:00:00Z"
    })
    void theNextSafeMomentIsOneThatTheClockOnTheWallShows(
            String days, String from, String until, Instant now, String zone, Instant next) {
        Set<DayOfWeek> safe = EnumSet.noneOf(DayOfWeek.class);
        days.chars().forEach(day -> safe.add(DayOfWeek.of(day - '0')));
        ContactRule rule = rule(Channel.CALL, safe, from.equals("-") ? null : from, until.equals("-") ? null : until);
        assertThat(rule.nextSafe(ZonedDateTime.ofInstant(now, ZoneId.of(zone)))).isEqualTo(next);
    }

    private NoticeView stands() {
        return notice.view(null, null);
    }

    private static ZonedDateTime at(Instant now) {
        return now.atZone(ZoneOffset.UTC);
    }

    private static KeptRule mail(String from, String until) {
        return kept(rule(Channel.MAIL, EnumSet.allOf(DayOfWeek.class), from, until));
    }

    private static KeptRule kept(ContactRule rule) {
        return new KeptRule(1, rule, MADE.minusSeconds(1), null);
    }

    private static ContactRule rule(Channel channel, Set<DayOfWeek> days, String from, String until) {
        return new ContactRule(
                channel,
                days,
                from == null ? null : LocalTime.parse(from),
                until == null ? null : LocalTime.parse(until),
                false,
                "own@mail.example",
                null,
                null);
    }
}
