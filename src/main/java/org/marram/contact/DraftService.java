package org.marram.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.person.PersonService;

/**
 * What is being typed about a person, kept until it is saved or thrown away, for 30 days at most. Only the account that
 * typed it reads it, and only while it may see the person.
 */
@ApplicationScoped
@Transactional
public class DraftService {

    private static final Duration LONGEST = Duration.ofDays(30);

    @Inject
    private Drafts drafts;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** One's own; {@code object} as in {@link KeepDraft}. */
    @Needs(Act.KEEP_DRAFT)
    public Optional<DraftView> find(Ref person, String place, Ref object) {
        return drafts.find(where(person, place, object), clock.instant().minus(LONGEST));
    }

    /** Replaces an earlier one. Refuses an unknown form of place, and words of over 59,900 bytes. Answers when. */
    @Needs(Act.KEEP_DRAFT)
    public Instant keep(KeepDraft command) {
        Drafts.Where where = where(command.person(), command.place(), command.object());
        if (command.words() == null || command.words().isBlank()) {
            drafts.discard(where);
            return clock.instant();
        }
        byte[] sealed = where.seal(command.words());
        new Checks().that(sealed.length <= Drafts.MOST, "words", "too-long").refuseFaults();
        Instant now = clock.instant();
        drafts.keep(where, sealed, now);
        return now;
    }

    /** It was saved, or is not wanted any more. */
    @Needs(Act.KEEP_DRAFT)
    public void discard(Ref person, String place, Ref object) {
        drafts.discard(where(person, place, object));
    }

    /** Throws away what was kept for longer than 30 days; some at a time. Answers how many. */
    @Open(because = "their time is over, whoever looks")
    public int discardOld() {
        return drafts.discardBefore(clock.instant().minus(LONGEST));
    }

    private Drafts.Where where(Ref person, String place, Ref object) {
        long personId = access.person(Act.KEEP_DRAFT, person);
        new Checks()
                .that(place != null && place.matches("[a-z][a-z-]{0,39}"), "place", "unknown")
                .refuseFaults();
        return new Drafts.Where(
                current.actor().accountId(), people.box(personId), place, object == null ? person : object);
    }
}
