package org.marram.hsds;

import org.marram.access.Actor;
import org.marram.partner.OrganisationKind;

/** An import stands and can be worked off, by who began it. */
record Begun(long importId, Actor by, Parts parts, OrganisationKind kind, boolean trial) {}
