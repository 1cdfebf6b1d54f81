package org.marram.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.access.Seen;
import org.marram.closing.PlanClosed;
import org.marram.common.Checks;
import org.marram.common.Horizon;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.consent.ConsentService;
import org.marram.consent.ReleaseFacts;
import org.marram.consent.ReleaseWithdrawn;
import org.marram.offering.CourseFacts;
import org.marram.offering.CourseService;
import org.marram.partner.Cover;
import org.marram.partner.PartnerService;
import org.marram.person.PersonService;
import org.marram.plan.MilestoneFacts;
import org.marram.plan.PlanService;

/** Referrals ask a course for a place; it may be waited for, and acceptance makes an enrolment. */
@ApplicationScoped
@Transactional
public class ReferralService {

    private static final long NOBODY = -1;

    @Inject
    private Referrals referrals;

    @Inject
    private Places places;

    @Inject
    private PlanService plans;

    @Inject
    private PersonService people;

    @Inject
    private PartnerService partners;

    @Inject
    private CourseService courses;

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
     * no agreement today that covers referrals, a second one for the same milestone and course while the first is under way.
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
        if (!partners.hasAgreement(course.organisationId(), Cover.REFERRALS)) {
            throw Refusal.conflict("agreement-needed");
        }
        ReleaseFacts release = consents.live(milestone.personId(), course.organisationId(), Places.ENROLLED)
                .orElseThrow(() -> Refusal.conflict("release-needed"));
        places.hold(List.of(course.id()));
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
                        release.id(),
                        earlier(answerable(course.programmeId()), lasts(course.endsOn(), release))),
                clock.instant(),
                current.actor().accountId());
        places.ask(referral);
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
        Referral referral = hold(found.orElseThrow(Refusal::notFound));
        referral.withdraw(command.reason(), clock.instant(), current.actor().accountId());
        places.end(referrals.lockEnrolledFrom(referral.id()));
        places.leave(referral);
    }

    /**
     * The person says no, before the partner has answered. Refuses a reason that is not a person's, a day to ask again that
     * is not ahead, and what was answered, taken back or has expired (conflict already-answered).
     */
    @Needs(Act.DECLINE_REFERRAL)
    public void decline(DeclineReferral command) {
        Optional<Referrals.Place> found = referrals.find(command.referral());
        access.person(Act.DECLINE_REFERRAL, found.map(Referrals.Place::personId).orElse(NOBODY), command.referral());
        Checks checks = new Checks();
        checks.present("reason", command.reason());
        Referral.No no = no(checks, "reason", DeclineSide.PERSON, command.reason(), command.askAgainOn());
        Referral referral = hold(found.orElseThrow(Refusal::notFound));
        referral.decline(no, clock.instant(), current.actor().accountId());
        places.leave(referral);
    }

    /** A partner's open referrals under a live release, oldest first; at most 100. */
    @Needs(Act.LIST_OWN_REFERRALS)
    public List<OwnReferralLine> own() {
        Seen seen = access.people(Act.LIST_OWN_REFERRALS);
        long own = Optional.ofNullable(current.actor().organisationId()).orElse(NOBODY);
        List<Referrals.Own> open = referrals.own(own, seen);
        Map<Long, String> names = people.names(
                open.stream().map(Referrals.Own::personId).distinct().toList());
        return open.stream().map(one -> line(one, names)).toList();
    }

    /**
     * Accepting takes a place and makes an enrolment. Refuses a second answer (conflict already-answered), a reason that is
     * not a partner's, a day to ask again that is not ahead, and accepting for a course that is full (course-full), whose
     * free places others wait for (others-first), or that has ended.
     */
    @Needs(Act.ANSWER_REFERRAL)
    public void answer(AnswerReferral command) {
        Referrals.Place place = own(command.referral());
        Referral.No no = command.decline() == null && command.askAgainOn() == null
                ? null
                : no(new Checks(), "decline", DeclineSide.PARTNER, command.decline(), command.askAgainOn());
        ReleaseFacts release = under(place, command.referral());
        Referral referral = hold(place);
        if (no == null) {
            refuseEnded(place.courseEndsOn());
            places.take(referral, command.version(), release);
        } else {
            referral.decline(
                    no, command.version(), clock.instant(), current.actor().accountId());
            places.leave(referral);
        }
    }

    /**
     * Puts it on the waiting list of its full course, behind those who wait already. It moves up by itself; the partner
     * confirms when a place is free for it. Refuses while one is (conflict course-not-full), what was answered or waits
     * already, and a course that has ended.
     */
    @Needs(Act.ANSWER_REFERRAL)
    public void putOnWaitingList(Ref ref, int version) {
        Referrals.Place place = own(ref);
        refuseEnded(place.courseEndsOn());
        ReleaseFacts release = under(place, ref);
        places.queue(hold(place), version, lasts(place.courseEndsOn(), release));
    }

    /** Enrolments of a course that have not ended, of people seen; one query. */
    @Open(because = "the caller checked the session's organisation and narrows by the predicate")
    public List<EnrolmentFacts> enrolled(long courseId, Seen seen) {
        return referrals.enrolled(courseId, seen);
    }

    /** Ends what goes on though its release ran out, and gives the places back; how many, at most 500 at once. */
    @Open(because = "a release that ran out ends it, whoever notices")
    public int endExpired() {
        return places.endExpired(null);
    }

    /** Notes whose turn has come on the waiting lists, however a place came to be free; in how many courses. */
    @Open(because = "the order of the waiting list decides, whoever notices")
    public int moveUp() {
        return places.moveUp();
    }

    /** What is open under the release is taken back, what was accepted under it ends; hours logged stay. */
    void releaseEnded(@Observes ReleaseWithdrawn event) {
        long by = current.actor().accountId();
        places.hold(referrals.coursesUnder(event.releaseId()));
        for (Referral open : referrals.lockOpenUnder(event.releaseId())) {
            open.withdraw(WithdrawReason.RELEASE_ENDED, clock.instant(), by);
            places.leave(open);
        }
        places.end(referrals.lockEnrolledUnder(event.releaseId()));
    }

    /** Where it was decided so at the closing: what is open is taken back, what was accepted ends; hours logged stay. */
    void planClosed(@Observes PlanClosed event) {
        if (!event.takeBackReferrals()) {
            return;
        }
        long by = current.actor().accountId();
        places.hold(referrals.coursesOf(event.personId()));
        for (Referral referral : referrals.lockUnderWay(event.personId())) {
            referral.withdraw(WithdrawReason.PLAN_CLOSED, clock.instant(), by);
            places.leave(referral);
        }
        places.end(referrals.lockEnrolledOf(event.personId()));
    }

    /** One of the own organisation's, of a person seen. */
    private Referrals.Place own(Ref referral) {
        Optional<Referrals.Place> found = referrals.find(referral).filter(place -> Long.valueOf(place.organisationId())
                .equals(current.actor().organisationId()));
        access.person(Act.ANSWER_REFERRAL, found.map(Referrals.Place::personId).orElse(NOBODY), referral);
        return found.orElseThrow(Refusal::notFound);
    }

    private ReleaseFacts under(Referrals.Place place, Ref referral) {
        return consents.live(place.releaseId()).orElseThrow(() -> access.unknown(Act.ANSWER_REFERRAL, referral));
    }

    private Referral hold(Referrals.Place place) {
        places.hold(List.of(place.courseId()));
        return referrals.lock(place.id());
    }

    private Referral.No no(Checks checks, String field, DeclineSide side, DeclineReason reason, LocalDate askAgainOn) {
        LocalDate today = LocalDate.now(clock);
        checks.that(reason == null || DeclineReason.of(side).contains(reason), field, "not-possible");
        checks.that(reason != null || askAgainOn == null, field, "required");
        checks.that(askAgainOn == null || askAgainOn.isAfter(today), "askAgainOn", "in-the-past");
        checks.that(Horizon.holds(askAgainOn, today), "askAgainOn", "out-of-range");
        checks.refuseFaults();
        return new Referral.No(side, reason, askAgainOn);
    }

    /** So many days on at the same hour, whether or not the clocks change in between. */
    private Instant answerable(long programmeId) {
        return ZonedDateTime.now(clock)
                .plusDays(referrals.openDays(programmeId))
                .toInstant();
    }

    /** Until the course is over, or the release. */
    private Instant lasts(LocalDate courseEndsOn, ReleaseFacts release) {
        return earlier(courseEndsOn.plusDays(1).atStartOfDay(clock.getZone()).toInstant(), release.until());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private OwnReferralLine line(Referrals.Own one, Map<Long, String> names) {
        ReferralState state = one.state();
        Instant asked = state == ReferralState.OFFERED ? one.turnAt() : one.sentAt();
        LocalDate by =
                state == ReferralState.WAITING ? null : one.time().lastDay(LocalDate.ofInstant(asked, clock.getZone()));
        return new OwnReferralLine(
                one.ref(),
                names.get(one.personId()),
                one.courseTitle(),
                one.sentAt(),
                state,
                state == ReferralState.WAITING ? one.place() : null,
                one.full(),
                by,
                by != null && by.isBefore(LocalDate.now(clock)),
                one.version());
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
        return courses.course(ref)
                .filter(course -> course.programmeId() == own)
                .orElseThrow(() -> access.unknown(Act.SEND_REFERRAL, ref));
    }
}
