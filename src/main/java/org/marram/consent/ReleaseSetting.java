package org.marram.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What a programme has set for its releases; the usual where it has set nothing. */
@Entity
@Table(name = "release_setting")
class ReleaseSetting {

    static final int USUAL_MONTHS = 12;

    @Id
    private long programmeId;

    private int mostMonths = USUAL_MONTHS;
    private Instant changedAt;
    private long changedBy;

    @Version
    private int version;

    /** A release ends within so many months. */
    int mostMonths() {
        return mostMonths;
    }
}
