package org.marram.emergency;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.marram.access.Role;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;
import org.marram.person.Known;

/**
 * One of the staff opened the record of somebody whom they do not walk with, and said why. It ends after an hour by itself, or
 * earlier, and is judged once, by another one.
 */
@Entity
@Table(name = "emergency_access")
class EmergencyAccess {

    /** The longest that anybody needs before somebody who knows the person is there. */
    private static final Duration LONGEST = Duration.ofMinutes(60);

    private static final int JUDGED_WITHIN_DAYS = 3;

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private long personId;
    private long accountId;
    private byte[] reason;
    private Instant openedAt;
    private Instant untilAt;
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private Judgement judgement;

    private byte[] note;
    private Instant judgedAt;
    private Long judgedBy;

    protected EmergencyAccess() {}

    EmergencyAccess(long programmeId, Box box, long accountId, String reason, Instant at) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = programmeId;
        this.personId = box.personId();
        this.accountId = accountId;
        this.reason = box.seal(place("reason"), reason);
        this.openedAt = at;
        this.untilAt = at.plus(LONGEST);
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(untilAt);
    }

    /** Now, or when its time was over. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now.isBefore(untilAt) ? now : untilAt;
        }
    }

    /** Refuses whoever opened it, and a second judgement. */
    void judge(Judgement said, String why, Box box, Instant at, long by) {
        if (by == accountId) {
            throw Refusal.conflict("another-needed");
        }
        if (judgedAt != null) {
            throw Refusal.conflict("already-answered");
        }
        judgement = said;
        note = box.seal(place("note"), why);
        judgedAt = at;
        judgedBy = by;
    }

    OwnEmergency own(Ref person) {
        return new OwnEmergency(ref, person, untilAt);
    }

    /** @param judge the name of who judged; null until then */
    EmergencyLine open(Ref person, Known known, String by, Role as, String judge, Clock clock) {
        Instant now = clock.instant();
        LocalDate judgeBy = LocalDate.ofInstant(openedAt, clock.getZone()).plusDays(JUDGED_WITHIN_DAYS);
        return new EmergencyLine(
                ref,
                person,
                known.nameToUse(),
                by,
                as,
                openedAt,
                endedAt == null ? untilAt : endedAt,
                isOpen(now),
                known.open(place("reason"), reason),
                judgeBy,
                judgedAt == null && LocalDate.now(clock).isAfter(judgeBy),
                judgement,
                known.open(place("note"), note),
                judgedAt,
                judge);
    }

    private String place(String column) {
        return "emergency_access." + column + " " + id;
    }

    long id() {
        return id;
    }

    Ref ref() {
        return ref;
    }

    long programmeId() {
        return programmeId;
    }

    long personId() {
        return personId;
    }

    long accountId() {
        return accountId;
    }

    Instant untilAt() {
        return untilAt;
    }
}
