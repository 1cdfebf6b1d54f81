package org.marram.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
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
import org.marram.consent.ReleaseRecorded;
import org.marram.consent.ReleaseWithdrawn;
import org.marram.offering.OfferFacts;
import org.marram.offering.OfferService;
import org.marram.partner.Cover;
import org.marram.partner.PartnerService;
import org.marram.person.Box;
import org.marram.person.PersonService;
import org.marram.plan.MilestoneFacts;
import org.marram.plan.PlanService;

/**
 * Referrals ask a course or an opening for a place; it may be waited for, and acceptance makes an enrolment, and of a job or a
 * place to live the begin of it.
 */
@ApplicationScoped
@Transactional
public class ReferralService {

    private static final long NOBODY = -1;
    private static final int NAME = 160;

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
    private OfferService offers;

    @Inject
    private ConsentService consents;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /**
     * Refuses without a live release for the organisation that covers IDENTITY and for a course ATTENDANCE (conflict
     * release-needed), a milestone not open (conflict milestone-not-open), a course that ended, an opening that is closed
     * (conflict opening-closed), an organisation that has no agreement today that covers referrals, a second one for the same
     * milestone and the same course or opening while the first is under way.
     */
    @Needs(Act.SEND_REFERRAL)
    public Ref send(SendReferral command) {
        MilestoneFacts milestone = plans.milestone(command.milestone())
                .orElseThrow(() -> access.unknown(Act.SEND_REFERRAL, command.milestone()));
        access.person(Act.SEND_REFERRAL, milestone.personId(), milestone.ref());
        OfferFacts offer = offer(command.offer());
        if (!milestone.open()) {
            throw Refusal.conflict("milestone-not-open");
        }
        refuseEnded(offer);
        if (!offer.open()) {
            throw Refusal.conflict("opening-closed");
        }
        if (!partners.hasAgreement(offer.organisationId(), Cover.REFERRALS)) {
            throw Refusal.conflict("agreement-needed");
        }
        ReleaseFacts release = consents.live(
                        milestone.personId(),
                        offer.organisationId(),
                        Places.needed(offer.offered().kind()))
                .orElseThrow(() -> Refusal.conflict("release-needed"));
        places.hold(List.of(offer.key()));
        if (referrals.isUnderWay(milestone.id(), offer.key(), clock.instant())) {
            throw Refusal.conflict("already-referred");
        }
        Referral referral = new Referral(
                new Referral.Wanted(
                        offer.programmeId(),
                        milestone.personId(),
                        milestone.id(),
                        offer.key(),
                        offer.organisationId(),
                        release.id(),
                        earlier(answerable(offer.programmeId()), lasts(offer, release))),
                clock.instant(),
                current.actor().accountId());
        places.ask(referral);
        return referral.ref();
    }

    /** Newest first; at most 100. */
    @Needs(Act.LIST_REFERRALS)
    public List<ReferralView> of(Ref person) {
        long personId = access.person(Act.LIST_REFERRALS, person);
        Box box = people.box(personId);
        return referrals.of(personId, clock.instant(), (id, from) -> heardFrom(box, id, from));
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
        places.end(referrals.lockEnrolledFrom(referral.id()), true);
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
     * Accepting takes a place and makes an enrolment; a job and a place to live begin on the day that was said. Refuses a
     * second answer (conflict already-answered), a reason that is not a partner's, a day to ask again that is not ahead, a
     * first day that is half a year away, and accepting where every place is taken (course-full, opening-full), where others
     * wait for those that are free (others-first), or for a course that has ended.
     */
    @Needs(Act.ANSWER_REFERRAL)
    public void answer(AnswerReferral command) {
        Referrals.Place place = own(command.referral());
        Referral.No no = command.decline() == null && command.askAgainOn() == null
                ? null
                : no(new Checks(), "decline", DeclineSide.PARTNER, command.decline(), command.askAgainOn());
        if (no == null) {
            accept(place, command.version(), command.startsOn(), Act.ANSWER_REFERRAL);
        } else {
            under(place, Act.ANSWER_REFERRAL);
            Referral referral = hold(place);
            referral.decline(
                    no, command.version(), clock.instant(), current.actor().accountId());
            places.leave(referral);
        }
    }

    /**
     * The partner answered by word of mouth, and the coordinator writes it down: the same as if they had answered here.
     * Refuses as {@link #answer} and {@link #putOnWaitingList}, nobody who said so, and a day that is ahead or before they were
     * asked.
     */
    @Needs(Act.HEAR_ANSWER)
    public void hear(HearAnswer command) {
        Optional<Referrals.Place> found = referrals.find(command.referral());
        access.person(Act.HEAR_ANSWER, found.map(Referrals.Place::personId).orElse(NOBODY), command.referral());
        Referrals.Place place = found.orElseThrow(Refusal::notFound);
        Checks checks = new Checks();
        Heard heard = checks.present("heard", command.heard());
        String saidBy = checks.required("saidBy", command.saidBy(), NAME);
        LocalDate saidOn = checks.present("saidOn", command.saidOn());
        checks.that(saidOn == null || !saidOn.isAfter(LocalDate.now(clock)), "saidOn", "in-the-future");
        checks.that(saidOn == null || !saidOn.isBefore(day(place.sentAt())), "saidOn", "ends-before-start");
        checks.that(heard == Heard.ACCEPTED || command.startsOn() == null, "startsOn", "not-possible");
        if (heard == Heard.DECLINED) {
            checks.present("decline", command.decline());
        } else {
            checks.that(command.decline() == null, "decline", "not-possible");
            checks.that(command.askAgainOn() == null, "askAgainOn", "not-possible");
        }
        checks.refuseFaults();
        Referral referral =
                switch (heard) {
                    case ACCEPTED -> accept(place, null, command.startsOn(), Act.HEAR_ANSWER);
                    case WAITS -> queue(place, null, Act.HEAR_ANSWER);
                    case DECLINED -> declined(place, command);
                };
        referral.heard(people.box(place.personId()), saidBy, saidOn);
    }

    private Referral declined(Referrals.Place place, HearAnswer command) {
        Referral.No no = no(new Checks(), "decline", DeclineSide.PARTNER, command.decline(), command.askAgainOn());
        Referral referral = hold(place);
        referral.decline(no, clock.instant(), current.actor().accountId());
        places.leave(referral);
        return referral;
    }

    private Referral accept(Referrals.Place place, Integer read, LocalDate startsOn, Act act) {
        OfferFacts offer = offers.offer(place.offered()).orElseThrow(Refusal::notFound);
        refuseEnded(offer);
        LocalDate starts = new Starting(offer.offered().kind(), LocalDate.now(clock)).on(startsOn);
        people.hold(place.personId());
        ReleaseFacts release = under(place, act);
        Referral referral = hold(place);
        places.take(referral, read, new PlaceTaken(place.personId(), place.milestone(), offer, starts), release);
        widen(place, referral);
        return referral;
    }

    /** The partner may write down how it goes where that is agreed already, in whichever release. */
    private void widen(Referrals.Place place, Referral accepted) {
        if (place.offer().isCourse()) {
            consents.live(place.personId(), place.organisationId(), Places.WRITTEN)
                    .ifPresent(release -> places.widen(
                            referrals.running(place.personId(), place.organisationId(), clock.instant()).stream()
                                    .filter(running -> running.referral().id() == accepted.id())
                                    .toList(),
                            clock.instant(),
                            release));
        }
    }

    private Referral queue(Referrals.Place place, Integer read, Act act) {
        OfferFacts offer = offers.offer(place.offered()).orElseThrow(Refusal::notFound);
        refuseEnded(offer);
        ReleaseFacts release = under(place, act);
        Referral referral = hold(place);
        places.queue(referral, read, lasts(offer, release));
        return referral;
    }

    /**
     * Puts it on the waiting list of its full course or opening, behind those who wait already. It moves up by itself; the partner
     * confirms when a place is free for it. Refuses while one is (conflict course-not-full), what was answered or waits
     * already, and a course that has ended.
     */
    @Needs(Act.ANSWER_REFERRAL)
    public void putOnWaitingList(Ref ref, int version) {
        queue(own(ref), version, Act.ANSWER_REFERRAL);
    }

    /** Enrolments of a course that have not ended, of people seen; one query. */
    @Open(because = "the caller checked the session's organisation and narrows by the predicate")
    public List<EnrolmentFacts> enrolled(long courseId, Seen seen) {
        return referrals.enrolled(List.of(courseId), seen).getOrDefault(courseId, List.of());
    }

    /** As {@link #enrolled(long, Seen)}, of several courses, by their keys; one query. */
    @Open(because = "the caller checked the sessions' organisation and narrows by the predicate")
    public Map<Long, List<EnrolmentFacts>> enrolled(Collection<Long> courseIds, Seen seen) {
        return referrals.enrolled(courseIds, seen);
    }

    /** A place in a course that goes on under a live release. */
    @Open(because = "the caller asks for its person")
    public Optional<CoursePlace> place(Ref enrolment) {
        return referrals.place(enrolment, clock.instant());
    }

    /** A place with somebody to talk with. */
    @Open(because = "the caller asks for its person")
    public Optional<TalkPlace> talk(Ref enrolment) {
        return referrals.talk(enrolment, clock.instant());
    }

    /** Those of one partner, of people seen; at most 100, in one query. */
    @Open(because = "the caller narrows by the predicate")
    public List<TalkPlace> talks(long organisationId, Seen seen) {
        return referrals.talks(organisationId, seen);
    }

    /** Whether that is a place with somebody to talk with of this partner, that goes on. */
    @Open(because = "the caller asked for its person")
    public boolean isTalk(long enrolmentId, long organisationId) {
        return referrals.isTalk(enrolmentId, organisationId, clock.instant());
    }

    /** As {@link #enrolled(long, Seen)}, those of these that there are, of whatever courses; one query. */
    @Open(because = "the caller checks the organisation of their courses and narrows by the predicate")
    public List<EnrolmentFacts> known(Collection<Ref> enrolments, Seen seen) {
        return referrals.known(enrolments, seen);
    }

    /** Courses, by their keys, in which the person has a place under a live release, each with the name of its partner; one query. */
    @Open(because = "the caller asks about the person signed in and checks it")
    public Map<Long, String> ownCourses(long personId) {
        return referrals.courses(personId, clock.instant());
    }

    /** Who has a place in the course under a live release, by their keys, at most 500; one query. */
    @Open(because = "the caller tells nobody who they are")
    public List<Long> peopleIn(long courseId) {
        return referrals.people(courseId, clock.instant());
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

    /** Whoever has a place in a course already may agree later that its partner writes down how it goes. */
    void releaseRecorded(@Observes ReleaseRecorded event) {
        if (event.release().categories().containsAll(Places.WRITTEN)) {
            places.widen(
                    referrals.running(event.personId(), event.organisationId(), clock.instant()),
                    event.from(),
                    event.release());
        }
    }

    /** What is open under the release is taken back, what was accepted under it ends; hours logged stay. */
    void releaseEnded(@Observes ReleaseWithdrawn event) {
        long by = current.actor().accountId();
        places.hold(referrals.offersUnder(event.releaseId()));
        for (Referral open : referrals.lockOpenUnder(event.releaseId())) {
            open.withdraw(WithdrawReason.RELEASE_ENDED, clock.instant(), by);
            places.leave(open);
        }
        places.end(referrals.lockEnrolledUnder(event.releaseId()), false);
    }

    /** Where it was decided so at the closing: what is open is taken back, what was accepted ends; hours logged stay. */
    void planClosed(@Observes PlanClosed event) {
        if (!event.takeBackReferrals()) {
            return;
        }
        long by = current.actor().accountId();
        places.hold(referrals.offersOf(event.personId()));
        for (Referral referral : referrals.lockUnderWay(event.personId())) {
            referral.withdraw(WithdrawReason.PLAN_CLOSED, clock.instant(), by);
            places.leave(referral);
        }
        places.end(referrals.lockEnrolledOf(event.personId()), false);
    }

    /** One of the own organisation's, of a person seen. */
    private Referrals.Place own(Ref referral) {
        Optional<Referrals.Place> found = referrals.find(referral).filter(place -> Long.valueOf(place.organisationId())
                .equals(current.actor().organisationId()));
        access.person(Act.ANSWER_REFERRAL, found.map(Referrals.Place::personId).orElse(NOBODY), referral);
        return found.orElseThrow(Refusal::notFound);
    }

    private ReleaseFacts under(Referrals.Place place, Act act) {
        return consents.live(place.releaseId()).orElseThrow(() -> access.unknown(act, place.ref()));
    }

    private Referral hold(Referrals.Place place) {
        places.hold(List.of(place.offer()));
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
    private Instant lasts(OfferFacts offer, ReleaseFacts release) {
        return offer.endsOn() == null
                ? release.until()
                : earlier(
                        offer.endsOn().plusDays(1).atStartOfDay(clock.getZone()).toInstant(), release.until());
    }

    /** Null, and the journal is told, where it does not open. */
    private String heardFrom(Box box, long referralId, byte[] from) {
        try {
            return box.open(Referral.heardPlace(referralId), from);
        } catch (Refusal unreadable) {
            access.unreadable(box.personId());
            return null;
        }
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private OwnReferralLine line(Referrals.Own one, Map<Long, String> names) {
        ReferralState state = one.state();
        Instant asked = state == ReferralState.OFFERED ? one.turnAt() : one.sentAt();
        LocalDate by = state == ReferralState.WAITING ? null : one.time().lastDay(day(asked));
        return new OwnReferralLine(
                one.ref(),
                names.get(one.personId()),
                one.offered(),
                one.sentAt(),
                state,
                state == ReferralState.WAITING ? one.place() : null,
                one.full(),
                by,
                by != null && by.isBefore(LocalDate.now(clock)),
                one.version());
    }

    private void refuseEnded(OfferFacts offer) {
        if (offer.endsOn() != null && offer.endsOn().isBefore(LocalDate.now(clock))) {
            throw Refusal.conflict("course-ended");
        }
    }

    private OfferFacts offer(Ref ref) {
        Checks checks = new Checks();
        checks.present("course", ref);
        checks.refuseFaults();
        long own = current.actor().programmeId();
        return offers.offer(ref)
                .filter(offer -> offer.programmeId() == own)
                .orElseThrow(() -> access.unknown(Act.SEND_REFERRAL, ref));
    }
}
