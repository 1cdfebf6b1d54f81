package org.marram.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.plan.AddGoal;
import org.marram.plan.AddMilestone;
import org.marram.plan.AlsoMove;
import org.marram.plan.AmendReason;
import org.marram.plan.ArchiveGoal;
import org.marram.plan.ArchiveReason;
import org.marram.plan.BringBackGoal;
import org.marram.plan.ChangeGoal;
import org.marram.plan.ChangeMilestone;
import org.marram.plan.ConfirmMilestone;
import org.marram.plan.GoalService;
import org.marram.plan.GoalView;
import org.marram.plan.MilestoneService;
import org.marram.plan.MilestoneState;
import org.marram.plan.MilestoneView;
import org.marram.plan.Moved;
import org.marram.plan.NewMilestone;
import org.marram.plan.PlanDrift;
import org.marram.plan.PlanService;
import org.marram.plan.PlanView;
import org.marram.plan.SetAside;
import org.marram.plan.SetNeeds;
import org.marram.plan.StartMilestone;
import org.marram.plan.TakeUp;
import org.marram.plan.Whose;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;
import org.marram.testing.Deployments;

/** Goals and milestones over years: reworded, moved, archived, brought back, and readable as they stood on any day. */
@ExtendWith(ArquillianExtension.class)
class PlanHistoryIT {

    @Inject
    PersonService people;

    @Inject
    PlanService plans;

    @Inject
    GoalService goals;

    @Inject
    MilestoneService steps;

    @Inject
    PlanHistoryService history;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    private LocalDate today;
    private Ref person;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aPlan() {
        today = LocalDate.now(clock);
        samples.become(samples.aCoordinator(samples.aProgramme()));
        person = aPerson();
    }

    @Test
    void anArchivedGoalCountsNoMoreAndComesBackWithItsOpenMilestones() {
        Ref other = plans.add(new AddGoal(
                person,
                Pathway.HOUSING,
                Whose.PERSON,
                "Own door",
                List.of(confirmed("Keys", 50), confirmed("Bed", 60), confirmed("Lamp", 5))));
        aside("Bed");
        confirm("Lamp");
        assertThat(counters()).containsExactly(5, 1, today.plusDays(10));
        goals.archive(new ArchiveGoal(goal("Bread").ref(), 1, ArchiveReason.NO_LONGER_WANTED));
        goals.archive(new ArchiveGoal(other, goal("Own door").version(), ArchiveReason.REPLACED));
        assertThat(counters()).containsExactly(1, 1, null);
        assertThat(goal("Own door").archivedReason()).isEqualTo(ArchiveReason.REPLACED);
        refused("goal-archived", () -> goals.archive(new ArchiveGoal(other, 2, ArchiveReason.MISTAKE)));
        refused(
                "goal-archived",
                () -> steps.takeUp(
                        new TakeUp(milestone("Bed").ref(), milestone("Bed").version(), AmendReason.MISTAKE)));
        refused("goal-archived", () -> goals.add(new AddMilestone(other, confirmed("Chair", 9))));
        goals.bringBack(new BringBackGoal(other, goal("Own door").version(), AmendReason.PERSONS_WISH));
        assertThat(counters()).containsExactly(2, 1, today.plusDays(50));
        assertThat(milestone("Bed").state()).isEqualTo(MilestoneState.SET_ASIDE);
        assertThat(milestone("Lamp").state()).isEqualTo(MilestoneState.REACHED);
        refused("goal-stands", () -> goals.bringBack(new BringBackGoal(other, 3, AmendReason.MISTAKE)));
        assertThat(drift()).isEmpty();
    }

    @Test
    void aGoalIsRewordedAndGrowsByAMilestone() {
        GoalView bread = goal("Bread");
        int version = goals.change(new ChangeGoal(
                bread.ref(),
                bread.version(),
                " My bakery ",
                Whose.PROGRAMME,
                today.plusDays(900),
                AmendReason.BETTER_WORDS));
        assertThat(goal("My bakery").version()).isEqualTo(version);
        assertThat(goal("My bakery").targetOn()).isEqualTo(today.plusDays(900));
        refused(
                "changed-meanwhile",
                () -> goals.change(
                        new ChangeGoal(bread.ref(), bread.version(), "X", Whose.PERSON, null, AmendReason.MISTAKE)));
        refused(
                "invalid",
                () -> goals.change(new ChangeGoal(
                        bread.ref(), version, " ", null, today.minusDays(1), AmendReason.GOAL_ARCHIVED)));
        goals.add(new AddMilestone(
                bread.ref(),
                new NewMilestone(
                        "Sell",
                        today.plusDays(5),
                        CriterionKind.CONFIRMED,
                        null,
                        milestone("Oven").ref())));
        assertThat(milestones()).extracting(MilestoneView::title).containsExactly("Flour", "Dough", "Oven", "Sell");
        assertThat(milestone("Sell").state()).isEqualTo(MilestoneState.WAITING);
        assertThat(counters()).containsExactly(4, 0, today.plusDays(5));
        refused("invalid", () -> goals.add(new AddMilestone(bread.ref(), confirmed("Late", 40 * 366))));
        assertThat(drift()).isEmpty();
    }

    @Test
    void whatAMilestoneNeedsIsAddedAndTakenAwayWithoutCircles() {
        needs("Dough", "Flour");
        needs("Oven", "Dough", "Flour");
        assertThat(milestone("Oven").needs())
                .containsExactly(milestone("Flour").ref(), milestone("Dough").ref());
        assertThatThrownBy(() -> needs("Flour", "Oven")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("prerequisite-circle");
            assertThat(refusal.faults())
                    .extracting(Refusal.Fault::field)
                    .containsExactly(
                            milestone("Flour").ref().toString(),
                            milestone("Oven").ref().toString());
        });
        refused("prerequisite-circle", () -> needs("Flour", "Flour"));
        Ref mine = milestone("Flour").ref();
        Ref foreign = ofAnother();
        refused(
                "invalid",
                () -> steps.needs(
                        new SetNeeds(mine, milestone("Flour").version(), List.of(foreign), AmendReason.MISTAKE)));
        refused("milestone-waits", () -> start("Dough"));
        start("Flour");
        refused("milestone-started", () -> start("Flour"));
        int version = milestone("Oven").version();
        needs("Oven", "Dough");
        assertThat(milestone("Oven").needs()).containsExactly(milestone("Dough").ref());
        refused(
                "changed-meanwhile",
                () -> steps.needs(new SetNeeds(milestone("Oven").ref(), version, List.of(), AmendReason.MISTAKE)));
        refused(
                "invalid",
                () -> steps.needs(
                        new SetNeeds(milestone("Oven").ref(), milestone("Oven").version(), List.of(), null)));
        needs("Oven");
        assertThat(milestone("Oven").state()).isEqualTo(MilestoneState.OPEN);
        needs("Flour", "Oven");
        assertThat(milestone("Flour").state()).isEqualTo(MilestoneState.WAITING);
        assertThat(told(history.changes(person, today, today, null, 100).items()))
                .startsWith(
                        "PREREQUISITE_ADDED Flour null>Oven",
                        "PREREQUISITE_REMOVED Oven Dough>null",
                        "PREREQUISITE_REMOVED Oven Flour>null",
                        "MILESTONE_STARTED Flour null>null");
        assertThat(history.changes(person, today, today, null, 100).items())
                .extracting(PlanChange::reason)
                .startsWith("CIRCUMSTANCES", "MISTAKE", "CIRCUMSTANCES", null);
    }

    @Test
    void aMovedDateMovesWhatWaitsInThisPlanOnly() {
        needs("Dough", "Flour");
        needs("Oven", "Dough");
        Ref another = aPerson();
        PlanView untouched = plans.view(samples.personId(another));
        MilestoneView flour = milestone("Flour");
        List<Moved> effect = steps.moveEffect(flour.ref(), today.plusDays(17));
        assertThat(effect)
                .extracting(Moved::title, Moved::from, Moved::to)
                .containsExactly(
                        tuple("Dough", today.plusDays(20), today.plusDays(27)),
                        tuple("Oven", today.plusDays(30), today.plusDays(37)));
        assertThat(milestone("Dough").dueOn()).isEqualTo(today.plusDays(20));
        assertThat(steps.moveEffect(flour.ref(), today.plusDays(9))).isEmpty();
        refused("invalid", () -> steps.moveEffect(flour.ref(), today.minusDays(1)));
        refused(
                "invalid",
                () -> steps.moveEffect(flour.ref(), today.plusYears(40).plusDays(1)));
        Moved oven = effect.get(1);
        Ref foreign = untouched.goals().get(0).milestones().get(1).ref();
        refused("invalid", () -> move(flour, 17, new AlsoMove(foreign, 1, today.plusDays(27))));
        refused("invalid", () -> move(milestone("Oven"), 40, new AlsoMove(flour.ref(), flour.version(), today)));
        refused(
                "changed-meanwhile",
                () -> move(flour, 17, new AlsoMove(oven.milestone(), oven.version() - 1, oven.to())));
        refused("invalid", () -> move(flour, 17, new AlsoMove(oven.milestone(), oven.version(), today.minusDays(1))));
        assertThat(milestone("Flour").dueOn()).isEqualTo(today.plusDays(10));
        move(flour, 17, new AlsoMove(oven.milestone(), oven.version(), oven.to()));
        assertThat(milestones())
                .extracting(MilestoneView::dueOn)
                .containsExactly(today.plusDays(17), today.plusDays(20), today.plusDays(37));
        assertThat(milestones()).extracting(MilestoneView::plannedOn).contains(today.plusDays(10), today.plusDays(30));
        assertThat(plans.view(samples.personId(another))).isEqualTo(untouched);
        assertThat(told(history.changes(person, today, today, null, 2).items()))
                .containsExactlyInAnyOrder(
                        "MILESTONE_MOVED Flour " + today.plusDays(10) + ">" + today.plusDays(17),
                        "MILESTONE_MOVED Oven " + today.plusDays(30) + ">" + today.plusDays(37));
        assertThat(counters()).containsExactly(3, 0, today.plusDays(17));
        assertThat(drift()).isEmpty();
    }

    @Test
    void aPastDayShowsThePlanAsItStoodThen() throws Exception {
        confirm("Flour");
        needs("Oven", "Dough");
        longAgo(10);
        PlanView then = history.asItStood(person, today.minusDays(9));
        assertThat(history.asItStood(person, today.minusDays(11)).goals()).isEmpty();
        GoalView bread = goal("Bread");
        goals.change(new ChangeGoal(
                bread.ref(), bread.version(), "My bakery", Whose.PROGRAMME, null, AmendReason.BETTER_WORDS));
        needs("Oven");
        aside("Dough");
        start("Oven");
        move(milestone("Oven"), 99);
        goals.archive(new ArchiveGoal(bread.ref(), goal("My bakery").version(), ArchiveReason.CIRCUMSTANCES));
        assertThat(history.asItStood(person, today.minusDays(9))).isEqualTo(then);
        assertThat(history.asItStood(person, today.minusDays(1)).goals().get(0).words())
                .isEqualTo("Bread");
        assertThat(then.goals().get(0).milestones())
                .extracting(MilestoneView::state)
                .containsExactly(MilestoneState.REACHED, MilestoneState.OPEN, MilestoneState.WAITING);
        PlanView now = plan();
        PlanView folded = history.asItStood(person, today);
        assertThat(folded.goals().get(0).milestones())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("version")
                .isEqualTo(now.goals().get(0).milestones());
        assertThat(folded.milestones()).isEqualTo(now.milestones());
        refused("invalid", () -> history.asItStood(person, today.plusDays(1)));
        refused("invalid", () -> history.asItStood(person, null));
    }

    @Test
    void whatHappenedIsListedNewestFirstInPartsOfAnySize() throws Exception {
        longAgo(10);
        aside("Flour");
        steps.takeUp(new TakeUp(milestone("Flour").ref(), milestone("Flour").version(), AmendReason.CIRCUMSTANCES));
        GoalView bread = goal("Bread");
        goals.archive(new ArchiveGoal(bread.ref(), bread.version(), ArchiveReason.REPLACED));
        goals.bringBack(new BringBackGoal(bread.ref(), goal("Bread").version(), AmendReason.PERSONS_WISH));
        confirm("Dough");
        List<PlanChange> all =
                history.changes(person, today.minusDays(20), today, null, 100).items();
        assertThat(told(all))
                .startsWith(
                        "MILESTONE_REACHED Dough null>null",
                        "GOAL_BROUGHT_BACK Bread null>null",
                        "GOAL_ARCHIVED Bread null>null",
                        "MILESTONE_TAKEN_UP Flour null>null",
                        "MILESTONE_SET_ASIDE Flour null>null")
                .hasSize(9);
        assertThat(all).allSatisfy(one -> assertThat(one.by()).isEqualTo("Sample COORDINATOR"));
        assertThat(all).extracting(PlanChange::reason).startsWith(null, "PERSONS_WISH", "REPLACED", "CIRCUMSTANCES");
        for (int size : List.of(1, 2, 4, 8)) {
            assertThat(inParts(size)).isEqualTo(all);
        }
        assertThat(history.changes(person, today, today, null, 100).items()).hasSize(5);
        assertThat(history.changes(person, today.minusDays(9), today.minusDays(1), null, 100)
                        .items())
                .isEmpty();
        assertThat(told(history.ofMilestone(milestone("Flour").ref())))
                .containsExactly(
                        "MILESTONE_TAKEN_UP Flour null>null",
                        "MILESTONE_SET_ASIDE Flour null>null",
                        "MILESTONE_TAKEN_UP Flour null>null",
                        "MILESTONE_SET_ASIDE Flour null>null",
                        "MILESTONE_ADDED Flour null>null");
        refused("invalid", () -> history.changes(person, today, today.minusDays(1), null, 9));
        refused("invalid", () -> history.changes(person, today, today, "yesterday", 9));
    }

    @Test
    void aClosedPlanIsReadAndNotChanged() throws Exception {
        GoalView bread = goal("Bread");
        Ref flour = milestone("Flour").ref();
        sql("update plan set closed_at = now(6), closed_by = 0, closed_reason = 'MOVED' where person_id = ?");
        List<ThrowingCallable> changes = List.of(
                () -> plans.add(
                        new AddGoal(person, Pathway.HEALTH, Whose.PERSON, "Rest", List.of(confirmed("Nap", 1)))),
                () -> confirm("Flour"),
                () -> move(milestone("Flour"), 11),
                () -> aside("Flour"),
                () -> start("Flour"),
                () -> needs("Dough", "Flour"),
                () -> steps.takeUp(new TakeUp(flour, 1, AmendReason.MISTAKE)),
                () -> goals.change(new ChangeGoal(bread.ref(), 1, "New", Whose.PERSON, null, AmendReason.MISTAKE)),
                () -> goals.archive(new ArchiveGoal(bread.ref(), 1, ArchiveReason.MISTAKE)),
                () -> goals.bringBack(new BringBackGoal(bread.ref(), 1, AmendReason.MISTAKE)),
                () -> goals.add(new AddMilestone(bread.ref(), confirmed("Salt", 9))));
        changes.forEach(change -> refused("plan-closed", change));
        plans.reachedByFacts(List.of(plans.milestone(flour).orElseThrow().id()));
        assertThat(milestone("Flour").state()).isEqualTo(MilestoneState.OPEN);
        assertThat(history.asItStood(person, today).goals()).hasSize(1);
        assertThat(history.changes(person, today, today, null, 9).items()).hasSize(4);
        assertThat(steps.moveEffect(flour, today.plusDays(11))).isEmpty();
    }

    private Ref aPerson() {
        Ref one = people.enrol(new EnrolPerson("Reed"));
        plans.add(new AddGoal(
                one,
                Pathway.JOB_TRAINING,
                Whose.PERSON,
                "Bread",
                List.of(confirmed("Flour", 10), confirmed("Dough", 20), confirmed("Oven", 30))));
        return one;
    }

    private Ref ofAnother() {
        return plans.view(samples.personId(aPerson()))
                .goals()
                .get(0)
                .milestones()
                .get(0)
                .ref();
    }

    private NewMilestone confirmed(String title, int days) {
        return new NewMilestone(title, today.plusDays(days), CriterionKind.CONFIRMED, null, null);
    }

    private void confirm(String title) {
        plans.confirm(
                new ConfirmMilestone(milestone(title).ref(), milestone(title).version()));
    }

    private void start(String title) {
        steps.start(new StartMilestone(milestone(title).ref(), milestone(title).version()));
    }

    private void aside(String title) {
        plans.setAside(new SetAside(milestone(title).ref(), milestone(title).version(), AmendReason.PERSONS_WISH));
    }

    private void needs(String title, String... needed) {
        steps.needs(new SetNeeds(
                milestone(title).ref(),
                milestone(title).version(),
                IntStream.range(0, needed.length)
                        .mapToObj(i -> milestone(needed[i]).ref())
                        .toList(),
                needed.length == 0 ? AmendReason.MISTAKE : AmendReason.CIRCUMSTANCES));
    }

    private void move(MilestoneView milestone, int days, AlsoMove... others) {
        plans.change(new ChangeMilestone(
                milestone.ref(),
                milestone.version(),
                milestone.title(),
                today.plusDays(days),
                AmendReason.DATE_MOVED,
                null,
                List.of(others)));
    }

    private List<PlanChange> inParts(int size) {
        List<PlanChange> all = new ArrayList<>();
        String after = null;
        do {
            Page<PlanChange> part = history.changes(person, today.minusDays(20), today, after, size);
            assertThat(part.items()).hasSizeBetween(1, size);
            all.addAll(part.items());
            after = part.next();
        } while (after != null);
        return all;
    }

    private static List<String> told(List<PlanChange> changes) {
        return changes.stream()
                .map(one -> one.kind() + " " + one.title() + " " + one.was() + ">" + one.became())
                .toList();
    }

    /** As if all that happened until now had happened so many days ago. */
    private void longAgo(int days) throws Exception {
        String back = " - interval " + days + " day";
        sql("update goal g join plan p on p.id = g.plan_id set g.created_at = g.created_at" + back
                + " where p.person_id = ?");
        sql("update milestone m join plan p on p.id = m.plan_id set m.created_at = m.created_at" + back
                + ", m.reached_at = m.reached_at" + back + " where p.person_id = ?");
        sql("update prerequisite q join milestone m on m.id = q.milestone_id join plan p on p.id = m.plan_id"
                + " set q.added_at = q.added_at" + back + " where p.person_id = ?");
    }

    private void sql(String update) throws Exception {
        transaction.begin();
        entities.createNativeQuery(update)
                .setParameter(1, samples.personId(person))
                .executeUpdate();
        transaction.commit();
    }

    private List<Object> counters() {
        List<Object> counters = new ArrayList<>(List.of(plan().milestones(), plan().reached()));
        counters.add(plan().nextDueOn());
        return counters;
    }

    private PlanView plan() {
        return plans.view(samples.personId(person));
    }

    private GoalView goal(String words) {
        return plan().goals().stream()
                .filter(goal -> goal.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private List<MilestoneView> milestones() {
        return plan().goals().stream()
                .flatMap(goal -> goal.milestones().stream())
                .toList();
    }

    private MilestoneView milestone(String title) {
        return milestones().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<PlanDrift> drift() {
        Ref own = plan().ref();
        return plans.drift().stream().filter(each -> each.plan().equals(own)).toList();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
