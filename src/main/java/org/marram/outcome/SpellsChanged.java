package org.marram.outcome;

import java.util.Collection;

/** What these milestones are fed by lasts otherwise now. Fired in the transaction of the fact. */
public record SpellsChanged(SpellKind kind, Collection<Long> milestoneIds) {}
