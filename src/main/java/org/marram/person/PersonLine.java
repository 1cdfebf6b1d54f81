package org.marram.person;

import org.marram.common.Ref;

/** A person found by search. */
public record PersonLine(Ref ref, String code, String nameToUse) {}
