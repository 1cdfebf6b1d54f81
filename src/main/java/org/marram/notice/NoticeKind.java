package org.marram.notice;

/** Why a person is to hear that there is something new. They hear the same words whichever it is. */
public enum NoticeKind {
    /** Their coordinator wants them to look. */
    UPDATE,
    /** A class of theirs was moved or called off. */
    CLASS_CHANGED,
    /** An appointment of theirs was moved or called off. */
    APPOINTMENT_CHANGED
}
