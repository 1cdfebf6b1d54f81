package org.marram.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.offering.OfferId;
import org.marram.person.Box;

/**
 * A milestone asks a course or an opening for a place, under one release. It may wait for a place; it is answered once, before it expires,
 * and taken back once, before the answer or after an acceptance; the answer stays readable.
 */
@Entity
@Table(name = "referral")
class Referral {

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private long personId;
    private long milestoneId;
    private Long courseId;
    private Long openingId;

    /** The one of both; made by the database, for its queries. */
    @Column(insertable = false, updatable = false)
    private Long offerId;

    private long organisationId;
    private long releaseId;
    private Instant sentAt;
    private long sentBy;
    private Instant answeredAt;
    private Long answeredBy;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Enumerated(EnumType.STRING)
    private DeclineReason answerReason;

    @Enumerated(EnumType.STRING)
    private DeclineSide declinedBy;

    private LocalDate askAgainOn;
    private byte[] heardFrom;
    private LocalDate heardOn;
    private Instant waitingAt;
    private Long waitingBy;
    private Instant turnAt;
    private Instant expiresAt;
    private Instant withdrawnAt;
    private Long withdrawnBy;

    @Enumerated(EnumType.STRING)
    private WithdrawReason withdrawnReason;

    @Version
    private int version;

    protected Referral() {}

    Referral(Wanted wanted, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = wanted.programmeId();
        this.personId = wanted.personId();
        this.milestoneId = wanted.milestoneId();
        this.courseId = wanted.offer().course();
        this.openingId = wanted.offer().opening();
        this.organisationId = wanted.organisationId();
        this.releaseId = wanted.releaseId();
        this.expiresAt = wanted.expiresAt();
        this.sentAt = at;
        this.sentBy = by;
    }

    /** What is asked for: a place in what this organisation offers, for this milestone, under this release, until then. */
    record Wanted(
            long programmeId,
            long personId,
            long milestoneId,
            OfferId offer,
            long organisationId,
            long releaseId,
            Instant expiresAt) {}

    /** A no: whose it was, why, and the day from which it may be asked again, or null. */
    record No(DeclineSide side, DeclineReason reason, LocalDate askAgainOn) {}

    /** Refuses what was answered, taken back or put there before, and a version (null: as it stands) that is not the one read. */
    void putOnWaitingList(Integer read, Instant until, Instant at, long by) {
        refuseUnlessOpen(at);
        refuseUnlessAt(read);
        if (waitingAt != null) {
            throw Refusal.conflict("already-waiting");
        }
        waitingAt = at;
        waitingBy = by;
        expiresAt = until;
    }

    /** Whether it stands before the other on the waiting list, where the other may not stand at all. */
    boolean waitsBefore(Referral other) {
        if (other.waitingAt == null) {
            return true;
        }
        int earlier = waitingAt.compareTo(other.waitingAt);
        return earlier < 0 || earlier == 0 && id < other.id;
    }

    /** Refuses what was answered or taken back, and a version (null: as it stands) that is not the one that was read. */
    Enrolment accept(Integer read, Instant at, long by) {
        refuseUnlessOpen(at);
        refuseUnlessAt(read);
        answer(Answer.ACCEPTED, at, by);
        return new Enrolment(this, at);
    }

    /** Refuses what was answered or taken back, and a version that is not the one that was read. */
    void decline(No no, int read, Instant at, long by) {
        refuseUnlessOpen(at);
        refuseUnlessAt(read);
        decline(no, at, by);
    }

    /** As it stands, whoever moved it since it was read: a person's no needs no other look. Refuses what was answered. */
    void decline(No no, Instant at, long by) {
        refuseUnlessOpen(at);
        answer(Answer.DECLINED, at, by);
        answerReason = no.reason();
        declinedBy = no.side();
        askAgainOn = no.askAgainOn();
    }

    /** Refuses one that was declined or taken back. */
    void withdraw(WithdrawReason reason, Instant at, long by) {
        if (answer == Answer.DECLINED || withdrawnAt != null) {
            throw Refusal.conflict("already-ended");
        }
        withdrawnAt = at;
        withdrawnBy = by;
        withdrawnReason = reason;
    }

    private void refuseUnlessOpen(Instant at) {
        if (answer != null || withdrawnAt != null || !at.isBefore(expiresAt)) {
            throw Refusal.conflict("already-answered");
        }
    }

    private void refuseUnlessAt(Integer read) {
        if (read != null && version != read) {
            throw Refusal.stale();
        }
    }

    /** The answer was given by word of mouth, by somebody whose name is kept sealed. */
    void heard(Box box, String from, LocalDate on) {
        heardFrom = box.seal(heardPlace(id), from);
        heardOn = on;
    }

    /** What the sealing binds the name to. */
    static String heardPlace(long id) {
        return "referral.heard_from " + id;
    }

    private void answer(Answer given, Instant at, long by) {
        answer = given;
        answeredAt = at;
        answeredBy = by;
    }

    /** Where it stands, with what it does not know itself: when the place ended, and until when the release holds. */
    Standing standing(Instant placeEndedAt, Instant releaseUntil) {
        return new Standing(answer, answeredAt, withdrawnAt, waitingAt, turnAt, expiresAt, placeEndedAt, releaseUntil);
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

    long milestoneId() {
        return milestoneId;
    }

    OfferId offer() {
        return OfferId.of(courseId, openingId);
    }

    long organisationId() {
        return organisationId;
    }

    long releaseId() {
        return releaseId;
    }

    /** Until when it can be answered. */
    Instant expiresAt() {
        return expiresAt;
    }
}
