package org.marram.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.marram.access.AccessService;
import org.marram.access.Basis;
import org.marram.access.CurrentActor;
import org.marram.access.GranteeKind;
import org.marram.access.NewGrant;
import org.marram.access.Scope;
import org.marram.common.Refusal;
import org.marram.consent.ReleaseFacts;
import org.marram.offering.CourseService;

/**
 * The places of courses: who gets one, who waits for one, who is next. Whoever moves anything of a course holds the course
 * first, so that two never do so at once.
 */
@ApplicationScoped
class Places {

    static final Set<Scope> ASKED = Set.of(Scope.IDENTITY);
    static final Set<Scope> ENROLLED = Set.of(Scope.IDENTITY, Scope.ATTENDANCE);

    @Inject
    private Referrals referrals;

    @Inject
    private CourseService courses;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Until the end of the transaction, the courses in the order of their keys. */
    void hold(Collection<Long> ids) {
        ids.stream().sorted().forEach(courses::freePlaces);
    }

    /** A place is asked for: its partner sees who asks, until it expires. */
    void ask(Referral referral) {
        referrals.add(referral);
        grantAsked(referral);
    }

    /**
     * A place is taken and an enrolment made. Refuses what was answered, a full course (conflict course-full) and one whose
     * free places others wait for (conflict others-first).
     */
    void take(Referral referral, int read, ReleaseFacts release) {
        Enrolment enrolment =
                referral.accept(read, clock.instant(), current.actor().accountId());
        endExpired(referral.courseId());
        int free = courses.freePlaces(referral.courseId());
        if (free > 0 && before(referral) >= free) {
            throw Refusal.conflict("others-first");
        }
        courses.takePlace(referral.courseId());
        access.endGrants(Basis.REFERRAL, referral.id());
        referrals.add(enrolment);
        grant(referral, ENROLLED, Basis.ENROLMENT, enrolment.id(), release.until());
    }

    /** On the waiting list, behind those who wait already. Refuses while a place is free for it (conflict course-not-full). */
    void queue(Referral referral, int read, Instant until) {
        endExpired(referral.courseId());
        if (before(referral) < courses.freePlaces(referral.courseId())) {
            throw Refusal.conflict("course-not-full");
        }
        referral.putOnWaitingList(read, until, clock.instant(), current.actor().accountId());
        access.endGrants(Basis.REFERRAL, referral.id());
        grantAsked(referral);
    }

    /** It asks no longer: its partner sees nothing more of it, and whoever waits behind it moves up. */
    void leave(Referral referral) {
        access.endGrants(Basis.REFERRAL, referral.id());
        referrals.noteTurns(referral.courseId(), clock.instant());
    }

    /** They end now, and the next on each waiting list moves up. */
    void end(List<Enrolment> enrolments) {
        for (Enrolment enrolment : enrolments) {
            if (enrolment.end(clock.instant(), current.actor().accountId())) {
                access.endGrants(Basis.ENROLMENT, enrolment.id());
                giveBack(enrolment.courseId(), 1);
            }
        }
    }

    /** Ends what goes on though its release ran out, in one course or (null) in any; their grants carried that end. */
    int endExpired(Long courseId) {
        Map<Long, Instant> until = referrals.runOut(courseId, clock.instant());
        hold(referrals.coursesOfEnrolments(until.keySet()));
        List<Enrolment> ended = referrals.lockEnrolments(until.keySet()).stream()
                .filter(enrolment -> enrolment.runOut(until.get(enrolment.id())))
                .toList();
        Map<Long, Integer> places =
                ended.stream().collect(Collectors.toMap(Enrolment::courseId, one -> 1, Integer::sum, TreeMap::new));
        places.forEach(this::giveBack);
        return ended.size();
    }

    /** Wherever a place is free for somebody who waits, however it came to be free; in how many courses. */
    int moveUp() {
        List<Long> ids = referrals.coursesWithTurns(clock.instant());
        hold(ids);
        ids.forEach(course -> referrals.noteTurns(course, clock.instant()));
        return ids.size();
    }

    private void giveBack(long courseId, int places) {
        courses.givePlacesBack(courseId, places);
        referrals.noteTurns(courseId, clock.instant());
    }

    private long before(Referral referral) {
        return referrals.lockWaiting(referral.courseId(), clock.instant()).stream()
                .filter(other -> other.waitsBefore(referral))
                .count();
    }

    private void grantAsked(Referral referral) {
        grant(referral, ASKED, Basis.REFERRAL, referral.id(), referral.expiresAt());
    }

    private void grant(Referral referral, Set<Scope> scopes, Basis basis, long basisId, Instant until) {
        access.grant(new NewGrant(
                referral.programmeId(),
                referral.personId(),
                GranteeKind.ORGANISATION,
                referral.organisationId(),
                scopes,
                basis,
                basisId,
                referral.releaseId(),
                until));
    }
}
