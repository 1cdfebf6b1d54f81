package org.marram.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.common.Times;

/** From when until when a paper was shown to its person. One at a time. */
@Entity
@Table(name = "document_shown")
class DocumentShown {

    @Id
    private long id;

    private long personId;

    @Column(name = "of_id")
    private long documentId;

    private Instant fromAt;
    private long fromBy;
    private Instant untilAt;
    private Long untilBy;

    protected DocumentShown() {}

    DocumentShown(Document document, Instant from, long by) {
        this.id = Ids.next();
        this.personId = document.personId();
        this.documentId = document.id();
        this.fromAt = from;
        this.fromBy = by;
        this.untilAt = Times.NEVER;
    }

    void end(Instant at, long by) {
        untilAt = at;
        untilBy = by;
    }
}
