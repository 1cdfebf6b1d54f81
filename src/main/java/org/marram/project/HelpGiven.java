package org.marram.project;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Times;

/** What help somebody got in a project on a day, as codes. What is said otherwise later is another row; the one before is struck. */
@Entity
@Table(name = "help_given")
class HelpGiven {

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private long personId;
    private Ref stayRef;
    private LocalDate givenOn;
    private String recordType;
    private String type;
    private Instant keptAt;
    private long keptBy;
    private Instant replacedAt;
    private Long replacedBy;

    @Enumerated(EnumType.STRING)
    private StayReason replacedReason;

    protected HelpGiven() {}

    HelpGiven(long programmeId, HelpFacts facts, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = programmeId;
        this.personId = facts.personId();
        this.stayRef = facts.stay();
        this.givenOn = facts.on();
        this.recordType = facts.recordType();
        this.type = facts.type();
        this.keptAt = at;
        this.keptBy = by;
        this.replacedAt = Times.NEVER;
    }

    /** It holds no more. */
    void replace(StayReason reason, Instant at, long by) {
        replacedAt = at;
        replacedBy = by;
        replacedReason = reason;
    }

    long personId() {
        return personId;
    }

    Ref ref() {
        return ref;
    }

    HelpView view() {
        return new HelpView(ref, stayRef, givenOn, recordType, type);
    }
}
