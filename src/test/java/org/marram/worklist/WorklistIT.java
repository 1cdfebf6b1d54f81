package org.marram.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.marram.access.Scope;
import org.marram.attendance.AttendanceService;
import org.marram.attendance.MarkAttendance;
import org.marram.attendance.MarkKind;
import org.marram.attendance.OneMark;
import org.marram.calendar.CalendarService;
import org.marram.calendar.ScheduleSession;
import org.marram.closing.ClosePlan;
import org.marram.closing.ClosingService;
import org.marram.closing.CorrectFollowUp;
import org.marram.closing.FollowUpOutcome;
import org.marram.closing.FollowUpView;
import org.marram.closing.OutcomeReason;
import org.marram.closing.RecordFollowUp;
import org.marram.closing.ReopenPlan;
import org.marram.closing.ReopenReason;
import org.marram.common.Ids;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;
import org.marram.common.ToldClock;
import org.marram.consent.ConsentService;
import org.marram.consent.GivenHow;
import org.marram.consent.Purpose;
import org.marram.consent.RecordRelease;
import org.marram.consent.WithdrawRelease;
import org.marram.fact.FactReason;
import org.marram.fact.Source;
import org.marram.fact.TakeFact;
import org.marram.fact.YesNo;
import org.marram.income.CorrectIncome;
import org.marram.income.IncomeFacts;
import org.marram.income.IncomeService;
import org.marram.income.Stage;
import org.marram.notice.Channel;
import org.marram.notice.ContactRule;
import org.marram.notice.ContactRuleService;
import org.marram.notice.KeepRule;
import org.marram.offering.CourseService;
import org.marram.offering.CreateCourse;
import org.marram.partner.CreateOrganisation;
import org.marram.partner.OrganisationKind;
import org.marram.partner.PartnerService;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.plan.AddGoal;
import org.marram.plan.CloseReason;
import org.marram.plan.ConfirmMilestone;
import org.marram.plan.MilestoneView;
import org.marram.plan.NewMilestone;
import org.marram.plan.PlanService;
import org.marram.plan.Whose;
import org.marram.referral.AnswerReferral;
import org.marram.referral.DeclineReason;
import org.marram.referral.OwnReferralLine;
import org.marram.referral.ReferralService;
import org.marram.referral.SendReferral;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;
import org.marram.testing.Deployments;
import org.marram.testing.Statements;

/** Lines come and go with their causes, follow who is responsible, and are never of somebody one may not see. */
@ExtendWith(ArquillianExtension.class)
class WorklistIT {

    @Inject
    WorklistService worklist;

    @Inject
    TodoService todos;

    @Inject
    PersonService people;

    @Inject
    PlanService plans;

    @Inject
    PartnerService partners;

    @Inject
    CourseService courses;

    @Inject
    ConsentService consents;

    @Inject
    ReferralService referrals;

    @Inject
    CalendarService calendar;

    @Inject
    AttendanceService attendance;

    @Inject
    ClosingService closings;

    @Inject
    ContactRuleService rules;

    @Inject
    IncomeService incomes;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    private LocalDate today;
    private long programme;
    private long team;
    private Actor coordinator;
    private Actor colleague;
    private Actor supervisor;
    private Actor provider;
    private Ref person;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aTeamAndAPerson() {
        today = LocalDate.now(clock);
        programme = samples.aProgramme();
        team = samples.aTeam(programme);
        coordinator = samples.staff(programme, Role.COORDINATOR, team, null);
        colleague = samples.staff(programme, Role.COORDINATOR, team, null);
        supervisor = samples.staff(programme, Role.SUPERVISOR, team, null);
        samples.become(coordinator);
        person = people.enrol(new EnrolPerson("Reed"));
    }

    @Test
    void nothingIsThereWhileNothingNeedsAnybody() {
        WorklistView view = worklist.mine(null);
        assertThat(view.lines()).isZero();
        assertThat(view.people()).isEmpty();
        assertThat(view.coming()).isEmpty();
        assertThat(view.day()).isEqualTo(today);
    }

    @Test
    void aMilestoneIsDueThenLateThenGoneWhenItIsReached() throws Exception {
        Ref milestone = goal("Keys", today.plusDays(14)).get(0);
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(WorkKind.MILESTONE_DUE);
            assertThat(line.what()).isEqualTo("Keys");
            assertThat(line.object()).isEqualTo(milestone);
            assertThat(line.days()).isEqualTo(14);
        });
        sql("update milestone set due_on = ? where ref = ?", today.plusDays(15), milestone.bytes());
        assertThat(lines()).isEmpty();
        sql("update milestone set due_on = ? where ref = ?", today.minusDays(1), milestone.bytes());
        assertThat(kinds()).containsExactly(WorkKind.MILESTONE_LATE);
        confirm(milestone);
        assertThat(lines()).isEmpty();
    }

    @Test
    void whatWaitedMayStartOnceTheOtherIsReached() {
        List<Ref> steps = goal("First", today.plusDays(30), "Second", today.plusDays(60));
        assertThat(lines()).isEmpty();
        confirm(steps.get(0));
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(WorkKind.MAY_START);
            assertThat(line.what()).isEqualTo("Second");
            assertThat(line.on()).isEqualTo(today);
        });
        confirm(steps.get(1));
        assertThat(lines()).isEmpty();
    }

    @Test
    void aMilestoneThatIsDueWhileItWaitsSaysSo() {
        goal("First", today.plusDays(30), "Second", today.plusDays(3));
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo("Second");
            assertThat(line.waits()).isTrue();
        });
    }

    @Test
    void aReviewIsDueAndRunsOutAndIsGoneWithItsWindow() throws Exception {
        window(today, today.plusDays(21));
        assertThat(kinds()).containsExactly(WorkKind.REVIEW_DUE);
        window(today.minusDays(14), today.plusDays(7));
        assertThat(kinds()).containsExactly(WorkKind.REVIEW_RUNS_OUT);
        window(LocalDate.of(9999, 12, 31), LocalDate.of(9999, 12, 31));
        assertThat(kinds()).isEmpty();
    }

    @Test
    void howToReachThemIsAskedAgainBeforeItEnds() throws Exception {
        ContactRule inPerson = new ContactRule(Channel.IN_PERSON, Set.of(), null, null, false, null, null, null);
        rules.keep(person, new KeepRule(0, inPerson));
        sql("update person set reach_told_at = ? where id = ?", daysAgo(82), id());
        assertThat(kinds()).isEmpty();
        sql("update person set reach_told_at = ? where id = ?", daysAgo(83), id());
        assertThat(kinds()).containsExactly(WorkKind.REACH_ENDS);
        rules.keep(person, new KeepRule(1, inPerson));
        assertThat(kinds()).isEmpty();
    }

    /** What counts is what stands and was asked: corrected, struck or not asked, the line is there again. */
    @Test
    void incomeIsAskedOnceAYearOfWhomItWasAskedBefore() throws Exception {
        sql("update plan set opened_at = ? where person_id = ?", daysAgo(400), id());
        sql("update person set last_contact_at = ? where id = ?", daysAgo(0), id());
        assertThat(kinds()).as("never asked").isEmpty();
        incomes.add(person, income(today.minusDays(400), YesNo.DOES_NOT_KNOW));
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(WorkKind.INCOME_DUE);
            assertThat(line.object()).isEqualTo(person);
            assertThat(line.days()).isNegative();
        });
        Ref putOff = worklist.putOff(
                new PutOffWork(person, WorkKind.INCOME_DUE, person, WorkPutOffReason.AGREED_LATER, today.plusDays(5)));
        assertThat(kinds()).isEmpty();
        worklist.bringBack(putOff);
        Ref told = incomes.add(person, income(today, YesNo.PREFERS_NOT_TO_SAY));
        assertThat(kinds()).isEmpty();
        incomes.correct(new CorrectIncome(told, 1, income(today, YesNo.NOT_ASKED), FactReason.MISTAKE));
        assertThat(kinds()).containsExactly(WorkKind.INCOME_DUE);
        incomes.correct(new CorrectIncome(told, 2, income(today, YesNo.NO), FactReason.MISTAKE));
        assertThat(kinds()).isEmpty();
        incomes.strike(told, 3, FactReason.WRONG_PERSON);
        assertThat(kinds()).containsExactly(WorkKind.INCOME_DUE);
        incomes.take(List.of(new TakeFact<>(id(), null, income(today, YesNo.YES))));
        assertThat(kinds()).isEmpty();
    }

    private static IncomeFacts income(LocalDate on, YesNo any) {
        return new IncomeFacts(on, Stage.UPDATE, any, null, null, null, List.of(), Source.OWN_WORD, null);
    }

    @Test
    void whoWasNotSeenStandsThereAfterTheProgrammesOwnThreshold() throws Exception {
        sql("update plan set opened_at = ? where person_id = ?", daysAgo(30), id());
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(WorkKind.NOT_SEEN);
            assertThat(line.on()).as("never noted").isNull();
        });
        sql("update person set last_contact_at = ? where id = ?", daysAgo(10), id());
        assertThat(lines()).isEmpty();
        sql("update programme set not_seen_days = 10 where id = ?", programme);
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.on()).isEqualTo(today.minusDays(10));
            assertThat(line.days()).isEqualTo(-10);
        });
        sql("update person set last_contact_at = ? where id = ?", daysAgo(0), id());
        assertThat(lines()).isEmpty();
    }

    /** Lines, put-offs and to-dos change with the first instant of a day, and with nothing else. */
    @Test
    void aDayBeginsAtMidnightAlsoOn29February() throws Exception {
        LocalDate leapDay = LocalDate.of(2028, 2, 29);
        Instant midnight = leapDay.atStartOfDay(clock.getZone()).toInstant();
        sql("update person set last_contact_at = ? where id = ?", midnight.minus(Duration.ofDays(30)), id());
        goal("Keys", leapDay.minusDays(1));
        Ref fridge = goal("Fridge", leapDay.plusDays(3)).get(0);
        goal("Door", leapDay.plusDays(14));
        Ref release = release(school(), today.plusDays(20));
        sql("update info_release set until_at = ? where ref = ?", midnight.plus(Duration.ofDays(30)), release.bytes());
        todos.add(new AddTodo(null, "Buy stamps", leapDay));
        window(Times.NO_DAY, Times.NO_DAY);
        ToldClock.at(midnight.minusNanos(1_000), () -> {
            WorklistView before = worklist.mine(null);
            assertThat(before.day()).isEqualTo(leapDay.minusDays(1));
            assertThat(kinds()).containsExactly(WorkKind.MILESTONE_DUE, WorkKind.MILESTONE_DUE);
            assertThat(before.own()).isEmpty();
            worklist.putOff(putOff(fridge, leapDay));
            assertThat(kinds()).containsExactly(WorkKind.MILESTONE_DUE);
        });
        ToldClock.at(midnight, () -> {
            WorklistView on = worklist.mine(null);
            assertThat(on.day()).isEqualTo(leapDay);
            assertThat(kinds())
                    .containsExactlyInAnyOrder(
                            WorkKind.MILESTONE_LATE,
                            WorkKind.MILESTONE_DUE,
                            WorkKind.MILESTONE_DUE,
                            WorkKind.NOT_SEEN,
                            WorkKind.RELEASE_ENDS);
            assertThat(on.own()).extracting(WorkLine::what).containsExactly("Buy stamps");
            fault("in-the-past", () -> worklist.putOff(putOff(fridge, leapDay)));
        });
        ToldClock.at(midnight.plus(Duration.ofDays(30)), () -> assertThat(kinds())
                .as("a release that is over ends no more")
                .doesNotContain(WorkKind.RELEASE_ENDS));
        Ref agreed = closedWithContactAgreed();
        sql("update follow_up set due_on = ? where person_id = ?", leapDay.plusYears(1), id());
        due(agreed, leapDay);
        ToldClock.at(midnight.minusNanos(1_000), () -> assertThat(kinds()).isEmpty());
        ToldClock.at(midnight, () -> assertThat(kinds()).containsExactly(WorkKind.FOLLOW_UP));
    }

    @Test
    void aReleaseThatEndsIsThereUntilItIsGivenAnewOrTakenBack() {
        Ref school = school();
        Ref first = release(school, today.plusDays(20));
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(WorkKind.RELEASE_ENDS);
            assertThat(line.on()).isEqualTo(today.plusDays(20));
            assertThat(line.what()).isEqualTo("Sample school");
        });
        Ref second = release(school, today.plusDays(200));
        assertThat(lines()).isEmpty();
        consents.withdraw(new WithdrawRelease(second, GivenHow.SPOKEN));
        assertThat(lines()).hasSize(1);
        consents.withdraw(new WithdrawRelease(first, GivenHow.SPOKEN));
        assertThat(lines()).isEmpty();
    }

    @Test
    void aReferralWaitsThenIsDeclinedThenIsFollowedByAnother() throws Exception {
        Ref milestone = goal("Hours", today.plusDays(90)).get(0);
        Ref school = school();
        release(school, today.plusDays(200));
        Ref course = course(school);
        Ref other = course(school);
        Ref referral = referrals.send(new SendReferral(milestone, course));
        assertThat(lines()).isEmpty();
        sql("update referral set sent_at = ? where ref = ?", daysAgo(5), referral.bytes());
        assertThat(kinds()).containsExactly(WorkKind.REFERRAL_WAITS);
        samples.become(samples.staff(
                programme,
                Role.PROVIDER,
                null,
                partners.organisation(school).orElseThrow().id()));
        referrals.answer(new AnswerReferral(referral, 1, DeclineReason.FULL));
        samples.become(coordinator);
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(WorkKind.REFERRAL_DECLINED);
            assertThat(line.object()).isEqualTo(referral);
        });
        referrals.send(new SendReferral(milestone, other));
        assertThat(lines()).isEmpty();
    }

    @Test
    void aClosedPlanHasNoLinesAndHasThemAgainWhenItGoesOn() throws Exception {
        goal("Keys", today.plusDays(1));
        todos.add(new AddTodo(person, "Call the school", today));
        assertThat(kinds()).containsExactlyInAnyOrder(WorkKind.MILESTONE_DUE, WorkKind.TODO);
        sql("update plan set closed_at = now(6) where person_id = ?", id());
        assertThat(worklist.mine(null).lines()).isZero();
        assertThat(todos.list(null, 10).items()).isEmpty();
        refused("plan-closed", () -> todos.add(new AddTodo(person, "Too late", today)));
        sql("update plan set closed_at = null where person_id = ?", id());
        assertThat(kinds()).containsExactlyInAnyOrder(WorkKind.MILESTONE_DUE, WorkKind.TODO);
    }

    @Test
    void agreedContactStandsThereFromItsDayUntilItWentSomehow() throws Exception {
        Ref agreed = closedWithContactAgreed();
        assertThat(lines()).isEmpty();
        refused("follow-up-not-open", () -> closings.followedUp(went(agreed, FollowUpOutcome.REACHED)));
        due(agreed, today);
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(WorkKind.FOLLOW_UP);
            assertThat(line.object()).isEqualTo(agreed);
            assertThat(line.on()).isEqualTo(today);
        });
        Ref putOff = worklist.putOff(
                new PutOffWork(person, WorkKind.FOLLOW_UP, agreed, WorkPutOffReason.AGREED_LATER, today.plusDays(5)));
        assertThat(lines()).isEmpty();
        assertThat(worklist.mine(null).putOff()).extracting(WorkPutOffLine::ref).containsExactly(putOff);
        worklist.bringBack(putOff);
        assertThat(kinds()).containsExactly(WorkKind.FOLLOW_UP);
        fault("required", () -> closings.followedUp(went(agreed, null)));
        closings.followedUp(went(agreed, FollowUpOutcome.NOT_REACHED));
        assertThat(lines()).isEmpty();
        refused("follow-up-not-open", () -> closings.followedUp(went(agreed, FollowUpOutcome.REACHED)));
        assertThat(closings.of(person).now().followUps())
                .extracting(FollowUpView::outcome)
                .containsExactly(FollowUpOutcome.NOT_REACHED, null, null, null);
    }

    @Test
    void howAgreedContactWentIsCorrectedWithTheReasonAndWhatItWasStays() throws Exception {
        Ref first = closedWithContactAgreed();
        Ref second = closings.of(person).now().followUps().get(1).ref();
        refused("follow-up-not-done", () -> closings.corrected(corrected(first, 1, FollowUpOutcome.REACHED)));
        due(first, today.minusDays(1));
        due(second, today);
        closings.followedUp(went(first, FollowUpOutcome.NO_MORE));
        assertThat(lines()).isEmpty();
        assertThat(closings.of(person).now().followUps())
                .extracting(FollowUpView::ref)
                .containsExactly(first);
        fault(
                "required",
                () -> closings.corrected(new CorrectFollowUp(person, first, 2, FollowUpOutcome.REACHED, null)));
        refused("changed-meanwhile", () -> closings.corrected(corrected(first, 1, FollowUpOutcome.REACHED)));
        int version = closings.corrected(corrected(first, 2, FollowUpOutcome.DECLINED));
        assertThat(lines()).extracting(WorkLine::object).containsExactly(second);
        closings.corrected(corrected(first, version, FollowUpOutcome.REACHED));
        List<FollowUpView> all = closings.of(person).now().followUps();
        assertThat(all).extracting(FollowUpView::outcome).containsExactly(FollowUpOutcome.REACHED, null, null, null);
        assertThat(all.get(0).earlier())
                .extracting(FollowUpView.Earlier::outcome, FollowUpView.Earlier::reason, FollowUpView.Earlier::by)
                .containsExactly(
                        tuple(FollowUpOutcome.DECLINED, OutcomeReason.HEARD_LATER, coordinator.name()),
                        tuple(FollowUpOutcome.NO_MORE, OutcomeReason.HEARD_LATER, coordinator.name()));
        closings.corrected(corrected(first, version + 1, FollowUpOutcome.NO_MORE));
        closings.reopen(new ReopenPlan(person, closings.of(person).version(), ReopenReason.CAME_BACK));
        closings.corrected(corrected(first, version + 2, FollowUpOutcome.REACHED));
        assertThat(closings.of(person).closings().get(0).followUps())
                .as("the plan goes on")
                .hasSize(1);
    }

    @Test
    void agreedContactIsOfWhoeverIsResponsibleNowAndOfNobodyElse() throws Exception {
        Ref agreed = closedWithContactAgreed();
        due(agreed, today.minusDays(3));
        Ref other = people.enrol(new EnrolPerson("Sedge"));
        refused(
                "follow-up-not-open",
                () -> closings.followedUp(new RecordFollowUp(other, agreed, FollowUpOutcome.REACHED)));
        handOver(colleague);
        assertThat(worklist.mine(null).lines()).isZero();
        refused("not-found", () -> closings.followedUp(went(agreed, FollowUpOutcome.REACHED)));
        samples.become(supervisor);
        assertThat(worklist.team(colleague.account(), null).people())
                .extracting(WorkPerson::nameToUse)
                .containsExactly("Reed");
        assertThat(worklist.team(null, null).coordinators())
                .extracting(WorkCoordinator::account, WorkCoordinator::lines)
                .containsExactly(tuple(colleague.account(), 1), tuple(coordinator.account(), 0));
        refused("not-found", () -> closings.followedUp(went(agreed, FollowUpOutcome.REACHED)));
        samples.become(colleague);
        assertThat(kinds()).containsExactly(WorkKind.FOLLOW_UP);
        closings.followedUp(went(agreed, FollowUpOutcome.DECLINED));
        assertThat(lines()).isEmpty();
    }

    @Test
    void aPlanThatGoesOnEndsAgreedContactAndKeepsHowEarlierOneWent() throws Exception {
        Ref first = closedWithContactAgreed();
        Ref second = closings.of(person).now().followUps().get(1).ref();
        due(first, today.minusDays(9));
        due(second, today);
        closings.followedUp(went(first, FollowUpOutcome.REACHED));
        assertThat(lines()).extracting(WorkLine::object).containsExactly(second);
        closings.reopen(new ReopenPlan(person, closings.of(person).version(), ReopenReason.CAME_BACK));
        assertThat(lines()).isEmpty();
        refused("follow-up-not-open", () -> closings.followedUp(went(second, FollowUpOutcome.REACHED)));
        assertThat(closings.of(person).closings().get(0).followUps())
                .extracting(FollowUpView::ref)
                .containsExactly(first);
    }

    @Test
    void aLineThatIsPutOffIsAwayUntilItsDayAndIsTold() throws Exception {
        Ref milestone = goal("Keys", today.plusDays(1)).get(0);
        Ref putOff = worklist.putOff(putOff(milestone, today.plusDays(5)));
        WorklistView view = worklist.mine(null);
        assertThat(view.lines()).isZero();
        assertThat(view.putOff()).singleElement().satisfies(line -> {
            assertThat(line.ref()).isEqualTo(putOff);
            assertThat(line.nameToUse()).isEqualTo("Reed");
            assertThat(line.reason()).isEqualTo(WorkPutOffReason.AGREED_LATER);
            assertThat(line.untilOn()).isEqualTo(today.plusDays(5));
            assertThat(line.putOffOn()).isEqualTo(today);
            assertThat(line.by()).isEqualTo(coordinator.name());
            assertThat(line.line().what()).isEqualTo("Keys");
        });
        sql("update put_off set until_on = ? where ref = ?", today, putOff.bytes());
        assertThat(kinds()).as("it is back on its day").containsExactly(WorkKind.MILESTONE_DUE);
        sql("update put_off set until_on = ? where ref = ?", today.plusDays(1), putOff.bytes());
        assertThat(lines()).isEmpty();
        worklist.bringBack(putOff);
        worklist.bringBack(putOff);
        assertThat(lines()).hasSize(1);
        assertThat(worklist.mine(null).putOff()).isEmpty();
    }

    @Test
    void putOffHoldsForItsReasonAndForWhoeverIsResponsibleThen() throws Exception {
        Ref milestone = goal("Keys", today.plusDays(1)).get(0);
        worklist.putOff(putOff(milestone, today.plusDays(90)));
        sql("update milestone set due_on = ? where ref = ?", today.minusDays(1), milestone.bytes());
        assertThat(kinds()).as("another reason to look").containsExactly(WorkKind.MILESTONE_LATE);
        sql("update milestone set due_on = ? where ref = ?", today.plusDays(1), milestone.bytes());
        assertThat(lines()).isEmpty();
        handOver(colleague);
        assertThat(worklist.mine(null).lines()).isZero();
        samples.become(colleague);
        assertThat(kinds()).containsExactly(WorkKind.MILESTONE_DUE);
    }

    @Test
    void puttingOffAnewReplacesWhatStood() {
        Ref milestone = goal("Keys", today.plusDays(1)).get(0);
        worklist.putOff(putOff(milestone, today.plusDays(50)));
        Ref second = worklist.putOff(putOff(milestone, today.plusDays(2)));
        assertThat(worklist.mine(null).putOff()).extracting(WorkPutOffLine::ref).containsExactly(second);
        worklist.bringBack(second);
        assertThat(lines()).hasSize(1);
    }

    @Test
    void refusesToPutOffTooLongTooShortWithoutAReasonOrWhatIsNotThere() {
        Ref milestone = goal("Keys", today.plusDays(1)).get(0);
        fault("over-ninety-days", () -> worklist.putOff(putOff(milestone, today.plusDays(91))));
        fault("in-the-past", () -> worklist.putOff(putOff(milestone, today)));
        fault(
                "required",
                () -> worklist.putOff(
                        new PutOffWork(person, WorkKind.MILESTONE_DUE, milestone, null, today.plusDays(1))));
        fault(
                "not-possible",
                () -> worklist.putOff(
                        new PutOffWork(person, WorkKind.TODO, milestone, WorkPutOffReason.OTHER, today.plusDays(1))));
        refused(
                "work-not-there",
                () -> worklist.putOff(new PutOffWork(
                        person, WorkKind.MILESTONE_LATE, milestone, WorkPutOffReason.OTHER, today.plusDays(1))));
        refused("work-not-there", () -> worklist.putOff(putOff(Ref.random(), today.plusDays(1))));
        assertThat(lines()).hasSize(1);
    }

    @Test
    void toDosStandAmongTheLinesOnTheirDayAndBelowBefore() {
        todos.add(new AddTodo(null, "Buy stamps", today));
        Ref about = todos.add(new AddTodo(person, "Call the school", today));
        todos.add(new AddTodo(person, "Much later", today.plusDays(30)));
        WorklistView view = worklist.mine(null);
        assertThat(view.lines()).isEqualTo(2);
        assertThat(view.own()).extracting(WorkLine::what).containsExactly("Buy stamps");
        assertThat(view.people()).singleElement().satisfies(one -> assertThat(one.lines())
                .extracting(WorkLine::what)
                .containsExactly("Call the school"));
        assertThat(view.coming()).extracting(WorkComing::what).containsExactly("Much later");
        int done = todos.done(about, 1);
        assertThat(worklist.mine(null).people()).isEmpty();
        refused("changed-meanwhile", () -> todos.done(about, 1));
        refused("todo-not-open", () -> todos.done(about, done));
        assertThat(todos.one(about)).satisfies(one -> {
            assertThat(one.words()).isEqualTo("Call the school");
            assertThat(one.nameToUse()).isEqualTo("Reed");
            assertThat(one.open()).isFalse();
            assertThat(one.version()).isEqualTo(done);
        });
        int again = todos.reopen(about, done);
        int moved = todos.change(new ChangeTodo(about, again, null, today.plusDays(1)));
        assertThat(worklist.mine(null).coming())
                .extracting(WorkComing::what)
                .containsExactly("Call the school", "Much later");
        todos.change(new ChangeTodo(about, moved, "Call them", null));
        assertThat(todos.list(null, 2).items()).extracting(TodoView::words).containsExactly("Buy stamps", "Call them");
        assertThat(todos.list(todos.list(null, 2).next(), 2).items())
                .extracting(TodoView::words)
                .containsExactly("Much later");
    }

    @Test
    void toDosAboutAPersonGoWithWhoeverIsResponsibleAndOnesOwnStay() throws Exception {
        Ref own = todos.add(new AddTodo(null, "Buy stamps", today));
        todos.add(new AddTodo(person, "Call the school", today));
        handOver(colleague);
        assertThat(worklist.mine(null).own()).hasSize(1);
        assertThat(worklist.mine(null).people()).isEmpty();
        samples.become(colleague);
        assertThat(worklist.mine(null).own()).isEmpty();
        assertThat(lines()).extracting(WorkLine::what).containsExactly("Call the school");
        refused("not-found", () -> todos.done(own, 1));
        samples.become(supervisor);
        refused("not-found", () -> todos.done(own, 1));
        assertThat(worklist.team(null, null).own()).isEmpty();
        assertThat(worklist.team(null, null).people()).hasSize(1);
    }

    @Test
    void aSupervisorsToDoForAPersonStandsInTheCoordinatorsList() {
        samples.become(supervisor);
        todos.add(new AddTodo(person, "Ask about the permit", today));
        samples.become(coordinator);
        assertThat(lines()).extracting(WorkLine::what).containsExactly("Ask about the permit");
    }

    @Test
    void refusesAToDoWithoutWordsOrForADayThatIsOver() {
        fault("required", () -> todos.add(new AddTodo(null, " ", today)));
        fault("in-the-past", () -> todos.add(new AddTodo(null, "Old", today.minusDays(1))));
        fault("too-long", () -> todos.add(new AddTodo(person, "x".repeat(201), today)));
        fault("out-of-range", () -> todos.add(new AddTodo(null, "Far", today.plusYears(41))));
    }

    @Test
    void theWordsOfAToDoAreSealedWithThePersonsKeyOrItsOwn() throws Exception {
        Ref own = todos.add(new AddTodo(null, "Whimbrel stamps", today));
        Ref about = todos.add(new AddTodo(person, "Whimbrel school", today));
        for (Ref todo : List.of(own, about)) {
            byte[] words = (byte[]) entities.createNativeQuery("select words from todo where ref = ?")
                    .setParameter(1, todo.bytes())
                    .getSingleResult();
            assertThat(new String(words, StandardCharsets.ISO_8859_1)).doesNotContain("Whimbrel");
        }
        Ref moved = todos.add(new AddTodo(null, "Moved", today));
        sql(
                "update todo a join (select own_key from todo where ref = ?) b set a.own_key = b.own_key where a.ref = ?",
                own.bytes(),
                moved.bytes());
        assertThat(worklist.mine(null).own())
                .as("a key opens in its own place only, and the list stands")
                .extracting(WorkLine::what)
                .containsExactlyInAnyOrder("Whimbrel stamps", null);
    }

    @Test
    void nobodySeesTheLinesOfSomebodyTheyMayNotSee() throws Exception {
        Ref milestone = goal("Keys", today.plusDays(1)).get(0);
        samples.become(colleague);
        assertThat(worklist.mine(null).lines()).isZero();
        refused("not-found", () -> worklist.putOff(putOff(milestone, today.plusDays(2))));
        refused("not-found", () -> todos.add(new AddTodo(person, "Not mine", today)));
        refused("not-found", () -> worklist.team(null, null));
        samples.become(samples.staff(programme, Role.SUPERVISOR, samples.aTeam(programme), null));
        assertThat(worklist.team(null, null).coordinators()).isEmpty();
        samples.become(supervisor);
        assertThat(worklist.team(null, null).lines()).isOne();
        refused("not-found", () -> worklist.putOff(putOff(milestone, today.plusDays(2))));
        transaction.begin();
        samples.exclude(id(), supervisor);
        transaction.commit();
        assertThat(worklist.team(null, null).lines()).isZero();
        samples.become(coordinator);
        assertThat(lines()).hasSize(1);
        sql("update access_grant set ended_at = now(6) where person_id = ?", id());
        assertThat(worklist.mine(null).lines()).as("at once").isZero();
    }

    @Test
    void aSupervisorSeesTheTeamByCoordinator() {
        goal("Keys", today.plusDays(1));
        goal("Bread", today.plusDays(2));
        samples.become(colleague);
        Ref other = people.enrol(new EnrolPerson("Sedge"));
        plans.add(aGoal(other, "Door", today.plusDays(3)));
        people.enrol(new EnrolPerson("Quiet"));
        samples.become(supervisor);
        WorklistView all = worklist.team(null, null);
        assertThat(all.lines()).isEqualTo(3);
        assertThat(all.coordinators())
                .extracting(WorkCoordinator::account, WorkCoordinator::people, WorkCoordinator::lines)
                .containsExactly(tuple(coordinator.account(), 1, 2), tuple(colleague.account(), 2, 1));
        assertThat(all.coordinators().get(0).counts()).containsExactly(new WorkCount(WorkKind.MILESTONE_DUE, 2));
        WorklistView one = worklist.team(colleague.account(), null);
        assertThat(one.people()).extracting(WorkPerson::nameToUse).containsExactly("Sedge");
        assertThat(one.coordinators()).hasSize(2);
        assertThat(worklist.team(Ref.random(), null).people()).isEmpty();
        assertThat(worklist.team(null, WorkKind.NOT_SEEN).lines()).isZero();
        assertThat(worklist.team(null, WorkKind.NOT_SEEN).counts())
                .containsExactly(new WorkCount(WorkKind.MILESTONE_DUE, 3));
    }

    @Test
    void atMostTwoHundredLinesAreShownAndTheOthersAreCounted() {
        for (int goal = 0; goal < 7; goal++) {
            plans.add(aGoal(
                    person,
                    IntStream.range(0, 30)
                            .mapToObj(number -> step("Step " + number, today.plusDays(1), null))
                            .toArray(NewMilestone[]::new)));
        }
        WorklistView view = worklist.mine(null);
        assertThat(view.lines()).isEqualTo(210);
        assertThat(view.more()).isEqualTo(10);
        assertThat(view.people().get(0).lines()).hasSize(200);
    }

    @Test
    void whoIsNotThereTwiceInARowIsInTheListOnTheSameDayAndGoneWhenTheyCome() throws Exception {
        List<Ref> sessions = classes(6);
        mark(sessions.get(0), MarkKind.PRESENT);
        mark(sessions.get(1), MarkKind.ABSENT);
        mark(sessions.get(2), MarkKind.EXCUSED);
        assertThat(kinds()).doesNotContain(WorkKind.NOT_THERE);
        mark(sessions.get(3), MarkKind.ABSENT);
        assertThat(lines())
                .filteredOn(line -> line.kind() == WorkKind.NOT_THERE)
                .singleElement()
                .satisfies(line -> assertThat(line.what()).isEqualTo("Baking"));
        sql("update person set last_contact_at = ? where id = ?", clock.instant(), id());
        assertThat(kinds()).doesNotContain(WorkKind.NOT_THERE);
        mark(sessions.get(4), MarkKind.ABSENT);
        sql("update person set last_contact_at = ? where id = ?", daysAgo(2), id());
        assertThat(kinds()).contains(WorkKind.NOT_THERE).doesNotContain(WorkKind.SELDOM_THERE);
        mark(sessions.get(5), MarkKind.LATE);
        assertThat(kinds()).contains(WorkKind.SELDOM_THERE).doesNotContain(WorkKind.NOT_THERE);
        sql("update programme set least_rate = 0 where id = ?", programme);
        assertThat(kinds()).doesNotContain(WorkKind.SELDOM_THERE, WorkKind.NOT_THERE);
    }

    /** A place in a course, and so many of its sessions, an hour each, the last of which is over. */
    private List<Ref> classes(int number) {
        Ref milestone = goal("Bread", today.plusDays(60)).get(0);
        Ref school = school();
        Ref course = courses.create(new CreateCourse(school, "Baking", today.minusDays(9), today.plusMonths(3), 9));
        release(school, today.plusDays(90));
        referrals.send(new SendReferral(milestone, course));
        provider = samples.staff(
                programme,
                Role.PROVIDER,
                null,
                partners.organisation(school).orElseThrow().id());
        samples.become(provider);
        OwnReferralLine asked = referrals.own().get(0);
        referrals.answer(new AnswerReferral(asked.ref(), asked.version(), null));
        List<Ref> sessions = IntStream.rangeClosed(1, number)
                .mapToObj(each -> daysAgo(1).plusSeconds(3_600L * (each - number)))
                .map(start -> calendar.schedule(new ScheduleSession(course, start, start.plusSeconds(3_600))))
                .toList();
        samples.become(coordinator);
        return sessions;
    }

    private void mark(Ref session, MarkKind kind) {
        samples.become(provider);
        Ref enrolment = attendance.roster(session).lines().get(0).enrolment();
        attendance.mark(new MarkAttendance(
                session, List.of(new OneMark(enrolment, kind, kind == MarkKind.LATE ? 5 : 0, null))));
        samples.become(coordinator);
    }

    @Test
    void theMostPressingPersonComesFirst() throws Exception {
        goal("Soon", today.plusDays(9));
        Ref other = people.enrol(new EnrolPerson("Sedge"));
        plans.add(aGoal(other, "Sooner", today.plusDays(2)));
        assertThat(worklist.mine(null).people())
                .extracting(WorkPerson::nameToUse)
                .containsExactly("Sedge", "Reed");
        window(today.minusDays(30), today.minusDays(9));
        assertThat(worklist.mine(null).people())
                .extracting(WorkPerson::nameToUse)
                .containsExactly("Reed", "Sedge");
        assertThat(kinds()).startsWith(WorkKind.REVIEW_RUNS_OUT);
    }

    @Test
    void theNextComingThingIsToldWhereNothingIsDue() throws Exception {
        goal("Later", today.plusDays(40));
        window(today.plusDays(30), today.plusDays(51));
        assertThat(worklist.mine(null).coming())
                .extracting(WorkComing::kind, WorkComing::on)
                .containsExactly(
                        tuple(WorkKind.REVIEW_DUE, today.plusDays(30)),
                        tuple(WorkKind.MILESTONE_DUE, today.plusDays(40)));
    }

    @Test
    void theSweepFindsEveryLateMilestoneOnceAndNoneThatIsReachedOrOfAClosedPlan() throws Exception {
        Set<Ref> mine = new LinkedHashSet<>();
        for (int number = 0; number < 5; number++) {
            Ref late = goal("Late " + number, today.plusDays(1)).get(0);
            sql("update milestone set due_on = ? where ref = ?", today.minusDays(1), late.bytes());
            mine.add(late);
        }
        Ref reached = goal("Reached", today.plusDays(1)).get(0);
        confirm(reached);
        sql("update milestone set due_on = ? where ref = ?", today.minusDays(1), reached.bytes());
        assertThat(swept()).doesNotHaveDuplicates().containsAll(mine).doesNotContain(reached);
        closedWithContactAgreed();
        assertThat(swept()).doesNotContainAnyElementsOf(mine);
        closings.reopen(new ReopenPlan(person, closings.of(person).version(), ReopenReason.CAME_BACK));
        assertThat(swept()).containsAll(mine);
    }

    @Test
    void theSweepReadsARangeOfOneIndexHoweverManyMilestonesWereReached() throws Exception {
        Ref late = goal("Late", today.plusDays(1)).get(0);
        transaction.begin();
        try {
            Connection connection = entities.unwrap(Connection.class);
            try (PreparedStatement reached = connection.prepareStatement(
                    "insert into milestone (id, ref, goal_id, plan_id, position, title, planned_on, due_on, criterion_kind,"
                            + " reached_at, created_at, created_by, version) select ?, ?, goal_id, plan_id, position, title,"
                            + " planned_on, ?, criterion_kind, created_at, created_at, created_by, 1 from milestone"
                            + " where ref = ?")) {
                for (int number = 0; number < 3_000; number++) {
                    reached.setLong(1, Ids.next());
                    reached.setBytes(2, Ref.random().bytes());
                    reached.setDate(3, Date.valueOf(today.minusDays(number)));
                    reached.setBytes(4, late.bytes());
                    reached.executeUpdate();
                }
            }
            List<String> sent = Statements.of(() -> worklist.overdue(null, 100));
            assertThat(sent).hasSize(1);
            assertThat(access(connection, sent.get(0)))
                    .contains("range by ix_milestone_late")
                    .allMatch(way -> way.endsWith(" by ix_milestone_late") || way.equals("eq_ref by PRIMARY"));
        } finally {
            transaction.rollback();
        }
    }

    /** How the server gets at the rows of each table, and a word for each pass that it makes over them afterwards. */
    private static List<String> access(Connection connection, String select) throws SQLException {
        List<String> ways = new ArrayList<>();
        try (Statement explain = connection.createStatement();
                ResultSet rows = explain.executeQuery("explain " + select)) {
            while (rows.next()) {
                ways.add(rows.getString("type") + " by " + rows.getString("key"));
                Stream.of("filesort", "temporary")
                        .filter(String.valueOf(rows.getString("Extra"))::contains)
                        .forEach(ways::add);
            }
        }
        return ways;
    }

    /** The first of the days that were agreed. */
    private Ref closedWithContactAgreed() {
        closings.close(
                new ClosePlan(person, closings.of(person).version(), CloseReason.MOVED, null, null, false, true));
        return closings.of(person).now().followUps().get(0).ref();
    }

    private void due(Ref followUp, LocalDate on) throws Exception {
        sql("update follow_up set due_on = ? where ref = ?", on, followUp.bytes());
    }

    private CorrectFollowUp corrected(Ref followUp, int version, FollowUpOutcome outcome) {
        return new CorrectFollowUp(person, followUp, version, outcome, OutcomeReason.HEARD_LATER);
    }

    private RecordFollowUp went(Ref followUp, FollowUpOutcome outcome) {
        return new RecordFollowUp(person, followUp, outcome);
    }

    private List<Ref> swept() {
        List<Ref> found = new ArrayList<>();
        String after = null;
        do {
            Page<WorkOverdue> page = worklist.overdue(after, 3);
            page.items().forEach(line -> found.add(line.milestone()));
            after = page.next();
        } while (after != null);
        return found;
    }

    private List<WorkLine> lines() {
        return worklist.mine(null).people().stream()
                .flatMap(one -> one.lines().stream())
                .toList();
    }

    private List<WorkKind> kinds() {
        return lines().stream().map(WorkLine::kind).toList();
    }

    private PutOffWork putOff(Ref milestone, LocalDate until) {
        return new PutOffWork(person, WorkKind.MILESTONE_DUE, milestone, WorkPutOffReason.AGREED_LATER, until);
    }

    private List<Ref> goal(String title, LocalDate dueOn) {
        return made(plans.add(aGoal(person, title, dueOn)));
    }

    /** Two goals: the second one's milestone waits for the first one's. */
    private List<Ref> goal(String first, LocalDate firstDue, String second, LocalDate secondDue) {
        Ref needed = goal(first, firstDue).get(0);
        Ref waiting =
                made(plans.add(aGoal(person, step(second, secondDue, needed)))).get(0);
        return List.of(needed, waiting);
    }

    private List<Ref> made(Ref goal) {
        return plans.view(id()).goals().stream()
                .filter(one -> one.ref().equals(goal))
                .flatMap(one -> one.milestones().stream())
                .map(MilestoneView::ref)
                .toList();
    }

    private static AddGoal aGoal(Ref person, String title, LocalDate dueOn) {
        return aGoal(person, step(title, dueOn, null));
    }

    private static AddGoal aGoal(Ref person, NewMilestone... steps) {
        return new AddGoal(person, Pathway.EDUCATION, Whose.PERSON, "Bread", Arrays.asList(steps));
    }

    private static NewMilestone step(String title, LocalDate dueOn, Ref needs) {
        return new NewMilestone(title, dueOn, CriterionKind.CONFIRMED, null, needs);
    }

    private void confirm(Ref milestone) {
        int version = plans.view(id()).goals().stream()
                .flatMap(goal -> goal.milestones().stream())
                .filter(one -> one.ref().equals(milestone))
                .findFirst()
                .orElseThrow()
                .version();
        plans.confirm(new ConfirmMilestone(milestone, version));
    }

    private Ref school() {
        return partners.create(
                new CreateOrganisation("Sample school", OrganisationKind.TRAINING, today, today.plusYears(1)));
    }

    private Ref course(Ref school) {
        return courses.create(new CreateCourse(school, "Baking", today, today.plusMonths(3), 9));
    }

    private Ref release(Ref school, LocalDate until) {
        return consents.record(new RecordRelease(
                person,
                school,
                Purpose.TRAINING,
                Set.of(Scope.IDENTITY, Scope.ATTENDANCE),
                until,
                GivenHow.SPOKEN,
                "en"));
    }

    private void window(LocalDate from, LocalDate until) throws Exception {
        sql("update plan set review_from_on = ?, review_until_on = ? where person_id = ?", from, until, id());
    }

    /** As whoever hands over does: the plan, and the grants. */
    private void handOver(Actor to) throws Exception {
        sql("update plan set responsible_id = ? where person_id = ?", to.accountId(), id());
        sql(
                "update access_grant set grantee_id = ? where person_id = ? and grantee_id = ?",
                to.accountId(),
                id(),
                coordinator.accountId());
    }

    private long id() {
        return samples.personId(person);
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private void sql(String sql, Object... values) throws Exception {
        transaction.begin();
        var query = entities.createNativeQuery(sql);
        for (int index = 0; index < values.length; index++) {
            query.setParameter(index + 1, values[index] instanceof Instant at ? Timestamp.from(at) : values[index]);
        }
        query.executeUpdate();
        transaction.commit();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static void fault(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                .extracting(Refusal.Fault::code)
                .containsExactly(code));
    }
}
