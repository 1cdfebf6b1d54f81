package org.marram.notice;

/** A way to reach a person. */
public enum Channel {
    CALL,
    TEXT,
    MAIL,
    IN_PERSON,
    /** They contact us; nobody contacts them. */
    NONE;

    /** Whether it reaches them wherever they are just then, so that only some hours are safe. */
    public boolean isFromAfar() {
        return this == CALL || this == TEXT || this == MAIL;
    }
}
