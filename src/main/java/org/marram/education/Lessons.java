package org.marram.education;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;
import org.marram.partner.OrganisationFacts;
import org.marram.partner.PartnerService;
import org.marram.person.Box;
import org.marram.person.PersonService;
import org.marram.referral.CoursePlace;
import org.marram.referral.ReferralService;

/** Where something was learned, who issued it and what it proves, for all that is written down here. */
@ApplicationScoped
class Lessons {

    private static final long NOBODY = -1;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReferralService referrals;

    @Inject
    private PartnerService partners;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    /** A place in a course of one's own organisation, under a live release. Refuses like an unknown one. */
    CoursePlace own(Act act, Ref enrolment) {
        Long own = current.actor().organisationId();
        Optional<CoursePlace> found =
                referrals.place(enrolment).filter(place -> own != null && place.organisationId() == own);
        access.person(act, found.map(CoursePlace::personId).orElse(NOBODY), enrolment);
        return found.orElseThrow(Refusal::notFound);
    }

    Box box(CoursePlace place) {
        return people.box(place.personId());
    }

    /** What it is for. */
    Ref milestone(CoursePlace place) {
        return entities.createQuery(
                        "select m.ref from Enrolment e, Milestone m where e.id = :place and m.id = e.milestoneId",
                        Ref.class)
                .setParameter("place", place.id())
                .getSingleResult();
    }

    /** The key of a place in a course that the person has or had; null for null. Refuses another (invalid enrolment unknown). */
    Long of(long personId, Ref enrolment) {
        return enrolment == null
                ? null
                : entities.createQuery(
                                "select e.id from Enrolment e where e.ref = :ref and e.personId = :person"
                                        + " and e.courseId is not null",
                                Long.class)
                        .setParameter("ref", enrolment)
                        .setParameter("person", personId)
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(() -> Refusal.invalid("enrolment", "unknown"));
    }

    /** The newest first; at most 100. */
    List<Attended> attended(long personId) {
        return entities.createQuery(
                        "select new org.marram.education.Attended(e.ref, c.title) from Enrolment e, Course c"
                                + " where e.personId = :person and c.id = e.courseId order by e.fromAt desc, e.id desc",
                        Attended.class)
                .setParameter("person", personId)
                .setMaxResults(Page.MOST)
                .getResultList();
    }

    /** The key of a partner of one's own programme; null for null. Refuses another (invalid organisation unknown). */
    Long organisation(Ref organisation) {
        return organisation == null
                ? null
                : (Long) partners.organisation(organisation)
                        .filter(one -> one.programmeId() == current.actor().programmeId())
                        .map(OrganisationFacts::id)
                        .orElseThrow(() -> Refusal.invalid("organisation", "unknown"));
    }

    /** How many credentials prove each of these milestones, by their keys; 0 where none does. */
    Map<Long, Integer> counted(Collection<Long> milestoneIds) {
        Map<Long, Integer> some = entities.createQuery(
                        "select f.milestoneId, count(f.id) from Credential f where f.replacedAt = :never"
                                + " and f.milestoneId in :ids group by f.milestoneId",
                        Object[].class)
                .setParameter("never", Times.NEVER)
                .setParameter("ids", milestoneIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
        return milestoneIds.stream().collect(Collectors.toMap(Function.identity(), id -> some.getOrDefault(id, 0)));
    }
}
