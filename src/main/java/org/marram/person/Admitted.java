package org.marram.person;

import org.marram.common.Ref;

/** Somebody who has entered the programme with others. */
public record Admitted(long id, Ref ref) {}
