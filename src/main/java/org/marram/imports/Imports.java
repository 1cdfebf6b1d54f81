package org.marram.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** Imports and what became of their rows, in the database. */
@ApplicationScoped
class Imports {

    private static final int MOST_REASONS = 10;

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

    /** What is said most often, and of how many rows; at most 10. */
    List<ImportReason> reasons(long importId, boolean refusedOnly) {
        List<Object[]> most = entities.createQuery(
                        "select min(l.no), l.outcome, l.field, l.reason, sum(l.tellsOf) from ImportLine l"
                                + " where l.importId = :import and l.reason is not null"
                                + " and (:all = true or l.outcome = :refused)"
                                + " group by l.file, l.outcome, l.field, l.reason order by sum(l.tellsOf) desc, min(l.no)",
                        Object[].class)
                .setParameter("import", importId)
                .setParameter("all", !refusedOnly)
                .setParameter("refused", IntakeOutcome.REFUSED)
                .setMaxResults(MOST_REASONS)
                .getResultList();
        Map<Integer, ImportLineView> first =
                first(importId, most.stream().map(row -> (Integer) row[0]).toList());
        return most.stream()
                .map(row -> {
                    ImportLineView line = first.get((Integer) row[0]);
                    return new ImportReason(
                            line.file(),
                            line.place(),
                            (IntakeOutcome) row[1],
                            (String) row[2],
                            (String) row[3],
                            ((Number) row[4]).longValue());
                })
                .toList();
    }

    private Map<Integer, ImportLineView> first(long importId, List<Integer> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select l from ImportLine l where l.importId = :import and l.no in :numbers",
                                ImportLine.class)
                        .setParameter("import", importId)
                        .setParameter("numbers", numbers)
                        .getResultStream()
                        .map(ImportLine::view)
                        .collect(Collectors.toMap(ImportLineView::no, Function.identity()));
    }

    /** Refused rows of which something is kept; at most 10,000. */
    List<ImportLine> refused(long importId) {
        return entities.createQuery(
                        "select l from ImportLine l where l.importId = :import and l.outcome = :refused"
                                + " and l.cells is not null order by l.no",
                        ImportLine.class)
                .setParameter("import", importId)
                .setParameter("refused", IntakeOutcome.REFUSED)
                .setMaxResults(ImportView.MOST_GIVEN_BACK)
                .getResultList();
    }
}
