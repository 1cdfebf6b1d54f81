package org.marram.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.access.Scope;
import org.marram.common.Ids;
import org.marram.common.Ref;

/**
 * A person's word that one organisation may know something of them, for one purpose, until an end. Never edited: what
 * was agreed stays as it was said, and taking it back is one more fact.
 */
@Entity(name = "InfoRelease")
@Table(name = "info_release")
class Release {

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private long personId;
    private long organisationId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String categories;
    private Instant fromAt;
    private Instant untilAt;

    @Enumerated(EnumType.STRING)
    private GivenHow givenHow;

    private String language;
    private Long representativeId;
    private Instant withdrawnAt;
    private Long withdrawnBy;

    @Enumerated(EnumType.STRING)
    private GivenHow withdrawnHow;

    private Instant createdAt;
    private long createdBy;

    protected Release() {}

    /** Recorded at that moment by the one who explained it. */
    Release(Given given, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = given.programmeId();
        this.personId = given.personId();
        this.organisationId = given.organisationId();
        this.purpose = given.purpose();
        this.categories = given.categories().stream().map(Scope::name).sorted().collect(Collectors.joining(","));
        this.fromAt = given.from();
        this.untilAt = given.until();
        this.givenHow = given.how();
        this.language = given.language();
        this.representativeId = given.representativeId();
        this.createdAt = at;
        this.createdBy = by;
    }

    /** What was agreed, from an instant on; {@code until} is the first at which it no longer holds. */
    record Given(
            long programmeId,
            long personId,
            long organisationId,
            Purpose purpose,
            Set<Scope> categories,
            Instant from,
            Instant until,
            GivenHow how,
            String language,
            Long representativeId) {}

    /** Takes it back. Answers false, and changes nothing, where it was taken back before. */
    boolean withdraw(Instant at, long by, GivenHow how) {
        if (withdrawnAt != null) {
            return false;
        }
        withdrawnAt = at;
        withdrawnBy = by;
        withdrawnHow = how;
        return true;
    }

    /** What it lets see, where an agreement with its recipient is in force or not. */
    Sharing sharing(boolean agreed) {
        return new Sharing(organisationId, personId, scopes(categories), fromAt, untilAt, withdrawnAt, agreed);
    }

    ReleaseFacts facts() {
        return new ReleaseFacts(id, scopes(categories), untilAt);
    }

    ReleaseRecorded recorded() {
        return new ReleaseRecorded(personId, organisationId, fromAt, facts());
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

    long organisationId() {
        return organisationId;
    }

    /** Reads what is kept with commas between. */
    static Set<Scope> scopes(String categories) {
        EnumSet<Scope> scopes = EnumSet.noneOf(Scope.class);
        Arrays.stream(categories.split(",")).map(Scope::valueOf).forEach(scopes::add);
        return Collections.unmodifiableSet(scopes);
    }
}
