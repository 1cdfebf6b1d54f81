package org.marram.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.access.Actor;
import org.marram.access.Role;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.plan.AddGoal;
import org.marram.plan.AmendReason;
import org.marram.plan.ChangeMilestone;
import org.marram.plan.ConfirmMilestone;
import org.marram.plan.GoalView;
import org.marram.plan.MilestoneView;
import org.marram.plan.NewMilestone;
import org.marram.plan.PlanService;
import org.marram.plan.SetAside;
import org.marram.plan.Whose;
import org.marram.progress.ProgressService;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;
import org.marram.testing.Deployments;

/** A plan that is looked at together, again and again, until it ends; and what the person says to it. */
@ExtendWith(ArquillianExtension.class)
class ReviewIT {

    @Inject
    PersonService people;

    @Inject
    PlanService plans;

    @Inject
    ReviewService reviews;

    @Inject
    ProgressService progress;

    @Inject
    AccessSamples samples;

    @Inject
    ReviewSamples ages;

    @Inject
    Clock clock;

    private LocalDate today;
    private long programme;
    private Actor coordinator;
    private Ref person;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aPlan() {
        today = LocalDate.now(clock);
        programme = samples.aProgramme();
        coordinator = samples.aCoordinator(programme);
        samples.become(coordinator);
        person = people.enrol(new EnrolPerson("Sea holly"));
    }

    @Test
    void aPlanWithoutMilestonesHasNoWindowAndNothingToHold() {
        assertThat(reviews.of(person)).isEqualTo(new ReviewsView(List.of(), null));
        refused("review-nothing-planned", () -> reviews.hold(held(1, today)));
    }

    @Test
    void theFirstMilestonesOpenTheFirstWindowAndLaterOnesLeaveIt() {
        goal("Learn", today.plusYears(3));
        ReviewDue due = reviews.of(person).due();
        assertThat(due)
                .isEqualTo(new ReviewDue(
                        new ReviewWindow(today.plusWeeks(4), today.plusWeeks(7), WindowReason.FIRST_MILESTONES),
                        false,
                        1));
        ages.by(person, 5);
        goal("Work", today.plusYears(1));
        assertThat(reviews.of(person).due().window().from())
                .isEqualTo(today.plusWeeks(4).minusDays(5));
        assertThat(reviews.drift()).noneMatch(this::ours);
    }

    @Test
    void aReviewKeepsWhatWasDecidedAndTheFiguresOfThatDayAndOpensTheNextWindow() {
        Ref learn = goal("Learn", today.plusYears(3));
        Ref work = goal("Work", today.plusYears(3));
        ages.by(person, 30);
        ReviewPreparation prepared = reviews.prepare(person, today);
        Ref review = reviews.hold(new HoldReview(
                person,
                1,
                today,
                ReviewHow.HOME_VISIT,
                true,
                " We looked at both goals. ",
                List.of(
                        new HoldReview.LookedAt(learn, GoalDecision.KEPT, null),
                        new HoldReview.LookedAt(work, GoalDecision.ARCHIVED, DecisionReason.PERSONS_WISH))));
        ReviewView view = reviews.open(review);
        assertThat(view.line()).isEqualTo(new ReviewLine(review, today, ReviewHow.HOME_VISIT, true, 5, 0, null));
        assertThat(view.summary()).isEqualTo("We looked at both goals.");
        assertThat(view.writtenBy()).isEqualTo(coordinator.name());
        assertThat(view.goals())
                .containsExactly(
                        new ReviewView.GoalThen(learn, "Learn", GoalDecision.KEPT, null),
                        new ReviewView.GoalThen(work, "Work", GoalDecision.ARCHIVED, DecisionReason.PERSONS_WISH));
        ReviewsView all = reviews.of(person);
        assertThat(all.held()).containsExactly(view.line());
        assertThat(all.due().window())
                .isEqualTo(prepared.next())
                .isEqualTo(new ReviewWindow(today.plusWeeks(8), today.plusWeeks(11), WindowReason.FIRST_HALF_YEAR));
        assertThat(all.due().version()).isEqualTo(2);
        assertThat(reviews.drift()).noneMatch(this::ours);
    }

    @Test
    void everyReviewIsFoundPartByPartTheLatestFirst() {
        goal("Learn", today.plusYears(1));
        ages.by(person, 30);
        for (int number = 1; number <= 5; number++) {
            reviews.hold(held(number, today.minusDays(15 - 3L * number)));
        }
        List<LocalDate> read = new ArrayList<>();
        String next = null;
        do {
            Page<ReviewLine> part = reviews.held(person, next, 2);
            part.items().forEach(line -> read.add(line.heldOn()));
            next = part.next();
        } while (next != null);
        assertThat(read)
                .containsExactly(
                        today, today.minusDays(3), today.minusDays(6), today.minusDays(9), today.minusDays(12));
        refused("unknown", () -> reviews.held(person, "31 February", 2));
        refused("out-of-range", () -> reviews.held(person, null, 101));
    }

    @Test
    void tellsWhatHasMovedSinceTheLastReviewOnly() {
        goal("Learn", today.plusMonths(8));
        ages.by(person, 40);
        List<MilestoneView> all = milestones();
        plans.confirm(new ConfirmMilestone(all.get(0).ref(), all.get(0).version()));
        reviews.hold(held(1, today));
        assertThat(reviews.prepare(person, today).moved().reached()).isEmpty();
        move(all.get(1), today.plusMonths(9));
        move(milestones().get(1), today.plusMonths(10));
        move(all.get(2), today.plusMonths(9));
        move(milestones().get(2), all.get(2).dueOn());
        plans.setAside(new SetAside(all.get(3).ref(), all.get(3).version(), AmendReason.PERSONS_WISH));
        ReviewPreparation prepared = reviews.prepare(person, today);
        assertThat(prepared.since()).isEqualTo(today);
        assertThat(prepared.moved().setAside()).containsExactly("Learn 3");
        assertThat(prepared.moved().moved()).singleElement().satisfies(moved -> {
            assertThat(moved.title()).isEqualTo("Learn 1");
            assertThat(moved.from()).isEqualTo(all.get(1).dueOn());
            assertThat(moved.to()).isEqualTo(today.plusMonths(10));
        });
    }

    @Test
    void theDayIsOverOrTodayAfterTheLastReviewAndNotBeforeThePlan() {
        goal("Learn", today.plusYears(1));
        refused("before-start", () -> reviews.hold(held(1, today.minusDays(1))));
        refused("in-the-future", () -> reviews.hold(held(1, today.plusDays(1))));
        ages.by(person, 30);
        reviews.hold(held(1, today.minusDays(2)));
        refused("before-last-review", () -> reviews.hold(held(2, today.minusDays(2))));
        refused("before-last-review", () -> reviews.hold(held(2, today.minusDays(3))));
        assertThat(reviews.of(person).held()).hasSize(1);
    }

    @Test
    void refusesWithEverythingThatIsMissing() {
        Ref learn = goal("Learn", today.plusYears(1));
        HoldReview bare = new HoldReview(
                person,
                1,
                null,
                null,
                null,
                "x".repeat(1_001),
                List.of(
                        new HoldReview.LookedAt(learn, GoalDecision.CHANGED, null),
                        new HoldReview.LookedAt(learn, GoalDecision.KEPT, DecisionReason.MISTAKE),
                        new HoldReview.LookedAt(Ref.random(), null, null)));
        assertThatThrownBy(() -> reviews.hold(bare))
                .hasMessageContaining("heldOn, code=required")
                .hasMessageContaining("how, code=required")
                .hasMessageContaining("withPerson, code=required")
                .hasMessageContaining("summary, code=too-long")
                .hasMessageContaining("goals[0].reason, code=required")
                .hasMessageContaining("goals[1].goal, code=twice")
                .hasMessageContaining("goals[1].reason, code=not-possible")
                .hasMessageContaining("goals[2].goal, code=unknown")
                .hasMessageContaining("goals[2].decision, code=required");
    }

    @Test
    void whoeverWritesDownTheSameReviewSecondIsToldSo() {
        goal("Learn", today.plusYears(1));
        ages.by(person, 30);
        reviews.hold(held(1, today.minusDays(1)));
        refused("changed-meanwhile", () -> reviews.hold(held(1, today)));
        refused("changed-meanwhile", () -> reviews.exempt(new ExemptReview(person, 1, ExemptReason.AWAY)));
    }

    @Test
    void anExemptionMovesTheWindowOnceAndAReviewAllowsTheNext() {
        goal("Learn", today.plusYears(3));
        refused("review-not-due", () -> reviews.exempt(new ExemptReview(person, 1, ExemptReason.UNWELL)));
        ages.by(person, 40);
        refused("required", () -> reviews.exempt(new ExemptReview(person, 1, null)));
        ReviewDue moved = reviews.exempt(new ExemptReview(person, 1, ExemptReason.UNWELL));
        assertThat(moved.window().from()).isEqualTo(today.plusWeeks(4));
        assertThat(reviews.of(person).due()).isEqualTo(moved).matches(ReviewDue::exempted);
        ages.by(person, 30);
        refused("review-exempted-once", () -> reviews.exempt(new ExemptReview(person, 2, ExemptReason.AWAY)));
        reviews.hold(held(2, today));
        ages.by(person, 60);
        assertThat(reviews.exempt(new ExemptReview(person, 3, ExemptReason.AWAY))
                        .exempted())
                .isTrue();
        assertThat(reviews.drift()).noneMatch(this::ours);
    }

    @Test
    void aClosedPlanAsksForNothingAndAReturnOpensAWindowOfItsOwn() {
        goal("Learn", today.plusYears(3));
        ages.by(person, 40);
        reviews.hold(held(1, today));
        ages.close(person);
        assertThat(reviews.of(person).due()).isNull();
        assertThat(reviews.prepare(person, today).next()).isNull();
        refused("plan-closed", () -> reviews.hold(held(2, today)));
        refused("plan-closed", () -> reviews.exempt(new ExemptReview(person, 2, ExemptReason.AWAY)));
        assertThat(reviews.drift()).noneMatch(this::ours);
        ages.by(person, 400);
        ages.reopen(person);
        assertThat(reviews.of(person).due())
                .isEqualTo(new ReviewDue(
                        new ReviewWindow(today.plusWeeks(4), today.plusWeeks(7), WindowReason.RETURNED), false, 3));
        assertThat(reviews.of(person).held()).hasSize(1);
        assertThat(reviews.drift()).noneMatch(this::ours);
    }

    @Test
    void aPlanClosedByMistakeKeepsItsWindow() {
        goal("Learn", today.plusYears(3));
        ages.by(person, 40);
        ReviewDue before = reviews.of(person).due();
        ages.close(person);
        ages.reopen(person);
        assertThat(reviews.of(person).due()).isEqualTo(new ReviewDue(before.window(), false, 2));
        assertThat(reviews.drift()).noneMatch(this::ours);
    }

    @Test
    void whereEverythingIsReachedTheNextReviewAsksWhatComesNext() {
        goal("Learn", today.plusYears(3));
        ages.by(person, 400);
        milestones().forEach(each -> plans.confirm(new ConfirmMilestone(each.ref(), each.version())));
        reviews.hold(held(1, today));
        assertThat(reviews.of(person).due().window().because()).isEqualTo(WindowReason.NOTHING_OPEN);
    }

    @Test
    void thePersonSaysNotYetAndLaterYesAndBothStay() {
        goal("Learn", today.plusYears(1));
        Ref review = reviews.hold(held(1, today));
        samples.become(samples.person(programme, samples.personId(person)));
        assertThat(progress.mine().review()).isEqualTo(new OwnReview(review, today, "We looked at it together.", null));
        reviews.answer(new AnswerReview(review, RightForMe.NOT_YET, "  I want the evening course "));
        reviews.answer(new AnswerReview(review, RightForMe.NOT_YET, "I want the evening course"));
        ReviewView.Said notYet =
                new ReviewView.Said(RightForMe.NOT_YET, AnswerHow.OWN_PAGE, today, "I want the evening course");
        assertThat(progress.mine().review().answer()).isEqualTo(notYet);
        samples.become(coordinator);
        assertThat(reviews.of(person).held().get(0).rightForMe()).isEqualTo(RightForMe.NOT_YET);
        reviews.answered(new RecordAnswer(review, RightForMe.YES, today, null));
        assertThat(reviews.open(review).answers())
                .containsExactly(new ReviewView.Said(RightForMe.YES, AnswerHow.SPOKEN, today, null), notYet);
        assertThat(reviews.of(person).held().get(0).rightForMe()).isEqualTo(RightForMe.YES);
    }

    @Test
    void whatWasSaidHasADayBetweenTheReviewAndToday() {
        goal("Learn", today.plusYears(1));
        Ref review = reviews.hold(held(1, today));
        refused(
                "before-review",
                () -> reviews.answered(new RecordAnswer(review, RightForMe.YES, today.minusDays(1), null)));
        refused(
                "in-the-future",
                () -> reviews.answered(new RecordAnswer(review, RightForMe.YES, today.plusDays(1), null)));
        refused("required", () -> reviews.answered(new RecordAnswer(review, null, today, null)));
        refused("too-long", () -> reviews.answered(new RecordAnswer(review, RightForMe.YES, today, "x".repeat(1_001))));
        assertThat(reviews.open(review).answers()).isEmpty();
    }

    @Test
    void aThousandLettersOfFourBytesFit() {
        goal("Learn", today.plusYears(1));
        String longest = "𠮷".repeat(1_000);
        Ref review = reviews.hold(new HoldReview(person, 1, today, ReviewHow.ONLINE, false, longest, List.of()));
        reviews.answered(new RecordAnswer(review, RightForMe.YES, today, longest));
        assertThat(reviews.open(review).summary()).isEqualTo(longest);
        assertThat(reviews.open(review).answers().get(0).words()).isEqualTo(longest);
    }

    @Test
    void aSupervisorOfTheTeamReadsAndNobodyElseDoes() {
        Actor supervisor = samples.staff(programme, Role.SUPERVISOR, coordinator.teamId(), null);
        goal("Learn", today.plusYears(1));
        Ref review = reviews.hold(held(1, today));
        samples.become(supervisor);
        assertThat(reviews.open(review).summary()).isEqualTo("We looked at it together.");
        refused("not-found", () -> reviews.hold(held(2, today)));
        samples.become(samples.aCoordinator(programme));
        refused("not-found", () -> reviews.open(review));
        refused("not-found", () -> reviews.of(person));
        samples.become(samples.aCoordinator(samples.aProgramme()));
        refused("not-found", () -> reviews.open(review));
    }

    @Test
    void theCheckFindsAPlanThatCarriesAnotherWindow() {
        goal("Learn", today.plusYears(1));
        ages.forgetTheWindow(person);
        assertThat(reviews.drift()).anySatisfy(drift -> {
            assertThat(drift.plan())
                    .isEqualTo(plans.view(samples.personId(person)).ref());
            assertThat(drift.fromByFacts()).isEqualTo(today.plusWeeks(4));
        });
        ages.by(person, 0);
    }

    private boolean ours(ReviewDrift drift) {
        return drift.plan().equals(plans.view(samples.personId(person)).ref());
    }

    private Ref goal(String words, LocalDate last) {
        List<NewMilestone> milestones = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            milestones.add(new NewMilestone(
                    words + " " + number, last.minusDays(3 - number), CriterionKind.CONFIRMED, null, null));
        }
        return plans.add(
                new AddGoal(person, Pathway.EDUCATION, Whose.PERSON, words, milestones.subList(0, many(words))));
    }

    private static int many(String words) {
        return words.equals("Learn") ? 4 : 1;
    }

    private List<MilestoneView> milestones() {
        return plans.view(samples.personId(person)).goals().stream()
                .map(GoalView::milestones)
                .flatMap(List::stream)
                .toList();
    }

    private void move(MilestoneView milestone, LocalDate to) {
        plans.change(new ChangeMilestone(
                milestone.ref(), milestone.version(), milestone.title(), to, AmendReason.DATE_MOVED));
    }

    private HoldReview held(int version, LocalDate on) {
        return new HoldReview(person, version, on, ReviewHow.MEETING, true, "We looked at it together.", List.of());
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).hasMessageContaining(code);
    }
}
