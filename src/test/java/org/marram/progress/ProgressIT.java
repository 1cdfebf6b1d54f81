package org.marram.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
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
import org.marram.access.Act;
import org.marram.access.Actor;
import org.marram.access.CurrentActor;
import org.marram.access.Role;
import org.marram.access.Scope;
import org.marram.access.SignInService;
import org.marram.attendance.AttendanceService;
import org.marram.attendance.CorrectionReason;
import org.marram.attendance.MarkAttendance;
import org.marram.attendance.MarkKind;
import org.marram.attendance.NotHeld;
import org.marram.attendance.OneMark;
import org.marram.attendance.RosterLine;
import org.marram.attendance.SessionLine;
import org.marram.calendar.CalendarService;
import org.marram.calendar.NotHeldReason;
import org.marram.calendar.ScheduleSession;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.consent.ConsentService;
import org.marram.consent.GivenHow;
import org.marram.consent.Purpose;
import org.marram.consent.RecordRelease;
import org.marram.consent.WithdrawRelease;
import org.marram.offering.CourseService;
import org.marram.offering.CreateCourse;
import org.marram.partner.CreateOrganisation;
import org.marram.partner.OrganisationKind;
import org.marram.partner.PartnerService;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.plan.AddGoal;
import org.marram.plan.AmendReason;
import org.marram.plan.ApplyTemplate;
import org.marram.plan.ChangeMilestone;
import org.marram.plan.ConfirmMilestone;
import org.marram.plan.GoalView;
import org.marram.plan.MilestoneService;
import org.marram.plan.MilestoneState;
import org.marram.plan.MilestoneView;
import org.marram.plan.NewMilestone;
import org.marram.plan.PlanDrift;
import org.marram.plan.PlanService;
import org.marram.plan.PlanView;
import org.marram.plan.Proof;
import org.marram.plan.SetAside;
import org.marram.plan.TakeUp;
import org.marram.plan.TemplateSamples;
import org.marram.plan.Whose;
import org.marram.referral.AnswerReferral;
import org.marram.referral.ReferralService;
import org.marram.referral.SendReferral;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;
import org.marram.template.PreviewItem;
import org.marram.template.TemplateLine;
import org.marram.template.TemplateService;
import org.marram.testing.Deployments;

/** A plan from its template to hours that reach a milestone, as coordinator, provider and the person walk it. */
@ExtendWith(ArquillianExtension.class)
class ProgressIT {

    private static final int SIX_HOURS = 24;
    private static final Duration SESSION = Duration.ofHours(3);

    @Inject
    PersonService people;

    @Inject
    PlanService plans;

    @Inject
    MilestoneService steps;

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
    ProgressService progress;

    @Inject
    SignInService signIns;

    @Inject
    AccessSamples samples;

    @Inject
    TemplateService ways;

    @Inject
    TemplateSamples templates;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Somebody somebody;

    @Resource
    ManagedExecutorService threads;

    private LocalDate today;
    private long programme;
    private Actor coordinator;
    private Actor provider;
    private Ref school;
    private Ref course;
    private Ref person;

    /** Acts in a thread of its own, as in a request of its own. */
    static class Somebody {

        @Inject
        private CurrentActor current;

        @ActivateRequestContext
        public void does(Actor actor, Runnable act) {
            current.enter(actor);
            act.run();
        }
    }

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aPersonAndACourse() {
        today = LocalDate.now(clock);
        programme = samples.aProgramme();
        coordinator = samples.aCoordinator(programme);
        samples.become(coordinator);
        school = partners.create(
                new CreateOrganisation("Sample school", OrganisationKind.TRAINING, today, today.plusYears(1)));
        course = courses.create(new CreateCourse(school, "Baking", today, today.plusMonths(3), 200));
        provider = samples.staff(
                programme,
                Role.PROVIDER,
                null,
                partners.organisation(school).orElseThrow().id());
        person = people.enrol(new EnrolPerson("Reed"));
    }

    @Test
    void aClosedMonthTakesAdjustmentsWhichCountAtOnce() {
        LocalDate month = today.withDayOfMonth(1).minusMonths(1);
        course = courses.create(new CreateCourse(school, "Baking", month, today.plusMonths(3), 9));
        addGoal(person, today.plusDays(90), 1);
        Ref milestone = milestones().get(0).ref();
        enrolInCourse(person, milestone);
        samples.become(provider);
        Instant began = month.plusDays(2).atStartOfDay(clock.getZone()).toInstant();
        Ref session = calendar.schedule(new ScheduleSession(course, began, began.plus(SESSION)));
        Ref place = onlyLine(session).enrolment();
        mark(session, place, MarkKind.PRESENT, 0, null);
        calendar.closeMonth(month);
        assertThat(attendance.roster(session).closed()).isTrue();
        refused("invalid", () -> mark(session, place, MarkKind.ABSENT, 0, null));
        refused("month-closed", () -> attendance.notHeld(new NotHeld(session, NotHeldReason.ROOM)));
        mark(session, place, MarkKind.LATE, 30, CorrectionReason.MISTAKE);
        samples.become(coordinator);
        assertThat(progress.of(person).progress().get(milestone)).isEqualTo(new MilestoneProgress(10, 400, 1));
        assertThat(driftOf(milestone)).isEmpty();
        assertThat(entities.createQuery("select count(a) from MarkAdjustment a, Mark k where k.id = a.markId and"
                                + " k.personId = :person and a.wasQuarters = 12 and a.quarters = 10")
                        .setParameter("person", samples.personId(person))
                        .getSingleResult())
                .isEqualTo(1L);
    }

    @Test
    void anEnrolledPersonHasAnEmptyPlan() {
        PlanView plan = plan();
        assertThat(plan.goals()).isEmpty();
        assertThat(plan.milestones()).isZero();
        assertThat(plan.nextDueOn()).isNull();
    }

    @Test
    void aTemplateMakesGoalsMilestonesDatesAndWhatWaits() {
        Ref template = aTemplate();
        assertThat(ways.templates(null, 10).items())
                .extracting(TemplateLine::ref)
                .containsExactly(template);
        List<PreviewItem> preview = ways.preview(template, today).items();
        plans.apply(new ApplyTemplate(person, template, today));
        PlanView plan = plan();
        assertThat(plan.goals()).extracting(GoalView::words).containsExactly("Calm days", "Bread", "Own door");
        assertThat(milestones()).extracting(MilestoneView::title).containsExactly("Talk", "Hours", "Paper", "Keys");
        assertThat(milestones())
                .extracting(MilestoneView::dueOn)
                .containsExactlyInAnyOrderElementsOf(
                        preview.stream().map(PreviewItem::dueOn).toList());
        assertThat(milestones())
                .extracting(MilestoneView::state)
                .containsExactly(
                        MilestoneState.OPEN, MilestoneState.OPEN, MilestoneState.WAITING, MilestoneState.WAITING);
        assertThat(plan.milestones()).isEqualTo(4);
        assertThat(plan.nextDueOn()).isEqualTo(today.plusDays(30));
        assertThat(milestone("Keys").needs()).containsExactly(milestone("Talk").ref());
        assertThat(progress.of(person).progress())
                .containsOnlyKeys(milestone("Hours").ref())
                .containsValue(new MilestoneProgress(0, SIX_HOURS, 0));
    }

    @Test
    void refusesAnotherProgrammesTemplateAndAStartTooFarAway() {
        Ref foreign = templates.aTemplate(samples.aProgramme(), today, items());
        refused("not-found", () -> ways.preview(foreign, today));
        refused("not-found", () -> ways.preview(Ref.random(), today));
        refused("not-found", () -> plans.apply(new ApplyTemplate(person, foreign, today)));
        refused("invalid", () -> plans.apply(new ApplyTemplate(person, aTemplate(), today.minusYears(41))));
        refused("invalid", () -> ways.preview(aTemplate(), today.plusYears(41)));
        assertThat(plan().goals()).isEmpty();
    }

    @Test
    void confirmingOneOpensTheOneThatWaits() {
        plans.apply(new ApplyTemplate(person, aTemplate(), today));
        refused("milestone-waits", () -> confirm("Keys"));
        refused("proved-by-facts", () -> confirm("Hours"));
        MilestoneView talk = milestone("Talk");
        confirm("Talk");
        assertThat(milestone("Talk").state()).isEqualTo(MilestoneState.REACHED);
        assertThat(milestone("Keys").state()).isEqualTo(MilestoneState.OPEN);
        assertThat(plan().reached()).isEqualTo(1);
        assertThat(plan().nextDueOn()).isEqualTo(today.plusDays(90));
        refused("milestone-not-open", () -> plans.confirm(new ConfirmMilestone(talk.ref(), talk.version())));
        plans.setAside(new SetAside(milestone("Keys").ref(), milestone("Keys").version(), AmendReason.PERSONS_WISH));
        assertThat(plan().milestones()).isEqualTo(3);
        assertThat(milestone("Keys").state()).isEqualTo(MilestoneState.SET_ASIDE);
    }

    @Test
    void keepsWhatAMilestoneWasAndRefusesAStaleVersion() {
        plans.apply(new ApplyTemplate(person, aTemplate(), today));
        MilestoneView talk = milestone("Talk");
        int version = plans.change(change(talk, "Second talk", today.plusDays(40)));
        refused("changed-meanwhile", () -> plans.change(change(talk, "Third talk", today.plusDays(41))));
        refused("changed-meanwhile", () -> plans.confirm(new ConfirmMilestone(talk.ref(), talk.version())));
        MilestoneView changed = milestone("Second talk");
        assertThat(changed.version()).isEqualTo(version);
        assertThat(changed.plannedOn()).isEqualTo(today.plusDays(30));
        assertThat(changed.dueOn()).isEqualTo(today.plusDays(40));
        assertThat(plan().nextDueOn()).isEqualTo(today.plusDays(40));
        assertThat(plans.change(change(changed, "Second talk", today.plusDays(40))))
                .isEqualTo(version);
        assertThat(templates.amendments(samples.personId(person), talk.ref()))
                .containsExactly(
                        "title: Talk > Second talk", "dueOn: " + today.plusDays(30) + " > " + today.plusDays(40));
    }

    @Test
    void hoursMoveAMilestoneAndReachIt() {
        plans.apply(new ApplyTemplate(person, aTemplate(), today));
        enrolInCourse(person, milestone("Hours").ref());
        samples.become(provider);
        Ref first = aSession();
        Ref second = aSession();
        RosterLine reed = attendance.roster(first).lines().get(0);
        assertThat(reed.nameToUse()).isEqualTo("Reed");
        assertThat(reed.kind()).isNull();
        mark(first, reed.enrolment(), MarkKind.LATE, 20, null);
        assertThat(hours()).isEqualTo(new MilestoneProgress(10, SIX_HOURS, 1));
        mark(first, reed.enrolment(), MarkKind.LATE, 20, null);
        assertThat(hours()).isEqualTo(new MilestoneProgress(10, SIX_HOURS, 1));
        refusedField("marks[0].reason", () -> mark(first, reed.enrolment(), MarkKind.ABSENT, 0, null));
        mark(first, reed.enrolment(), MarkKind.ABSENT, 0, CorrectionReason.MISTAKE);
        assertThat(hours()).isEqualTo(new MilestoneProgress(0, SIX_HOURS, 0));
        mark(first, reed.enrolment(), MarkKind.PRESENT, 0, CorrectionReason.DOCUMENT_SEEN);
        mark(second, reed.enrolment(), MarkKind.PRESENT, 0, null);
        assertThat(hours()).isEqualTo(new MilestoneProgress(SIX_HOURS, SIX_HOURS, 2));
        assertThat(milestone("Hours").state()).isEqualTo(MilestoneState.REACHED);
        assertThat(milestone("Paper").state()).isEqualTo(MilestoneState.OPEN);
        assertThat(plan().reached()).isEqualTo(1);
        assertThat(ownSessions()).extracting(SessionLine::marked).containsExactly(1, 1);
        assertThat(driftOf(milestone("Hours").ref())).isEmpty();
    }

    @Test
    void aMilestoneStaysReachedWhenACorrectionTakesHoursBack() {
        plans.apply(new ApplyTemplate(person, aTemplate(), today));
        enrolInCourse(person, milestone("Hours").ref());
        samples.become(provider);
        List<Ref> sessions = List.of(aSession(), aSession());
        Ref reed = attendance.roster(sessions.get(0)).lines().get(0).enrolment();
        sessions.forEach(session -> mark(session, reed, MarkKind.PRESENT, 0, null));
        mark(sessions.get(1), reed, MarkKind.ABSENT, 0, CorrectionReason.MISTAKE);
        assertThat(hours()).isEqualTo(new MilestoneProgress(SIX_HOURS / 2, SIX_HOURS, 1));
        assertThat(milestone("Hours").state()).isEqualTo(MilestoneState.REACHED);
        mark(sessions.get(1), reed, MarkKind.PRESENT, 0, CorrectionReason.DOCUMENT_SEEN);
        assertThat(hours()).isEqualTo(new MilestoneProgress(SIX_HOURS, SIX_HOURS, 2));
        assertThat(plan().reached()).isEqualTo(1);
        assertThat(driftOf(milestone("Hours").ref())).isEmpty();
        assertThat(drift()).isEmpty();
    }

    @Test
    void hoursThatAreEnoughMeanwhileReachWhatIsTakenUpOrAsksForLess() {
        plans.apply(new ApplyTemplate(person, aTemplate(), today));
        enrolInCourse(person, milestone("Hours").ref());
        samples.become(provider);
        Ref first = aSession();
        Ref reed = attendance.roster(first).lines().get(0).enrolment();
        mark(first, reed, MarkKind.PRESENT, 0, null);
        samples.become(coordinator);
        MilestoneView hours = milestone("Hours");
        refused("hours-counted", () -> plans.change(asks(hours, new Proof(CriterionKind.CONFIRMED, null))));
        plans.change(asks(hours, new Proof(CriterionKind.HOURS_ATTENDED, SIX_HOURS - 1)));
        assertThat(milestone("Hours").state()).isEqualTo(MilestoneState.OPEN);
        assertThat(progress.of(person).progress().get(hours.ref()).needed()).isEqualTo(SIX_HOURS - 1);
        plans.setAside(new SetAside(hours.ref(), milestone("Hours").version(), AmendReason.CIRCUMSTANCES));
        samples.become(provider);
        mark(aSession(), reed, MarkKind.PRESENT, 0, null);
        samples.become(coordinator);
        assertThat(milestone("Hours").state()).isEqualTo(MilestoneState.SET_ASIDE);
        steps.takeUp(new TakeUp(hours.ref(), milestone("Hours").version(), AmendReason.PERSONS_WISH));
        assertThat(milestone("Hours").state()).isEqualTo(MilestoneState.REACHED);
        assertThat(plan().reached()).isEqualTo(1);
        MilestoneView paper = milestone("Paper");
        plans.change(asks(paper, new Proof(CriterionKind.HOURS_ATTENDED, 8)));
        assertThat(milestone("Paper").amount()).isEqualTo(8);
        assertThat(drift()).isEmpty();
    }

    @Test
    void findsAPlanWhoseCountersSayAnotherThing() throws Exception {
        plans.apply(new ApplyTemplate(person, aTemplate(), today));
        assertThat(drift()).isEmpty();
        counted("reached = 2, next_due_on = '2020-01-01'");
        assertThat(drift())
                .containsExactly(new PlanDrift(
                        plan().ref(),
                        new PlanDrift.Counters(4, 2, LocalDate.of(2020, 1, 1)),
                        new PlanDrift.Counters(4, 0, today.plusDays(30))));
        counted("reached = 0, next_due_on = '" + today.plusDays(30) + "'");
    }

    @Test
    void refusesATemplateWhoseItemsWaitForEachOtherInACircle() {
        Ref circle = templates.aTemplate(
                programme,
                today,
                item(1, Pathway.EDUCATION, "Learn", "One", 30, null, 2),
                item(2, Pathway.EDUCATION, "Learn", "Two", 30, null, 1));
        refused("template-circle", () -> plans.apply(new ApplyTemplate(person, circle, today)));
        assertThat(plan().goals()).isEmpty();
    }

    @Test
    void refusesMarksThatCannotBe() {
        plans.apply(new ApplyTemplate(person, aTemplate(), today));
        Ref release = enrolInCourse(person, milestone("Hours").ref());
        samples.become(provider);
        Ref session = aSession();
        Ref reed = attendance.roster(session).lines().get(0).enrolment();
        refusedField("marks[0].minutes", () -> mark(session, reed, MarkKind.LATE, 0, null));
        refusedField("marks[0].minutes", () -> mark(session, reed, MarkKind.LEFT_EARLY, 181, null));
        refusedField("marks[0].minutes", () -> mark(session, reed, MarkKind.PRESENT, 5, null));
        refusedField("marks[0].enrolment", () -> mark(session, Ref.random(), MarkKind.PRESENT, 0, null));
        refusedField(
                "marks[1].enrolment",
                () -> attendance.mark(new MarkAttendance(
                        session,
                        List.of(
                                new OneMark(reed, MarkKind.PRESENT, 0, null),
                                new OneMark(reed, MarkKind.LATE, 5, null)))));
        refusedField(
                "marks[1].enrolment",
                () -> attendance.mark(new MarkAttendance(
                        session,
                        List.of(
                                new OneMark(reed, MarkKind.PRESENT, 0, null),
                                new OneMark(Ref.random(), MarkKind.PRESENT, 0, null)))));
        assertThat(attendance.roster(session).lines().get(0).kind()).isNull();
        Ref tomorrow = calendar.schedule(
                new ScheduleSession(course, start().plus(Duration.ofDays(1)), start().plus(Duration.ofHours(26))));
        refused("session-in-future", () -> mark(tomorrow, reed, MarkKind.PRESENT, 0, null));
        attendance.notHeld(new NotHeld(tomorrow, NotHeldReason.WEATHER));
        refused("session-not-held", () -> mark(tomorrow, reed, MarkKind.PRESENT, 0, null));
        mark(session, reed, MarkKind.PRESENT, 0, null);
        refused("session-has-marks", () -> attendance.notHeld(new NotHeld(session, NotHeldReason.ROOM)));
        samples.become(coordinator);
        consents.withdraw(new WithdrawRelease(release, GivenHow.SPOKEN));
        samples.become(provider);
        refusedField("marks[0].enrolment", () -> mark(session, reed, MarkKind.ABSENT, 0, CorrectionReason.MISTAKE));
        assertThat(attendance.roster(session).lines()).isEmpty();
        assertThat(ownSessions()).extracting(SessionLine::enrolled).containsExactly(0);
        assertThat(hours().amount()).isEqualTo(12);
    }

    @Test
    void anotherOrganisationsSessionsAreUnknown() {
        samples.become(provider);
        Ref session = aSession();
        Actor stranger = samples.aProvider(programme);
        samples.become(stranger);
        refused("not-found", () -> attendance.roster(session));
        refused("not-found", () -> mark(session, Ref.random(), MarkKind.PRESENT, 0, null));
        refused("not-found", () -> attendance.notHeld(new NotHeld(session, NotHeldReason.ROOM)));
        refused("not-found", () -> calendar.schedule(new ScheduleSession(course, start(), start().plus(SESSION))));
        assertThat(ownSessions()).isEmpty();
        assertThat(samples.journalRows(stranger, Act.OPEN_ROSTER, "REFUSED")).isOne();
    }

    @Test
    void anotherCoordinatorSeesNothingOfThePlan() {
        plans.apply(new ApplyTemplate(person, aTemplate(), today));
        MilestoneView talk = milestone("Talk");
        samples.become(samples.aCoordinator(programme));
        refused("not-found", () -> progress.of(person));
        refused("not-found", () -> plans.confirm(new ConfirmMilestone(talk.ref(), talk.version())));
        refused("not-found", () -> plans.change(change(talk, "Mine", today)));
        refused("not-found", () -> plans.setAside(new SetAside(talk.ref(), talk.version(), AmendReason.MISTAKE)));
        refused("not-found", () -> plans.apply(new ApplyTemplate(person, Ref.random(), today)));
    }

    @Test
    void thePersonSeesTheOwnWay() {
        plans.apply(new ApplyTemplate(person, aTemplate(), today));
        String code = people.handOverCode(person);
        Actor own = signIns.resume(signIns.signInByCode(code, "here"), true).orElseThrow();
        samples.become(own);
        OwnWay mine = progress.mine();
        assertThat(mine.nameToUse()).isEqualTo("Reed");
        assertThat(mine.way().plan().goals()).hasSize(3);
        assertThat(samples.journalRows(own, Act.SEE_OWN_WAY, "DONE")).isOne();
        refused("not-found", () -> progress.of(person));
    }

    @Test
    void whoComesBackToACourseCountsNoHoursTwice() {
        plans.apply(new ApplyTemplate(person, aTemplate(), today));
        MilestoneView hours = milestone("Hours");
        Ref release = enrolInCourse(person, hours.ref());
        samples.become(provider);
        Ref session = aSession();
        mark(session, onlyLine(session).enrolment(), MarkKind.PRESENT, 0, null);
        samples.become(coordinator);
        consents.withdraw(new WithdrawRelease(release, GivenHow.SPOKEN));
        addGoal(person, today.plusDays(90), 1);
        Ref other = milestone("Hours 0").ref();
        enrolInCourse(person, other);
        samples.become(provider);
        RosterLine back = onlyLine(session);
        assertThat(back.kind()).isEqualTo(MarkKind.PRESENT);
        assertThat(ownSessions()).singleElement().satisfies(line -> {
            assertThat(line.enrolled()).isOne();
            assertThat(line.marked()).isOne();
        });
        mark(session, back.enrolment(), MarkKind.PRESENT, 0, null);
        assertThat(hoursOf(hours.ref())).isEqualTo(new MilestoneProgress(12, SIX_HOURS, 1));
        refusedField("marks[0].reason", () -> mark(session, back.enrolment(), MarkKind.LATE, 60, null));
        mark(session, back.enrolment(), MarkKind.LATE, 60, CorrectionReason.MISTAKE);
        assertThat(hoursOf(hours.ref())).isEqualTo(new MilestoneProgress(8, SIX_HOURS, 1));
        assertThat(hoursOf(other).amount()).isZero();
        mark(aSession(), back.enrolment(), MarkKind.PRESENT, 0, null);
        assertThat(hoursOf(other).amount()).isEqualTo(12);
        assertThat(driftOf(hours.ref())).isEmpty();
        assertThat(driftOf(other)).isEmpty();
    }

    @Test
    void whoIsMarkedThroughTwoPlacesAtTheSameMomentIsMarkedOnce() throws Exception {
        addGoal(person, today.plusDays(90), 2);
        List<Ref> both = milestones().stream().map(MilestoneView::ref).toList();
        both.forEach(milestone -> enrolInCourse(person, milestone));
        samples.become(provider);
        Ref session = aSession();
        assertThat(attendance.roster(session).lines()).hasSize(1);
        assertThat(ownSessions().get(0).enrolled()).isOne();
        List<Ref> places = entities.createQuery("select e.ref from Enrolment e where e.personId = :id", Ref.class)
                .setParameter("id", samples.personId(person))
                .getResultList();
        assertThat(places).hasSize(2);
        atTheSameMoment(
                () -> mark(session, places.get(0), MarkKind.PRESENT, 0, null),
                () -> mark(session, places.get(1), MarkKind.PRESENT, 0, null));
        assertThat(both)
                .extracting(this::hoursOf)
                .extracting(MilestoneProgress::amount)
                .containsExactlyInAnyOrder(0, 12);
        assertThat(ownSessions().get(0).marked()).isOne();
        both.forEach(milestone -> assertThat(driftOf(milestone)).isEmpty());
    }

    @Test
    void hoursReachAMilestoneThatWaitsForAnother() {
        Ref template = templates.aTemplate(
                programme,
                today,
                item(1, Pathway.JOB_TRAINING, "Bread", "Talk", 30, null, null),
                item(2, Pathway.JOB_TRAINING, "Bread", "Hours", 90, SIX_HOURS, 1));
        plans.apply(new ApplyTemplate(person, template, today));
        assertThat(milestone("Hours").state()).isEqualTo(MilestoneState.WAITING);
        enrolInCourse(person, milestone("Hours").ref());
        samples.become(provider);
        List<Ref> sessions = List.of(aSession(), aSession());
        Ref reed = onlyLine(sessions.get(0)).enrolment();
        mark(sessions.get(0), reed, MarkKind.PRESENT, 0, null);
        assertThat(milestone("Hours").state()).isEqualTo(MilestoneState.WAITING);
        mark(sessions.get(1), reed, MarkKind.PRESENT, 0, null);
        assertThat(milestone("Hours").state()).isEqualTo(MilestoneState.REACHED);
        assertThat(milestone("Talk").state()).isEqualTo(MilestoneState.OPEN);
        assertThat(plan().reached()).isOne();
        assertThat(plan().nextDueOn()).isEqualTo(today.plusDays(30));
        assertThat(drift()).isEmpty();
    }

    @Test
    void twoSessionsMarkedAtTheSameMomentLoseNothing() throws Exception {
        plans.apply(new ApplyTemplate(person, aTemplate(), today));
        enrolInCourse(person, milestone("Hours").ref());
        samples.become(provider);
        List<Ref> sessions = List.of(aSession(), aSession());
        Ref reed = onlyLine(sessions.get(0)).enrolment();
        atTheSameMoment(
                () -> mark(sessions.get(0), reed, MarkKind.PRESENT, 0, null),
                () -> mark(sessions.get(1), reed, MarkKind.PRESENT, 0, null));
        assertThat(hours()).isEqualTo(new MilestoneProgress(SIX_HOURS, SIX_HOURS, 2));
        assertThat(milestone("Hours").state()).isEqualTo(MilestoneState.REACHED);
        assertThat(plan().reached()).isEqualTo(1);
    }

    private void counted(String counters) throws Exception {
        transaction.begin();
        entities.createNativeQuery("update plan set " + counters + " where person_id = ?")
                .setParameter(1, samples.personId(person))
                .executeUpdate();
        transaction.commit();
    }

    private Ref aTemplate() {
        return templates.aTemplate(programme, today, items());
    }

    private PreviewItem[] items() {
        return new PreviewItem[] {
            item(1, Pathway.COUNSELLING, "Calm days", "Talk", 30, null, null),
            item(2, Pathway.JOB_TRAINING, "Bread", "Hours", 90, SIX_HOURS, null),
            item(3, Pathway.HOUSING, "Own door", "Keys", 200, null, 1),
            item(4, Pathway.JOB_TRAINING, "Bread", "Paper", 120, null, 2)
        };
    }

    private PreviewItem item(
            int position, Pathway pathway, String goal, String title, int days, Integer quarters, Integer needs) {
        CriterionKind kind = quarters == null ? CriterionKind.CONFIRMED : CriterionKind.HOURS_ATTENDED;
        List<Integer> waits = needs == null ? List.of() : List.of(needs);
        return new PreviewItem(
                position, Ref.random(), pathway, goal, title, today.plusDays(days), kind, quarters, waits);
    }

    private void addGoal(Ref of, LocalDate due, int milestones) {
        List<NewMilestone> all = IntStream.range(0, milestones)
                .mapToObj(i -> new NewMilestone("Hours " + i, due, CriterionKind.HOURS_ATTENDED, 400, null))
                .toList();
        plans.add(new AddGoal(of, Pathway.JOB_TRAINING, Whose.PERSON, "Bread", all));
    }

    private Ref enrolInCourse(Ref who, Ref milestone) {
        samples.become(coordinator);
        Ref release = consents.record(new RecordRelease(
                who,
                school,
                Purpose.TRAINING,
                Set.of(Scope.IDENTITY, Scope.ATTENDANCE),
                today.plusMonths(6),
                GivenHow.WRITTEN,
                "es"));
        Ref sent = referrals.send(new SendReferral(milestone, course));
        samples.become(provider);
        referrals.answer(new AnswerReferral(sent, referrals.own().get(0).version(), null));
        samples.become(coordinator);
        return release;
    }

    private Instant start() {
        return today.atStartOfDay(clock.getZone()).toInstant();
    }

    private Ref aSession() {
        return calendar.schedule(new ScheduleSession(course, start(), start().plus(SESSION)));
    }

    private RosterLine onlyLine(Ref session) {
        List<RosterLine> lines = attendance.roster(session).lines();
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    /** Each in a thread of its own, as the provider; fails where one of them does. */
    private void atTheSameMoment(Runnable... acts) throws Exception {
        CyclicBarrier together = new CyclicBarrier(acts.length);
        List<Future<?>> all = Stream.of(acts)
                .<Future<?>>map(act -> threads.submit(() -> {
                    together.await();
                    somebody.does(provider, act);
                    return null;
                }))
                .toList();
        for (Future<?> one : all) {
            one.get();
        }
    }

    private List<SessionLine> ownSessions() {
        return attendance.own(today);
    }

    private void mark(Ref session, Ref enrolment, MarkKind kind, int minutes, CorrectionReason reason) {
        attendance.mark(new MarkAttendance(session, List.of(new OneMark(enrolment, kind, minutes, reason))));
    }

    private ChangeMilestone change(MilestoneView milestone, String title, LocalDate due) {
        return new ChangeMilestone(milestone.ref(), milestone.version(), title, due, AmendReason.CIRCUMSTANCES);
    }

    private ChangeMilestone asks(MilestoneView milestone, Proof proof) {
        return new ChangeMilestone(
                milestone.ref(),
                milestone.version(),
                milestone.title(),
                milestone.dueOn(),
                AmendReason.CIRCUMSTANCES,
                proof,
                List.of());
    }

    private void confirm(String title) {
        MilestoneView milestone = milestone(title);
        plans.confirm(new ConfirmMilestone(milestone.ref(), milestone.version()));
    }

    private PlanView plan() {
        return plans.view(samples.personId(person));
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

    private MilestoneProgress hours() {
        return hoursOf(milestone("Hours").ref());
    }

    private MilestoneProgress hoursOf(Ref milestone) {
        samples.become(coordinator);
        MilestoneProgress hours = progress.of(person).progress().get(milestone);
        samples.become(provider);
        return hours;
    }

    private List<ProgressDrift> driftOf(Ref milestone) {
        return progress.drift().stream()
                .filter(drift -> drift.milestone().equals(milestone))
                .toList();
    }

    /** Of this plan; others' tests lay out counters of their own. */
    private List<PlanDrift> drift() {
        Ref plan = plan().ref();
        return plans.drift().stream().filter(each -> each.plan().equals(plan)).toList();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static void refusedField(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                .extracting(Refusal.Fault::field)
                .containsExactly(field));
    }
}
