package org.marram.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What a programme has set for its worklists; the usual where it has set nothing. */
@Entity
@Table(name = "worklist_setting")
class WorkSetting {

    @Id
    private long programmeId;

    private int notSeenDays;
    private Instant changedAt;
    private long changedBy;

    @Version
    private int version;

    protected WorkSetting() {}
}
