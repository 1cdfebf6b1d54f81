package org.marram.outcome;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.marram.common.Refusal;
import org.marram.common.Times;
import org.marram.fact.Fact;
import org.marram.fact.Source;

/** Something that lasts in a life, from its first to its last day. */
@MappedSuperclass
abstract class Spell extends Fact {

    private LocalDate untilOn;

    protected Spell() {}

    /** @param until null while it goes on */
    protected Spell(Origin origin, LocalDate from, LocalDate until, Long milestone, Source toldBy, String note) {
        super(origin, from, milestone, toldBy, note);
        this.untilOn = until == null ? Times.NO_DAY : until;
    }

    /** Null while it goes on. */
    LocalDate until() {
        return Times.NO_DAY.equals(untilOn) ? null : untilOn;
    }

    /** Refuses what is over. */
    void refuseIfEnded() {
        if (until() != null) {
            throw Refusal.conflict("spell-ended");
        }
    }
}
