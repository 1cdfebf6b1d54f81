package org.marram.ui.participant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.marram.access.OpenDoor;
import org.marram.access.SignInService;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.consent.ConsentService;
import org.marram.review.AnswerReview;
import org.marram.review.ReviewService;
import org.marram.review.RightForMe;

/**
 * The one address of the own pages. Looking shows the page that stands open; a form's hidden field says what to do, and
 * the answer leads back here. Whose way is shown comes from the sign-in alone, never from the request.
 */
@OpenDoor(because = "whoever comes may sign in with a code here; the way itself is asked of the rooms")
@Path("/")
@RequestScoped
public class MyResource {

    @Inject
    private MySession session;

    @Inject
    private MyAnswers answers;

    @Inject
    private SignInService signIns;

    @Inject
    private ReviewService reviews;

    @Inject
    private ConsentService consents;

    @GET
    public Response look() {
        return answers.page();
    }

    /** Refuses, in words on the page that follows, a form that is not from this session; leaving is never refused. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @FormParam("do") String what,
            @FormParam("value") String value,
            @FormParam("code") String code,
            @FormParam("review") String review,
            @FormParam("words") String words,
            @FormParam("form") String form) {
        Choices choices = session.choices();
        if ("leave".equals(what)) {
            session.end();
            return answers.left();
        }
        if (!choices.form().equals(form)) {
            session.keep(choices.refusal("form-too-old"));
        } else if ("sign-in".equals(what)) {
            signIn(choices, code);
        } else if ("language".equals(what)) {
            session.keep(choices.language(value));
        } else if ("place".equals(what)) {
            session.keep(choices.place(value));
        } else if ("years".equals(what)) {
            session.keep(choices.years(value));
        } else if ("reading".equals(what)) {
            session.keep(choices.reading(value));
        } else if ("review".equals(what)) {
            answer(choices, review, value, words);
        } else if ("take-back".equals(what)) {
            takeBack(choices, value);
        } else if ("save".equals(what)) {
            return answers.sheet();
        }
        return answers.again();
    }

    /** What the person says to a review; which are theirs is asked of the room, whatever the form says. */
    private void answer(Choices choices, String review, String value, String words) {
        try {
            RightForMe right = "YES".equals(value) ? RightForMe.YES : RightForMe.NOT_YET;
            reviews.answer(new AnswerReview(Ref.parse(review), right, words));
        } catch (Refusal refusal) {
            session.keep(choices.refusal(refusal.code()));
        }
    }

    /** What the person agreed to share; which are theirs is asked of the room, whatever the form says. */
    private void takeBack(Choices choices, String release) {
        try {
            consents.withdrawMine(Ref.parse(release));
        } catch (Refusal refusal) {
            session.keep(choices.refusal(refusal.code()));
        }
    }

    private void signIn(Choices choices, String code) {
        try {
            session.enter(signIns.signInByCode(code, session.source()));
        } catch (Refusal refusal) {
            session.keep(choices.refusal(refusal.code()));
        }
    }
}
