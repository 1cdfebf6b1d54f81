package org.marram.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.marram.common.Ref;
import org.marram.common.Times;

/** The checks of jobs in the database, and of the jobs what it takes to know which are due. */
@ApplicationScoped
class Retentions {

    private static final int MOST_JOBS = 100;
    private static final int MOST_ROWS = 1_000;

    private static final String JOBS =
            "select s.ref, s.personId, s.fromOn, s.untilOn, p.closedAt from JobSpell s, Plan p"
                    + " where p.personId = s.personId and s.replacedAt = :never and ";

    /** A job as it stands, with its days. */
    record Job(Ref ref, long personId, Checkpoints points) {}

    /** A version of a check, with who wrote it down and who replaced it. */
    record Row(RetentionCheck check, String by, String replacedBy) {}

    @PersistenceContext
    private EntityManager entities;

    /** Sent now. */
    void store(RetentionCheck check) {
        entities.persist(check);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** Nothing where it was struck. */
    Optional<Job> job(Ref job, ZoneId zone) {
        return entities.createQuery(JOBS + "s.ref = :ref", Object[].class)
                .setParameter("never", Times.NEVER)
                .setParameter("ref", job)
                .getResultStream()
                .map(row -> job(row, zone))
                .findFirst();
    }

    /** The newest 100 of a person. */
    List<Job> jobs(long personId, ZoneId zone) {
        return entities.createQuery(JOBS + "s.personId = :person order by s.fromOn desc, s.ref desc", Object[].class)
                .setParameter("never", Times.NEVER)
                .setParameter("person", personId)
                .setMaxResults(MOST_JOBS)
                .getResultStream()
                .map(row -> job(row, zone))
                .toList();
    }

    private static Job job(Object[] row, ZoneId zone) {
        return new Job(
                (Ref) row[0],
                (Long) row[1],
                new Checkpoints(
                        (LocalDate) row[2],
                        Times.NO_DAY.equals(row[3]) ? null : (LocalDate) row[3],
                        row[4] == null ? null : LocalDate.ofInstant((Instant) row[4], zone)));
    }

    /** Every version of one person's, the latest first. */
    List<Row> rows(long personId) {
        return entities.createQuery(
                        "select c, k.displayName, r.displayName from Account k, RetentionCheck c"
                                + " left join Account r on r.id = c.replacedBy where k.id = c.keptBy"
                                + " and c.personId = :person order by c.keptAt desc, c.id desc",
                        Object[].class)
                .setParameter("person", personId)
                .setMaxResults(MOST_ROWS)
                .getResultStream()
                .map(row -> new Row((RetentionCheck) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** As it stands now, and not as it stood when the transaction began. */
    boolean isAnswered(Ref job, Checkpoint checkpoint) {
        return !entities.createQuery(
                        "select c from RetentionCheck c where c.jobRef = :job and c.checkpoint = :checkpoint"
                                + " and c.replacedAt = :never",
                        RetentionCheck.class)
                .setParameter("job", job)
                .setParameter("checkpoint", checkpoint)
                .setParameter("never", Times.NEVER)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .isEmpty();
    }

    /** As it stands. */
    Optional<RetentionCheck> find(Ref check, LockModeType lock) {
        return entities.createQuery(
                        "select c from RetentionCheck c where c.ref = :ref and c.replacedAt = :never",
                        RetentionCheck.class)
                .setParameter("ref", check)
                .setParameter("never", Times.NEVER)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
