package org.marram.counselling;

import java.util.List;
import org.marram.common.Ref;

/**
 * Somebody with a place at one's own organisation, and their appointments from it: those of the last 90 days, those ahead, and
 * whatever nobody has noted yet, the newest first.
 *
 * @param nameToUse null where it does not open
 */
public record OwnAppointments(Ref place, String nameToUse, List<OwnAppointment> appointments) {}
