package org.marram.outcome;

import org.marram.common.Ref;

/** Nobody lived there. Fired in the transaction that says so. */
public record HomeStruck(Ref home) {}
