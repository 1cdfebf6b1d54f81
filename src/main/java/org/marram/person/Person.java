package org.marram.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.common.Ref;

/** The person, without anything that names anyone: what names a person stands encrypted in {@link PersonSecret}. */
@Entity
@Table(name = "person")
class Person {

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private String code;
    private String language;
    private Instant createdAt;
    private long createdBy;

    @Version
    private int version;

    protected Person() {}

    Person(long programmeId, String code, String language, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = programmeId;
        this.code = code;
        this.language = language;
        this.createdAt = at;
        this.createdBy = by;
    }

    void speaks(String bcp47) {
        language = bcp47;
    }

    long id() {
        return id;
    }

    Ref ref() {
        return ref;
    }

    String code() {
        return code;
    }

    String language() {
        return language;
    }

    int version() {
        return version;
    }
}
