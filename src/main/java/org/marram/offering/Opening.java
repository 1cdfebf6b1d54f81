package org.marram.offering;

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
import org.marram.partner.OrganisationFacts;

/** A job, somebody to talk with, or a place to live that an organisation has open; taken down, and put up again. */
@Entity
@Table(name = "opening")
class Opening {

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private long organisationId;

    @Enumerated(EnumType.STRING)
    private OpeningKind kind;

    private String title;
    private String occupation;

    @Enumerated(EnumType.STRING)
    private HousingType housing;

    private Integer weekHours;
    private Integer wage;
    private String currency;

    @Enumerated(EnumType.STRING)
    private WagePer wagePer;

    private String shifts;
    private String wants;
    private int places;
    private LocalDate openUntil;
    private Instant createdAt;
    private long createdBy;
    private Instant changedAt;
    private Long changedBy;
    private Instant removedAt;
    private Long removedBy;

    @Version
    private int version;

    protected Opening() {}

    Opening(OrganisationFacts organisation, OpeningFacts facts, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = organisation.programmeId();
        this.organisationId = organisation.id();
        this.createdAt = at;
        this.createdBy = by;
        take(facts);
    }

    void change(OpeningFacts facts, Instant at, long by) {
        take(facts);
        changedAt = at;
        changedBy = by;
    }

    private void take(OpeningFacts facts) {
        kind = facts.kind();
        title = facts.title();
        occupation = facts.occupation();
        housing = facts.housing();
        weekHours = facts.weekHours();
        wage = facts.wage();
        currency = facts.currency();
        wagePer = facts.wagePer();
        shifts = facts.shifts();
        wants = facts.wants();
        places = facts.places();
        openUntil = facts.openUntil();
    }

    /** Taken down; once more is the same. */
    void remove(Instant at, long by) {
        if (removedAt == null) {
            removedAt = at;
            removedBy = by;
        }
    }

    void restore() {
        removedAt = null;
        removedBy = null;
    }

    /** Refuses where somebody changed it since that version was read, and where it was taken down. */
    void refuseUnlessAt(int read) {
        if (removedAt != null) {
            throw Refusal.notFound();
        }
        if (version != read) {
            throw Refusal.stale();
        }
    }

    OpeningView view() {
        return new OpeningView(
                ref,
                version,
                new OpeningFacts(
                        kind,
                        title,
                        occupation,
                        housing,
                        weekHours,
                        wage,
                        currency,
                        wagePer,
                        shifts,
                        wants,
                        places,
                        openUntil));
    }

    Ref ref() {
        return ref;
    }

    long programmeId() {
        return programmeId;
    }

    int version() {
        return version;
    }
}
