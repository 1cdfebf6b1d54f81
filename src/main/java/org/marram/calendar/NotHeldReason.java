package org.marram.calendar;

/** Why a session did not take place. */
public enum NotHeldReason {
    TRAINER_ILL,
    HOLIDAY,
    WEATHER,
    ROOM,
    OTHER
}
