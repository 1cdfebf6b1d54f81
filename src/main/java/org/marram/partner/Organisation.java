package org.marram.partner;

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

/** A partner of the programme: it trains, employs, counsels or houses people whom the programme refers to it. */
@Entity
@Table(name = "organisation")
class Organisation {

    @Id
    private long id;

    private Ref ref;
    private long programmeId;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String name;
    private Instant createdAt;
    private long createdBy;

    @Version
    private int version;

    protected Organisation() {}

    Organisation(long programmeId, OrganisationKind kind, String name, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = programmeId;
        this.kind = kind;
        this.name = name;
        this.createdAt = at;
        this.createdBy = by;
    }

    /** An agreement from a day until the first day on which it no longer holds. Refuses an end that is not later. */
    Agreement agree(LocalDate from, LocalDate until) {
        return new Agreement(id, from, until);
    }

    long id() {
        return id;
    }

    Ref ref() {
        return ref;
    }
}
