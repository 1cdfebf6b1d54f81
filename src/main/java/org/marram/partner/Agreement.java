package org.marram.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/**
 * The days on which an organisation may be told about people, and for what. Without one in force nothing is released or
 * referred. Added and ended, never edited: what was agreed stays as it was.
 */
@Entity
@Table(name = "agreement")
class Agreement {

    @Id
    private long id;

    private Ref ref;
    private long organisationId;
    private LocalDate fromOn;
    private LocalDate untilOn;
    private String covers;
    private Instant createdAt;
    private Long createdBy;
    private LocalDate endedOn;
    private Instant endedAt;
    private Long endedBy;

    protected Agreement() {}

    Agreement(long organisationId, LocalDate from, LocalDate until, Collection<Cover> covers) {
        if (!until.isAfter(from)) {
            throw Refusal.invalid("agreementUntil", "ends-before-start");
        }
        this.id = Ids.next();
        this.ref = Ref.random();
        this.organisationId = organisationId;
        this.fromOn = from;
        this.untilOn = until;
        this.covers = covers.stream().map(Cover::name).sorted().distinct().collect(Collectors.joining(","));
    }

    Agreement createdBy(long account, Instant at) {
        createdBy = account;
        createdAt = at;
        return this;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(fromOn) && day.isBefore(until());
    }

    /**
     * It no longer holds from that day on; on its first day: it never held. Refuses where it was ended before (409
     * agreement-over), a day before it began, one that is over, and one on which it would not hold anyway.
     */
    void end(LocalDate on, LocalDate today, Instant at, long by) {
        if (endedOn != null || !today.isBefore(untilOn)) {
            throw Refusal.conflict("agreement-over");
        }
        if (on.isBefore(fromOn) || !on.isBefore(untilOn)) {
            throw Refusal.invalid("endsOn", "out-of-range");
        }
        if (on.isBefore(today)) {
            throw Refusal.invalid("endsOn", "in-the-past");
        }
        endedOn = on;
        endedAt = at;
        endedBy = by;
    }

    /** Takes back the end that this account set after {@code since}. Refuses any other (409 agreement-over). */
    void resume(long by, Instant since) {
        if (endedOn == null || endedBy != by || endedAt.isBefore(since)) {
            throw Refusal.conflict("agreement-over");
        }
        endedOn = null;
        endedAt = null;
        endedBy = null;
    }

    long organisationId() {
        return organisationId;
    }

    Ref ref() {
        return ref;
    }

    AgreementView view() {
        List<Cover> covered =
                Arrays.stream(covers.split(",")).map(Cover::valueOf).sorted().toList();
        return new AgreementView(ref, fromOn, untilOn, covered, endedOn);
    }

    private LocalDate until() {
        return endedOn == null ? untilOn : endedOn;
    }
}
