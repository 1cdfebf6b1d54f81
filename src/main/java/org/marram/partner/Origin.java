package org.marram.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import org.marram.common.Ids;
import org.marram.common.Ref;

/** From which row of another directory a thing of this one came, and what that row said last. */
@Entity
@Table(name = "origin")
class Origin {

    @Id
    private long id;

    private long programmeId;

    @Enumerated(EnumType.STRING)
    private IntakeKind kind;

    private Ref externalId;
    private long objectId;
    private byte[] digest;

    protected Origin() {}

    Origin(long programmeId, IntakeKind kind, Ref externalId, long objectId, byte[] digest) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.kind = kind;
        this.externalId = externalId;
        this.objectId = objectId;
        this.digest = digest;
    }

    void said(byte[] now) {
        digest = now;
    }

    boolean saidTheSame(byte[] now) {
        return Arrays.equals(digest, now);
    }

    Ref externalId() {
        return externalId;
    }

    long objectId() {
        return objectId;
    }
}
