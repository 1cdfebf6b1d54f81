package org.marram.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.marram.common.Ids;

/**
 * An address under which a calendar elsewhere reads the hours of one organisation, or (null) those of the person whose
 * account it is, until it is ended. Only its hash is kept.
 */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {

    @Id
    private long id;

    private long accountId;
    private Long organisationId;
    private byte[] tokenHash;
    private String language;
    private Instant createdAt;
    private Instant endedAt;

    protected CalendarFeed() {}

    /** @param language of its one word; null for that of whoever reads */
    CalendarFeed(long accountId, Long organisationId, String language, byte[] tokenHash, Instant at) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.organisationId = organisationId;
        this.language = language;
        this.tokenHash = tokenHash;
        this.createdAt = at;
    }

    void end(Instant at) {
        endedAt = at;
    }

    long id() {
        return id;
    }

    Long organisationId() {
        return organisationId;
    }

    Locale language() {
        return language == null ? null : Locale.forLanguageTag(language);
    }

    Instant createdAt() {
        return createdAt;
    }
}
