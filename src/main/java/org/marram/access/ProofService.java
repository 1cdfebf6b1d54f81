package org.marram.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.marram.common.Refusal;

/** Whoever is signed in proves once more, in the transaction of one act, that it is them: a screen left open is not enough (rule 65). */
@ApplicationScoped
@Transactional
public class ProofService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Throttle throttle;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    /**
     * The own pass phrase. Refuses another one at the field {@code passphrase}, whatever a system sends, and more than five
     * tries in five minutes, right ones too, so that what comes after is no way to guess either. The account is held until the
     * end: two such acts of one account come one after the other.
     */
    @Open(because = "whoever acts proves who they are")
    public void prove(Act act, String passPhrase) {
        Actor actor = current.actor();
        String name = "proof " + actor.accountId();
        throttle.tryOnce(name, name);
        String tried = passPhrase == null || PassPhraseRule.isTooLong(passPhrase) ? "" : passPhrase;
        Account account = entities.find(Account.class, actor.accountId());
        String stored = account.secretHash();
        boolean right = PassPhrases.matches(tried, stored);
        entities.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        if (!right || actor.token() != null || account.isDisabled() || !stored.equals(account.secretHash())) {
            access.refused(act, null);
            throw Refusal.invalid("passphrase", "wrong-pass-phrase");
        }
    }
}
