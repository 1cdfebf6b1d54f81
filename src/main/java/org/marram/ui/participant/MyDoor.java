package org.marram.ui.participant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.marram.access.OwnSignInService;
import org.marram.access.SignInService;
import org.marram.common.Refusal;
import org.marram.feed.OwnFeedService;

/** How somebody comes in to the own pages, and how they want to come in from now on. */
@RequestScoped
public class MyDoor {

    @Inject
    private MySession session;

    @Inject
    private SignInService signIns;

    @Inject
    private OwnSignInService own;

    @Inject
    private OwnFeedService feeds;

    /** By a code, or by a name and a pass phrase. What is good to know first comes before anything of one's own. */
    void signIn(Sent sent) {
        String phrase = sent.phrase();
        boolean byCode = phrase == null || phrase.isEmpty();
        String token = byCode
                ? signIns.signInByCode(sent.code(), session.source())
                : signIns.signInByName(sent.code(), phrase, session.source());
        session.enter(token, own.isSafetyUnread(token) ? Place.WELCOME : Place.WAY);
    }

    /** What is good to know first was read. */
    void goOn(Sent sent) {
        own.readSafety();
        session.keep(session.choices().place(sent.value()));
    }

    /** Refuses two that differ, and what the room refuses; a new sign-in takes this one's place. */
    void choose(Sent sent) {
        String phrase = sent.phrase();
        if (phrase == null || !phrase.equals(sent.again())) {
            throw Refusal.invalid("again", "not-the-same");
        }
        session.enter(own.choose(session.token(), phrase, session.choices().language()), Place.KEY);
    }

    void rename() {
        own.rename(session.token(), session.choices().language());
    }

    /** On every phone; what reads their calendar ends too. This session ends whatever happens. */
    void endEverywhere() {
        try {
            feeds.end();
        } finally {
            session.end();
        }
    }

    /** Nobody comes in until another code is handed over; this session ends too. */
    void freeze() {
        own.freeze();
        session.end();
    }

    void newCodes() {
        session.tell(own.newCodes(session.token()));
    }
}
