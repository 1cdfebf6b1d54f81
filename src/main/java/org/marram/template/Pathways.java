package org.marram.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.marram.common.Refusal;

/** The pathways that a programme has: those of everywhere, and its own, in the order of the lanes. */
@ApplicationScoped
class Pathways {

    /** Most that a programme has, retired ones too. */
    static final int MOST = 100;

    @PersistenceContext
    private EntityManager entities;

    /** On which new goals may go. */
    List<Pathway> open(long programmeId) {
        return all(programmeId).stream()
                .filter(line -> !line.retired())
                .map(PathwayLine::pathway)
                .toList();
    }

    /** Of those on which new goals may go. */
    List<String> codes(long programmeId) {
        return open(programmeId).stream().map(Pathway::code).toList();
    }

    /** Retired ones too. */
    List<PathwayLine> all(long programmeId) {
        return entities.createQuery(
                        "select w.code, w.name, w.retiredAt, w.version from ProgrammePathway w"
                                + " where w.programmeId is null or w.programmeId = :programme order by w.position, w.id",
                        Object[].class)
                .setParameter("programme", programmeId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new PathwayLine(
                        new Pathway((String) row[0], (String) row[1]), row[2] != null, (Integer) row[3]))
                .toList();
    }

    /** Behind all others. */
    int nextPosition(long programmeId) {
        Integer last = entities.createQuery(
                        "select max(w.position) from ProgrammePathway w"
                                + " where w.programmeId is null or w.programmeId = :programme",
                        Integer.class)
                .setParameter("programme", programmeId)
                .getSingleResult();
        return last + 10;
    }

    /** Held until the end of the transaction. */
    Optional<ProgrammePathway> hold(String code) {
        return entities.createQuery("select w from ProgrammePathway w where w.code = :code", ProgrammePathway.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void add(ProgrammePathway pathway) {
        entities.persist(pathway);
    }

    /** Sends the changes now. Refuses where somebody changed the same meanwhile. */
    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException meanwhile) {
            throw Refusal.stale();
        }
    }
}
