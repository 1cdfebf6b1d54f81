package org.marram.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.marram.assignment.AssignmentView;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;
import org.marram.leaving.OpenThings.OpenReferral;
import org.marram.leaving.OpenThings.OpenRelease;
import org.marram.offering.Offered;

/** What stands open of one person, over all rooms: three queries. */
@ApplicationScoped
class Openings {

    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager entities;

    /** Refuses a person without a plan. */
    OpenThings of(long personId, AssignmentView handover, Instant now) {
        Object[] plan = entities.createQuery(
                        "select p.version, p.milestones, p.reached, p.reviewFromOn, p.reviewUntilOn from Plan p"
                                + " where p.personId = :person",
                        Object[].class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return new OpenThings(
                (Integer) plan[0],
                (Integer) plan[1] - (Integer) plan[2],
                referrals(personId, now),
                releases(personId, now),
                day(plan[3]),
                day(plan[4]),
                handover);
    }

    private List<OpenReferral> referrals(long personId, Instant now) {
        return entities.createQuery(
                        "select r.ref, o.name, r.answeredAt, " + Offered.COLUMNS + " from Referral r" + Offered.JOINED
                                + " left join Enrolment e on e.referralId = r.id and e.endedAt is null, Organisation o,"
                                + " InfoRelease s where o.id = r.organisationId and s.id = r.releaseId"
                                + " and r.personId = :person and r.withdrawnAt is null and s.withdrawnAt is null"
                                + " and s.untilAt > :now and (r.answeredAt is null and r.expiresAt > :now or e.id is not null)"
                                + " order by r.sentAt, r.id",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new OpenReferral((Ref) row[0], Offered.of(row, 3), (String) row[1], row[2] != null))
                .toList();
    }

    private List<OpenRelease> releases(long personId, Instant now) {
        return entities.createQuery(
                        "select s.ref, o.name, s.untilAt from InfoRelease s, Organisation o where o.id = s.organisationId"
                                + " and s.personId = :person and s.withdrawnAt is null and s.untilAt > :now"
                                + " order by o.name, s.untilAt",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new OpenRelease((Ref) row[0], (String) row[1], (Instant) row[2]))
                .toList();
    }

    private static LocalDate day(Object day) {
        return Times.NO_DAY.equals(day) ? null : (LocalDate) day;
    }
}
