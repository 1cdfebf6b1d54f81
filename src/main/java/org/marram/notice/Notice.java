package org.marram.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/**
 * That a person is to hear that there is something new. It follows what they told last, looked at in the moment in which it would go
 * out: it goes, waits for a safe hour, or ends. It goes out once at most.
 */
@Entity
@Table(name = "notice")
class Notice {

    /** Every day of the week comes once, and one day more for a server that was away. */
    static final Duration KEPT = Duration.ofDays(8);

    static final int MOST_FAILURES = 6;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int GROWS = 5;

    /** Longer than handing over takes; whoever began and said nothing by then is not there any more. */
    private static final Duration HANDING_OVER = Duration.ofMinutes(10);

    private static final Duration UNTIL_A_SERVER_IS_SET = Duration.ofHours(1);

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private long personId;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private Instant madeAt;
    private Long madeBy;
    private Integer waiting;
    private Instant nextAt;
    private Instant expiresAt;
    private int failed;
    private Instant tryingAt;
    private Instant endedAt;
    private Long endedBy;

    @Enumerated(EnumType.STRING)
    private NoticeEnd ended;

    protected Notice() {}

    /** @param by null where it follows from a change */
    Notice(long personId, NoticeKind kind, Instant at, Long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.personId = personId;
        this.kind = kind;
        this.madeAt = at;
        this.madeBy = by;
        this.waiting = 1;
        this.nextAt = at;
        this.expiresAt = at.plus(KEPT);
    }

    /**
     * What becomes of it now. A way that no server goes is left to people, until they tell something else.
     *
     * @param kept what they told last; null where they told nothing
     * @param mails whether a mail server is set
     * @return whether it goes out by mail now; whoever asked says what came of it
     */
    boolean goes(KeptRule kept, ZonedDateTime now, boolean mails) {
        Instant at = now.toInstant();
        if (tryingAt != null) {
            end(NoticeEnd.UNKNOWN, at, null);
        } else if (!at.isBefore(expiresAt)) {
            end(NoticeEnd.EXPIRED, at, null);
        } else {
            switch (MayReach.by(kept, now)) {
                case YES -> {
                    return goes(kept.rule().channel(), at, mails);
                }
                case OUTSIDE_HOURS -> waitUntil(kept.rule().nextSafe(now));
                case OLD -> end(NoticeEnd.OLD, at, null);
                case DO_NOT_CONTACT -> end(NoticeEnd.DO_NOT_CONTACT, at, null);
                default -> end(NoticeEnd.NO_RULE, at, null);
            }
        }
        return false;
    }

    private boolean goes(Channel channel, Instant at, boolean mails) {
        boolean goes = channel == Channel.MAIL && mails;
        if (goes) {
            tryingAt = at;
            nextAt = at.plus(HANDING_OVER);
        } else {
            waitUntil(channel == Channel.MAIL ? at.plus(UNTIL_A_SERVER_IS_SET) : expiresAt);
        }
        return goes;
    }

    /** What was handed over came to this. What has ended since stays ended, unless it was taken after all. */
    void came(Handed handed, Instant at) {
        if (handed == Handed.TAKEN) {
            end(NoticeEnd.SENT, at, null);
        } else if (waiting != null && handed == Handed.UNKNOWN) {
            end(NoticeEnd.UNKNOWN, at, null);
        } else if (waiting != null) {
            tryingAt = null;
            failed++;
            if (failed == MOST_FAILURES) {
                end(NoticeEnd.GAVE_UP, at, null);
            } else {
                waitUntil(at.plus(FIRST_PAUSE.multipliedBy((long) Math.pow(GROWS, failed - 1.0))));
            }
        }
    }

    /** Refuses where it was sent, is being sent, or has ended (conflict notice-ended). */
    void takeBack(Instant at, long by) {
        refuseUnlessWaiting();
        end(NoticeEnd.TAKEN_BACK, at, by);
    }

    /** Somebody told them. Refuses as {@link #takeBack}. */
    void told(Instant at, long by) {
        refuseUnlessWaiting();
        end(NoticeEnd.TOLD, at, by);
    }

    private void refuseUnlessWaiting() {
        if (waiting == null || tryingAt != null) {
            throw Refusal.conflict("notice-ended");
        }
    }

    /** @param then null for never */
    private void waitUntil(Instant then) {
        nextAt = then == null || then.isAfter(expiresAt) ? expiresAt : then;
    }

    private void end(NoticeEnd how, Instant at, Long by) {
        waiting = null;
        tryingAt = null;
        ended = how;
        endedAt = at;
        endedBy = by;
    }

    boolean isDue(Instant now) {
        return waiting != null && !nextAt.isAfter(now);
    }

    long id() {
        return id;
    }

    Ref ref() {
        return ref;
    }

    long personId() {
        return personId;
    }

    /** @param by the name of who made it, as {@code endedBy} of who ended it; null where nobody did */
    NoticeView view(String by, String endedBy) {
        return new NoticeView(ref, kind, madeAt, by, nextAt, expiresAt, failed, ended, endedAt, endedBy);
    }

    /** As a row, in the order of the table's columns; without the programme, which is the person's. */
    Object[] row() {
        return new Object[] {id, ref.bytes(), personId, personId, kind.name(), madeAt, madeBy, nextAt, expiresAt};
    }
}
