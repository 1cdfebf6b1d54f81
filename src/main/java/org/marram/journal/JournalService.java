package org.marram.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.marram.common.Refusal;
import org.marram.common.RequestId;

/**
 * Append-only record of who did or read what. It is written in the transaction of the act: where it cannot be
 * written, the act fails and nothing is shown.
 */
@ApplicationScoped
public class JournalService {

    private static final Logger LOG = System.getLogger(JournalService.class.getName());

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private RequestId request;

    /** In the transaction of the act. It goes to the database now, so that a read that it refuses shows nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Happened happened) {
        write(List.of(happened), Outcome.DONE);
    }

    /** As {@link #record(Happened)}, one row each. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(List<Happened> happened) {
        write(happened, Outcome.DONE);
    }

    /** In a transaction of its own, since the act that was refused leaves none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(Happened happened) {
        write(List.of(happened), Outcome.REFUSED);
    }

    /** As {@link #refused}; the log says at once that somebody should look here. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void unreadable(Happened happened) {
        LOG.log(
                Logger.Level.ERROR,
                "Something sealed does not open; the journal says whose, at request " + request.ref());
        write(List.of(happened), Outcome.REFUSED);
    }

    /** What was done or read about this person before then, but by this role; the newest first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Trace> about(long personId, String exceptRole, Instant before, int most) {
        return entities.createQuery(
                        "select new org.marram.journal.Trace(e.at, e.actorId, e.actorRole, e.action, e.purpose) from JournalEntry e"
                                + " where e.personId = :person and e.at < :before and e.actorRole <> :role"
                                + " and e.outcome = :done order by e.at desc, e.id desc",
                        Trace.class)
                .setParameter("person", personId)
                .setParameter("before", before)
                .setParameter("role", exceptRole)
                .setParameter("done", Outcome.DONE)
                .setMaxResults(most)
                .getResultList();
    }

    private void write(List<Happened> happened, Outcome outcome) {
        entities.flush();
        try {
            happened.forEach(each -> entities.persist(new JournalEntry(each, outcome, clock.instant(), request.ref())));
            entities.flush();
        } catch (PersistenceException unwritten) {
            LOG.log(Logger.Level.ERROR, "The journal cannot be written; request " + request.ref() + " was refused");
            throw Refusal.of(Refusal.Kind.UNAVAILABLE, "unavailable");
        }
    }
}
