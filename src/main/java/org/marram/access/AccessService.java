package org.marram.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.journal.Happened;
import org.marram.journal.JournalService;

/**
 * Answers every room's question "may this be done to that?", and writes the journal row of the answer. Grants are
 * opened and ended here, in the transaction of the act that is their basis.
 */
@ApplicationScoped
@Transactional
public class AccessService {

    /** For what the journal says whatever was read by emergency access alone was read. */
    public static final String IN_EMERGENCY = "IN_EMERGENCY";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentActor current;

    @Inject
    private JournalService journal;

    @Inject
    private Throttle throttle;

    @Inject
    private Clock clock;

    /** The person's key, where a live grant allows the act; else the answer of an unknown person. One journal row. */
    @Open(because = "it is the check itself")
    public long person(Act act, Ref person) {
        return person(act, person, null);
    }

    /** As {@link #person(Act, Ref)}, with a purpose (a code) for the journal. */
    @Open(because = "it is the check itself")
    public long person(Act act, Ref person, String purpose) {
        return answer(act, seen -> found("p.ref = :it", person, seen), person, purpose);
    }

    /** As {@link #person(Act, Ref)}, for a person reached by something of theirs: a milestone, a referral, a mark. */
    @Open(because = "it is the check itself")
    public void person(Act act, long personId, Ref object) {
        person(act, personId, object, null);
    }

    /** As {@link #person(Act, long, Ref)}, with a purpose (a code) for the journal. */
    @Open(because = "it is the check itself")
    public void person(Act act, long personId, Ref object, String purpose) {
        answer(act, seen -> found("p.id = :it", personId, seen), object, purpose);
    }

    /** After the act was allowed: refuses with 429 (too-often) where this account did it often enough within an hour. Journals the refusal. */
    @Open(because = "it only narrows what was allowed")
    public void anHour(Act act, int most, Ref object) {
        if (!throttle.mayStill(act + " " + current.actor().accountId(), most)) {
            refused(act, object);
            throw Refusal.of(Refusal.Kind.TOO_MANY, "too-often");
        }
    }

    /** As {@link #person(Act, long, Ref)}, where the caller's own query carried {@link #seen}: whether it found the person. */
    @Open(because = "it is the check itself")
    public void person(Act act, long personId, boolean found) {
        answer(act, seen -> found ? Optional.of(personId) : Optional.empty(), null, null);
    }

    /** As {@link #person(Act, Ref)} for several at once: all of them, or the answer of an unknown person. A row each. */
    @Open(because = "it is the check itself")
    public Map<Ref, Long> each(Act act, Collection<Ref> people) {
        Map<Ref, Long> found = seen(act)
                .bind(entities.createQuery(
                        "select p.ref, p.id from Person p where p.ref in :refs and p.programmeId = :programme and "
                                + Seen.on("p.id"),
                        Object[].class))
                .setParameter("refs", people)
                .setParameter("programme", current.actor().programmeId())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Ref) row[0], row -> (Long) row[1]));
        people.stream().filter(ref -> !found.containsKey(ref)).findFirst().ifPresent(missing -> {
            throw unknown(act, missing);
        });
        journal.record(people.stream()
                .map(ref -> happened(current.actor(), act, found.get(ref), ref, null))
                .toList());
        current.asked(act, null);
        return found;
    }

    /** For a list: the predicate to carry in the list's own query. One journal row for the list. */
    @Open(because = "it is the check itself")
    public Seen people(Act act) {
        Seen seen = seen(act);
        done(act, null, null, null);
        return seen;
    }

    /** A thing of the own programme; else the answer of an unknown thing. One journal row. */
    @Open(because = "it is the check itself")
    public void programme(Act act, long programmeId, Ref object) {
        programme(act, programmeId, object, null);
    }

    /** As {@link #programme(Act, long, Ref)}, with a purpose (a code) for the journal. */
    @Open(because = "it is the check itself")
    public void programme(Act act, long programmeId, Ref object, String purpose) {
        allow(act, current.actor().programmeId() == programmeId, object, purpose);
    }

    /** A thing of the own organisation, which no token for certain courses reaches; else the answer of an unknown thing. One journal row. */
    @Open(because = "it is the check itself")
    public void organisation(Act act, long organisationId, Ref object) {
        allow(act, isOwn(organisationId) && current.actor().reachesAll(), object);
    }

    /** A thing of a course of the own organisation that a token reaches too; else the answer of an unknown thing. One journal row. */
    @Open(because = "it is the check itself")
    public void course(Act act, long organisationId, long courseId, Ref object) {
        allow(act, isOwn(organisationId) && current.actor().reaches(courseId), object);
    }

    /** Things of the own organisation's courses, of which the caller leaves out what {@link Actor#reaches} does not. One journal row. */
    @Open(because = "it is the check itself")
    public void courses(Act act, long organisationId, Ref object) {
        allow(act, isOwn(organisationId), object);
    }

    /** As {@link #courses(Act, long, Ref)}, for a list: whose they are. */
    @Open(because = "it is the check itself")
    public long courses(Act act) {
        Long own = current.actor().organisationId();
        allow(act, own != null, null);
        return own;
    }

    private boolean isOwn(long organisationId) {
        Long own = current.actor().organisationId();
        return own != null && own == organisationId;
    }

    /**
     * Changes whenever whom the actor may see does: a grant begins, ends or runs out, an agreement does, or somebody is excluded. It says only that
     * a list that stands open must be looked at anew, and nothing of whom.
     */
    @Open(because = "it names nobody, and whoever looks anew is asked then")
    public String stamp() {
        Seen seen = seen(current.actor(), Scope.IDENTITY);
        Object[] grants = seen.bind(entities.createQuery(
                        "select count(g.id), max(g.id) from AccessGrant g where g.programmeId = :seenProgramme"
                                + " and g.granteeId in :seenGrantees and g.fromAt <= :seenNow and g.untilAt > :seenNow"
                                + " and g.endedAt is null and " + Seen.on("g.personId"),
                        Object[].class))
                .getSingleResult();
        return Integer.toHexString(Arrays.hashCode(grants));
    }

    /** An act for which the role is enough. One journal row. */
    @Open(because = "it is the check itself")
    public void role(Act act, Ref object) {
        allow(act, current.actor().may(act), object);
    }

    /** The predicate for an act whose relation is asked otherwise: by {@link #organisation}, or by {@link #person(Act, long, boolean)}. No journal row. */
    @Open(because = "it narrows what was allowed already, or is told what it found")
    public Seen seen(Act act) {
        Actor actor = current.actor();
        if (act.scope() == null || !actor.may(act)) {
            throw Refusal.notFound();
        }
        return seen(actor, act.scope());
    }

    private Seen seen(Actor actor, Scope scope) {
        return new Seen(
                actor.programmeId(), actor.accountId(), actor.grantees(), scope, clock.instant(), LocalDate.now(clock));
    }

    @Open(because = "the act that is the basis was allowed")
    public void grant(NewGrant grant) {
        grant(grant, clock.instant());
    }

    /** A grant that begins then, now or later. */
    @Open(because = "the act that is the basis was allowed")
    public void grant(NewGrant grant, Instant from) {
        entities.persist(new AccessGrant(grant, from));
    }

    /** Lets the actor read this one person until then, on this basis: {@link Act#isOpenInEmergency} says what. */
    @Open(because = "the opening was allowed")
    public void grantInEmergency(long personId, long basisId, Instant until) {
        Actor actor = current.actor();
        Set<Scope> scopes = Arrays.stream(Act.values())
                .filter(Act::isOpenInEmergency)
                .map(Act::scope)
                .collect(Collectors.toSet());
        grant(new NewGrant(
                actor.programmeId(),
                personId,
                GranteeKind.EMERGENCY,
                Seen.emergencyGrantee(actor.accountId()),
                scopes,
                Basis.EMERGENCY,
                basisId,
                null,
                until));
    }

    /** Moves the end, which is still ahead, of whatever stands on these bases and has not been ended. */
    @Open(because = "the act that moves the end of the basis was allowed")
    public void grantsEndAt(Collection<Long> basisIds, Instant until) {
        if (basisIds.isEmpty()) {
            return;
        }
        entities.flush();
        entities.createQuery("update AccessGrant g set g.untilAt = :until where g.basisKind in :kinds"
                        + " and g.basisId in :ids and g.endedAt is null")
                .setParameter("until", until)
                .setParameter("kinds", List.of(Basis.CASELOAD, Basis.SUPERVISION))
                .setParameter("ids", basisIds)
                .executeUpdate();
    }

    /** Journals that this was done about each of these people: a row each. The act itself was asked for the programme. */
    @Open(because = "the act was allowed")
    public void did(Act act, Map<Long, Ref> people) {
        journal.record(people.entrySet().stream()
                .map(person -> happened(current.actor(), act, person.getKey(), person.getValue(), null))
                .toList());
    }

    /** Of these people, those whom the account may never see, whatever is granted to it; by their keys. */
    @Open(because = "the act that asks for it was allowed")
    public Set<Long> barred(long accountId, Collection<Long> people) {
        return limits(people).barred(accountId, people);
    }

    /** Of these accounts, those who may never see any of these people. */
    @Open(because = "the act that asks for it was allowed")
    public Set<Long> barredFromAll(Collection<Long> accounts, Collection<Long> people) {
        Limits limits = limits(people);
        return accounts.stream()
                .filter(account -> limits.barred(account, people).containsAll(people))
                .collect(Collectors.toSet());
    }

    /** Ends every grant that stands on this basis. */
    @Open(because = "the act that ends the basis was allowed")
    public void endGrants(Basis basis, long basisId) {
        end("g.basisKind = :basis and g.basisId = :id", basisId, basis);
    }

    /** Ends every grant that stands on this release. */
    @Open(because = "the withdrawal was allowed")
    public void endGrantsOfRelease(long releaseId) {
        end("g.releaseId = :id", releaseId, null);
    }

    /** Journals a refusal, whatever becomes of the transaction. */
    @Open(because = "it only says that something was refused")
    public void refused(Act act, Ref object) {
        Actor actor = current.actor();
        journal.refused(happened(actor, act, null, object, null));
    }

    /** Journals, whatever becomes of the transaction, that something sealed about this person does not open. */
    @Open(because = "it only says that something is wrong")
    public void unreadable(Long personId) {
        Actor actor = current.actor();
        journal.unreadable(new Happened(
                actor.programmeId(), actor.accountId(), actor.role().name(), "OPEN_SEAL", personId, null, null));
    }

    /** The answer to what is not there, or not in the own programme; journals the refusal. */
    @Open(because = "it only says that something was refused")
    public Refusal unknown(Act act, Ref object) {
        refused(act, object);
        return Refusal.notFound();
    }

    private Limits limits(Collection<Long> people) {
        return new Limits(
                people.isEmpty()
                        ? List.of()
                        : entities.createQuery(
                                        "select l from AccessLimit l where l.personId in :people", AccessLimit.class)
                                .setParameter("people", people)
                                .getResultList());
    }

    private void end(String which, long id, Basis basis) {
        Instant now = clock.instant();
        entities.flush();
        var update = entities.createQuery(
                        "update AccessGrant g set g.endedAt = :now, g.endedBy = :by where g.endedAt is null and "
                                + which)
                .setParameter("now", now)
                .setParameter("by", current.actor().accountId())
                .setParameter("id", id);
        if (basis != null) {
            update.setParameter("basis", basis);
        }
        update.executeUpdate();
    }

    /** Whom no lasting grant shows may be shown by an emergency, which the journal says. */
    private long answer(Act act, Function<Seen, Optional<Long>> find, Ref object, String purpose) {
        Seen seen = seen(act);
        Optional<Long> lasting = find.apply(seen);
        Optional<Long> found =
                lasting.isEmpty() && current.actor().mayInEmergency(act) ? find.apply(seen.inEmergency()) : lasting;
        long id = found.orElseThrow(() -> unknown(act, object));
        done(act, id, object, lasting.isPresent() ? purpose : IN_EMERGENCY);
        return id;
    }

    private Optional<Long> found(String condition, Object it, Seen seen) {
        return seen.bind(entities.createQuery(
                        "select p.id from Person p where " + condition + " and p.programmeId = :programme and "
                                + Seen.on("p.id"),
                        Long.class))
                .setParameter("it", it)
                .setParameter("programme", current.actor().programmeId())
                .getResultStream()
                .findFirst();
    }

    private void allow(Act act, boolean holds, Ref object) {
        allow(act, holds, object, null);
    }

    private void allow(Act act, boolean holds, Ref object, String purpose) {
        if (!holds) {
            refused(act, object);
            throw Refusal.notFound();
        }
        done(act, null, object, purpose);
    }

    private void done(Act act, Long personId, Ref object, String purpose) {
        journal.record(happened(current.actor(), act, personId, object, purpose));
        current.asked(act, personId);
    }

    private static Happened happened(Actor actor, Act act, Long personId, Ref object, String purpose) {
        return new Happened(
                actor.programmeId(), actor.accountId(), actor.role().name(), act.name(), personId, object, purpose);
    }
}
