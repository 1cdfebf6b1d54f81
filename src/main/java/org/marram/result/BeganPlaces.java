package org.marram.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.marram.common.Ref;
import org.marram.common.Times;

/** Places in a partner's courses with what was attended in them, whether they go on or ended; one query for all. */
@ApplicationScoped
class BeganPlaces {

    private static final int MOST = 20_000;

    @PersistenceContext
    private EntityManager entities;

    /** By the courses' titles. */
    List<Began> of(long organisationId, Instant since, ZoneId zone) {
        return entities.createQuery(
                        "select c.ref, c.title, e.personId, e.fromAt, m.reachedAt, sum(k.quarters),"
                                + " sum(case when k.kind <> org.marram.attendance.MarkKind.EXCUSED then 1 else 0 end),"
                                + " sum(case when k.quarters > 0 then 1 else 0 end), (select count(f.id) from Credential f"
                                + "  where f.enrolmentId = e.id and f.replacedAt = :never) from Milestone m, Course c, Enrolment e"
                                + " left join Mark k on k.enrolmentId = e.id where m.id = e.milestoneId"
                                + " and c.id = e.courseId and c.organisationId = :organisation and e.fromAt >= :since"
                                + " group by e.id, c.id, c.ref, c.title, e.personId, e.fromAt, m.reachedAt"
                                + " order by c.title, c.id, e.id",
                        Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("since", since)
                .setParameter("never", Times.NEVER)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Began(
                        (Ref) row[0],
                        (String) row[1],
                        (Long) row[2],
                        LocalDate.ofInstant((Instant) row[3], zone),
                        row[4] != null,
                        number(row[8]) > 0,
                        number(row[5]),
                        number(row[6]),
                        number(row[7])))
                .toList();
    }

    /** Fewest people of whom the programme tells something. */
    int least(long programmeId) {
        return entities.createQuery("select p.fewest from Programme p where p.id = :programme", Integer.class)
                .setParameter("programme", programmeId)
                .getSingleResult();
    }

    private static int number(Object sum) {
        return sum == null ? 0 : ((Number) sum).intValue();
    }
}
