package org.marram.counselling;

/** One that was ahead of a person was moved, called off or brought back, by somebody else. Fired in the transaction in which it was. */
public record AppointmentChanged(long personId) {}
