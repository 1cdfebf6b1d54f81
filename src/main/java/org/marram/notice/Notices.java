package org.marram.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.marram.common.Page;
import org.marram.common.Ref;

/** Notices in the database: of each person one waits at most. */
@ApplicationScoped
class Notices {

    private static final String ROW = "(?, ?, (SELECT programme_id FROM person WHERE id = ?), ?, ?, ?, ?, 1, ?, ?, 0)";

    @PersistenceContext
    private EntityManager entities;

    /** Those whose person has none that waits; answers how many. Of two who do it at once the second waits for the first. */
    int put(List<Notice> made) {
        if (made.isEmpty()) {
            return 0;
        }
        Query insert = entities.createNativeQuery("INSERT IGNORE INTO notice (id, ref, programme_id, person_id, kind,"
                + " made_at, made_by, waiting, next_at, expires_at, failed) VALUES "
                + String.join(", ", Collections.nCopies(made.size(), ROW)));
        int parameter = 1;
        for (Notice each : made) {
            for (Object value : each.row()) {
                insert.setParameter(parameter++, value instanceof Instant at ? Timestamp.from(at) : value);
            }
        }
        return insert.executeUpdate();
    }

    Optional<Notice> find(Ref ref, LockModeType lock) {
        return entities.createQuery("select n from Notice n where n.ref = :ref", Notice.class)
                .setParameter("ref", ref)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Held until the end of the transaction. */
    Notice hold(long id) {
        return entities.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that are due, the longest first; at most 100. */
    List<Long> due(Instant now) {
        return entities.createQuery(
                        "select n.id from Notice n where n.waiting = 1 and n.nextAt <= :now order by n.nextAt, n.id",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(Page.MOST)
                .getResultList();
    }

    /** What waits for this person is looked at anew, since they told something else. */
    void wake(long personId, Instant now) {
        entities.createQuery("update Notice n set n.nextAt = :now where n.personId = :person and n.waiting = 1"
                        + " and n.tryingAt is null")
                .setParameter("now", now)
                .setParameter("person", personId)
                .executeUpdate();
    }

    /** The newest first, at most 100. */
    List<NoticeView> of(long personId) {
        return entities.createQuery(
                        "select n, a.displayName, b.displayName from Notice n left join Account a on a.id = n.madeBy"
                                + " left join Account b on b.id = n.endedBy where n.personId = :person"
                                + " order by n.madeAt desc, n.id desc",
                        Object[].class)
                .setParameter("person", personId)
                .setMaxResults(Page.MOST)
                .getResultStream()
                .map(row -> ((Notice) row[0]).view((String) row[1], (String) row[2]))
                .toList();
    }

    /** BCP 47; null where it is not known. */
    String language(long personId) {
        return entities.createQuery("select p.language from Person p where p.id = :person", String.class)
                .setParameter("person", personId)
                .getSingleResult();
    }
}
