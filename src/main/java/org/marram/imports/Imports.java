package org.marram.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** Imports and what became of their rows, in the database. */
@ApplicationScoped
class Imports {

    private static final int MOST_REFUSED = 10_000;

    @PersistenceContext
    private EntityManager entities;

    /** Refuses while another one of the kind runs for the same owner (409 import-running). */
    void add(DataImport begun) {
        try {
            entities.persist(begun);
            entities.flush();
        } catch (PersistenceException taken) {
            throw Refusal.conflict("import-running");
        }
    }

    void add(Collection<ImportLine> lines) {
        lines.forEach(entities::persist);
    }

    /** Imports that are over are told no longer; what became of their rows goes with them. */
    void forgetEarlier(ImportKind kind, long ownerId) {
        entities.flush();
        entities.createQuery(
                        "delete from DataImport i where i.kind = :kind and i.ownerId = :owner and i.endedAt is not null")
                .setParameter("kind", kind)
                .setParameter("owner", ownerId)
                .executeUpdate();
    }

    Optional<DataImport> last(ImportKind kind, long ownerId) {
        return entities.createQuery(
                        "select i from DataImport i where i.kind = :kind and i.ownerId = :owner order by i.id desc",
                        DataImport.class)
                .setParameter("kind", kind)
                .setParameter("owner", ownerId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<DataImport> find(Ref ref) {
        return entities.createQuery("select i from DataImport i where i.ref = :ref", DataImport.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    /** Held until the batch is done, so that no other node takes it up meanwhile. */
    Optional<DataImport> hold(long id) {
        return Optional.ofNullable(entities.find(DataImport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The longest untold of those that outlive their node, held; nothing where every node is well. */
    Optional<DataImport> orphan(Instant since) {
        return entities.createQuery(
                        "select i from DataImport i where i.endedAt is null and i.kind = :kind and i.aliveAt < :since"
                                + " and i.runner < :most order by i.aliveAt",
                        DataImport.class)
                .setParameter("kind", ImportKind.PEOPLE)
                .setParameter("since", since)
                .setParameter("most", DataImport.MOST_RUNNERS)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<DataImport> find(long id) {
        return Optional.ofNullable(entities.find(DataImport.class, id));
    }

    /** In the order of the files; one more than the limit, to tell whether there are more. */
    List<ImportLineView> lines(long importId, boolean refusedOnly, int after, int limit) {
        return entities.createQuery(
                        "select l from ImportLine l where l.importId = :import and l.no > :after"
                                + " and (:all = true or l.outcome = :refused) order by l.no",
                        ImportLine.class)
                .setParameter("import", importId)
                .setParameter("after", after)
                .setParameter("all", !refusedOnly)
                .setParameter("refused", IntakeOutcome.REFUSED)
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(ImportLine::view)
                .toList();
    }

    /** Refused rows of which something is kept; at most 10,000. */
    List<ImportLine> refused(long importId) {
        return entities.createQuery(
                        "select l from ImportLine l where l.importId = :import and l.outcome = :refused"
                                + " and l.cells is not null order by l.no",
                        ImportLine.class)
                .setParameter("import", importId)
                .setParameter("refused", IntakeOutcome.REFUSED)
                .setMaxResults(MOST_REFUSED)
                .getResultList();
    }
}
