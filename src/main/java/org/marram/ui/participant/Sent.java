package org.marram.ui.participant;

import java.io.Serializable;
import java.util.Set;

/**
 * What a form of the own pages says; whatever it does not say is null.
 *
 * @param once the form's own word, so that it does nothing twice
 * @param whose tells that the form was made for whoever is signed in
 * @param contact how somebody wants to be reached; null where the form does not ask
 */
record Sent(
        String what,
        String value,
        String code,
        String phrase,
        String again,
        String review,
        String goal,
        String step,
        String version,
        String pathway,
        String words,
        String once,
        String whose,
        ContactForm contact)
        implements Serializable {

    private static final Set<String> WRITTEN =
            Set.of("review", "agree", "goal-add", "goal-words", "goal-say", "ask", "state", "feedback");

    /** Whether somebody wrote something that must not be lost. */
    boolean isWritten() {
        return whose != null && (contact != null || WRITTEN.contains(what) && words != null && !words.isBlank());
    }
}
