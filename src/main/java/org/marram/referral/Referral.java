package org.marram.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/**
 * A milestone asks a course for a place, under one release. It is answered once, and taken back once, before the answer
 * or after an acceptance; the answer stays readable.
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
    private long courseId;
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
        this.courseId = wanted.courseId();
        this.organisationId = wanted.organisationId();
        this.releaseId = wanted.releaseId();
        this.sentAt = at;
        this.sentBy = by;
    }

    /** What is asked for: a place in this organisation's course, for this milestone, under this release. */
    record Wanted(
            long programmeId, long personId, long milestoneId, long courseId, long organisationId, long releaseId) {}

    /** Refuses what was answered or taken back, and a version that is not the one that was read. */
    Enrolment accept(int read, Instant at, long by) {
        answer(Answer.ACCEPTED, null, read, at, by);
        return new Enrolment(this, at);
    }

    /** Refuses what was answered or taken back, and a version that is not the one that was read. */
    void decline(DeclineReason reason, int read, Instant at, long by) {
        answer(Answer.DECLINED, reason, read, at, by);
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

    private void answer(Answer given, DeclineReason reason, int read, Instant at, long by) {
        if (answer != null || withdrawnAt != null) {
            throw Refusal.conflict("already-answered");
        }
        if (version != read) {
            throw Refusal.stale();
        }
        answer = given;
        answerReason = reason;
        answeredAt = at;
        answeredBy = by;
    }

    /** Where it stands, with what it does not know itself: when the place ended, and until when the release holds. */
    Standing standing(Instant placeEndedAt, Instant releaseUntil) {
        return new Standing(answer, answeredAt, withdrawnAt, placeEndedAt, releaseUntil);
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

    long courseId() {
        return courseId;
    }

    long organisationId() {
        return organisationId;
    }
}
