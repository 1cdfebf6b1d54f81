package org.marram.offering;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.partner.OrganisationFacts;

/**
 * What an organisation teaches, from a first to a last day, with places for so many people at once. Places are taken and
 * given back by one conditional statement in {@link Courses}, so that the last place is never taken twice.
 */
@Entity
@Table(name = "course")
class Course {

    static final int MOST_PLACES = 500;

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private long organisationId;
    private String title;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private int capacity;
    private int taken;
    private Instant createdAt;
    private long createdBy;

    @Version
    private int version;

    protected Course() {}

    /** Refuses a last day before the first, and fewer than 1 or more than 500 places. */
    Course(OrganisationFacts organisation, String title, LocalDate starts, LocalDate ends, int capacity) {
        if (ends.isBefore(starts)) {
            throw Refusal.invalid("endsOn", "ends-before-start");
        }
        if (capacity < 1 || capacity > MOST_PLACES) {
            throw Refusal.invalid("capacity", "out-of-range");
        }
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = organisation.programmeId();
        this.organisationId = organisation.id();
        this.title = title;
        this.startsOn = starts;
        this.endsOn = ends;
        this.capacity = capacity;
    }

    Course createdBy(long account, Instant at) {
        createdBy = account;
        createdAt = at;
        return this;
    }

    Ref ref() {
        return ref;
    }
}
