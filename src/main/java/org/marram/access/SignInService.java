package org.marram.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.marram.common.KeyRing;
import org.marram.common.Refusal;
import org.marram.journal.Happened;
import org.marram.journal.JournalService;

/**
 * Signing in and out, and who acts in a request. Unknown names, wrong words and disabled accounts get one answer, in the
 * same time. Every request asks the database again, so that an ended sign-in or a disabled account counts at once.
 */
@ApplicationScoped
@Transactional
public class SignInService {

    private static final String PRODUCT = "Marram";
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Throttle throttle;

    @Inject
    private SignIns opened;

    @Inject
    private OneTimeCodes codes;

    @Inject
    private KeyRing keys;

    @Inject
    private JournalService journal;

    @Inject
    private Clock clock;

    /**
     * For staff and partners. Answers a token that only the holder's server session keeps. Refuses, once the right words
     * were given, a pass phrase that somebody else made: {@code new-phrase-needed}.
     *
     * @param source where the request came from, kept in memory only
     */
    @Open(because = "nobody is signed in yet")
    public String signIn(String username, String passPhrase, String source) {
        return signIn(username, passPhrase, null, source);
    }

    /**
     * The same with a pass phrase of one's own choice from now on: the earlier one, all other sign-ins and tokens end.
     * Refuses a choice that {@link PassPhraseRule} does not take.
     *
     * @param newPassPhrase null to keep the present one
     */
    @Open(because = "nobody is signed in yet")
    public String signIn(String username, String passPhrase, String newPassPhrase, String source) {
        String name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        Account account = admitted(name, find("a.personId is null and a.username = :it", name), passPhrase, source);
        if (newPassPhrase != null) {
            choose(account, passPhrase, newPassPhrase);
        } else if (account.isSecretTemporary()) {
            journal.refused(happened(account, "SIGN_IN"));
            throw Refusal.conflict("new-phrase-needed");
        }
        return open(account);
    }

    /**
     * For the person, with the code handed over in person, or with one of the own sheet, which then works no more; spaces,
     * dashes and case do not matter.
     */
    @Open(because = "nobody is signed in yet")
    public String signInByCode(String code, String source) {
        String plain = AccountService.plainCode(code);
        byte[] token = keys.token("account.code", plain);
        String name = "code " + Base64.getEncoder().encodeToString(token);
        Optional<Account> ofSheet = codes.accountOf(token);
        return open(
                ofSheet.isPresent()
                        ? admittedOnce(name, ofSheet.get(), token, source)
                        : admitted(name, find("a.codeToken = :it", token), plain, source));
    }

    /** For the person, with the own sign-in name, however it is written, and the own pass phrase. */
    @Open(because = "nobody is signed in yet")
    public String signInByName(String name, String passPhrase, String source) {
        String plain = OwnName.plain(name);
        Optional<Account> found = find("a.personId is not null and a.username = :it", plain);
        return open(admitted("own " + plain, found, passPhrase, source));
    }

    /**
     * Who acts with this token now; empty where the sign-in has ended, was idle for too long, or its account is disabled.
     *
     * @param active whether somebody did something; a page that only keeps itself alive is not active
     */
    @Open(because = "it tells who asks")
    public Optional<Actor> resume(String token, boolean active) {
        Instant now = clock.instant();
        List<Object[]> found = entities.createQuery(
                        "select a, s.id, s.lastSeenAt from SignIn s, Account a where s.tokenHash = :hash"
                                + " and a.id = s.accountId and s.endedAt is null and s.untilAt > :now and a.disabledAt is null",
                        Object[].class)
                .setParameter("hash", hash(token))
                .setParameter("now", now)
                .getResultList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Account account = (Account) found.get(0)[0];
        Instant lastSeen = (Instant) found.get(0)[2];
        if (lastSeen.isBefore(SignIn.idleSince(account.role(), now))) {
            return Optional.empty();
        }
        if (active && lastSeen.isBefore(now.minus(SignIn.SEEN_STEP))) {
            entities.createQuery("update SignIn s set s.lastSeenAt = :now where s.id = :id")
                    .setParameter("now", now)
                    .setParameter("id", found.get(0)[1])
                    .executeUpdate();
        }
        return Optional.of(actor(account, null));
    }

    /** Who acts with a system's token now; empty where it is unknown, over or ended, or its account is disabled. */
    @Open(because = "it tells who asks")
    public Optional<Actor> bearer(String token) {
        return bearing("t.tokenHash = :it", hash(token));
    }

    private Optional<Actor> bearing(String condition, Object it) {
        return entities.createQuery(
                        "select a, t from ApiToken t, Account a where a.id = t.accountId and t.endedAt is null"
                                + " and t.untilAt > :now and a.disabledAt is null and " + condition,
                        Object[].class)
                .setParameter("it", it)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .map(row -> actor((Account) row[0], ((ApiToken) row[1]).allows()));
    }

    /** Ends every sign-in of the account, on whatever device, not only this one. Doing it twice is no error. */
    @Open(because = "whoever holds the token may end it")
    public void signOut(String token) {
        opened.endAllBeside(hash(token));
    }

    /** Ends this one sign-in, where another takes its place. */
    @Open(because = "whoever holds the token may end it")
    public void replace(String token) {
        opened.end(hash(token));
    }

    /** The account is held until the end, so that a pass phrase that is replaced meanwhile opens nothing any more. */
    private Account admitted(String name, Optional<Account> found, String phrase, String source) {
        throttle.tryOnce(name, source);
        String tried = phrase == null || PassPhraseRule.isTooLong(phrase) ? "" : phrase;
        String stored = found.map(Account::secretHash).orElse(null);
        boolean right = PassPhrases.matches(tried, stored);
        found.filter(account -> right).ifPresent(account -> entities.refresh(account, LockModeType.PESSIMISTIC_WRITE));
        if (!right || found.get().isDisabled() || !stored.equals(found.get().secretHash())) {
            throw failed(found);
        }
        throttle.forget(name, source);
        if (PassPhrases.isOld(stored)) {
            found.get().hashedAnew(PassPhrases.hash(tried));
        }
        return found.get();
    }

    /** By a code of a sheet, which is used up; in the same time as every other try. */
    private Account admittedOnce(String name, Account found, byte[] token, String source) {
        throttle.tryOnce(name, source);
        PassPhrases.matches(name, null);
        entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        if (found.isDisabled() || !codes.use(token)) {
            throw failed(Optional.of(found));
        }
        throttle.forget(name, source);
        return found;
    }

    private Refusal failed(Optional<Account> found) {
        journal.refused(new Happened(0, found.map(Account::id).orElse(0L), "NOBODY", "SIGN_IN", null, null, null));
        return Refusal.of(Refusal.Kind.UNAUTHENTICATED, "sign-in-failed");
    }

    /** Refuses what {@link PassPhraseRule} does not take; the product's and the programme's name count for nothing. */
    void check(Account account, String before, String phrase, List<String> own) {
        String programme = (String) entities.createNativeQuery("select name from programme where id = ?")
                .setParameter(1, account.programmeId())
                .getSingleResult();
        PassPhraseRule.check(
                phrase,
                before,
                Stream.concat(Stream.of(PRODUCT, programme), own.stream()).toList());
    }

    private void choose(Account account, String before, String phrase) {
        check(account, before, phrase, List.of(account.username(), account.displayName()));
        account.passPhrase(PassPhrases.hash(phrase));
        opened.endEverything(account.id());
        journal.record(happened(account, "CHOOSE_PASS_PHRASE"));
    }

    private String open(Account account) {
        journal.record(happened(account, "SIGN_IN"));
        return begin(account);
    }

    /** A sign-in of this account from now on; answers its token. */
    String begin(Account account) {
        String token = newToken();
        entities.persist(new SignIn(account.id(), account.role(), hash(token), clock.instant()));
        return token;
    }

    private static Happened happened(Account account, String action) {
        return new Happened(
                account.programmeId(),
                account.id(),
                account.role().name(),
                action,
                account.personId(),
                account.ref(),
                null);
    }

    /** The same actor as they are now, for work that outlasts a request; empty where the account is disabled, or the token over. */
    @Open(because = "it tells who acts on")
    public Optional<Actor> again(Actor actor) {
        return again(
                actor.accountId(), actor.token() == null ? null : actor.token().id());
    }

    /** As {@link #again(Actor)}. @param tokenId null where they had signed in themselves */
    @Open(because = "it tells who acts on")
    public Optional<Actor> again(long accountId, Long tokenId) {
        return tokenId == null
                ? find("a.disabledAt is null and a.id = :it", accountId).map(account -> actor(account, null))
                : bearing("t.id = :it", tokenId);
    }

    private Optional<Account> find(String condition, Object it) {
        return entities.createQuery("select a from Account a where " + condition, Account.class)
                .setParameter("it", it)
                .getResultStream()
                .findFirst();
    }

    private static Actor actor(Account account, Actor.Token token) {
        return new Actor(
                account.id(),
                account.ref(),
                account.role(),
                account.displayName(),
                account.programmeId(),
                account.teamId(),
                account.organisationId(),
                account.personId(),
                token);
    }

    static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    byte[] hash(String token) {
        return keys.token("token", token == null ? "" : token);
    }
}
