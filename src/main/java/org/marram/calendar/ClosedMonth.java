package org.marram.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A month for which an organisation has handed in who took part. It stays closed, and is written by {@link Sessions#closeMonth}. */
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

    MonthLine line() {
        return new MonthLine(monthOn, closedAt);
    }
}
