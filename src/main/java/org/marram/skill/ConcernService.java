package org.marram.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.PersonService;
import org.marram.referral.CoursePlace;
import org.marram.referral.ReferralService;

/**
 * What worries a partner about somebody. Only the coordinator who walks with them reads it, whoever that is now; it stands in
 * their worklist until it is answered. The partner is told that it was sent and nothing more, the person nothing.
 */
@ApplicationScoped
@Transactional
public class ConcernService {

    private static final long NOBODY = -1;

    @Inject
    private Concerns concerns;

    @Inject
    private ReferralService referrals;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Needs no more than the place: refuses words that are missing or over 2,000. */
    @Needs(Act.RAISE_CONCERN)
    public Ref raise(RaiseConcern command) {
        Optional<CoursePlace> found = referrals.place(command.enrolment()).filter(place -> Long.valueOf(
                        place.organisationId())
                .equals(current.actor().organisationId()));
        access.person(Act.RAISE_CONCERN, found.map(CoursePlace::personId).orElse(NOBODY), command.enrolment());
        CoursePlace place = found.orElseThrow(Refusal::notFound);
        Concern concern = new Concern(
                current.actor().programmeId(),
                place.organisationId(),
                people.box(place.personId()),
                checked(command.words()),
                clock.instant(),
                current.actor().accountId());
        concerns.add(concern);
        return concern.ref();
    }

    /** Those about one person that wait for an answer, then the newest; at most 100. */
    @Needs(Act.LIST_CONCERNS)
    public List<ConcernView> of(Ref person) {
        return concerns.of(people.box(access.person(Act.LIST_CONCERNS, person)));
    }

    /** What was done about it. Refuses one that is answered (conflict already-answered), missing words and over 2,000. */
    @Needs(Act.ANSWER_CONCERN)
    public void answer(AnswerConcern command) {
        Optional<Concern> found = concerns.find(command.concern(), LockModeType.NONE);
        long personId = found.map(Concern::personId).orElse(NOBODY);
        access.person(Act.ANSWER_CONCERN, personId, command.concern());
        String words = checked(command.words());
        concerns.find(command.concern(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Refusal::notFound)
                .answer(
                        people.box(personId),
                        words,
                        clock.instant(),
                        current.actor().accountId());
    }

    private static String checked(String words) {
        Checks checks = new Checks();
        String clean = checks.required("words", words, Concern.WORDS);
        checks.refuseFaults();
        return clean;
    }
}
