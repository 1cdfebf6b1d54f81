package org.marram.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marram.common.Ref;

/** What was put off, in the database. */
@ApplicationScoped
class WorkPutOffs {

    private static final int MOST = 10_000;

    /** Which line: it is put off for the one responsible then. */
    record Line(long personId, WorkKind kind, long objectId, long responsibleId) {

        static Line of(WorkFound found) {
            return new Line(
                    found.subject().personId(),
                    found.kind(),
                    found.objectId(),
                    found.subject().responsibleId());
        }
    }

    /** What is told of it. */
    record Standing(Ref ref, WorkPutOffReason reason, LocalDate untilOn, Instant at, String by) {}

    @PersistenceContext
    private EntityManager entities;

    void add(WorkPutOff putOff) {
        entities.persist(putOff);
    }

    Optional<WorkPutOff> find(Ref ref) {
        return entities.createQuery("select o from WorkPutOff o where o.ref = :ref", WorkPutOff.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    /** Of this line, those that hold: at most one, but for two who press at once. */
    List<WorkPutOff> standing(WorkFound line, LocalDate today) {
        return entities.createQuery(
                        "select o from WorkPutOff o where o.personId = :person and o.untilOn > :today and o.endedAt is null"
                                + " and o.kind = :kind and o.objectId = :object",
                        WorkPutOff.class)
                .setParameter("person", line.subject().personId())
                .setParameter("today", today)
                .setParameter("kind", line.kind())
                .setParameter("object", line.objectId())
                .getResultList();
    }

    /** Those that hold, the one until the latest day of each line. */
    Map<Line, Standing> standing(Collection<Long> people, LocalDate today) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select o.personId, o.kind, o.objectId, o.responsibleId, o.ref, o.reason, o.untilOn, o.putOffAt,"
                                + " a.displayName from WorkPutOff o, Account a where a.id = o.putOffBy"
                                + " and o.personId in :people and o.untilOn > :today and o.endedAt is null"
                                + " order by o.untilOn, o.id",
                        Object[].class)
                .setParameter("people", people)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new Line((Long) row[0], (WorkKind) row[1], (Long) row[2], (Long) row[3]),
                        row -> new Standing(
                                (Ref) row[4], (WorkPutOffReason) row[5], (LocalDate) row[6], (Instant) row[7], (String)
                                        row[8]),
                        (one, later) -> later));
    }
}
