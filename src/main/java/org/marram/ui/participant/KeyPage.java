package org.marram.ui.participant;

import org.marram.access.OwnSignIn;

/** How the person signs in, and how they could. */
public record KeyPage(Frame frame, OwnSignIn own) {

    public boolean hasOwnPhrase() {
        return own.name() != null;
    }
}
