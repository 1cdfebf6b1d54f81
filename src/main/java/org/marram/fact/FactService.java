package org.marram.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.Actor;
import org.marram.access.CurrentActor;
import org.marram.access.Open;
import org.marram.common.Checks;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;
import org.marram.person.PersonService;
import org.marram.plan.MilestoneFacts;
import org.marram.plan.PlanService;

/**
 * How facts of every kind are kept and read: one version after the other, while nobody else writes one down for the person.
 * The rooms of the facts say what such a fact must bring.
 */
@ApplicationScoped
@Transactional
public class FactService {

    private static final String ASKED = "the caller's act was allowed";

    @Inject
    private Facts facts;

    @Inject
    private PlanService plans;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Event<FactsChanged> changed;

    @Inject
    private Clock clock;

    /** One that stands, with its person held, and what opens its words. */
    public record Held<F extends Fact>(F fact, Box box) {}

    /** What may be read of a person's facts. Refuses like an unknown person. */
    @Open(because = "it asks")
    public Box box(Ref person) {
        return people.box(access.person(Act.LIST_OUTCOMES, person));
    }

    /** Those that stand, the newest first; keyset paging. */
    @Open(because = ASKED)
    public <F extends Fact> Page<FactRow<F>> of(FactKind<F> kind, Box box, String after, int limit) {
        return facts.page(kind, box, after, Page.limit(limit));
    }

    /** What was written down before it was ended, corrected or struck, the latest first; at most 100. */
    @Open(because = ASKED)
    public <F extends Fact> List<FactRow<F>> earlier(FactKind<F> kind, Box box) {
        return facts.replaced(kind, box);
    }

    /** One of the person's, as it stands. */
    @Open(because = ASKED)
    public <F extends Fact> Optional<FactRow<F>> one(FactKind<F> kind, Box box, Ref fact) {
        return facts.one(kind, box, fact);
    }

    /** What a new one starts from, with its person held. Refuses like an unknown person. */
    @Open(because = "it asks")
    public Fact.Origin begin(Ref person) {
        return begin(access.person(Act.LOG_OUTCOME, person));
    }

    /** As {@link #begin(Ref)}. */
    @Open(because = ASKED)
    public Fact.Origin begin(long personId) {
        people.hold(personId);
        return Fact.Origin.first(current.actor().programmeId(), people.box(personId), clock.instant(), by());
    }

    /** The one of that reference as it stands. Refuses an unknown one, and a version that stands no more. */
    @Open(because = "it asks")
    public <F extends Fact> Held<F> hold(FactKind<F> kind, Ref ref, int version) {
        Held<F> held = hold(Act.LOG_OUTCOME, kind, ref);
        held.fact().refuseUnlessAt(version);
        return held;
    }

    /** The key of whose it is; nothing where it was struck. */
    @Open(because = "the caller asks for this person")
    public Optional<Long> whose(FactKind<?> kind, Ref ref) {
        return facts.standing(kind, ref, LockModeType.NONE).map(Fact::personId);
    }

    /** As {@link #hold(FactKind, Ref, int)} for another act, whichever version stands. */
    @Open(because = "it asks")
    public <F extends Fact> Held<F> hold(Act act, FactKind<F> kind, Ref ref) {
        long personId = facts.standing(kind, ref, LockModeType.NONE)
                .orElseThrow(() -> access.unknown(act, ref))
                .personId();
        access.person(act, personId, ref);
        people.hold(personId);
        F fact = facts.standing(kind, ref, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::stale);
        return new Held<>(fact, people.box(personId));
    }

    /** What the version after this one starts from. */
    @Open(because = ASKED)
    public Fact.Origin next(Held<?> held) {
        return held.fact().next(held.box(), clock.instant(), by());
    }

    /** The key of the milestone, where such facts prove it; else null. */
    @Open(because = ASKED)
    public Long provenBy(FactKind<?> kind, Ref milestone) {
        return plans.milestone(milestone)
                .filter(one -> one.criterion() == kind.criterion())
                .map(MilestoneFacts::id)
                .orElse(null);
    }

    /**
     * The key of the milestone that is proved; null for none. Refuses one of another plan (invalid milestone unknown), and one
     * that something else proves (not-possible).
     */
    @Open(because = ASKED)
    public Long milestone(FactKind<?> kind, Ref ref, long personId) {
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

    @Open(because = ASKED)
    public <F extends Fact> Ref add(FactKind<F> kind, F first) {
        facts.store(first);
        tell(kind, Stream.of(first));
        return first.ref();
    }

    /** Answers the version that stands from now on; without a reason where the one before only came to its end. */
    @Open(because = ASKED)
    public <F extends Fact> int replace(FactKind<F> kind, F before, F next, FactReason reason) {
        before.replace(reason, clock.instant(), by());
        facts.store(next);
        tell(kind, Stream.of(before, next));
        return next.version();
    }

    /** It counts no more and stays readable. Refuses a missing reason, an unknown one, a stale version. Answers it. */
    @Open(because = "it asks")
    public <F extends Fact> F strike(FactKind<F> kind, Ref ref, int version, FactReason reason) {
        return strike(kind, hold(kind, ref, version).fact(), reason);
    }

    /**
     * Whoever wrote one of a person's down takes it back, as {@link #strike}, within a day. Refuses one of another person or that
     * {@code own} does not know like an unknown one; later, and what others wrote or corrected (conflict take-back-over).
     */
    @Open(because = ASKED)
    public <F extends Fact> void takeBack(
            FactKind<F> kind, long personId, Ref ref, Predicate<F> own, FactReason reason) {
        people.hold(personId);
        F fact = facts.standing(kind, ref, LockModeType.PESSIMISTIC_WRITE)
                .filter(one -> one.personId() == personId && own.test(one))
                .orElseThrow(Refusal::notFound);
        if (takeBackUntil(fact).filter(clock.instant()::isBefore).isEmpty()) {
            throw Refusal.conflict("take-back-over");
        }
        strike(kind, fact, reason);
    }

    /** Until when whoever asks may take it back; nothing where it is not as they wrote it. */
    @Open(because = ASKED)
    public Optional<Instant> takeBackUntil(Fact fact) {
        return fact.takeBackUntil(by());
    }

    private <F extends Fact> F strike(FactKind<F> kind, F fact, FactReason reason) {
        fact.replace(FactReason.needed(reason), clock.instant(), by());
        facts.flush();
        tell(kind, Stream.of(fact));
        return fact;
    }

    /** As {@link #begin(long)}, of several people; two queries for all. */
    @Open(because = ASKED)
    public LongFunction<Fact.Origin> begin(Collection<Long> personIds) {
        people.holdAll(personIds);
        Map<Long, Box> boxes = people.boxes(personIds);
        Actor actor = current.actor();
        return person -> Fact.Origin.first(actor.programmeId(), boxes.get(person), clock.instant(), actor.accountId());
    }

    /**
     * What other systems say, of many people at once: each as it stands from now on, empty where it is taken back. Always the
     * same number of statements but for what is written.
     */
    @Open(because = ASKED)
    public <F extends Fact, S> List<Optional<F>> take(
            FactKind<F> kind, List<TakeFact<S>> said, BiFunction<Fact.Origin, S, F> makes) {
        Set<Long> who = said.stream().map(TakeFact::personId).collect(Collectors.toSet());
        LongFunction<Fact.Origin> begins = begin(who);
        Map<Ref, F> standing = standing(kind, who).stream().collect(Collectors.toMap(Fact::ref, Function.identity()));
        List<F> moved = new ArrayList<>();
        List<Optional<F>> stand = new ArrayList<>();
        for (TakeFact<S> one : said) {
            Optional<F> before = Optional.ofNullable(one.fact()).map(standing::get);
            Fact.Origin first = begins.apply(one.personId());
            Optional<F> next = Optional.ofNullable(one.says())
                    .map(says ->
                            makes.apply(before.map(fact -> next(fact, first)).orElse(first), says));
            take(before.orElse(null), next.orElse(null), FactReason.LEARNED_MORE);
            before.ifPresent(moved::add);
            next.ifPresent(moved::add);
            stand.add(next);
        }
        flush(kind, moved);
        return stand;
    }

    /** As they stand, of people who are held; one query for all. */
    @Open(because = ASKED)
    public <F extends Fact> List<F> standing(FactKind<F> kind, Collection<Long> personIds) {
        return facts.standing(kind, personIds);
    }

    /** The first version, or the next one of what stands; with {@link #flush} to follow. */
    @Open(because = ASKED)
    public <F extends Fact> void take(F before, F next, FactReason reason) {
        if (before != null) {
            before.replace(reason, clock.instant(), by());
        }
        if (next != null) {
            facts.add(next);
        }
    }

    /** What the version after this one starts from, by what begins facts of its person. */
    @Open(because = ASKED)
    public Fact.Origin next(Fact before, Fact.Origin first) {
        return before.next(first.box(), first.at(), first.by());
    }

    /** Sends what was taken, and tells what of plans these facts prove. */
    @Open(because = ASKED)
    public <F extends Fact> void flush(FactKind<F> kind, Collection<F> moved) {
        facts.flush();
        tell(kind, moved.stream());
    }

    private void tell(FactKind<?> kind, Stream<? extends Fact> moved) {
        List<Long> fed = moved.map(Fact::milestoneId)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        if (!fed.isEmpty()) {
            changed.fire(new FactsChanged(kind.criterion(), fed));
        }
    }

    private long by() {
        return current.actor().accountId();
    }
}
