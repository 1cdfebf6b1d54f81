package org.marram.imports;

import org.marram.access.Actor;

/** An import stands and can be worked off, by who began it. @param runner how many nodes have taken it up, this one among them */
record Begun(long importId, int runner, Actor by, ImportRows rows) {}
