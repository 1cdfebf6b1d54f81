package org.marram.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.Actor;
import org.marram.access.Basis;
import org.marram.access.CurrentActor;
import org.marram.access.GranteeKind;
import org.marram.access.Needs;
import org.marram.access.NewGrant;
import org.marram.access.Open;
import org.marram.access.Scope;
import org.marram.access.Seen;
import org.marram.closing.PlanClosed;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.consent.ConsentService;
import org.marram.consent.ReleaseFacts;
import org.marram.consent.ReleaseWithdrawn;
import org.marram.partner.CourseFacts;
import org.marram.partner.PartnerService;
import org.marram.person.PersonService;
import org.marram.plan.MilestoneFacts;
import org.marram.plan.PlanService;

/** Referrals ask a course for a place; acceptance makes an enrolment. */
@ApplicationScoped
@Transactional
public class ReferralService {

    private static final Set<Scope> ASKED = Set.of(Scope.IDENTITY);
    private static final Set<Scope> ENROLLED = Set.of(Scope.IDENTITY, Scope.ATTENDANCE);
    private static final long NOBODY = -1;

    @Inject
    private Referrals referrals;

    @Inject
    private PlanService plans;

    @Inject
    private PersonService people;

    @Inject
    private PartnerService partners;

    @Inject
    private ConsentService consents;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /**
     * Refuses without a live release for the course's organisation that covers IDENTITY and ATTENDANCE (conflict
     * release-needed), a milestone not open (conflict milestone-not-open), a course that ended or whose organisation has
     * no agreement today, a second one for the same milestone and course while the first is under way.
     */
    @Needs(Act.SEND_REFERRAL)
    public Ref send(SendReferral command) {
        MilestoneFacts milestone = plans.milestone(command.milestone())
                .orElseThrow(() -> access.unknown(Act.SEND_REFERRAL, command.milestone()));
        access.person(Act.SEND_REFERRAL, milestone.personId(), milestone.ref());
        CourseFacts course = course(command.course());
        if (!milestone.open()) {
            throw Refusal.conflict("milestone-not-open");
        }
        refuseEnded(course.endsOn());
        if (!partners.hasAgreement(course.organisationId())) {
            throw Refusal.conflict("agreement-needed");
        }
        ReleaseFacts release = consents.live(milestone.personId(), course.organisationId(), ENROLLED)
                .orElseThrow(() -> Refusal.conflict("release-needed"));
        if (referrals.isUnderWay(milestone.id(), course.id(), clock.instant())) {
            throw Refusal.conflict("already-referred");
        }
        Referral referral = new Referral(
                new Referral.Wanted(
                        course.programmeId(),
                        milestone.personId(),
                        milestone.id(),
                        course.id(),
                        course.organisationId(),
                        release.id()),
                clock.instant(),
                current.actor().accountId());
        referrals.add(referral);
        grant(referral, ASKED, Basis.REFERRAL, referral.id(), release);
        return referral.ref();
    }

    /** Newest first; at most 100. */
    @Needs(Act.LIST_REFERRALS)
    public List<ReferralView> of(Ref person) {
        return referrals.of(access.person(Act.LIST_REFERRALS, person), clock.instant());
    }

    /**
     * Ends what it granted; an enrolment made from it ends too. Refuses one that was declined or taken back (conflict
     * already-ended), and RELEASE_ENDED or PLAN_CLOSED as a reason: that is said by withdrawing the release, closing the plan.
     */
    @Needs(Act.WITHDRAW_REFERRAL)
    public void withdraw(WithdrawReferral command) {
        Optional<Referrals.Place> found = referrals.find(command.referral());
        access.person(
                Act.WITHDRAW_REFERRAL, found.map(Referrals.Place::personId).orElse(NOBODY), command.referral());
        Checks checks = new Checks();
        checks.present("reason", command.reason());
        checks.that(command.reason() == null || command.reason().isChosen(), "reason", "not-possible");
        checks.refuseFaults();
        Referral referral = referrals.lock(found.orElseThrow(Refusal::notFound).id());
        referral.withdraw(command.reason(), clock.instant(), current.actor().accountId());
        access.endGrants(Basis.REFERRAL, referral.id());
        end(referrals.lockEnrolledFrom(referral.id()));
    }

    /** A partner's waiting referrals under a live release, oldest first; at most 100. */
    @Needs(Act.LIST_OWN_REFERRALS)
    public List<OwnReferralLine> own() {
        Seen seen = access.people(Act.LIST_OWN_REFERRALS);
        long own = Optional.ofNullable(current.actor().organisationId()).orElse(NOBODY);
        List<Object[]> rows = referrals.waiting(own, seen);
        Map<Long, String> names =
                people.names(rows.stream().map(row -> (Long) row[1]).distinct().toList());
        return rows.stream()
                .map(row -> new OwnReferralLine(
                        (Ref) row[0], names.get((Long) row[1]), (String) row[2], (Instant) row[3], (Integer) row[4]))
                .toList();
    }

    /**
     * Accepting takes a place and makes an enrolment. Refuses a second answer (conflict already-answered), and accepting
     * for a course that is full or has ended.
     */
    @Needs(Act.ANSWER_REFERRAL)
    public void answer(AnswerReferral command) {
        Actor actor = current.actor();
        Optional<Referrals.Place> found = referrals
                .find(command.referral())
                .filter(place -> Long.valueOf(place.organisationId()).equals(actor.organisationId()));
        access.person(Act.ANSWER_REFERRAL, found.map(Referrals.Place::personId).orElse(NOBODY), command.referral());
        Referrals.Place place = found.orElseThrow(Refusal::notFound);
        ReleaseFacts release = consents.live(place.releaseId())
                .orElseThrow(() -> access.unknown(Act.ANSWER_REFERRAL, command.referral()));
        Referral referral = referrals.lock(place.id());
        if (command.decline() == null) {
            refuseEnded(place.courseEndsOn());
            accept(referral, command.version(), release);
        } else {
            referral.decline(command.decline(), command.version(), clock.instant(), actor.accountId());
        }
        access.endGrants(Basis.REFERRAL, referral.id());
    }

    /** Enrolments of a course that have not ended, of people seen; one query. */
    @Open(because = "the caller checked the session's organisation and narrows by the predicate")
    public List<EnrolmentFacts> enrolled(long courseId, Seen seen) {
        return referrals.enrolled(courseId, seen);
    }

    /** Ends what goes on though its release ran out, and gives the places back; how many, at most 500 at once. */
    @Open(because = "a release that ran out ends it, whoever notices")
    public int endExpired() {
        return endExpired(null);
    }

    /** What waits under the release is taken back, what was accepted under it ends; hours logged stay. */
    void releaseEnded(@Observes ReleaseWithdrawn event) {
        long by = current.actor().accountId();
        referrals
                .lockWaitingUnder(event.releaseId())
                .forEach(waiting -> waiting.withdraw(WithdrawReason.RELEASE_ENDED, clock.instant(), by));
        end(referrals.lockEnrolledUnder(event.releaseId()));
    }

    /** Where it was decided so at the closing: what waits is taken back, what was accepted ends; hours logged stay. */
    void planClosed(@Observes PlanClosed event) {
        if (!event.takeBackReferrals()) {
            return;
        }
        long by = current.actor().accountId();
        for (Referral referral : referrals.lockUnderWay(event.personId())) {
            referral.withdraw(WithdrawReason.PLAN_CLOSED, clock.instant(), by);
            access.endGrants(Basis.REFERRAL, referral.id());
        }
        end(referrals.lockEnrolledOf(event.personId()));
    }

    private void refuseEnded(LocalDate courseEndsOn) {
        if (courseEndsOn.isBefore(LocalDate.now(clock))) {
            throw Refusal.conflict("course-ended");
        }
    }

    private CourseFacts course(Ref ref) {
        Checks checks = new Checks();
        checks.present("course", ref);
        checks.refuseFaults();
        long own = current.actor().programmeId();
        return partners.course(ref)
                .filter(course -> course.programmeId() == own)
                .orElseThrow(() -> access.unknown(Act.SEND_REFERRAL, ref));
    }

    private void accept(Referral referral, int version, ReleaseFacts release) {
        Enrolment enrolment =
                referral.accept(version, clock.instant(), current.actor().accountId());
        endExpired(referral.courseId());
        partners.takePlace(referral.courseId());
        referrals.add(enrolment);
        grant(referral, ENROLLED, Basis.ENROLMENT, enrolment.id(), release);
    }

    private void end(List<Enrolment> enrolments) {
        for (Enrolment enrolment : enrolments) {
            if (enrolment.end(clock.instant(), current.actor().accountId())) {
                access.endGrants(Basis.ENROLMENT, enrolment.id());
                partners.givePlacesBack(enrolment.courseId(), 1);
            }
        }
    }

    /** Their grants ended with the release, whose end they carry. */
    private int endExpired(Long courseId) {
        Map<Long, Instant> until = referrals.runOut(courseId, clock.instant());
        List<Enrolment> ended = referrals.lockEnrolments(until.keySet()).stream()
                .filter(enrolment -> enrolment.runOut(until.get(enrolment.id())))
                .toList();
        Map<Long, Integer> places =
                ended.stream().collect(Collectors.toMap(Enrolment::courseId, one -> 1, Integer::sum, TreeMap::new));
        places.forEach(partners::givePlacesBack);
        return ended.size();
    }

    private void grant(Referral referral, Set<Scope> scopes, Basis basis, long basisId, ReleaseFacts release) {
        access.grant(new NewGrant(
                referral.programmeId(),
                referral.personId(),
                GranteeKind.ORGANISATION,
                referral.organisationId(),
                scopes,
                basis,
                basisId,
                release.id(),
                release.until()));
    }
}
