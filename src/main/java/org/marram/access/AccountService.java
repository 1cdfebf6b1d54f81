package org.marram.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.marram.common.Checks;
import org.marram.common.KeyRing;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;

/** Accounts: made, disabled, opened again; codes for people. Nobody changes a role. */
@ApplicationScoped
@Transactional
public class AccountService {

    /** Without 0 O 1 I L U: easy to read out and to type. */
    private static final String CODE_LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    private static final int CODE_LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccessService access;

    @Inject
    private SignIns opened;

    @Inject
    private OneTimeCodes codes;

    @Inject
    private CodeRequestService requests;

    @Inject
    private CurrentActor current;

    @Inject
    private KeyRing keys;

    @Inject
    private Clock clock;

    /** Staff and partners of the own programme, by user name. People's own accounts are not listed. */
    @Needs(Act.LIST_ACCOUNTS)
    public Page<AccountLine> list(String after, int limit) {
        long programme = current.actor().programmeId();
        access.programme(Act.LIST_ACCOUNTS, programme, null);
        int most = Page.limit(limit);
        List<AccountLine> lines = entities.createQuery(
                        "select new org.marram.access.AccountLine(a.ref, a.username, a.displayName, a.role, o.name,"
                                + " case when a.disabledAt is null then false else true end)"
                                + " from Account a left join Organisation o on o.id = a.organisationId"
                                + " where a.programmeId = :programme and a.personId is null and a.username > :after"
                                + " order by a.username",
                        AccountLine.class)
                .setParameter("programme", programme)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(most + 1)
                .getResultList();
        return Page.of(lines, most, AccountLine::username);
    }

    /**
     * Makes an account and answers its first pass phrase, told once and replaced by its owner at the first sign-in. Refuses a user name that is taken, a role
     * of {@code PERSON} (people get a code from their coordinator), a provider without an
     * organisation, and one of an employer: who employs must never learn which programme somebody comes from.
     */
    @Needs(Act.CHANGE_ACCOUNTS)
    public String create(CreateAccount command) {
        Actor admin = current.actor();
        access.programme(Act.CHANGE_ACCOUNTS, admin.programmeId(), null);
        Checks checks = new Checks();
        String username = checks.required("username", command.username(), 60).toLowerCase(Locale.ROOT);
        checks.that(username.matches("[a-z0-9._-]*"), "username", "letters-and-digits");
        String name = checks.required("displayName", command.displayName(), 80);
        Role role = checks.present("role", command.role());
        checks.that(role != Role.PERSON, "role", "not-possible");
        checks.that((role == Role.PROVIDER) == (command.organisation() != null), "organisation", "provider-needs-one");
        checks.refuseFaults();
        checks.that(count("a.username = :it", username) == 0, "username", "taken")
                .refuseFaults();
        Long team =
                EnumSet.of(Role.COORDINATOR, Role.SUPERVISOR).contains(role) ? firstTeam(admin.programmeId()) : null;
        Long organisation = role == Role.PROVIDER ? organisation(command.organisation(), admin.programmeId()) : null;
        Account account = Account.ofStaff(
                admin.programmeId(), role, username, name, team, organisation, clock.instant(), admin.accountId());
        String phrase = newCode();
        account.temporaryPassPhrase(PassPhrases.hash(phrase));
        entities.persist(account);
        return phrase;
    }

    /**
     * A fresh temporary pass phrase, told once, for whoever lost the own one: the earlier one, all sign-ins and tokens end
     * now. Refuses one's own account. A disabled account stays disabled.
     */
    @Needs(Act.CHANGE_ACCOUNTS)
    public String renew(Ref account) {
        Account found = ofAnother(account);
        String phrase = newCode();
        found.temporaryPassPhrase(PassPhrases.hash(phrase));
        opened.endEverything(found.id());
        return phrase;
    }

    /** Disables an account: its sign-ins and tokens end now. Refuses one's own. */
    @Needs(Act.CHANGE_ACCOUNTS)
    public void disable(Ref account) {
        Account found = ofAnother(account);
        found.disable(clock.instant(), current.actor().accountId());
        opened.endEverything(found.id());
    }

    /** Opens a disabled account again; whoever uses it signs in anew. */
    @Needs(Act.CHANGE_ACCOUNTS)
    public void enable(Ref account) {
        ofStaff(account).enable();
    }

    /**
     * Makes or renews a person's account and answers its code, told once. Whatever opened it before opens nothing any more:
     * an earlier code, own words, the codes of a sheet. All sign-ins end. Refuses, where the person has a pass phrase of their
     * own, what nobody else of the staff has confirmed: {@code second-needed}.
     */
    @Open(because = "handing over the code was allowed for this person")
    public String newPersonCode(long programmeId, long personId) {
        long by = current.actor().accountId();
        Account account = ofPerson(personId);
        if (account == null) {
            account = Account.ofPerson(programmeId, personId, clock.instant(), by);
            entities.persist(account);
            access.grant(new NewGrant(
                    programmeId,
                    personId,
                    GranteeKind.ACCOUNT,
                    account.id(),
                    EnumSet.of(Scope.IDENTITY, Scope.CONTACT, Scope.PLAN, Scope.ATTENDANCE, Scope.OUTCOME),
                    Basis.SELF,
                    account.id(),
                    null,
                    Times.NEVER));
        }
        if (account.hasOwnWords()) {
            requests.use(personId);
        }
        String code = newCode();
        account.code(keys.token("account.code", code), PassPhrases.hash(code));
        codes.endAll(account.id());
        opened.endEverything(account.id());
        return inGroups(code);
    }

    /**
     * Freezes a person's account: all sign-ins end now, until a new code is handed over. Answers whether it was open.
     */
    @Open(because = "freezing was allowed for this person")
    public boolean freezePerson(long personId) {
        Account account = ofPerson(personId);
        if (account == null || account.isDisabled()) {
            return false;
        }
        account.disable(clock.instant(), current.actor().accountId());
        opened.endEverything(account.id());
        return true;
    }

    /** Takes a freezing back: the code works again; who was signed in signs in anew. */
    @Open(because = "taking back what froze it was allowed for this person")
    public void thawPerson(long personId) {
        Account account = ofPerson(personId);
        if (account != null) {
            account.enable();
        }
    }

    /** The display name of a colleague of the own programme. */
    @Open(because = "staff of one programme know each other's names")
    public String nameOf(long accountId) {
        return entities.createQuery("select a.displayName from Account a where a.id = :id", String.class)
                .setParameter("id", accountId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    static String plainCode(String code) {
        return code == null ? "" : code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    static String newCode() {
        return RANDOM.ints(CODE_LENGTH, 0, CODE_LETTERS.length())
                .mapToObj(letter -> String.valueOf(CODE_LETTERS.charAt(letter)))
                .collect(Collectors.joining());
    }

    /** As it is read out and typed. */
    static String inGroups(String code) {
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }

    private Account ofStaff(Ref ref) {
        Account found = entities.createQuery(
                        "select a from Account a where a.ref = :ref and a.personId is null", Account.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElse(null);
        access.programme(Act.CHANGE_ACCOUNTS, found == null ? -1 : found.programmeId(), ref);
        return found;
    }

    private Account ofAnother(Ref ref) {
        Account found = ofStaff(ref);
        if (found.id() == current.actor().accountId()) {
            throw Refusal.conflict("own-account");
        }
        return found;
    }

    private Account ofPerson(long personId) {
        return entities.createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private long count(String condition, Object it) {
        return entities.createQuery("select count(a) from Account a where " + condition, Long.class)
                .setParameter("it", it)
                .getSingleResult();
    }

    private Long firstTeam(long programmeId) {
        return ((Number) entities.createNativeQuery("select min(id) from team where programme_id = ?")
                        .setParameter(1, programmeId)
                        .getSingleResult())
                .longValue();
    }

    private Long organisation(Ref ref, long programmeId) {
        Object[] found = entities.createQuery(
                        "select o.id, o.kind from Organisation o where o.ref = :ref and o.programmeId = :programme",
                        Object[].class)
                .setParameter("ref", ref)
                .setParameter("programme", programmeId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("organisation", "unknown"));
        if (found[1].toString().equals("EMPLOYER")) {
            throw Refusal.invalid("organisation", "not-possible");
        }
        return (Long) found[0];
    }
}
