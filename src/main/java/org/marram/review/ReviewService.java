package org.marram.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.closing.PlanClosed;
import org.marram.closing.PlanReopened;
import org.marram.common.Checks;
import org.marram.common.Horizon;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;
import org.marram.history.PlanHistoryService;
import org.marram.person.Box;
import org.marram.person.PersonService;
import org.marram.plan.GoalView;
import org.marram.plan.MilestonesAdded;
import org.marram.plan.PlanService;
import org.marram.plan.PlanStanding;
import org.marram.plan.StandingService;

/** Reviews of plans: when one is due, what was looked at together, and whether the person finds it right. */
@ApplicationScoped
@Transactional
public class ReviewService {

    @Inject
    private Reviews reviews;

    @Inject
    private PlanService plans;

    @Inject
    private StandingService standings;

    @Inject
    private PlanHistoryService history;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** The first milestones open the first window. */
    void added(@Observes MilestonesAdded plan) {
        if (reviews.held(plan.planId()).isEmpty()) {
            stand(plan.personId(), OpenedWindow.first(plan.planId(), today(), clock.instant(), by()));
        }
    }

    /** Nothing is asked once the plan is closed. */
    void closed(@Observes PlanClosed plan) {
        reviews.held(plan.planId()).ifPresent(window -> window.close(clock.instant(), by()));
        carry(plan.personId(), Optional.empty());
    }

    /** Whoever comes back has a window of their own, or the one that stood. */
    void reopened(@Observes PlanReopened plan) {
        reviews.latest(plan.planId())
                .ifPresent(before -> stand(plan.personId(), before.again(today(), clock.instant(), by())));
    }

    /** The latest reviews of one person, at most 100, and the window that stands. */
    @Needs(Act.LIST_REVIEWS)
    public ReviewsView of(Ref person) {
        return view(access.person(Act.LIST_REVIEWS, person));
    }

    /** Every review of one person, the latest first; keyset paging by {@code next}. */
    @Needs(Act.LIST_REVIEWS)
    public Page<ReviewLine> held(Ref person, String after, int limit) {
        int most = Page.limit(limit);
        long personId = access.person(Act.LIST_REVIEWS, person);
        return Page.of(reviews.lines(personId, heldBefore(after), most + 1), most, line -> line.heldOn()
                .toString());
    }

    /** No two reviews of a plan are held on one day. */
    private static LocalDate heldBefore(String after) {
        try {
            return after == null ? Times.NO_DAY : LocalDate.parse(after);
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("after", "unknown");
        }
    }

    /** As {@link #of}; constant number of queries. */
    @Open(because = "the caller checked the person")
    public ReviewsView view(long personId) {
        return new ReviewsView(
                reviews.lines(personId, Times.NO_DAY, Page.MOST),
                reviews.standing(personId).map(OpenedWindow::due).orElse(null));
    }

    /** One review, whole. */
    @Needs(Act.LIST_REVIEWS)
    public ReviewView open(Ref review) {
        Reviews.Found found = allowed(Act.LIST_REVIEWS, review);
        return reviews.view(found, people.box(found.personId()));
    }

    /** What to lay on the table, and the window that would follow a review held that day. */
    @Needs(Act.LIST_REVIEWS)
    public ReviewPreparation prepare(Ref person, LocalDate heldOn) {
        long personId = access.person(Act.LIST_REVIEWS, person);
        Checks checks = new Checks();
        checks.present("heldOn", heldOn);
        checks.that(Horizon.holds(heldOn, today()), "heldOn", "out-of-range");
        checks.refuseFaults();
        PlanStanding plan = standings.of(personId);
        Optional<Reviews.Last> last = reviews.last(personId);
        Optional<OpenedWindow> window = reviews.standing(personId);
        LocalDate since = last.map(Reviews.Last::heldOn).orElse(plan.openedOn());
        return new ReviewPreparation(
                window.map(OpenedWindow::due).orElse(null),
                since,
                history.moved(personId, last.map(Reviews.Last::writtenAt).orElse(Instant.EPOCH)),
                window.flatMap(standing -> next(standing, plan, heldOn)).orElse(null));
    }

    /**
     * Writes down a review and opens the next window. Refuses a closed plan, one that never had a milestone, a window that
     * ended meanwhile (stale), a day to come, one before the plan or not after the last review, a goal of another plan.
     */
    @Needs(Act.HOLD_REVIEW)
    public Ref hold(HoldReview command) {
        long personId = access.person(Act.HOLD_REVIEW, command.person());
        PlanStanding plan = standings.hold(personId);
        OpenedWindow window = standing(plan, command.version());
        Map<Ref, GoalView> goals = plans.view(personId).goals().stream()
                .filter(goal -> goal.archivedAt() == null)
                .collect(Collectors.toMap(GoalView::ref, Function.identity()));
        HoldReview checked =
                new HoldChecks(today(), plan.openedOn(), lastOn(personId), goals.keySet()).checked(command);
        Box box = people.box(personId);
        Review review = new Review(checked, plan, box, clock.instant(), by());
        reviews.store(List.of(review));
        List<ReviewGoal> looked = new ArrayList<>();
        for (HoldReview.LookedAt goal : checked.goals()) {
            looked.add(new ReviewGoal(
                    review, looked.size(), goal, goals.get(goal.goal()).words(), box));
        }
        reviews.store(looked);
        Optional<OpenedWindow> next = window.held(next(window, plan, checked.heldOn()), clock.instant(), by());
        next.ifPresent(opened -> stand(personId, opened));
        return review.ref();
    }

    /**
     * Moves the window by four weeks from today, with the reason; answers it. Refuses a second time in a row, a window that
     * has not begun, and one that ended meanwhile (stale).
     */
    @Needs(Act.HOLD_REVIEW)
    public ReviewDue exempt(ExemptReview command) {
        long personId = access.person(Act.HOLD_REVIEW, command.person());
        Checks checks = new Checks();
        ExemptReason reason = checks.present("reason", command.reason());
        checks.refuseFaults();
        OpenedWindow window = standing(standings.hold(personId), command.version());
        OpenedWindow moved = window.exempt(reason, today(), clock.instant(), by());
        stand(personId, moved);
        return moved.due();
    }

    /** What the person said by word of mouth. Refuses a day to come and one before the review. */
    @Needs(Act.HOLD_REVIEW)
    public void answered(RecordAnswer command) {
        Reviews.Found found = allowed(Act.HOLD_REVIEW, command.review());
        Checks checks = new Checks();
        LocalDate saidOn = checks.present("saidOn", command.saidOn());
        checks.that(saidOn == null || !saidOn.isAfter(today()), "saidOn", "in-the-future");
        checks.that(saidOn == null || !saidOn.isBefore(found.heldOn()), "saidOn", "before-review");
        say(found, checks, command.rightForMe(), AnswerHow.SPOKEN, saidOn, command.words());
    }

    /** What the person signed in says to a review of theirs. Said twice, it stands once. */
    @Needs(Act.CONFIRM_OWN_REVIEW)
    public void answer(AnswerReview command) {
        Reviews.Found found = allowed(Act.CONFIRM_OWN_REVIEW, command.review());
        say(found, new Checks(), command.rightForMe(), AnswerHow.OWN_PAGE, today(), command.words());
    }

    /** The last review as the person reads it. */
    @Open(because = "the caller checked the person")
    public Optional<OwnReview> own(Box person) {
        return reviews.own(person);
    }

    /** Compares the days on every plan with the window that stands, and lists what differs; at most 1,000. */
    @Open(because = "operations and tests compare numbers; it names nobody")
    public List<ReviewDrift> drift() {
        return reviews.drift();
    }

    private void say(
            Reviews.Found found, Checks checks, RightForMe asked, AnswerHow how, LocalDate saidOn, String words) {
        RightForMe rightForMe = checks.present("rightForMe", asked);
        String clean = checks.optional("words", words, HoldChecks.SUMMARY);
        checks.refuseFaults();
        Box box = people.box(found.personId());
        ReviewView.Said said = new ReviewView.Said(rightForMe, how, saidOn, clean);
        if (reviews.answers(found.id(), box).stream()
                .findFirst()
                .filter(said::equals)
                .isEmpty()) {
            reviews.store(List.of(new ReviewAnswer(found.id(), said, box, clock.instant(), by())));
        }
    }

    private Reviews.Found allowed(Act act, Ref review) {
        Reviews.Found found = reviews.find(review).orElseThrow(() -> access.unknown(act, review));
        access.person(act, found.personId(), review);
        return found;
    }

    private OpenedWindow standing(PlanStanding plan, int version) {
        OpenedWindow window = reviews.held(plan.planId())
                .orElseThrow(() -> Refusal.conflict(plan.closed() ? "plan-closed" : "review-nothing-planned"));
        window.refuseUnlessAt(version);
        return window;
    }

    private static Optional<ReviewWindow> next(OpenedWindow window, PlanStanding plan, LocalDate heldOn) {
        return ReviewWindow.of(new ReviewWindow.Facts(
                plan.closed(),
                window.startedOn(),
                window.window().because() == WindowReason.RETURNED,
                heldOn,
                plan.lastDueOn()));
    }

    private void stand(long personId, OpenedWindow window) {
        reviews.store(List.of(window));
        carry(personId, Optional.of(window.window()));
    }

    /** The plan carries the window that stands, for the lists. */
    private void carry(long personId, Optional<ReviewWindow> window) {
        standings.reviewDue(
                personId,
                window.map(ReviewWindow::from).orElse(Times.NO_DAY),
                window.map(ReviewWindow::until).orElse(Times.NO_DAY));
    }

    private LocalDate lastOn(long personId) {
        return reviews.last(personId).map(Reviews.Last::heldOn).orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private long by() {
        return current.actor().accountId();
    }
}
