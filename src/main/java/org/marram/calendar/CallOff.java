package org.marram.calendar;

import org.marram.common.Ref;

/** Sessions that will not take place. Of more than one: the course has no weekly rule any more. */
public record CallOff(Ref session, Which which, NotHeldReason reason) {}
