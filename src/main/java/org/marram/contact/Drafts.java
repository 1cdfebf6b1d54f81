package org.marram.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;

/** The drafts in the database: one an account, person, field and thing; the words typed last replace those before. */
@ApplicationScoped
class Drafts {

    /** Most bytes of a sealed draft. */
    static final int MOST = 60_000;

    /** Whose, and where. */
    record Where(long accountId, Box box, String place, Ref object) {

        private String sealedFor() {
            return "draft.content " + accountId + " " + place + " " + object;
        }

        byte[] seal(String words) {
            return box.seal(sealedFor(), words);
        }
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccessService access;

    Optional<DraftView> find(Where where, Instant since) {
        return entities.createQuery(
                        "select d.content, d.at from Draft d where d.accountId = :account and d.personId = :person"
                                + " and d.place = :place and d.objectRef = :object and d.at > :since",
                        Object[].class)
                .setParameter("account", where.accountId())
                .setParameter("person", where.box().personId())
                .setParameter("place", where.place())
                .setParameter("object", where.object())
                .setParameter("since", since)
                .getResultStream()
                .findFirst()
                .flatMap(row -> opened(where, (byte[]) row[0], (Instant) row[1]));
    }

    /** Nothing where it does not open, which the journal is told: the field stays usable. */
    private Optional<DraftView> opened(Where where, byte[] sealed, Instant at) {
        try {
            return Optional.of(new DraftView(where.box().open(where.sealedFor(), sealed), at));
        } catch (Refusal unreadable) {
            access.unreadable(where.box().personId());
            return Optional.empty();
        }
    }

    void keep(Where where, byte[] sealed, Instant at) {
        Query upsert = entities.createNativeQuery(
                "INSERT INTO draft (account_id, person_id, place, object_ref, content, at, id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE content = VALUES(content), at = VALUES(at)");
        where(upsert, where)
                .setParameter(5, sealed)
                .setParameter(6, Timestamp.from(at))
                .setParameter(7, Ids.next())
                .executeUpdate();
    }

    void discard(Where where) {
        where(
                        entities.createNativeQuery("DELETE FROM draft WHERE account_id = ? AND person_id = ?"
                                + " AND place = ? AND object_ref = ?"),
                        where)
                .executeUpdate();
    }

    /** Some of those kept before then; answers how many. */
    int discardBefore(Instant then) {
        return entities.createNativeQuery("DELETE FROM draft WHERE at <= ? ORDER BY at LIMIT 1000")
                .setParameter(1, Timestamp.from(then))
                .executeUpdate();
    }

    private static Query where(Query query, Where where) {
        return query.setParameter(1, where.accountId())
                .setParameter(2, where.box().personId())
                .setParameter(3, where.place())
                .setParameter(4, where.object().bytes());
    }
}
