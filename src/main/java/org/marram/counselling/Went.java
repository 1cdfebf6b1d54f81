package org.marram.counselling;

/** Whether an appointment took place, and whether the person came. */
public enum Went {
    /** Nobody has said yet. */
    PLANNED,
    HELD_ATTENDED,
    HELD_NOT_ATTENDED,
    NOT_HELD;

    /** Whether it can be said only once the appointment has begun. */
    boolean isHeld() {
        return this == HELD_ATTENDED || this == HELD_NOT_ATTENDED;
    }
}
