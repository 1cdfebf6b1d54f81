package org.marram.counselling;

import org.marram.common.Ref;

/**
 * How an appointment went, and when the next one is.
 *
 * @param version as it was read
 * @param next null where none is planned yet
 */
public record NoteAppointment(Ref appointment, int version, Went went, CalledOffBy calledOffBy, NextAppointment next) {}
