package org.marram.counselling;

import org.marram.common.Ref;

/** An appointment of somebody with this place at one's own organisation; what it feeds follows from the place. */
public record PlanAppointment(Ref place, AppointmentFacts facts) {}
