package org.marram.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;

/** The concerns in the database. */
@ApplicationScoped
class Concerns {

    private static final int MOST = 100;
    private static final int MOST_TOLD = 20;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccessService access;

    void add(Concern concern) {
        entities.persist(concern);
    }

    Optional<Concern> find(Ref concern, LockModeType lock) {
        return entities.createQuery("select c from Concern c where c.ref = :ref", Concern.class)
                .setParameter("ref", concern)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** When a partner raised one about the person, the latest first. */
    List<Instant> raised(long personId, long organisationId) {
        return entities.createQuery(
                        "select c.raisedAt from Concern c where c.personId = :person and c.organisationId = :organisation"
                                + " order by c.raisedAt desc",
                        Instant.class)
                .setParameter("person", personId)
                .setParameter("organisation", organisationId)
                .setMaxResults(MOST_TOLD)
                .getResultList();
    }

    /** Those that wait for an answer first, then the newest; at most 100. */
    List<ConcernView> of(Box box) {
        return entities.createQuery(
                        "select c.id, c.ref, o.name, a.displayName, c.words, c.raisedAt, c.answer, c.answeredAt,"
                                + " b.displayName from Organisation o, Account a, Concern c"
                                + " left join Account b on b.id = c.answeredBy where o.id = c.organisationId"
                                + " and a.id = c.raisedBy and c.personId = :person"
                                + " order by case when c.answeredAt is null then 0 else 1 end, c.raisedAt desc, c.id",
                        Object[].class)
                .setParameter("person", box.personId())
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new ConcernView(
                        (Ref) row[1],
                        (String) row[2],
                        (String) row[3],
                        open(box, "words", row[0], row[4]),
                        (Instant) row[5],
                        open(box, "answer", row[0], row[6]),
                        (Instant) row[7],
                        (String) row[8]))
                .toList();
    }

    /** Null where they do not open, which the journal is told. */
    private String open(Box box, String field, Object id, Object sealed) {
        try {
            return box.open(Concern.place(field, (Long) id), (byte[]) sealed);
        } catch (Refusal unreadable) {
            access.unreadable(box.personId());
            return null;
        }
    }
}
