package org.marram.hsds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.partner.IntakeOutcome;

/** Imports and what became of their rows, in the database. */
@ApplicationScoped
class Imports {

    private static final int MOST_REFUSED = 10_000;

    @PersistenceContext
    private EntityManager entities;

    /** Refuses while another one of the programme runs (409 import-running). */
    void add(DirectoryImport begun) {
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
    void forgetEarlier(long programmeId) {
        entities.flush();
        entities.createQuery("delete from DirectoryImport i where i.programmeId = :programme and i.endedAt is not null")
                .setParameter("programme", programmeId)
                .executeUpdate();
    }

    Optional<DirectoryImport> running(long programmeId) {
        return entities.createQuery(
                        "select i from DirectoryImport i where i.programmeId = :programme and i.running = 1",
                        DirectoryImport.class)
                .setParameter("programme", programmeId)
                .getResultStream()
                .findFirst();
    }

    Optional<DirectoryImport> last(long programmeId) {
        return entities.createQuery(
                        "select i from DirectoryImport i where i.programmeId = :programme order by i.id desc",
                        DirectoryImport.class)
                .setParameter("programme", programmeId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<DirectoryImport> find(Ref ref) {
        return entities.createQuery("select i from DirectoryImport i where i.ref = :ref", DirectoryImport.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    DirectoryImport find(long id) {
        return entities.find(DirectoryImport.class, id);
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
