package org.marram.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * How far a milestone is by its facts. Moved by one atomic statement in the transaction of the facts (see
 * {@link Counters}), never through this object: two nodes that add at once lose nothing.
 */
@Entity
@Table(name = "milestone_progress")
class MilestoneProgressCounter {

    @Id
    @Column(name = "milestone_id")
    private long milestoneId;

    private int amount;
    private int facts;
    private Instant movedAt;

    protected MilestoneProgressCounter() {}
}
