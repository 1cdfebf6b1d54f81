package org.marram.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.marram.common.Ids;
import org.marram.common.Refusal;

/** The days on which an organisation may be told about people. Without one in force nothing is released or referred. */
@Entity
@Table(name = "agreement")
class Agreement {

    @Id
    private long id;

    private long organisationId;
    private LocalDate fromOn;
    private LocalDate untilOn;

    protected Agreement() {}

    Agreement(long organisationId, LocalDate from, LocalDate until) {
        if (!until.isAfter(from)) {
            throw Refusal.invalid("agreementUntil", "ends-before-start");
        }
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.fromOn = from;
        this.untilOn = until;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(fromOn) && day.isBefore(untilOn);
    }
}
