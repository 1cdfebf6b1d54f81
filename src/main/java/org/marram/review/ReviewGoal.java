package org.marram.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.person.Box;

/** What was decided about one goal in a review, with the words that the goal had then. Written once. */
@Entity
@Table(name = "review_goal")
class ReviewGoal {

    @Id
    private long id;

    private long reviewId;
    private Ref goalRef;
    private int position;

    @Enumerated(EnumType.STRING)
    private GoalDecision decision;

    @Enumerated(EnumType.STRING)
    private DecisionReason reason;

    private byte[] words;

    protected ReviewGoal() {}

    ReviewGoal(Review review, int position, HoldReview.LookedAt asked, String words, Box box) {
        this.id = Ids.next();
        this.reviewId = review.id();
        this.goalRef = asked.goal();
        this.position = position;
        this.decision = asked.decision();
        this.reason = asked.reason();
        this.words = box.seal(place(id), words);
    }

    /** What the sealing binds a goal's words to. */
    static String place(long id) {
        return "review_goal.words " + id;
    }
}
