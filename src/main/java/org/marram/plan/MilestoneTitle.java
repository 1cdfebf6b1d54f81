package org.marram.plan;

import org.marram.person.Known;

/** A milestone's title as it is kept, for lists of many people, which open it only where it is shown. */
public record MilestoneTitle(long milestoneId, byte[] sealed) {

    /** Null where it cannot be read. */
    public String open(Known person) {
        return person.open(Milestone.place(milestoneId), sealed);
    }
}
