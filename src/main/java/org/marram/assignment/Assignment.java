package org.marram.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;

/**
 * Which coordinator is responsible for a person, from when until when. A dated row, never overwritten: only an end that is
 * still ahead can move. At any instant at most one of a person's rows holds; one that was called off never does.
 */
@Entity
@Table(name = "assignment")
class Assignment {

    @Id
    private long id;

    private Ref ref;
    private long personId;
    private long accountId;
    private Instant fromAt;
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private HandoverReason reason;

    private byte[] note;
    private Instant createdAt;
    private long createdBy;
    private Instant calledOffAt;
    private Long calledOffBy;
    private Instant settledAt;

    protected Assignment() {}

    /** The first one of a person: whoever enrols is responsible. */
    Assignment(long personId, long accountId, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.personId = personId;
        this.accountId = accountId;
        this.fromAt = at;
        this.createdAt = at;
        this.createdBy = by;
        this.settledAt = at;
    }

    /** A later one, from an instant on that may be ahead. The note is sealed; null for none. */
    Assignment(long personId, long accountId, Instant from, HandoverReason reason, Instant at, long by) {
        this(personId, accountId, at, by);
        this.fromAt = from;
        this.reason = reason;
        this.settledAt = from.isAfter(at) ? null : at;
    }

    /** What the sealing binds a note to. */
    static String place(long id) {
        return "assignment.note " + id;
    }

    void note(Box box, String words) {
        note = box.seal(place(id), words);
    }

    /** Somebody else follows then. */
    void endsAt(Instant then) {
        endedAt = then;
    }

    /** Nobody follows after all. */
    void goesOn() {
        endedAt = null;
    }

    /** Refuses one that has begun. */
    void callOff(Instant at, long by) {
        if (!isPlanned(at)) {
            throw Refusal.conflict("handover-begun");
        }
        endedAt = fromAt;
        calledOffAt = at;
        calledOffBy = by;
    }

    /** The plan has followed. */
    void settled(Instant at) {
        settledAt = at;
    }

    boolean holds(Instant at) {
        return !fromAt.isAfter(at) && (endedAt == null || endedAt.isAfter(at));
    }

    /** Still ahead, and not called off. */
    boolean isPlanned(Instant at) {
        return fromAt.isAfter(at) && calledOffAt == null;
    }

    boolean isCalledOff() {
        return calledOffAt != null;
    }

    boolean endsWhen(Instant then) {
        return then.equals(endedAt);
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

    long accountId() {
        return accountId;
    }

    Instant fromAt() {
        return fromAt;
    }
}
