package org.marram.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.common.Refusal;

/**
 * One of the staff asks for another code for a person who has a pass phrase of their own; another one confirms it. Each of
 * the two steps holds for a short time.
 */
@Entity
@Table(name = "code_request")
class CodeRequest {

    static final Duration HOLDS = Duration.ofMinutes(15);

    @Id
    private long id;

    private long programmeId;
    private long personId;
    private byte[] token;
    private Instant askedAt;
    private long askedBy;
    private Instant confirmedAt;
    private Long confirmedBy;
    private Instant usedAt;

    protected CodeRequest() {}

    CodeRequest(long programmeId, long personId, byte[] token, Instant at, long by) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.personId = personId;
        this.token = token;
        this.askedAt = at;
        this.askedBy = by;
    }

    /** Refuses the one who asked. */
    void confirm(Instant at, long by) {
        if (by == askedBy) {
            throw Refusal.conflict("another-needed");
        }
        confirmedAt = at;
        confirmedBy = by;
    }

    /** A code is made on it, once. */
    void use(Instant at) {
        usedAt = at;
    }
}
