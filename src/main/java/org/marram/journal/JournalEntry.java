package org.marram.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.common.Ref;

/** One act or read, as it happened. Written once, never changed: the application's own account could not. */
@Entity
@Table(catalog = "marram_journal", name = "journal_entry")
class JournalEntry {

    @Id
    private long id;

    private Instant at;
    private long programmeId;
    private long actorId;
    private String actorRole;
    private String action;
    private Long personId;
    private Ref objectRef;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private Ref requestId;

    protected JournalEntry() {}

    JournalEntry(Happened happened, Outcome outcome, Instant at, Ref requestId) {
        this.id = Ids.next();
        this.at = at;
        this.programmeId = happened.programmeId();
        this.actorId = happened.actorId();
        this.actorRole = happened.actorRole();
        this.action = happened.action();
        this.personId = happened.personId();
        this.objectRef = happened.object();
        this.purpose = happened.purpose();
        this.outcome = outcome;
        this.requestId = requestId;
    }
}
