package org.marram.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ids;

/** A month for which an organisation has handed in who took part. It stays closed. */
@Entity
@Table(name = "closed_month")
class ClosedMonth {

    @Id
    private long id;

    private long organisationId;
    private LocalDate monthOn;
    private Instant closedAt;
    private long closedBy;

    protected ClosedMonth() {}

    ClosedMonth(long organisationId, LocalDate month, Instant at, long by) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.monthOn = month;
        this.closedAt = at;
        this.closedBy = by;
    }

    MonthLine line() {
        return new MonthLine(monthOn, closedAt);
    }
}
