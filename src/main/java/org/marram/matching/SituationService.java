package org.marram.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.Actor;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.PersonService;

/** When people can come, what they speak, where they should not go, and what else decides whether something fits them. */
@ApplicationScoped
@Transactional
public class SituationService {

    @Inject
    private Situations situations;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Refuses where it does not open. */
    @Needs(Act.OPEN_PERSON)
    public SituationView of(Ref person) {
        long id = access.person(Act.OPEN_PERSON, person);
        return situations
                .find(id)
                .map(found -> new SituationView(found.version(), found.facts(people.box(id))))
                .orElseGet(() -> new SituationView(0, SituationFacts.NOT_ASKED));
    }

    /**
     * Refuses a stale version, an answer that contradicts what was told, languages that are none, over 10 of them, over 20
     * areas, a year of birth that is none. Answers the new version.
     */
    @Needs(Act.CHANGE_PERSON)
    public int change(ChangeSituation command) {
        long id = access.person(Act.CHANGE_PERSON, command.person());
        Checks checks = new Checks();
        SituationFacts clean = new SituationChecks(checks, LocalDate.now(clock).getYear()).checked(command.facts());
        checks.refuseFaults();
        people.hold(id);
        Actor actor = current.actor();
        Optional<Situation> found = situations.find(id);
        if (found.isEmpty() && command.version() != 0) {
            throw Refusal.stale();
        }
        found.ifPresent(there -> there.refuseUnlessAt(command.version()));
        Situation situation = found.orElseGet(() -> new Situation(id, actor.programmeId()));
        situation.write(clean, people.box(id), clock.instant(), actor.accountId());
        if (found.isEmpty()) {
            situations.add(situation);
        }
        situations.flush();
        return situation.version();
    }
}
