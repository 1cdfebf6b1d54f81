package org.marram.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marram.common.Ref;
import org.marram.person.Box;

/** Reviews and their windows in the database. */
@ApplicationScoped
class Reviews {

    private static final int MOST_GOALS = 500;
    private static final int MOST_DRIFT = 1_000;

    private static final String LINE =
            "select r.id, r.ref, r.heldOn, r.how, r.withPerson, r.milestones, r.reached, r.summary, r.createdAt, c.displayName"
                    + " from Review r, Account c where c.id = r.createdBy";

    private static final String DRIFT = """
            SELECT p.ref, p.review_from_on, p.review_until_on,
                   COALESCE(w.from_on, DATE '9999-12-31'), COALESCE(w.until_on, DATE '9999-12-31')
            FROM plan p
            LEFT JOIN review_window w ON w.plan_id = p.id AND w.ended_at IS NULL
            WHERE p.review_from_on <> COALESCE(w.from_on, DATE '9999-12-31')
               OR p.review_until_on <> COALESCE(w.until_on, DATE '9999-12-31')
            """;

    /** What a review is found by. */
    record Found(long id, long personId, LocalDate heldOn) {}

    /** When the last review was held, and when it was written down. */
    record Last(LocalDate heldOn, Instant writtenAt) {}

    @PersistenceContext
    private EntityManager entities;

    void store(List<?> rows) {
        rows.forEach(entities::persist);
        entities.flush();
    }

    /** The window that stands, for a change; whoever asks holds the plan. */
    Optional<OpenedWindow> held(long planId) {
        return entities.createQuery(
                        "select w from OpenedWindow w where w.planId = :plan and w.endedAt is null", OpenedWindow.class)
                .setParameter("plan", planId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The window that stands. */
    Optional<OpenedWindow> standing(long personId) {
        return entities.createQuery(
                        "select w from OpenedWindow w, Plan p where p.id = w.planId and p.personId = :person"
                                + " and w.endedAt is null",
                        OpenedWindow.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** The last window that a plan has had. */
    Optional<OpenedWindow> latest(long planId) {
        return entities.createQuery(
                        "select w from OpenedWindow w where w.planId = :plan order by w.number desc",
                        OpenedWindow.class)
                .setParameter("plan", planId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<Found> find(Ref review) {
        return entities.createQuery(
                        "select r.id, r.personId, r.heldOn from Review r where r.ref = :ref", Object[].class)
                .setParameter("ref", review)
                .getResultStream()
                .findFirst()
                .map(row -> new Found((Long) row[0], (Long) row[1], (LocalDate) row[2]));
    }

    Optional<Last> last(long personId) {
        return entities.createQuery(
                        "select r.heldOn, r.createdAt from Review r where r.personId = :person order by r.heldOn desc",
                        Object[].class)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new Last((LocalDate) row[0], (Instant) row[1]));
    }

    /** Those held before that day, the latest first, with what was said to each last; one query. */
    List<ReviewLine> lines(long personId, LocalDate before, int limit) {
        return entities.createQuery(
                        "select r.id, r.ref, r.heldOn, r.how, r.withPerson, r.milestones, r.reached, a.rightFor from Review r"
                                + " left join ReviewAnswer a on a.reviewId = r.id and a.id = (select max(b.id) from ReviewAnswer b"
                                + " where b.reviewId = r.id) where r.personId = :person and r.heldOn < :before order by r.heldOn desc",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> line(row, (RightForMe) row[7]))
                .toList();
    }

    /** One review, whole; three queries. */
    ReviewView view(Found found, Box box) {
        Object[] row = entities.createQuery(LINE + " and r.id = :id", Object[].class)
                .setParameter("id", found.id())
                .getSingleResult();
        List<ReviewView.Said> answers = answers(found.id(), box);
        return new ReviewView(
                line(row, answers.isEmpty() ? null : answers.get(0).rightForMe()),
                box.open(Review.place(found.id()), (byte[]) row[7]),
                goals(found.id(), box),
                answers,
                (Instant) row[8],
                (String) row[9]);
    }

    /** The last review as the person reads it, with what was said to it last; one query. */
    Optional<OwnReview> own(Box box) {
        return entities.createQuery(
                        "select r.id, r.ref, r.heldOn, r.summary, a from Review r left join ReviewAnswer a on a.reviewId = r.id"
                                + " where r.personId = :person order by r.heldOn desc, a.at desc, a.id desc",
                        Object[].class)
                .setParameter("person", box.personId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new OwnReview(
                        (Ref) row[1],
                        (LocalDate) row[2],
                        box.open(Review.place((Long) row[0]), (byte[]) row[3]),
                        row[4] == null ? null : ((ReviewAnswer) row[4]).view(box)));
    }

    /** The latest first. */
    List<ReviewView.Said> answers(long reviewId, Box box) {
        return entities.createQuery(
                        "select a from ReviewAnswer a where a.reviewId = :review order by a.at desc, a.id desc",
                        ReviewAnswer.class)
                .setParameter("review", reviewId)
                .setMaxResults(ReviewView.MOST_ANSWERS)
                .getResultStream()
                .map(answer -> answer.view(box))
                .toList();
    }

    /** Compares the days on every plan with the window that stands; at most 1,000 differences. */
    List<ReviewDrift> drift() {
        List<?> rows =
                entities.createNativeQuery(DRIFT).setMaxResults(MOST_DRIFT).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new ReviewDrift(Ref.of((byte[]) row[0]), day(row[1]), day(row[2]), day(row[3]), day(row[4])))
                .toList();
    }

    private static ReviewLine line(Object[] row, RightForMe said) {
        return new ReviewLine(
                (Ref) row[1],
                (LocalDate) row[2],
                (ReviewHow) row[3],
                (Boolean) row[4],
                (Integer) row[5],
                (Integer) row[6],
                said);
    }

    private List<ReviewView.GoalThen> goals(long reviewId, Box box) {
        return entities.createQuery(
                        "select g.id, g.goalRef, g.words, g.decision, g.reason from ReviewGoal g"
                                + " where g.reviewId = :review order by g.position",
                        Object[].class)
                .setParameter("review", reviewId)
                .setMaxResults(MOST_GOALS)
                .getResultStream()
                .map(row -> new ReviewView.GoalThen(
                        (Ref) row[1],
                        box.open(ReviewGoal.place((Long) row[0]), (byte[]) row[2]),
                        (GoalDecision) row[3],
                        (DecisionReason) row[4]))
                .toList();
    }

    private static LocalDate day(Object value) {
        return ((Date) value).toLocalDate();
    }
}
