package org.marram.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Ends what was opened for an account: its sign-ins, and the tokens of systems that act for it. */
@ApplicationScoped
class SignIns {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<EverythingEnded> ended;

    @Inject
    private Clock clock;

    /** This one alone. */
    void end(byte[] tokenHash) {
        entities.createQuery("update SignIn s set s.endedAt = :now where s.endedAt is null and s.tokenHash = :hash")
                .setParameter("now", clock.instant())
                .setParameter("hash", tokenHash)
                .executeUpdate();
    }

    /** All of the account that holds this one, wherever they are. An ended one ends no other. */
    void endAllBeside(byte[] tokenHash) {
        entities.createQuery(
                        "select s.accountId from SignIn s where s.endedAt is null and s.tokenHash = :hash", Long.class)
                .setParameter("hash", tokenHash)
                .getResultList()
                .forEach(account -> end("SignIn", account));
    }

    /** Tokens too: nothing that was opened before lives on when the account is opened again. */
    void endEverything(long accountId) {
        entities.flush();
        for (String opened : List.of("SignIn", "ApiToken")) {
            end(opened, accountId);
        }
        ended.fire(new EverythingEnded(accountId));
    }

    private void end(String opened, long accountId) {
        entities.createQuery("update " + opened
                        + " o set o.endedAt = :now where o.endedAt is null and o.accountId = :account")
                .setParameter("now", clock.instant())
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
