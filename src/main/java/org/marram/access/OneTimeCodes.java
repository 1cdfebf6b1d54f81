package org.marram.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** The codes of people's small sheets, found by their keyed hash. */
@ApplicationScoped
class OneTimeCodes {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    void add(long accountId, byte[] token) {
        entities.persist(new OneTimeCode(accountId, token, clock.instant()));
    }

    /** Whom a code opens that still works. */
    Optional<Account> accountOf(byte[] token) {
        return entities.createQuery(
                        "select a from OneTimeCode c, Account a where c.token = :token and c.endedAt is null"
                                + " and a.id = c.accountId",
                        Account.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    /** Whether it still worked; it never will again. */
    boolean use(byte[] token) {
        return entities.createQuery(
                                "update OneTimeCode c set c.endedAt = :now where c.endedAt is null and c.token = :token")
                        .setParameter("now", clock.instant())
                        .setParameter("token", token)
                        .executeUpdate()
                == 1;
    }

    void endAll(long accountId) {
        entities.createQuery(
                        "update OneTimeCode c set c.endedAt = :now where c.endedAt is null and c.accountId = :account")
                .setParameter("now", clock.instant())
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** How many still work. */
    int left(long accountId) {
        return entities.createQuery(
                        "select count(c) from OneTimeCode c where c.endedAt is null and c.accountId = :account",
                        Long.class)
                .setParameter("account", accountId)
                .getSingleResult()
                .intValue();
    }
}
