package org.marram.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.marram.access.EverythingEnded;
import org.marram.common.KeyRing;

/** The addresses that calendars elsewhere read, at most one for each account. */
@ApplicationScoped
class Feeds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** A feed that may be read, and whose it is; null for an organisation's. */
    record Found(CalendarFeed feed, Long personId) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private KeyRing keys;

    @Inject
    private Clock clock;

    FeedView of(long accountId) {
        return new FeedView(standing(accountId).stream()
                .findFirst()
                .map(CalendarFeed::createdAt)
                .orElse(null));
    }

    /** The one before ends. Answers the last part of the address. */
    String begin(long accountId, Long organisationId, String language) {
        end(accountId);
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        entities.persist(new CalendarFeed(accountId, organisationId, language, hash(token), clock.instant()));
        return token;
    }

    void end(long accountId) {
        standing(accountId).forEach(feed -> feed.end(clock.instant()));
    }

    /** Whoever ends everything that opens the account ends what reads for it. */
    void ended(@Observes EverythingEnded account) {
        end(account.accountId());
    }

    /** Of an account that is open; of a person, only while their plan goes on. */
    Optional<Found> find(String token) {
        return entities.createQuery(
                        "select f, a.personId from CalendarFeed f, Account a where f.tokenHash = :hash and f.endedAt is null"
                                + " and a.id = f.accountId and a.disabledAt is null and (a.personId is null or exists"
                                + " (select p.id from Plan p where p.personId = a.personId and p.closedAt is null))",
                        Object[].class)
                .setParameter("hash", hash(token))
                .getResultStream()
                .findFirst()
                .map(row -> new Found((CalendarFeed) row[0], (Long) row[1]));
    }

    private List<CalendarFeed> standing(long accountId) {
        return entities.createQuery(
                        "select f from CalendarFeed f where f.accountId = :account and f.endedAt is null",
                        CalendarFeed.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    private byte[] hash(String token) {
        return keys.token("calendar.feed", token);
    }
}
