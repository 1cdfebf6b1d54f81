package org.marram.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A milestone waits while another one, which it needs, is open. */
@Entity
@IdClass(Prerequisite.Key.class)
@Table(name = "prerequisite")
class Prerequisite {

    /** Which waits for which. */
    static class Key implements Serializable {
        private long milestoneId;
        private long needsId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.milestoneId == milestoneId && key.needsId == needsId;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(milestoneId) * 31 + Long.hashCode(needsId);
        }
    }

    @Id
    @Column(name = "milestone_id")
    private long milestoneId;

    @Id
    @Column(name = "needs_id")
    private long needsId;

    protected Prerequisite() {}

    Prerequisite(long milestoneId, long needsId) {
        this.milestoneId = milestoneId;
        this.needsId = needsId;
    }

    long milestoneId() {
        return milestoneId;
    }

    long needsId() {
        return needsId;
    }
}
