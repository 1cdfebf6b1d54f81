package org.marram.attendance;

import org.marram.calendar.NotHeldReason;
import org.marram.common.Ref;

/** A session did not take place. */
public record NotHeld(Ref session, NotHeldReason reason) {}
