package org.marram.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    private static final int LONGEST_PHRASE = 1_000;
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Throttle throttle;

    @Inject
    private KeyRing keys;

    @Inject
    private JournalService journal;

    @Inject
    private Clock clock;

    /**
     * For staff and partners. Answers a token that only the holder's server session keeps.
     *
     * @param source where the request came from, kept in memory only
     */
    @Open(because = "nobody is signed in yet")
    public String signIn(String username, String passPhrase, String source) {
        String name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        return enter(name, find("a.username = :it", name), passPhrase, source);
    }

    /** For the person, with the code handed over in person; spaces, dashes and case do not matter. */
    @Open(because = "nobody is signed in yet")
    public String signInByCode(String code, String source) {
        String plain = AccountService.plainCode(code);
        byte[] token = keys.token("account.code", plain);
        String name = "code " + Base64.getEncoder().encodeToString(token);
        return enter(name, find("a.codeToken = :it", token), plain, source);
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
        return entities.createQuery(
                        "select a, t.scopes from ApiToken t, Account a where t.tokenHash = :hash and a.id = t.accountId"
                                + " and t.endedAt is null and t.untilAt > :now and a.disabledAt is null",
                        Object[].class)
                .setParameter("hash", hash(token))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .map(row -> actor((Account) row[0], Set.of(((String) row[1]).split(","))));
    }

    /** Ends this one sign-in. Ending it twice is no error. */
    @Open(because = "whoever holds the token may end it")
    public void signOut(String token) {
        entities.createQuery("update SignIn s set s.endedAt = :now where s.endedAt is null and s.tokenHash = :hash")
                .setParameter("now", clock.instant())
                .setParameter("hash", hash(token))
                .executeUpdate();
    }

    private String enter(String name, Optional<Account> found, String phrase, String source) {
        throttle.tryOnce(name, source);
        String tried = phrase == null || phrase.length() > LONGEST_PHRASE ? "" : phrase;
        boolean right =
                PassPhrases.matches(tried, found.map(Account::secretHash).orElse(null));
        if (!right || found.get().isDisabled()) {
            journal.refused(new Happened(0, found.map(Account::id).orElse(0L), "NOBODY", "SIGN_IN", null, null, null));
            throw Refusal.of(Refusal.Kind.UNAUTHENTICATED, "sign-in-failed");
        }
        throttle.forget(name, source);
        Account account = found.get();
        if (PassPhrases.isOld(account.secretHash())) {
            account.passPhrase(PassPhrases.hash(tried));
        }
        String token = newToken();
        entities.persist(new SignIn(account.id(), account.role(), hash(token), clock.instant()));
        journal.record(new Happened(
                account.programmeId(),
                account.id(),
                account.role().name(),
                "SIGN_IN",
                account.personId(),
                account.ref(),
                null));
        return token;
    }

    private Optional<Account> find(String condition, Object it) {
        return entities.createQuery("select a from Account a where " + condition, Account.class)
                .setParameter("it", it)
                .getResultStream()
                .findFirst();
    }

    private static Actor actor(Account account, Set<String> tokenScopes) {
        return new Actor(
                account.id(),
                account.ref(),
                account.role(),
                account.displayName(),
                account.programmeId(),
                account.teamId(),
                account.organisationId(),
                account.personId(),
                tokenScopes);
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
