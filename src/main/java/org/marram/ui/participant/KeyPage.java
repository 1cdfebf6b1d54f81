package org.marram.ui.participant;

import org.marram.access.OwnSignIn;

/** How the person signs in, and how they could. */
public record KeyPage(Frame frame, OwnSignIn own) {

    /** Why the last try was refused, in words; null where it was not. */
    public String error() {
        return frame.error();
    }

    public boolean hasOwnPhrase() {
        return own.name() != null;
    }
}
