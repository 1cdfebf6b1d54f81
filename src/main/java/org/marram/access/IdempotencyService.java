package org.marram.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.marram.common.Ids;
import org.marram.common.KeyRing;
import org.marram.common.Refusal;

/**
 * Keeps a request that is sent twice from being done twice. A key belongs to the account that sends it: another
 * account's same key is another key. Only where the made thing stands is kept, never what was sent or told.
 */
@ApplicationScoped
@Transactional
public class IdempotencyService {

    /** After this long without an end, the first one has died with its server. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final int CREATED = 201;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentActor current;

    @Inject
    private KeyRing keys;

    @Inject
    private Clock clock;

    /**
     * Takes the key, or tells what was made with it before. Refuses a missing or malformed key, one used for another
     * request, one whose request is still running.
     */
    @Open(because = "it shows an account its own keys only; the act asks for itself")
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<String> begin(String key, String request) {
        if (key == null || key.isEmpty()) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "idempotency-key-needed");
        }
        if (!key.matches("[!-~]{1,80}")) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "idempotency-key-malformed");
        }
        byte[] hash = keys.token("idempotency", request);
        if (insert(key, hash)) {
            return Optional.empty();
        }
        Object[] earlier = (Object[]) entities.createNativeQuery(
                        "select request_hash, status, answer from idempotency where account_id = ? and idem_key = ?")
                .setParameter(1, account())
                .setParameter(2, key)
                .getSingleResult();
        if (!Arrays.equals(hash, (byte[]) earlier[0])) {
            throw Refusal.of(Refusal.Kind.INVALID, "idempotency-key-reused");
        }
        if (earlier[1] != null) {
            return Optional.of((String) earlier[2]);
        }
        if (!takeOver(key)) {
            throw Refusal.conflict("still-running");
        }
        return Optional.empty();
    }

    /** Does the act and keeps where the made thing stands, both or neither. */
    @Open(because = "the act asks for itself")
    public String complete(String key, Supplier<String> act) {
        String place = act.get();
        entities.flush();
        entities.createNativeQuery(
                        "update idempotency set status = ?, answer = ? where account_id = ? and idem_key = ?")
                .setParameter(1, CREATED)
                .setParameter(2, place)
                .setParameter(3, account())
                .setParameter(4, key)
                .executeUpdate();
        return place;
    }

    /** The act was refused or failed: the key is free again, unless it was done after all. */
    @Open(because = "it frees an account's own key")
    public void forget(String key) {
        entities.createNativeQuery("delete from idempotency where account_id = ? and idem_key = ? and status is null")
                .setParameter(1, account())
                .setParameter(2, key)
                .executeUpdate();
    }

    private boolean insert(String key, byte[] hash) {
        return entities.createNativeQuery("insert ignore into idempotency (id, account_id, idem_key, request_hash, at)"
                                + " values (?, ?, ?, ?, ?)")
                        .setParameter(1, Ids.next())
                        .setParameter(2, account())
                        .setParameter(3, key)
                        .setParameter(4, hash)
                        .setParameter(5, java.sql.Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    private boolean takeOver(String key) {
        Instant now = clock.instant();
        return entities.createNativeQuery("update idempotency set at = ? where account_id = ? and idem_key = ?"
                                + " and status is null and at < ?")
                        .setParameter(1, java.sql.Timestamp.from(now))
                        .setParameter(2, account())
                        .setParameter(3, key)
                        .setParameter(4, java.sql.Timestamp.from(now.minus(LONGEST)))
                        .executeUpdate()
                == 1;
    }

    private long account() {
        return current.actor().accountId();
    }
}
