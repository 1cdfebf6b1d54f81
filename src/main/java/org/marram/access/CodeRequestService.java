package org.marram.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.marram.common.KeyRing;
import org.marram.common.Refusal;

/**
 * Two who stand for a new code: nobody alone can replace words that a person has chosen. The second one learns neither whose
 * code it is nor the code.
 */
@ApplicationScoped
@Transactional
public class CodeRequestService {

    private static final int LETTERS = 8;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private KeyRing keys;

    @Inject
    private Clock clock;

    /** Words that another one of the staff confirms with, within a quarter of an hour. */
    @Open(because = "handing over the code was allowed for this person")
    public String ask(long personId) {
        Actor actor = current.actor();
        String words = AccountService.newCode().substring(0, LETTERS);
        entities.persist(
                new CodeRequest(actor.programmeId(), personId, token(words), clock.instant(), actor.accountId()));
        return AccountService.inGroups(words);
    }

    /** Confirms what a colleague asks for. Refuses words that nobody of the own programme shows just now, and one's own. */
    @Needs(Act.CONFIRM_CODE)
    public void confirm(String words) {
        access.role(Act.CONFIRM_CODE, null);
        Actor actor = current.actor();
        entities.createQuery(
                        "select r from CodeRequest r where r.token = :token and r.programmeId = :programme"
                                + " and r.confirmedAt is null and r.askedAt > :since",
                        CodeRequest.class)
                .setParameter("token", token(words))
                .setParameter("programme", actor.programmeId())
                .setParameter("since", clock.instant().minus(CodeRequest.HOLDS))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("words", "not-shown"))
                .confirm(clock.instant(), actor.accountId());
    }

    /** Uses up what was confirmed to this actor about this person. Refuses where nothing was, or too long ago. */
    void use(long personId) {
        entities.createQuery(
                        "select r from CodeRequest r where r.personId = :person and r.askedBy = :by and r.usedAt is null"
                                + " and r.confirmedAt > :since",
                        CodeRequest.class)
                .setParameter("person", personId)
                .setParameter("by", current.actor().accountId())
                .setParameter("since", clock.instant().minus(CodeRequest.HOLDS))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("second-needed"))
                .use(clock.instant());
    }

    private byte[] token(String words) {
        return keys.token("code.request", AccountService.plainCode(words));
    }
}
