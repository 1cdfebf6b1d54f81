package org.marram.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.common.Ref;
import org.marram.offering.Level;
import org.marram.offering.OpeningKind;
import org.marram.offering.Week;
import org.marram.partner.OrganisationKind;

/** What is asked of the database for a match: the milestone, and courses and openings that there are today. */
@ApplicationScoped
class Matches {

    /** Most courses or openings that are weighed for one milestone. */
    private static final int MOST = 10_000;

    private static final String FROM = """
            JOIN organisation o ON o.id = c.organisation_id
            LEFT JOIN site s ON s.id = c.site_id AND s.confidential = FALSE AND s.removed_at IS NULL
            WHERE c.programme_id = ? AND o.retired_at IS NULL
            """;

    private static final String NAMED =
            " AND (c.title COLLATE utf8mb4_unicode_520_ci LIKE ? OR o.name COLLATE utf8mb4_unicode_520_ci LIKE ?)";

    private static final String COURSES = """
            SELECT c.id, c.organisation_id, c.language, c.level, c.week_parts, c.online, s.id AS site, c.papers, c.age_from,
                   c.capacity - c.taken, c.cost, c.childcare, c.total_hours, c.starts_on
            FROM course c
            """ + FROM + "AND FIND_IN_SET(o.kind, ?) > 0 AND c.ends_on >= ?";

    private static final String OPENINGS = """
            SELECT c.id, c.organisation_id, c.language, c.level, c.week_parts, c.online, s.id AS site, c.papers, c.age_from,
                   c.places - c.taken, c.kind
            FROM opening c
            """ + FROM
            + "AND FIND_IN_SET(c.kind, ?) > 0 AND (c.open_until IS NULL OR c.open_until >= ?)"
            + " AND c.removed_at IS NULL";

    /** What a course is wanted for. */
    record Wanted(String pathway, LocalDate dueOn, String talksIn) {}

    @PersistenceContext
    private EntityManager entities;

    Wanted wanted(Ref milestone) {
        return entities.createQuery(
                        "select g.pathway, m.dueOn, p.language from Milestone m, Goal g, Plan l, Person p"
                                + " where g.id = m.goalId and l.id = m.planId and p.id = l.personId and m.ref = :ref",
                        Object[].class)
                .setParameter("ref", milestone)
                .getResultStream()
                .map(row -> new Wanted((String) row[0], (LocalDate) row[1], (String) row[2]))
                .findFirst()
                .orElseThrow();
    }

    /** Of those that have not ended, of partners of these kinds. */
    List<Candidate> courses(
            long programmeId, Set<OrganisationKind> kinds, String words, AvoidedAreas avoided, LocalDate today) {
        Set<Long> sites = sites(programmeId, avoided);
        Set<Long> agreed = agreed(programmeId, today);
        return rows(COURSES, programmeId, words, kinds, today)
                .map(row -> course(row, agreed, sites))
                .toList();
    }

    /** Of these kinds. */
    List<Candidate> openings(
            long programmeId, Set<OpeningKind> kinds, String words, AvoidedAreas avoided, LocalDate today) {
        Set<Long> sites = sites(programmeId, avoided);
        Set<Long> agreed = agreed(programmeId, today);
        return rows(OPENINGS, programmeId, words, kinds, today)
                .map(row -> opening(row, agreed, sites))
                .toList();
    }

    private Stream<Object[]> rows(String sql, long programmeId, String words, Set<?> kinds, LocalDate today) {
        Query query = entities.createNativeQuery(words == null ? sql : sql + NAMED)
                .setParameter(1, programmeId)
                .setParameter(2, kinds.stream().map(Object::toString).collect(Collectors.joining(",")))
                .setParameter(3, Date.valueOf(today))
                .setMaxResults(MOST);
        if (words != null) {
            String like = '%' + escaped(words) + '%';
            query.setParameter(4, like).setParameter(5, like);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row);
    }

    /** The programme's partners with an agreement that covers referrals today. */
    private Set<Long> agreed(long programmeId, LocalDate today) {
        return new HashSet<>(entities.createQuery(
                        "select a.organisationId from Agreement a, Organisation o where o.id = a.organisationId"
                                + " and o.programmeId = :programme and a.fromOn <= :today and a.untilOn > :today"
                                + " and (a.endedOn is null or a.endedOn > :today) and a.covers like '%REFERRALS%'",
                        Long.class)
                .setParameter("programme", programmeId)
                .setParameter("today", today)
                .getResultList());
    }

    /** How many wait for a place in each of these courses; none where nobody does. */
    Map<Long, Integer> waiting(Collection<Long> courses, Instant now) {
        Map<Long, Integer> waiting = new HashMap<>();
        if (courses.isEmpty()) {
            return waiting;
        }
        entities.createQuery(
                        "select r.courseId, count(r) from Referral r where r.courseId in :courses"
                                + " and r.waitingAt is not null and r.answeredAt is null and r.withdrawnAt is null"
                                + " and r.expiresAt > :now group by r.courseId",
                        Object[].class)
                .setParameter("courses", courses)
                .setParameter("now", now)
                .getResultList()
                .forEach(row -> waiting.put((Long) row[0], ((Number) row[1]).intValue()));
        return waiting;
    }

    /** Those of the programme's partners that lie where the person should not go. */
    private Set<Long> sites(long programmeId, AvoidedAreas avoided) {
        if (avoided.folded().isEmpty()) {
            return Set.of();
        }
        return entities.createQuery(
                        "select s.id, s.name, s.street, s.town, s.region, s.postalCode, s.directions from Site s,"
                                + " Organisation o where o.id = s.organisationId and o.programmeId = :programme"
                                + " and s.confidential = false and s.removedAt is null",
                        Object[].class)
                .setParameter("programme", programmeId)
                .setMaxResults(MOST)
                .getResultStream()
                .filter(row -> avoided.meet(Stream.of(row)
                        .skip(1)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining(" "))))
                .map(row -> (Long) row[0])
                .collect(Collectors.toSet());
    }

    private static Candidate course(Object[] row, Set<Long> agreed, Set<Long> avoided) {
        return candidate(
                row,
                null,
                agreed,
                avoided,
                number(row[10]),
                row[11] == null ? null : truth(row[11]),
                number(row[12]),
                ((Date) row[13]).toLocalDate());
    }

    private static Candidate opening(Object[] row, Set<Long> agreed, Set<Long> avoided) {
        return candidate(row, OpeningKind.valueOf((String) row[10]), agreed, avoided, null, null, null, null);
    }

    private static Candidate candidate(
            Object[] row,
            OpeningKind opening,
            Set<Long> agreed,
            Set<Long> avoided,
            Integer cost,
            Boolean childcare,
            Integer hours,
            LocalDate startsOn) {
        Long site = row[6] == null ? null : ((Number) row[6]).longValue();
        return new Candidate(
                ((Number) row[0]).longValue(),
                opening,
                agreed.contains(((Number) row[1]).longValue()),
                (String) row[2],
                row[3] == null ? null : Level.valueOf((String) row[3]),
                row[4] == null ? null : new Week(((Number) row[4]).intValue()),
                truth(row[5]),
                site,
                site != null && avoided.contains(site),
                row[7] == null ? null : truth(row[7]),
                number(row[8]),
                cost,
                childcare,
                hours,
                startsOn,
                ((Number) row[9]).intValue() <= 0);
    }

    private static boolean truth(Object value) {
        return value instanceof Boolean told ? told : ((Number) value).intValue() != 0;
    }

    private static Integer number(Object value) {
        return value == null ? null : ((Number) value).intValue();
    }

    private static String escaped(String words) {
        return words.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
