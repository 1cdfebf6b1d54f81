package org.marram.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.common.Times;

/** Projects and who was in them, in the database. */
@ApplicationScoped
class Projects {

    private static final int MOST = 1_000;
    private static final int MOST_STAYS = 100;

    /** A stay, and where it stands in the order of all. */
    record Row(long id, StayFact fact) {}

    @PersistenceContext
    private EntityManager entities;

    void add(Object entity) {
        entities.persist(entity);
    }

    void flush() {
        entities.flush();
    }

    List<ProjectLine> of(long programmeId) {
        return entities.createQuery(
                        "select p from Project p where p.programmeId = :programme order by p.name, p.id", Project.class)
                .setParameter("programme", programmeId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(Project::line)
                .toList();
    }

    /** HUD HMIS project type by key. */
    Map<Long, Integer> types(Collection<Long> projects) {
        return projects.isEmpty()
                ? Map.of()
                : entities.createQuery("select p.id, p.type from Project p where p.id in :projects", Object[].class)
                        .setParameter("projects", projects)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }

    Map<Ref, Project> found(long programmeId, Collection<Ref> projects) {
        return entities.createQuery(
                        "select p from Project p where p.programmeId = :programme and p.ref in :refs", Project.class)
                .setParameter("programme", programmeId)
                .setParameter("refs", projects)
                .getResultStream()
                .collect(Collectors.toMap(Project::ref, Function.identity()));
    }

    /** As they stand, held; in one order, so that two who hold several do not wait for each other. */
    Map<Ref, ProjectStay> standing(long programmeId, Collection<Ref> stays) {
        return entities.createQuery(
                        "select s from ProjectStay s where s.programmeId = :programme and s.ref in :refs"
                                + " and s.replacedAt = :never order by s.ref",
                        ProjectStay.class)
                .setParameter("programme", programmeId)
                .setParameter("refs", stays)
                .setParameter("never", Times.NEVER)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(ProjectStay::ref, Function.identity()));
    }

    /** Of one person, as they stand, the newest first. */
    List<StayView> standing(long personId) {
        return views(personId, "s.replacedAt = :never order by s.entryOn desc, s.id desc");
    }

    /** Of one person, what was replaced or struck, the latest first. */
    List<StayView> replaced(long personId) {
        return views(personId, "s.replacedAt < :never order by s.replacedAt desc, s.id desc");
    }

    private List<StayView> views(long personId, String which) {
        return entities.createQuery(
                        "select s, p, k.displayName, r.displayName from Project p, Account k, ProjectStay s"
                                + " left join Account r on r.id = s.replacedBy where p.id = s.projectId and k.id = s.keptBy"
                                + " and s.personId = :person and " + which,
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("never", Times.NEVER)
                .setMaxResults(MOST_STAYS)
                .getResultStream()
                .map(row -> ((ProjectStay) row[0]).view(((Project) row[1]).line(), (String) row[2], (String) row[3]))
                .toList();
    }

    /** Those that touch the days, person after person, after that one. */
    List<Row> touching(long programmeId, LocalDate from, LocalDate until, Set<Long> projects, Row after, int atOnce) {
        return entities.createQuery(
                        "select s.id, s.personId, s.projectId, p.type, s.entryOn, s.exitOn, s.destination"
                                + " from ProjectStay s, Project p where p.id = s.projectId"
                                + " and s.programmeId = :programme and s.replacedAt = :never"
                                + " and s.personId >= :person and (s.personId > :person or s.id > :id)"
                                + " and s.entryOn <= :until and s.exitOn >= :from"
                                + " and (:all = true or s.projectId in :projects) order by s.personId, s.id",
                        Object[].class)
                .setParameter("programme", programmeId)
                .setParameter("never", Times.NEVER)
                .setParameter("person", after.fact().personId())
                .setParameter("id", after.id())
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("all", projects.isEmpty())
                .setParameter("projects", projects.isEmpty() ? Set.of(0L) : projects)
                .setMaxResults(atOnce)
                .getResultStream()
                .map(Projects::row)
                .toList();
    }

    private static Row row(Object[] row) {
        return new Row(
                (Long) row[0],
                new StayFact(
                        (Long) row[1],
                        (Long) row[2],
                        (Integer) row[3],
                        (LocalDate) row[4],
                        ProjectStay.orNull((LocalDate) row[5]),
                        (Integer) row[6]));
    }
}
