package org.marram.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.marram.common.KeyRing;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Known;
import org.marram.person.PersonService;

/** What people said about the programme, in the database. */
@ApplicationScoped
class Feedbacks {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PersonService people;

    @Inject
    private KeyRing keys;

    void add(Feedback feedback) {
        entities.persist(feedback);
        entities.flush();
    }

    /** Whether it came already by this form. */
    boolean came(long programmeId, byte[] onceToken) {
        return entities.createQuery(
                                "select count(f) from Feedback f where f.programmeId = :programme and f.onceToken = :once",
                                Long.class)
                        .setParameter("programme", programmeId)
                        .setParameter("once", onceToken)
                        .getSingleResult()
                > 0;
    }

    /** For an answer. */
    Optional<Feedback> held(Ref feedback) {
        return entities.createQuery("select f from Feedback f where f.ref = :ref", Feedback.class)
                .setParameter("ref", feedback)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** What waits, the oldest day first, at most 100: an answer makes room. */
    List<FeedbackView> waiting(long programmeId) {
        return opened(rows(
                "select f, a.displayName from Feedback f left join Account a on a.id = f.answeredBy"
                        + " where f.programmeId = :id and f.answeredAt is null order by f.givenOn, f.id",
                programmeId));
    }

    /** What was answered or read, the newest first, at most 100. */
    List<FeedbackView> answered(long programmeId) {
        return opened(rows(
                "select f, a.displayName from Feedback f left join Account a on a.id = f.answeredBy"
                        + " where f.programmeId = :id and f.answeredAt is not null order by f.answeredAt desc, f.id desc",
                programmeId));
    }

    /** What this person said with their name, the newest first, at most 100. */
    List<FeedbackView> of(Known person) {
        return rows(
                        "select f, a.displayName from Feedback f left join Account a on a.id = f.answeredBy"
                                + " where f.personId = :id order by f.givenOn desc, f.id desc",
                        person.box().personId())
                .stream()
                .map(row -> ((Feedback) row[0]).open(person, (String) row[1]))
                .toList();
    }

    private List<FeedbackView> opened(List<Object[]> rows) {
        List<Long> named = rows.stream()
                .map(row -> ((Feedback) row[0]).personId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, Known> known = named.isEmpty() ? Map.of() : people.known(named);
        return rows.stream()
                .map(row -> ((Feedback) row[0]).open(from((Feedback) row[0], known), (String) row[1]))
                .toList();
    }

    private Known from(Feedback feedback, Map<Long, Known> known) {
        if (feedback.personId() != null) {
            return known.getOrDefault(feedback.personId(), new Known(null, null));
        }
        try {
            return new Known(null, feedback.ownBox(keys));
        } catch (Refusal unreadable) {
            return new Known(null, null);
        }
    }

    private List<Object[]> rows(String query, long id) {
        return entities.createQuery(query, Object[].class)
                .setParameter("id", id)
                .setMaxResults(Page.MOST)
                .getResultList();
    }
}
