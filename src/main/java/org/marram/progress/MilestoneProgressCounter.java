package org.marram.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.marram.template.CriterionKind;

/**
 * How far a milestone is by its facts of one kind. Moved by one atomic statement in the transaction of the facts (see
 * {@link Counters}), never through this object: two nodes that add at once lose nothing.
 */
@Entity
@Table(name = "milestone_progress")
@IdClass(MilestoneProgressCounter.Key.class)
class MilestoneProgressCounter {

    @Id
    @Column(name = "milestone_id")
    private long milestoneId;

    @Id
    @Enumerated(EnumType.STRING)
    private CriterionKind kind;

    private int amount;
    private LocalDate runsFrom;
    private int facts;
    private Instant movedAt;

    protected MilestoneProgressCounter() {}

    /** Each kind of fact is counted for itself. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private long milestoneId;
        private CriterionKind kind;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.milestoneId == milestoneId && key.kind == kind;
        }

        @Override
        public int hashCode() {
            return Objects.hash(milestoneId, kind);
        }
    }
}
