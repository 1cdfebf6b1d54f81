package org.marram.ui.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The own pages of whoever acts, for in-container tests. */
@ApplicationScoped
public class OwnPagesSamples {

    @Inject
    private MySession session;

    @Inject
    private MyAnswers answers;

    /** The page of a place, as it is answered. */
    public void open(Place place) {
        session.keep(session.choices().place(place.name()));
        answers.page();
    }
}
