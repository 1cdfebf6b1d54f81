package org.marram.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;
import org.marram.person.PersonService;
import org.marram.plan.MilestoneFacts;
import org.marram.plan.PlanService;

/** How what is said of jobs and homes is kept: one version after the other, while nobody else does so for the person. */
@ApplicationScoped
class Keeping {

    @Inject
    private Spells spells;

    @Inject
    private PlanService plans;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Event<SpellsChanged> changed;

    @Inject
    private Clock clock;

    /** One that stands, with its person held, and what opens its words. */
    record Held<S extends Spell>(S spell, Box box) {}

    /** What a new one starts from, with its person held. */
    Spell.Origin begin(Ref person) {
        return begin(access.person(Act.LOG_OUTCOME, person));
    }

    /** As {@link #begin(Ref)}, where the caller's act was allowed. */
    Spell.Origin begin(long personId) {
        people.hold(personId);
        return Spell.Origin.first(current.actor().programmeId(), people.box(personId), clock.instant(), by());
    }

    /** @param finds the one of that reference as it stands. Refuses an unknown one, and a version that stands no more */
    <S extends Spell> Held<S> hold(Function<LockModeType, Optional<S>> finds, Ref ref, int version) {
        long personId = finds.apply(LockModeType.NONE)
                .orElseThrow(() -> access.unknown(Act.LOG_OUTCOME, ref))
                .personId();
        access.person(Act.LOG_OUTCOME, personId, ref);
        people.hold(personId);
        S spell = finds.apply(LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::stale);
        spell.refuseUnlessAt(version);
        return new Held<>(spell, people.box(personId));
    }

    Spell.Origin next(Held<?> held) {
        return held.spell().next(held.box(), clock.instant(), by());
    }

    /** The key of the milestone, where such days or nights prove it; else null. */
    Long provenBy(SpellKind kind, Ref milestone) {
        return plans.milestone(milestone)
                .filter(one -> one.criterion() == kind.criterion())
                .map(MilestoneFacts::id)
                .orElse(null);
    }

    /**
     * The key of the milestone that is fed; null for none. Refuses one of another plan (invalid milestone unknown), and one
     * that something else proves (not-possible).
     */
    Long milestone(SpellKind kind, Ref ref, long personId) {
        if (ref == null) {
            return null;
        }
        MilestoneFacts milestone = plans.milestone(ref)
                .filter(one -> one.personId() == personId)
                .orElseThrow(() -> Refusal.invalid("milestone", "unknown"));
        new Checks()
                .that(milestone.criterion() == kind.criterion(), "milestone", "not-possible")
                .refuseFaults();
        return milestone.id();
    }

    Ref add(SpellKind kind, Spell first) {
        spells.store(first);
        tell(kind, Stream.of(first));
        return first.ref();
    }

    /** Answers the version that stands from now on. */
    int replace(SpellKind kind, Spell before, Spell next, SpellReason reason) {
        before.replace(reason, clock.instant(), by());
        spells.store(next);
        tell(kind, Stream.of(before, next));
        return next.version();
    }

    void strike(SpellKind kind, Spell spell, SpellReason reason) {
        spell.replace(needed(reason), clock.instant(), by());
        spells.flush();
        tell(kind, Stream.of(spell));
    }

    static SpellReason needed(SpellReason reason) {
        new Checks().that(reason != null, "reason", "required").refuseFaults();
        return reason;
    }

    private void tell(SpellKind kind, Stream<Spell> moved) {
        List<Long> fed = moved.map(Spell::milestoneId)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        if (!fed.isEmpty()) {
            changed.fire(new SpellsChanged(kind, fed));
        }
    }

    private long by() {
        return current.actor().accountId();
    }
}
