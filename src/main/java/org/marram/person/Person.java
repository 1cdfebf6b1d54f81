package org.marram.person;

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

    @Enumerated(EnumType.STRING)
    private Answer languageAnswer;

    private Instant createdAt;
    private long createdBy;
    private Instant lastContactAt;
    private Instant askedAt;
    private Instant reachToldAt;
    private LocalDate incomeToldOn;
    private Instant sealedAt;

    @Version
    private int version;

    protected Person() {}

    Person(long programmeId, String code, Told language, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = programmeId;
        this.code = code;
        speaks(language);
        this.createdAt = at;
        this.createdBy = by;
    }

    /** BCP 47. */
    final void speaks(Told told) {
        language = told.words();
        languageAnswer = told.answer();
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

    Told language() {
        return new Told(languageAnswer, language);
    }

    /** Whether no emergency may open it. */
    boolean isSealed() {
        return sealedAt != null;
    }

    int version() {
        return version;
    }
}
