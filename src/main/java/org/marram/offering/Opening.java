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

/**
 * A job, somebody to talk with, or a place to live that an organisation has open; taken down, and put up again. Its places are
 * taken and given back as those of a course, in {@link Offers}.
 */
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
    private int taken;
    private LocalDate openUntil;
    private Long siteId;
    private boolean online;
    private Integer weekParts;
    private String language;

    @Enumerated(EnumType.STRING)
    private Level level;

    private Boolean papers;
    private Integer ageFrom;
    private Instant createdAt;
    private long createdBy;
    private Instant changedAt;
    private Long changedBy;
    private Instant removedAt;
    private Long removedBy;

    @Version
    private int version;

    protected Opening() {}

    /** As checked; where, by the key of the site. */
    Opening(OrganisationFacts organisation, OpeningFacts facts, Long site, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = organisation.programmeId();
        this.organisationId = organisation.id();
        this.createdAt = at;
        this.createdBy = by;
        take(facts, site);
    }

    /** Refuses fewer places than are taken. */
    void change(OpeningFacts facts, Long site, Instant at, long by) {
        if (facts.places() < taken) {
            throw Refusal.invalid("places", "places-taken");
        }
        take(facts, site);
        changedAt = at;
        changedBy = by;
    }

    private void take(OpeningFacts facts, Long site) {
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
        OpeningTerms terms = facts.terms();
        siteId = site;
        online = terms.online();
        weekParts = terms.times() == null ? null : terms.times().bits();
        language = terms.language();
        level = terms.level();
        papers = terms.papers();
        ageFrom = terms.ageFrom();
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

    OpeningView view(Ref organisation, String organisationName, Ref site, String siteName, String siteTown) {
        return new OpeningView(ref, version, organisation, organisationName, facts(site), taken, siteName, siteTown);
    }

    OfferFacts offer(String organisationName, LocalDate today) {
        return new OfferFacts(
                new OfferId(id, false),
                new Offered(OfferKind.of(kind), ref, title, housing),
                programmeId,
                organisationId,
                organisationName,
                null,
                removedAt == null && (openUntil == null || !openUntil.isBefore(today)),
                facts(null));
    }

    private OpeningFacts facts(Ref site) {
        return new OpeningFacts(
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
                openUntil,
                new OpeningTerms(
                        site,
                        online,
                        weekParts == null ? null : new Week(weekParts),
                        language,
                        level,
                        papers,
                        ageFrom));
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

    long organisationId() {
        return organisationId;
    }

    int version() {
        return version;
    }
}
