package org.marram.partner;

import org.marram.common.Ref;

/** A part of an organisation that anybody may be told of. */
public record SharedPart<V>(Ref organisation, V view) {}
