package org.marram.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.marram.common.KeyRing;
import org.marram.common.Refusal;

/**
 * How a person signs in to their own page, as they want it themselves: a pass phrase of their own, and codes on a small
 * sheet. Whoever changes that has signed in a short time ago, so that a phone left lying about is not enough.
 */
@ApplicationScoped
@Transactional
public class OwnSignInService {

    /** For so long nobody needs to sign in again to change how they do. */
    private static final Duration FRESH = Duration.ofMinutes(15);

    private static final int CODES = 10;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccessService access;

    @Inject
    private SignInService signIns;

    @Inject
    private SignIns opened;

    @Inject
    private OneTimeCodes codes;

    @Inject
    private CurrentActor current;

    @Inject
    private KeyRing keys;

    @Inject
    private Clock clock;

    @Needs(Act.SEE_OWN_SIGN_IN)
    public OwnSignIn mine() {
        access.role(Act.SEE_OWN_SIGN_IN, null);
        Account account = entities.find(Account.class, current.actor().accountId());
        return new OwnSignIn(account.username(), codes.left(account.id()));
    }

    /** Whether what is good to know first is still to be read by whoever signed in with this token. */
    @Open(because = "whoever holds the token asks about the own page")
    public boolean isSafetyUnread(String token) {
        return entities.createQuery(
                        "select a from SignIn s, Account a where s.tokenHash = :hash and a.id = s.accountId",
                        Account.class)
                .setParameter("hash", signIns.hash(token))
                .getResultStream()
                .anyMatch(account -> !account.hasReadSafety());
    }

    /** It was read, and is not shown again by itself until another code is handed over. */
    @Needs(Act.CHANGE_OWN_SIGN_IN)
    public void readSafety() {
        access.role(Act.CHANGE_OWN_SIGN_IN, null);
        entities.find(Account.class, current.actor().accountId()).readSafety(clock.instant());
    }

    /**
     * A pass phrase of the own choice, and a name of chance words to go with it where there is none yet. The code that was
     * handed over opens nothing from then on; all sign-ins end, and a new one begins. Answers its token. Refuses a choice
     * that {@link PassPhraseRule} does not take, and a sign-in that began too long ago ({@code sign-in-again}).
     *
     * @param token of the present sign-in
     * @param language of the name
     */
    @Needs(Act.CHANGE_OWN_SIGN_IN)
    public String choose(String token, String phrase, Locale language) {
        Account account = signedInAfresh(token);
        String name = account.username() == null ? newName(language) : account.username();
        signIns.check(account, null, phrase, List.of(name));
        account.ownWords(name, PassPhrases.hash(phrase));
        opened.endEverything(account.id());
        return signIns.begin(account);
    }

    /** Another name of chance words. Refuses where there is no pass phrase to go with it, and as {@link #choose}. */
    @Needs(Act.CHANGE_OWN_SIGN_IN)
    public void rename(String token, Locale language) {
        Account account = signedInAfresh(token);
        if (account.username() == null) {
            throw Refusal.conflict("not-possible");
        }
        account.rename(newName(language));
    }

    /** Ten codes for a small sheet, told once; each opens the own page once. Earlier ones stop. Refuses as {@link #choose}. */
    @Needs(Act.CHANGE_OWN_SIGN_IN)
    public List<String> newCodes(String token) {
        Account account = signedInAfresh(token);
        codes.endAll(account.id());
        List<String> made =
                Stream.generate(AccountService::newCode).limit(CODES).toList();
        made.forEach(code -> codes.add(account.id(), keys.token("account.code", code)));
        return made.stream().map(AccountService::inGroups).toList();
    }

    /** For a lost or taken phone: all sign-ins end now, and nobody comes in until another code is handed over. */
    @Needs(Act.CHANGE_OWN_SIGN_IN)
    public void freeze() {
        access.role(Act.CHANGE_OWN_SIGN_IN, null);
        Account account = entities.find(Account.class, current.actor().accountId());
        account.disable(clock.instant(), account.id());
        opened.endEverything(account.id());
    }

    /** Refuses a sign-in that began too long ago ({@code sign-in-again}), or is another's: what leaves the page asks for a fresh one. */
    @Open(because = "it tells whoever holds the token about the own sign-in")
    public void refuseOld(String token) {
        long own = current.actor().accountId();
        boolean fresh = entities.createQuery(
                                "select count(s) from SignIn s where s.tokenHash = :hash and s.accountId = :own"
                                        + " and s.endedAt is null and s.at > :since",
                                Long.class)
                        .setParameter("hash", signIns.hash(token))
                        .setParameter("own", own)
                        .setParameter("since", clock.instant().minus(FRESH))
                        .getSingleResult()
                == 1;
        if (!fresh) {
            throw Refusal.conflict("sign-in-again");
        }
    }

    /** The actor's own account, held; its present sign-in is the one with this token, and began a short time ago. */
    private Account signedInAfresh(String token) {
        access.role(Act.CHANGE_OWN_SIGN_IN, null);
        refuseOld(token);
        return entities.find(Account.class, current.actor().accountId(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** One that nobody has; that another one is taken is told to nobody. */
    private String newName(Locale language) {
        return IntStream.iterate(0, tries -> tries + 1)
                .mapToObj(tries -> OwnName.random(language))
                .filter(this::isFree)
                .findFirst()
                .orElseThrow();
    }

    private boolean isFree(String name) {
        return entities.createQuery("select count(a) from Account a where a.username = :name", Long.class)
                        .setParameter("name", name)
                        .getSingleResult()
                == 0;
    }
}
