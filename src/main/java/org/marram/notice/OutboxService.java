package org.marram.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.marram.access.Open;
import org.marram.person.PersonService;

/**
 * Works off what waits, a step a transaction: that a letter goes is written down before it goes, and what came of it after. Whoever
 * does not come back in between may have sent it, so nobody sends it again.
 */
@ApplicationScoped
@Transactional
public class OutboxService {

    @Inject
    private Notices notices;

    @Inject
    private ContactFacts facts;

    @Inject
    private Post post;

    @Inject
    private PersonService people;

    @Inject
    private Clock clock;

    /** Notices to look at, by their keys; at most 100. */
    @Open(because = "it tells nothing of them")
    public List<Long> due() {
        return notices.due(clock.instant());
    }

    /** Looks at one, held, by what its person told last; empty where no letter goes now. Of two nodes one gets it. */
    @Open(because = "what the person told decides, whoever looks")
    public Optional<Letter> take(long id) {
        Notice notice = notices.hold(id);
        ZonedDateTime now = ZonedDateTime.now(clock);
        if (!notice.isDue(now.toInstant())) {
            return Optional.empty();
        }
        KeptRule told = facts.last(people.box(notice.personId()));
        return notice.goes(told, now, post.isSet())
                ? Optional.of(new Letter(
                        id,
                        told.rule().mail(),
                        NoticeWords.in(notices.language(notice.personId())).words()))
                : Optional.empty();
    }

    /** What came of it. */
    @Open(because = "it writes down what has happened")
    public void came(long id, Handed handed) {
        notices.hold(id).came(handed, clock.instant());
    }
}
