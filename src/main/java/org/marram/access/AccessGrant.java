package org.marram.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.stream.Collectors;
import org.marram.common.Ids;

/** Who may see which parts of a person, from when until when, and why. Opened and ended, never edited. */
@Entity
@Table(name = "access_grant")
class AccessGrant {

    @Id
    private long id;

    private long programmeId;
    private long personId;

    @Enumerated(EnumType.STRING)
    private GranteeKind granteeKind;

    private long granteeId;
    private String scopes;

    @Enumerated(EnumType.STRING)
    private Basis basisKind;

    private long basisId;
    private Long releaseId;
    private Instant fromAt;
    private Instant untilAt;
    private Instant endedAt;
    private Long endedBy;

    protected AccessGrant() {}

    AccessGrant(NewGrant grant, Instant from) {
        this.id = Ids.next();
        this.programmeId = grant.programmeId();
        this.personId = grant.personId();
        this.granteeKind = grant.granteeKind();
        this.granteeId = grant.granteeId();
        this.scopes = grant.scopes().stream().map(Scope::name).sorted().collect(Collectors.joining(","));
        this.basisKind = grant.basis();
        this.basisId = grant.basisId();
        this.releaseId = grant.releaseId();
        this.fromAt = from;
        this.untilAt = grant.until();
    }
}
