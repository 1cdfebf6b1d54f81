package org.marram.imports;

import org.marram.access.Actor;

/** An import stands and can be worked off, by who began it. */
record Begun(long importId, Actor by, ImportRows rows) {}
