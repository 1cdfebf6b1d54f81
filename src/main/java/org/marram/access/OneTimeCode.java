package org.marram.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;

/** One code of a person's small sheet of paper: it opens their page once, and never after others were made. */
@Entity
@Table(name = "one_time_code")
class OneTimeCode {

    @Id
    private long id;

    private long accountId;
    private byte[] token;
    private Instant madeAt;
    private Instant endedAt;

    protected OneTimeCode() {}

    OneTimeCode(long accountId, byte[] token, Instant at) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.token = token;
        this.madeAt = at;
    }
}
