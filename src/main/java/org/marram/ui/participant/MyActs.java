package org.marram.ui.participant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.marram.common.Ref;
import org.marram.consent.ConsentService;
import org.marram.review.AnswerReview;
import org.marram.review.ReviewService;
import org.marram.review.RightForMe;

/** What somebody does with what is theirs. Which things are theirs is asked of the rooms, whatever a form says. */
@RequestScoped
public class MyActs {

    @Inject
    private ReviewService reviews;

    @Inject
    private ConsentService consents;

    /** What they say to a review. */
    void answer(Sent sent) {
        RightForMe right = "YES".equals(sent.value()) ? RightForMe.YES : RightForMe.NOT_YET;
        reviews.answer(new AnswerReview(Ref.parse(sent.review()), right, sent.words()));
    }

    /** Takes back what they agreed to share. */
    void takeBack(Sent sent) {
        consents.withdrawMine(Ref.parse(sent.value()));
    }
}
