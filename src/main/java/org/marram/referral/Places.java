package org.marram.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.access.AccessService;
import org.marram.access.Basis;
import org.marram.access.CurrentActor;
import org.marram.access.GranteeKind;
import org.marram.access.NewGrant;
import org.marram.access.Scope;
import org.marram.common.Refusal;
import org.marram.consent.ReleaseFacts;
import org.marram.offering.OfferId;
import org.marram.offering.OfferKind;
import org.marram.offering.OfferService;

/**
 * The places of courses and openings: who gets one, who waits for one, who is next. Whoever moves anything of one holds it
 * first, so that two never do so at once.
 */
@ApplicationScoped
class Places {

    private static final Set<Scope> ASKED = Set.of(Scope.IDENTITY);
    /** What a partner may write down of somebody in a course, where that was agreed too. */
    static final Set<Scope> WRITTEN = Set.of(Scope.SKILLS);

    private static final Set<Scope> ENROLLED = Set.of(Scope.IDENTITY, Scope.ATTENDANCE);

    @Inject
    private Referrals referrals;

    @Inject
    private OfferService offers;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Event<PlaceTaken> taken;

    @Inject
    private Clock clock;

    /** What a release must cover: attendance is marked in courses only. */
    static Set<Scope> needed(OfferKind kind) {
        return kind == OfferKind.COURSE ? ENROLLED : ASKED;
    }

    /** Whoever talks with somebody writes down whether they came only where that was agreed, and may talk without it. */
    private static Set<Scope> opened(OfferKind kind, ReleaseFacts release) {
        boolean comes = kind == OfferKind.COUNSELLING && release.categories().containsAll(ENROLLED);
        return comes ? ENROLLED : needed(kind);
    }

    /** Until the end of the transaction, in the order of their keys. */
    void hold(Collection<OfferId> ids) {
        ids.stream().sorted(Comparator.comparing(OfferId::id)).forEach(offers::freePlaces);
    }

    /** A place is asked for: its partner sees who asks, until it expires. */
    void ask(Referral referral) {
        referrals.add(referral);
        grantAsked(referral);
    }

    /**
     * A place is taken and an enrolment made. Refuses what was answered, where there is no place (conflict course-full,
     * opening-full) and where others wait for those that are free (conflict others-first).
     */
    void take(Referral referral, Integer read, PlaceTaken place, ReleaseFacts release) {
        Enrolment enrolment =
                referral.accept(read, clock.instant(), current.actor().accountId());
        endExpired(referral.offer());
        int free = offers.freePlaces(referral.offer());
        if (free > 0 && before(referral) >= free) {
            throw Refusal.conflict("others-first");
        }
        offers.takePlace(referral.offer());
        access.endGrants(Basis.REFERRAL, referral.id());
        referrals.add(enrolment);
        Set<Scope> scopes = opened(place.offer().offered().kind(), release);
        grant(referral, scopes, Basis.ENROLMENT, enrolment.id(), release.until());
        taken.fire(place);
    }

    /**
     * Somebody agreed that their partner writes down how it goes in these courses: from then on, and no longer than the place and
     * both releases last.
     */
    void widen(List<Referrals.Running> places, Instant from, ReleaseFacts release) {
        for (Referrals.Running place : places) {
            access.grant(
                    new NewGrant(
                            place.referral().programmeId(),
                            place.referral().personId(),
                            GranteeKind.ORGANISATION,
                            place.referral().organisationId(),
                            WRITTEN,
                            Basis.ENROLMENT,
                            place.enrolmentId(),
                            release.id(),
                            release.until().isBefore(place.until()) ? release.until() : place.until()),
                    from);
        }
    }

    /** On the waiting list, behind those who wait already. Refuses while a place is free for it (conflict course-not-full). */
    void queue(Referral referral, Integer read, Instant until) {
        endExpired(referral.offer());
        if (before(referral) < offers.freePlaces(referral.offer())) {
            throw Refusal.conflict("course-not-full");
        }
        referral.putOnWaitingList(read, until, clock.instant(), current.actor().accountId());
        access.endGrants(Basis.REFERRAL, referral.id());
        grantAsked(referral);
    }

    /** It asks no longer: its partner sees nothing more of it, and whoever waits behind it moves up. */
    void leave(Referral referral) {
        access.endGrants(Basis.REFERRAL, referral.id());
        referrals.noteTurns(referral.offer(), clock.instant());
    }

    /**
     * They end now, and the next on each waiting list moves up. A place in a course is free again; a job or a home is not, since
     * whoever got it keeps it, whatever becomes of the release or the plan: only where the referral is taken back.
     */
    void end(List<Enrolment> enrolments, boolean takenBack) {
        for (Enrolment enrolment : enrolments) {
            if (enrolment.end(clock.instant(), current.actor().accountId())) {
                access.endGrants(Basis.ENROLMENT, enrolment.id());
                if (takenBack || enrolment.offer().isCourse()) {
                    giveBack(enrolment.offer(), 1);
                }
            }
        }
    }

    /** Ends what goes on though its release ran out, in one course or (null) in any; their grants carried that end. */
    int endExpired(OfferId offer) {
        Map<Long, Instant> until = referrals.runOut(offer, clock.instant());
        hold(referrals.offersOfEnrolments(until.keySet()));
        List<Enrolment> ended = referrals.lockEnrolments(until.keySet()).stream()
                .filter(enrolment -> enrolment.runOut(until.get(enrolment.id())))
                .toList();
        ended.stream()
                .map(Enrolment::offer)
                .filter(OfferId::isCourse)
                .collect(Collectors.groupingBy(course -> course, Collectors.summingInt(course -> 1)))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(course -> course.getKey().id()))
                .forEach(course -> giveBack(course.getKey(), course.getValue()));
        return ended.size();
    }

    /** Wherever a place is free for somebody who waits, however it came to be free; in how many courses and openings. */
    int moveUp() {
        List<OfferId> ids = referrals.offersWithTurns(clock.instant());
        hold(ids);
        ids.forEach(offer -> referrals.noteTurns(offer, clock.instant()));
        return ids.size();
    }

    private void giveBack(OfferId offer, int places) {
        offers.givePlacesBack(offer, places);
        referrals.noteTurns(offer, clock.instant());
    }

    private long before(Referral referral) {
        return referrals.lockWaiting(referral.offer(), clock.instant()).stream()
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
