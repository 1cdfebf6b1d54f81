package org.marram.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.marram.common.Times;
import org.marram.project.ProjectService;
import org.marram.project.StayFact;

/** Reads stays person by person, some thousand at a time, and forgets each batch before the next. */
@ApplicationScoped
class PeoplesStays {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ProjectService projects;

    /** However many there are, no more than a batch is in memory; the last person of a batch waits for the next. */
    void each(ReportPeriod period, Set<Long> among, Consumer<Map<Long, List<StayFact>>> batches) {
        Map<Long, List<StayFact>> people = new LinkedHashMap<>();
        projects.stays(period.from(), period.until(), among, batch -> {
            batch.forEach(stay -> people.computeIfAbsent(stay.personId(), person -> new ArrayList<>())
                    .add(stay));
            long last = batch.get(batch.size() - 1).personId();
            List<StayFact> waiting = people.remove(last);
            batches.accept(people);
            people.clear();
            people.put(last, waiting);
            entities.clear();
        });
        batches.accept(people);
    }

    /** Who of them had a job on their day; one query. */
    Set<Long> working(long programmeId, Map<Long, LocalDate> days) {
        Set<Long> working = new HashSet<>();
        if (days.isEmpty()) {
            return working;
        }
        entities.createQuery(
                        "select j.personId, j.fromOn, j.untilOn from JobSpell j where j.programmeId = :programme"
                                + " and j.replacedAt = :never and j.personId in :people",
                        Object[].class)
                .setParameter("programme", programmeId)
                .setParameter("never", Times.NEVER)
                .setParameter("people", (Collection<Long>) days.keySet())
                .getResultStream()
                .filter(row -> holds((LocalDate) row[1], (LocalDate) row[2], days.get((Long) row[0])))
                .forEach(row -> working.add((Long) row[0]));
        return working;
    }

    /** Both days are days of work. */
    private static boolean holds(LocalDate from, LocalDate until, LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Fewest people of whom the programme tells something. */
    int least(long programmeId) {
        return entities.createQuery("select p.fewest from Programme p where p.id = :programme", Integer.class)
                .setParameter("programme", programmeId)
                .getSingleResult();
    }
}
