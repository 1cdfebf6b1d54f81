package org.marram.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.marram.common.Ids;
import org.marram.common.Ref;

/** Programmes, teams and accounts for in-container tests, each new and apart from all others. */
@ApplicationScoped
@Transactional
public class AccessSamples {

    /** What every sample account signs in with. */
    public static final String PASS_PHRASE = "quiet dunes at low tide";

    private static final String HASH = PassPhrases.hash(PASS_PHRASE);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor current;

    @Inject
    private AccountService accounts;

    public long aProgramme() {
        long id = Ids.next();
        entities.createNativeQuery("insert into programme (id, ref, name, created_at) values (?, ?, 'Sample', now(6))")
                .setParameter(1, id)
                .setParameter(2, Ref.random().bytes())
                .executeUpdate();
        return id;
    }

    public long aTeam(long programme) {
        long id = Ids.next();
        entities.createNativeQuery("insert into team (id, programme_id, name) values (?, ?, 'Sample')")
                .setParameter(1, id)
                .setParameter(2, programme)
                .executeUpdate();
        return id;
    }

    public long anOrganisation(long programme) {
        long id = Ids.next();
        entities.createNativeQuery(
                        "insert into organisation (id, ref, programme_id, kind, name, created_at, created_by,"
                                + " version) values (?, ?, ?, 'TRAINING', 'Sample', now(6), 0, 1)")
                .setParameter(1, id)
                .setParameter(2, Ref.random().bytes())
                .setParameter(3, programme)
                .executeUpdate();
        return id;
    }

    public Actor aCoordinator(long programme) {
        return staff(programme, Role.COORDINATOR, aTeam(programme), null);
    }

    public Actor aProvider(long programme) {
        return staff(programme, Role.PROVIDER, null, anOrganisation(programme));
    }

    public Actor staff(long programme, Role role, Long team, Long organisation) {
        String username = "sample-" + Ids.next();
        Account account =
                Account.ofStaff(programme, role, username, "Sample " + role, team, organisation, clock.instant(), 0);
        account.passPhrase(HASH);
        entities.persist(account);
        return new Actor(
                account.id(), account.ref(), role, account.displayName(), programme, team, organisation, null, null);
    }

    /** From now on this one's pass phrase is one that somebody else made. */
    public void makeTemporary(Actor actor) {
        entities.find(Account.class, actor.accountId()).temporaryPassPhrase(HASH);
    }

    public String usernameOf(Actor actor) {
        return entities.createQuery("select a.username from Account a where a.id = :id", String.class)
                .setParameter("id", actor.accountId())
                .getSingleResult();
    }

    /** From now on this one acts, until the next. */
    public void become(Actor actor) {
        current.leave();
        current.enter(actor);
    }

    /** From now on nobody acts. */
    public void leave() {
        current.leave();
    }

    /** A person's own account, with the grant on their own plan. */
    public Actor person(long programme, long personId) {
        accounts.newPersonCode(programme, personId);
        Account account = entities.createQuery("select a from Account a where a.personId = :id", Account.class)
                .setParameter("id", personId)
                .getSingleResult();
        return new Actor(account.id(), account.ref(), Role.PERSON, null, programme, null, null, personId, null);
    }

    /** What an organisation does for people. */
    public Ref anOffering(long organisation) {
        Ref ref = Ref.random();
        insert(
                "insert into offering (id, ref, organisation_id, name, status, languages, created_at, created_by, version)"
                        + " values (?, ?, ?, 'Sample', 'ACTIVE', '', now(6), 0, 1)",
                Ids.next(),
                ref.bytes(),
                organisation);
        return ref;
    }

    /** A template with one milestone. */
    public Ref aTemplate(long programme) {
        Ref ref = Ref.random();
        long template = Ids.next();
        long version = Ids.next();
        insert(
                "insert into plan_template (id, ref, programme_id, name, created_at, created_by) values (?, ?, ?, 'Sample', now(6), 0)",
                template,
                ref.bytes(),
                programme);
        insert(
                "insert into template_version (id, template_id, number, created_at, created_by) values (?, ?, 1, now(6), 0)",
                version,
                template);
        insert(
                "insert into template_item (id, version_id, position, pathway, goal, title, offset_amount, criterion_kind, item_key)"
                        + " values (?, ?, 1, 'EDUCATION', 'Learn', 'First course', 30, 'CONFIRMED', ?)",
                Ids.next(),
                version,
                Ref.random().bytes());
        return ref;
    }

    /** The same milestones once more, as the second version. */
    public void aLaterVersion(Ref template) {
        long version = Ids.next();
        insert(
                "insert into template_version (id, template_id, number, created_at, created_by)"
                        + " select ?, id, 2, now(6), 0 from plan_template where ref = ?",
                version,
                template.bytes());
        insert(
                "insert into template_item (id, version_id, position, pathway, goal, title, offset_amount, criterion_kind, item_key)"
                        + " select ?, ?, i.position, i.pathway, i.goal, 'First course, begun', i.offset_amount, i.criterion_kind,"
                        + " i.item_key from template_item i join template_version v on v.id = i.version_id"
                        + " join plan_template t on t.id = v.template_id where v.number = 1 and t.ref = ?",
                Ids.next(),
                version,
                template.bytes());
        insert("update plan_template set latest = 2 where ref = ?", template.bytes());
    }

    private void insert(String sql, Object... values) {
        var insert = entities.createNativeQuery(sql);
        for (int index = 0; index < values.length; index++) {
            insert.setParameter(index + 1, values[index]);
        }
        insert.executeUpdate();
    }

    /** The same, through a system's token with these scopes, for certain courses or (null) for all. */
    public Actor withToken(Actor actor, Set<String> scopes, Set<Long> courses) {
        return new Actor(
                actor.accountId(),
                actor.account(),
                actor.role(),
                actor.name(),
                actor.programmeId(),
                actor.teamId(),
                actor.organisationId(),
                actor.personId(),
                new Actor.Token(aToken(actor), scopes, courses));
    }

    /** One that stands in the database, for work that asks for it anew. */
    private long aToken(Actor actor) {
        long id = Ids.next();
        insert(
                "insert into api_token (id, ref, account_id, label, token_hash, scopes, until_at, created_at)"
                        + " values (?, ?, ?, 'Sample', ?, 'nothing:read', now(6) + interval 1 day, now(6))",
                id,
                Ref.random().bytes(),
                actor.accountId(),
                java.util.Arrays.copyOf(Ref.random().bytes(), 32));
        return id;
    }

    /** Whoever is signed in signed in that long ago. */
    public void signedInAgo(Actor actor, Duration time) {
        entities.createQuery("update SignIn s set s.at = :at, s.untilAt = :until where s.accountId = :id")
                .setParameter("at", clock.instant().minus(time))
                .setParameter("until", clock.instant().plus(time))
                .setParameter("id", actor.accountId())
                .executeUpdate();
    }

    /** Whatever was asked and confirmed about another code for this person was so that long ago. */
    public void askedAgo(Ref person, Duration time) {
        for (String step : List.of("asked", "confirmed")) {
            entities.createQuery("update CodeRequest r set r." + step + "At = :at where r." + step
                            + "At is not null and r.personId = :id")
                    .setParameter("at", clock.instant().minus(time))
                    .setParameter("id", personId(person))
                    .executeUpdate();
        }
    }

    public void disable(Actor actor) {
        entities.find(Account.class, actor.accountId()).disable(clock.instant(), 0);
    }

    public void exclude(long personId, Actor actor) {
        entities.persist(new AccessLimit(personId, actor.accountId(), AccessLimit.Kind.EXCLUDED));
    }

    public void onlyFor(long personId, Actor actor) {
        entities.persist(new AccessLimit(personId, actor.accountId(), AccessLimit.Kind.ONLY));
    }

    public long personId(Ref person) {
        return entities.createQuery("select p.id from Person p where p.ref = :ref", Long.class)
                .setParameter("ref", person)
                .getSingleResult();
    }

    /**
     * The number that this query answers, in a transaction of its own. A test that works with threads asks here: what it
     * reads outside a transaction can be closed by a thread that is just ending.
     */
    public long number(String query, Object... values) {
        Query asked = entities.createNativeQuery(query);
        for (int place = 0; place < values.length; place++) {
            asked.setParameter(place + 1, values[place]);
        }
        return ((Number) asked.getSingleResult()).longValue();
    }

    /** How many journal rows there are of this actor with this outcome. */
    public long journalRows(Actor actor, String outcome) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from marram_journal.journal_entry where actor_id = ? and outcome = ?")
                        .setParameter(1, actor.accountId())
                        .setParameter(2, outcome)
                        .getSingleResult())
                .longValue();
    }

    /** How many journal rows there are of something done by this actor. */
    public long journalled(Actor actor, String action) {
        return ((Number) entities.createNativeQuery("select count(*) from marram_journal.journal_entry"
                                + " where actor_id = ? and action = ? and outcome = 'DONE'")
                        .setParameter(1, actor.accountId())
                        .setParameter(2, action)
                        .getSingleResult())
                .longValue();
    }

    /** What this actor did things for, as the journal says. */
    public List<?> purposes(Actor actor) {
        return entities.createNativeQuery(
                        "select distinct purpose from marram_journal.journal_entry where actor_id = ? and outcome = 'DONE'")
                .setParameter(1, actor.accountId())
                .getResultList();
    }

    /** How many journal rows there are of an act by this actor with this outcome. */
    public long journalRows(Actor actor, Act act, String outcome) {
        return ((Number) entities.createNativeQuery("select count(*) from marram_journal.journal_entry"
                                + " where actor_id = ? and action = ? and outcome = ?")
                        .setParameter(1, actor.accountId())
                        .setParameter(2, act.name())
                        .setParameter(3, outcome)
                        .getSingleResult())
                .longValue();
    }
}
