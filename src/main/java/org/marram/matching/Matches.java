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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.common.Ref;
import org.marram.offering.Level;
import org.marram.offering.Week;
import org.marram.partner.OrganisationKind;

/** What is asked of the database for a match: the milestone, and courses that can be referred to today. */
@ApplicationScoped
class Matches {

    /** Most courses that are weighed for one milestone. */
    private static final int MOST = 10_000;

    private static final String CANDIDATES = """
            SELECT c.id, c.language, c.level, c.week_parts, c.online, s.id AS site, c.papers, c.cost, c.childcare,
                   c.total_hours, c.starts_on, c.capacity - c.taken
            FROM course c
            JOIN organisation o ON o.id = c.organisation_id
            LEFT JOIN site s ON s.id = c.site_id AND s.confidential = FALSE AND s.removed_at IS NULL
            WHERE c.programme_id = ? AND c.ends_on >= ? AND o.retired_at IS NULL AND FIND_IN_SET(o.kind, ?) > 0
              AND EXISTS (SELECT a.id FROM agreement a WHERE a.organisation_id = c.organisation_id AND a.from_on <= ?
                          AND a.until_on > ? AND (a.ended_on IS NULL OR a.ended_on > ?)
                          AND FIND_IN_SET('REFERRALS', a.covers) > 0)
              AND (LOWER(c.title) LIKE ? OR LOWER(o.name) LIKE ?)
            """;

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

    /** Of those that have not ended, of partners of these kinds whose agreement covers referrals today. */
    List<Candidate> candidates(
            long programmeId, Set<OrganisationKind> kinds, String words, AvoidedAreas avoided, LocalDate today) {
        Set<Long> sites = avoided.folded().isEmpty() ? Set.of() : sites(programmeId, avoided);
        Date day = Date.valueOf(today);
        String like = '%' + escaped(words) + '%';
        Query query = entities.createNativeQuery(CANDIDATES)
                .setParameter(1, programmeId)
                .setParameter(2, day)
                .setParameter(3, kinds.stream().map(Enum::name).collect(Collectors.joining(",")))
                .setParameter(4, day)
                .setParameter(5, day)
                .setParameter(6, day)
                .setParameter(7, like)
                .setParameter(8, like)
                .setMaxResults(MOST);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> candidate((Object[]) row, sites)).toList();
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

    private static Candidate candidate(Object[] row, Set<Long> avoided) {
        Long site = row[5] == null ? null : ((Number) row[5]).longValue();
        return new Candidate(
                ((Number) row[0]).longValue(),
                (String) row[1],
                row[2] == null ? null : Level.valueOf((String) row[2]),
                row[3] == null ? null : new Week(((Number) row[3]).intValue()),
                truth(row[4]),
                site,
                site != null && avoided.contains(site),
                row[6] == null ? null : truth(row[6]),
                number(row[7]),
                row[8] == null ? null : truth(row[8]),
                number(row[9]),
                ((Date) row[10]).toLocalDate(),
                ((Number) row[11]).intValue() <= 0);
    }

    private static boolean truth(Object value) {
        return value instanceof Boolean told ? told : ((Number) value).intValue() != 0;
    }

    private static Integer number(Object value) {
        return value == null ? null : ((Number) value).intValue();
    }

    private static String escaped(String words) {
        return words == null ? "" : words.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    }
}
