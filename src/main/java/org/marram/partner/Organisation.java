package org.marram.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/**
 * An organisation of the directory: it trains, employs, teaches, counsels or houses people whom the programme refers to
 * it, or is the programme itself. Its entry was checked by somebody on a day, and goes stale after that.
 */
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
    private String description;
    private String website;
    private String mail;
    private String phone;
    private String brings;
    private String languages = "";
    private LocalDate checkedOn;
    private Long checkedBy;
    private Instant retiredAt;
    private Long retiredBy;
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

    /**
     * An agreement from a day until the first day on which it no longer holds. Refuses an end that is not later, and any
     * agreement while the organisation is retired (409 organisation-retired).
     */
    Agreement agree(LocalDate from, LocalDate until, Collection<Cover> covers) {
        if (retiredAt != null) {
            throw Refusal.conflict("organisation-retired");
        }
        return new Agreement(id, from, until, covers);
    }

    void rename(String other, OrganisationKind otherKind) {
        name = other;
        kind = otherKind;
    }

    void describe(Entry entry) {
        description = entry.description();
        website = entry.website();
        mail = entry.mail();
        phone = entry.phone();
        brings = entry.brings();
        languages = entry.languages().stream().map(code -> code + ",").collect(Collectors.joining());
    }

    /** Somebody looked whether all this is still so. */
    void check(LocalDate on, long by) {
        checkedOn = on;
        checkedBy = by;
    }

    /** No longer in the directory; once more is the same. */
    void retire(Instant at, long by) {
        if (retiredAt == null) {
            retiredAt = at;
            retiredBy = by;
        }
    }

    void restore() {
        retiredAt = null;
        retiredBy = null;
    }

    /** Refuses where somebody changed it since that version was read. */
    void refuseUnlessAt(int read) {
        if (version != read) {
            throw Refusal.stale();
        }
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

    int version() {
        return version;
    }

    Long checkedBy() {
        return checkedBy;
    }

    /** Whether it may house people; in doubt it does. */
    boolean mayHouse() {
        return kind == OrganisationKind.HOUSING || OrganisationKind.mayHouse(name, description);
    }

    OrganisationSaid said() {
        return new OrganisationSaid(name, kind, entry());
    }

    OrganisationView view(
            String checker,
            List<OfferingView> offerings,
            List<SiteView> sites,
            List<ContactView> contacts,
            List<AgreementView> agreements) {
        return new OrganisationView(
                ref,
                name,
                kind,
                entry(),
                checkedOn,
                checker,
                retiredAt != null,
                version,
                offerings,
                sites,
                contacts,
                agreements);
    }

    private Entry entry() {
        return new Entry(description, website, mail, phone, brings, languages(languages));
    }

    /** Reads what is kept with a comma behind each. */
    static List<String> languages(String kept) {
        return Stream.of(kept.split(",")).filter(code -> !code.isEmpty()).toList();
    }
}
