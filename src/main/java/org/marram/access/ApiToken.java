package org.marram.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.marram.common.Ids;
import org.marram.common.Ref;

/** Lets another system act as one account, for a while, within scopes, and maybe for certain courses only. Only its hash is kept. */
@Entity
@Table(name = "api_token")
class ApiToken {

    @Id
    private long id;

    private Ref ref;
    private long accountId;
    private String label;
    private byte[] tokenHash;
    private String scopes;
    private boolean ofCourses;

    @ElementCollection
    @CollectionTable(name = "api_token_course", joinColumns = @JoinColumn(name = "api_token_id"))
    @Column(name = "course_id")
    private Set<Long> courses = new HashSet<>();

    private Instant untilAt;
    private Instant createdAt;
    private Instant endedAt;

    protected ApiToken() {}

    ApiToken(
            long accountId,
            String label,
            byte[] tokenHash,
            Set<String> scopes,
            Set<Long> courses,
            Instant until,
            Instant at) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.accountId = accountId;
        this.label = label;
        this.tokenHash = tokenHash;
        this.scopes = String.join(",", new TreeSet<>(scopes));
        this.ofCourses = courses != null;
        this.courses.addAll(courses == null ? Set.of() : courses);
        this.untilAt = until;
        this.createdAt = at;
    }

    /** Once more is the same. */
    void end(Instant at) {
        endedAt = endedAt == null ? at : endedAt;
    }

    Actor.Token allows() {
        return new Actor.Token(id, Set.of(scopes.split(",")), ofCourses ? Set.copyOf(courses) : null);
    }

    /** @param titles of its courses */
    TokenLine line(List<String> titles) {
        return new TokenLine(ref, label, Set.of(scopes.split(",")), ofCourses ? titles : null, untilAt);
    }

    long id() {
        return id;
    }

    Ref ref() {
        return ref;
    }

    Instant until() {
        return untilAt;
    }
}
