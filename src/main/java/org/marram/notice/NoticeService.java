package org.marram.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.PersonService;

/** Tells people that there is something new, by the way that they told and in words that say nothing else. */
@ApplicationScoped
@Transactional
public class NoticeService {

    private static final long NOBODY = -1;

    @Inject
    private Notices notices;

    @Inject
    private ContactFacts facts;

    @Inject
    private Post post;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** What would go out to a person now, and what was to. */
    @Needs(Act.SEE_CONTACT)
    public NoticesView of(Ref person) {
        long id = access.person(Act.SEE_CONTACT, person);
        return new NoticesView(preview(id), notices.of(id));
    }

    private NoticePreview preview(long personId) {
        KeptRule told = facts.last(people.box(personId));
        ZonedDateTime now = ZonedDateTime.now(clock);
        MayReach may = MayReach.by(told, now);
        Instant at =
                switch (may) {
                    case YES -> now.toInstant();
                    case OUTSIDE_HOURS -> told.rule().nextSafe(now);
                    default -> null;
                };
        NoticeWords says = NoticeWords.in(notices.language(personId));
        return new NoticePreview(told, may, at, says.language(), says.words(), post.isSet());
    }

    /**
     * A person is to hear that there is something new, as soon as it is safe. Refuses where they may not be reached (conflict
     * contact-not-safe), and where one waits already (conflict notice-waiting).
     */
    @Needs(Act.SEND_NOTICE)
    public Ref send(Ref person) {
        long id = access.person(Act.SEND_NOTICE, person);
        MayReach may = MayReach.by(facts.last(people.box(id)), ZonedDateTime.now(clock));
        if (may != MayReach.YES && may != MayReach.OUTSIDE_HOURS) {
            throw Refusal.conflict("contact-not-safe");
        }
        Notice made = new Notice(
                id, NoticeKind.UPDATE, clock.instant(), current.actor().accountId());
        if (notices.put(List.of(made)) == 0) {
            throw Refusal.conflict("notice-waiting");
        }
        return made.ref();
    }

    /** It does not go out. Refuses where it went, is going or has ended (conflict notice-ended). */
    @Needs(Act.SEND_NOTICE)
    public void takeBack(Ref notice) {
        held(notice).takeBack(clock.instant(), current.actor().accountId());
    }

    /** They were told by hand. Refuses as {@link #takeBack}. */
    @Needs(Act.SEND_NOTICE)
    public void told(Ref notice) {
        held(notice).told(clock.instant(), current.actor().accountId());
    }

    /**
     * These people are to hear that there is something new; of whom one waits already hears of all at once. Whether they may be
     * reached is asked when it would go out. One statement.
     */
    @Open(because = "it tells nobody anything but the people themselves, and them only what they allow")
    public void tell(Collection<Long> personIds, NoticeKind kind) {
        Instant now = clock.instant();
        notices.put(personIds.stream()
                .sorted()
                .map(person -> new Notice(person, kind, now, null))
                .toList());
    }

    private Notice held(Ref ref) {
        access.person(
                Act.SEND_NOTICE,
                notices.find(ref, LockModeType.NONE).map(Notice::personId).orElse(NOBODY),
                ref);
        return notices.find(ref, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }
}
