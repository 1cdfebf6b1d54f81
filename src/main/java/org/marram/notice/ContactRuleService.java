package org.marram.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Known;
import org.marram.person.PersonService;

/** How people want to be reached: told by themselves, or in person to their coordinator. */
@ApplicationScoped
@Transactional
public class ContactRuleService {

    private static final long NOBODY = -1;

    @Inject
    private ContactFacts facts;

    @Inject
    private Notices notices;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** What the signed-in person told. */
    @Needs(Act.SEE_OWN_CONTACT)
    public OwnRules mine() {
        long own = own();
        access.person(Act.SEE_OWN_CONTACT, own, null);
        Known known = Optional.ofNullable(people.known(List.of(own)).get(own)).orElseThrow(Refusal::unreadable);
        return new OwnRules(known.nameToUse(), facts.of(known.box()));
    }

    /** What the signed-in person tells now. Refuses as {@link #keep}. */
    @Needs(Act.KEEP_OWN_CONTACT)
    public int keepMine(KeepRule command) {
        long own = own();
        access.person(Act.KEEP_OWN_CONTACT, own, null);
        return keep(own, command.version(), command.rule().checked());
    }

    /** What the signed-in person told last is still right. Refuses where something else stands by now, or nothing does. */
    @Needs(Act.KEEP_OWN_CONTACT)
    public int stillRight(int version) {
        long own = own();
        access.person(Act.KEEP_OWN_CONTACT, own, null);
        List<KeptRule> told = facts.of(people.box(own));
        if (told.isEmpty()) {
            throw Refusal.stale();
        }
        return keep(own, version, told.get(0).rule());
    }

    /** What a person told, the newest first; at most 100. */
    @Needs(Act.SEE_CONTACT)
    public List<KeptRule> of(Ref person) {
        return facts.of(people.box(access.person(Act.SEE_CONTACT, person)));
    }

    /**
     * What a person said in person; unchanged, it is still right. Refuses no channel, from afar no days or one hour without
     * the other, mail without an address, words over 200, a stale version.
     */
    @Needs(Act.KEEP_CONTACT)
    public int keep(Ref person, KeepRule command) {
        long id = access.person(Act.KEEP_CONTACT, person);
        return keep(id, command.version(), command.rule().checked());
    }

    private int keep(long personId, int version, ContactRule rule) {
        people.hold(personId);
        if (facts.newest(personId) != version) {
            throw Refusal.stale();
        }
        Instant now = clock.instant();
        facts.add(new ContactFact(
                current.actor().programmeId(),
                version + 1,
                rule,
                people.box(personId),
                now,
                current.actor().accountId()));
        people.reachTold(personId, now);
        notices.wake(personId, now);
        return version + 1;
    }

    private long own() {
        return Optional.ofNullable(current.actor().personId()).orElse(NOBODY);
    }
}
