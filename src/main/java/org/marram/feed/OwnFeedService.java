package org.marram.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.Texts;

/** Lets a person's own calendar elsewhere read when their next sessions are, only once they switch it on. */
@ApplicationScoped
@Transactional
public class OwnFeedService {

    private static final long NOBODY = -1;

    @Inject
    private Feeds feeds;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    /** Whether one's own calendar may read; one query. */
    @Open(because = "it tells an account about itself, beside its own sessions")
    public FeedView mine() {
        return feeds.of(current.actor().accountId());
    }

    /**
     * A new address, told once: the last part of it. The one before ends.
     *
     * @param language of the one word that each entry says, where we speak it
     */
    @Needs(Act.KEEP_OWN_CALENDAR)
    public String begin(Locale language) {
        asked();
        Locale spoken = Texts.LANGUAGES.contains(language) ? language : Texts.LANGUAGES.get(0);
        return feeds.begin(current.actor().accountId(), null, spoken.toLanguageTag());
    }

    /** Nothing is to be read under the address from now on. Doing it twice is no error. */
    @Needs(Act.KEEP_OWN_CALENDAR)
    public void end() {
        asked();
        feeds.end(current.actor().accountId());
    }

    private void asked() {
        access.person(
                Act.KEEP_OWN_CALENDAR,
                Optional.ofNullable(current.actor().personId()).orElse(NOBODY),
                null);
    }
}
