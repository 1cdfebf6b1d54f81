package org.marram.hmis;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.marram.common.Ids;
import org.marram.common.Ref;

/** From which row of an export something here came, and what that row said last; what people are called there is a keyed hash. */
@Entity
@Table(name = "hmis_origin")
class HmisOrigin {

    @Id
    private long id;

    private long programmeId;
    private Ref token;
    private Ref digest;
    private Long personId;
    private Long objectId;
    private Ref objectRef;

    protected HmisOrigin() {}

    /** @param personId whom it is about, null for a project; @param objectId the key of a project, else null */
    HmisOrigin(long programmeId, Ref token, Ref digest, Long personId, Long objectId, Ref objectRef) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.token = token;
        this.digest = digest;
        this.personId = personId;
        this.objectId = objectId;
        this.objectRef = objectRef;
    }

    boolean saidTheSame(Ref now) {
        return digest.equals(now);
    }

    /** Whether it is about somebody else than it was: two people there were one, or one was two. */
    boolean wasOf(long other) {
        return personId != other;
    }

    void said(Ref now, Ref object) {
        digest = now;
        objectRef = object;
    }

    /** @param person whom it is about by now */
    void said(Ref now, long person, Ref object) {
        said(now, object);
        personId = person;
    }

    Ref token() {
        return token;
    }

    Long personId() {
        return personId;
    }

    Long objectId() {
        return objectId;
    }

    Ref objectRef() {
        return objectRef;
    }
}
