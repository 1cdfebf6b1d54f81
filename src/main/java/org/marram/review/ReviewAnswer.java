package org.marram.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ids;
import org.marram.person.Box;

/** What the person said to a review, how, and on which day. Said anew, it is another row; the earlier one stays. */
@Entity
@Table(name = "review_answer")
class ReviewAnswer {

    @Id
    private long id;

    private long reviewId;

    @Enumerated(EnumType.STRING)
    private RightForMe rightFor;

    @Enumerated(EnumType.STRING)
    private AnswerHow how;

    private LocalDate saidOn;
    private byte[] words;
    private Instant at;
    private long byId;

    protected ReviewAnswer() {}

    ReviewAnswer(long reviewId, ReviewView.Said said, Box box, Instant at, long by) {
        this.id = Ids.next();
        this.reviewId = reviewId;
        this.rightFor = said.rightForMe();
        this.how = said.how();
        this.saidOn = said.saidOn();
        this.words = box.seal(place(id), said.words());
        this.at = at;
        this.byId = by;
    }

    ReviewView.Said view(Box box) {
        return new ReviewView.Said(rightFor, how, saidOn, box.open(place(id), words));
    }

    /** What the sealing binds the words to. */
    private static String place(long id) {
        return "review_answer.words " + id;
    }
}
