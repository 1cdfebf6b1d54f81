package org.marram.ui.participant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.marram.access.IdempotencyService;
import org.marram.coming.ComingService;
import org.marram.common.Ref;
import org.marram.consent.ConsentService;
import org.marram.feed.Feed;
import org.marram.feed.OwnFeedService;
import org.marram.feedback.FeedbackService;
import org.marram.notice.ContactRule;
import org.marram.notice.ContactRuleService;
import org.marram.notice.KeepRule;
import org.marram.request.RequestKind;
import org.marram.request.RequestService;
import org.marram.review.AnswerReview;
import org.marram.review.ReviewService;
import org.marram.review.RightForMe;
import org.marram.voice.AddOwnGoal;
import org.marram.voice.RewordOwnGoal;
import org.marram.voice.Say;
import org.marram.voice.VoiceService;

/** What somebody does with what is theirs. Which things are theirs is asked of the rooms, whatever a form says. */
@RequestScoped
public class MyActs {

    @Inject
    private ReviewService reviews;

    @Inject
    private ConsentService consents;

    @Inject
    private VoiceService voice;

    @Inject
    private ComingService coming;

    @Inject
    private OwnFeedService feeds;

    @Inject
    private ContactRuleService rules;

    @Inject
    private RequestService requests;

    @Inject
    private FeedbackService feedback;

    @Inject
    private IdempotencyService keys;

    /** What they say to a review. */
    void answer(Sent sent) {
        RightForMe right = isYes(sent) ? RightForMe.YES : RightForMe.NOT_YET;
        reviews.answer(new AnswerReview(Ref.parse(sent.review()), right, sent.words()));
    }

    /** Whether the plan is right for them. */
    void agree(Sent sent) {
        once(sent, () -> voice.agree(isYes(sent), sent.words()));
    }

    /** A goal of their own. */
    void add(Sent sent) {
        once(sent, () -> voice.add(new AddOwnGoal(sent.pathway(), sent.words())));
    }

    /** Their own goal in other words; over what stands by now, where the form does not say what it was. */
    void reword(Sent sent) {
        once(sent, () -> voice.reword(new RewordOwnGoal(Ref.parse(sent.goal()), version(sent), sent.words())));
    }

    /** A word about a goal or a step of it. */
    void say(Sent sent) {
        Ref step = sent.step() == null || sent.step().isEmpty() ? null : Ref.parse(sent.step());
        once(sent, () -> voice.say(new Say(Ref.parse(sent.goal()), step, sent.words())));
    }

    /** How to reach them, over what they told last; a form that does not say what that was counts as the first. */
    void tellContact(Sent sent) {
        ContactRule rule = sent.contact().rule();
        int version = Optional.ofNullable(version(sent)).orElse(0);
        once(sent, () -> rules.keepMine(new KeepRule(version, rule)));
    }

    /** What they told last about how to reach them is still right. */
    void stillRight(Sent sent) {
        int version = Optional.ofNullable(version(sent)).orElse(0);
        once(sent, () -> rules.stillRight(version));
    }

    /** That something about them be put right, or deleted. */
    void ask(Sent sent) {
        RequestKind kind = "DELETION".equals(sent.value()) ? RequestKind.DELETION : RequestKind.CORRECTION;
        once(sent, () -> requests.ask(kind, sent.words()));
    }

    /** What they say beside what stays as it is. */
    void state(Sent sent) {
        once(sent, () -> requests.state(Ref.parse(sent.value()), sent.words()));
    }

    /** What they say about the programme; the form's own word goes with it, so that no row of theirs tells that it was sent. */
    void giveFeedback(Sent sent) {
        if ("NAMED".equals(sent.value())) {
            feedback.sayNamed(sent.words(), sent.once());
        } else {
            feedback.sayUnnamed(sent.words(), sent.once());
        }
    }

    private static Integer version(Sent sent) {
        return sent.version() == null || !sent.version().matches("\\d{1,9}") ? null : Integer.valueOf(sent.version());
    }

    /** The same form sent once more does nothing. */
    private void once(Sent sent, Runnable act) {
        if (keys.begin(sent.once(), sent.toString()).isPresent()) {
            return;
        }
        try {
            keys.complete(sent.once(), () -> {
                act.run();
                return "";
            });
        } catch (RuntimeException failed) {
            keys.forget(sent.once());
            throw failed;
        }
    }

    private static boolean isYes(Sent sent) {
        return "YES".equals(sent.value());
    }

    /** That they cannot come to a session; nobody asks why. */
    void cannotCome(Sent sent) {
        coming.cannotCome(Ref.parse(sent.value()));
    }

    /** That they can come after all. */
    void canCome(Sent sent) {
        coming.canCome(Ref.parse(sent.value()));
    }

    /** From now on a calendar elsewhere may read when their sessions are; answers where, from the root of this server. */
    String openCalendar(Locale language) {
        return Feed.address(feeds.begin(language));
    }

    /** From now on none may. */
    void closeCalendar() {
        feeds.end();
    }

    /** Takes back what they agreed to share. */
    void takeBack(Sent sent) {
        consents.withdrawMine(Ref.parse(sent.value()));
    }
}
