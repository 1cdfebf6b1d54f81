package org.marram.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.coming.ComingService;
import org.marram.coming.SessionAhead;
import org.marram.common.KeyRing;
import org.marram.common.Ref;

/** Lets a calendar elsewhere read when the own classes are, by an address that nobody can guess. One for each account. */
@ApplicationScoped
@Transactional
public class FeedService {

    private static final int MOST = 1_000;
    private static final int MOST_OF_ONE = 100;
    private static final Duration BACK = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(183);
    private static final Duration USUAL = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Feeds feeds;

    @Inject
    private Guesses guesses;

    @Inject
    private ComingService coming;

    @Inject
    private KeyRing keys;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Whether one's own calendar may read. */
    @Needs(Act.LIST_OWN_SESSIONS)
    public FeedView own() {
        asked(Act.LIST_OWN_SESSIONS);
        return feeds.of(current.actor().accountId());
    }

    /** A new address, told once: the last part of it. The one before ends. */
    @Needs(Act.KEEP_CALENDAR)
    public String begin() {
        return feeds.begin(current.actor().accountId(), asked(Act.KEEP_CALENDAR), null);
    }

    /** Nothing is to be read under the address from now on. Doing it twice is no error. */
    @Needs(Act.KEEP_CALENDAR)
    public void end() {
        asked(Act.KEEP_CALENDAR);
        feeds.end(current.actor().accountId());
    }

    /**
     * An organisation's classes from a month back to half a year ahead, or a person's next sessions; empty where the address
     * was ended, its account is disabled, or the person's plan is closed. Refuses, with 429, whoever guesses.
     *
     * @param source where the request comes from
     */
    @Open(because = "whoever has the address may read it; it names nobody, no course and no place")
    public Optional<Feed> read(String token, String source) {
        guesses.guess(token, source);
        Optional<Feeds.Found> there = feeds.find(token);
        there.ifPresentOrElse(found -> guesses.right(token, source), () -> guesses.wrong(token));
        return there.map(found -> new Feed(
                found.feed().language(),
                found.personId() == null
                        ? classes(found.feed().organisationId())
                        : own(found.feed(), found.personId())));
    }

    /** Under marks of their own, so that nobody who holds another calendar sees that these are the same classes. */
    private List<FeedEntry> own(CalendarFeed feed, long personId) {
        return coming.ahead(personId, MOST_OF_ONE).stream()
                .map(session -> new FeedEntry(
                        mark(feed, session),
                        session.startsAt(),
                        session.endsAt() == null ? session.startsAt().plus(USUAL) : session.endsAt(),
                        session.calledOff(),
                        session.calledOff() ? 1 : 0))
                .toList();
    }

    private Ref mark(CalendarFeed feed, SessionAhead session) {
        return Ref.of(
                keys.shortToken("calendar.entry " + feed.id(), session.ref().toString()));
    }

    private List<FeedEntry> classes(long organisationId) {
        Instant now = clock.instant();
        return entities.createQuery(
                        "select s.ref, s.startsAt, s.endsAt, s.notHeldAt, s.version from CourseSession s"
                                + " where s.organisationId = :organisation and s.startsAt >= :from and s.startsAt < :until"
                                + " order by s.startsAt, s.id",
                        Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("from", now.minus(BACK))
                .setParameter("until", now.plus(AHEAD))
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new FeedEntry(
                        (Ref) row[0], (Instant) row[1], (Instant) row[2], row[3] != null, (Integer) row[4]))
                .toList();
    }

    private long asked(Act act) {
        long own = Optional.ofNullable(current.actor().organisationId()).orElse(-1L);
        access.organisation(act, own, null);
        return own;
    }
}
