package org.marram.counselling;

import org.marram.common.Ref;
import org.marram.fact.FactReason;

/**
 * What is right about an appointment; {@code version} as it was read.
 *
 * @param reason null only where nobody has said yet how it went: then it is moved
 */
public record CorrectAppointment(Ref appointment, int version, AppointmentFacts facts, FactReason reason) {}
