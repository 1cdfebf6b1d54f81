package org.marram.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.KeyRing;
import org.marram.common.Ref;

/** Lets a calendar elsewhere read when the own classes are, by an address that nobody can guess. One for each account. */
@ApplicationScoped
@Transactional
public class FeedService {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int MOST = 1_000;
    private static final Duration BACK = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(183);

    @PersistenceContext
    private EntityManager entities;

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
        return new FeedView(
                standing().stream().findFirst().map(CalendarFeed::createdAt).orElse(null));
    }

    /** A new address, told once: the last part of it. The one before ends. */
    @Needs(Act.KEEP_CALENDAR)
    public String begin() {
        long organisation = asked(Act.KEEP_CALENDAR);
        standing().forEach(earlier -> earlier.end(clock.instant()));
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        entities.persist(new CalendarFeed(current.actor().accountId(), organisation, hash(token), clock.instant()));
        return token;
    }

    /** Nothing is to be read under the address from now on. Doing it twice is no error. */
    @Needs(Act.KEEP_CALENDAR)
    public void end() {
        asked(Act.KEEP_CALENDAR);
        standing().forEach(feed -> feed.end(clock.instant()));
    }

    /** From a month back to half a year ahead; empty where the address was ended, or its account is disabled. */
    @Open(because = "whoever has the address may read it; it names nobody, no course and no place")
    public Optional<List<FeedEntry>> read(String token) {
        return entities.createQuery(
                        "select f from CalendarFeed f, Account a where f.tokenHash = :hash and f.endedAt is null"
                                + " and a.id = f.accountId and a.disabledAt is null",
                        CalendarFeed.class)
                .setParameter("hash", hash(token))
                .getResultStream()
                .findFirst()
                .map(feed -> entries(feed.organisationId()));
    }

    private List<FeedEntry> entries(long organisationId) {
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

    private List<CalendarFeed> standing() {
        return entities.createQuery(
                        "select f from CalendarFeed f where f.accountId = :account and f.endedAt is null",
                        CalendarFeed.class)
                .setParameter("account", current.actor().accountId())
                .getResultList();
    }

    private long asked(Act act) {
        long own = Optional.ofNullable(current.actor().organisationId()).orElse(-1L);
        access.organisation(act, own, null);
        return own;
    }

    private byte[] hash(String token) {
        return keys.token("calendar.feed", token);
    }
}
