package org.marram.project;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ids;
import org.marram.common.Ref;

/** Something that a programme runs and counts people in: a house for the night, a street team, flats with support. */
@Entity
@Table(name = "project")
class Project {

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private String name;
    private int type;
    private LocalDate openOn;
    private LocalDate closedOn;
    private Instant createdAt;
    private long createdBy;

    @Version
    private int version;

    protected Project() {}

    Project(long programmeId, ProjectFacts facts, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = programmeId;
        this.createdAt = at;
        this.createdBy = by;
        become(facts);
    }

    final void become(ProjectFacts facts) {
        name = facts.name();
        type = facts.type();
        openOn = facts.openOn();
        closedOn = facts.closedOn();
    }

    Ref ref() {
        return ref;
    }

    ProjectLine line() {
        return new ProjectLine(id, ref, name, type, openOn, closedOn);
    }
}
