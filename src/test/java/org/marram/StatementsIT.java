package org.marram;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.marram.attendance.CorrectionReason;
import org.marram.attendance.MarkAttendance;
import org.marram.attendance.MarkIntakeService;
import org.marram.attendance.MarkKind;
import org.marram.attendance.OfferedMark;
import org.marram.attendance.OneMark;
import org.marram.attendance.SentMark;
import org.marram.attendance.SentMarks;
import org.marram.calendar.CalendarService;
import org.marram.calendar.ScheduleSession;
import org.marram.caseload.CaseloadFilter;
import org.marram.caseload.CaseloadService;
import org.marram.closing.ClosePlan;
import org.marram.closing.ClosingService;
import org.marram.common.Ref;
import org.marram.consent.ConsentService;
import org.marram.consent.GivenHow;
import org.marram.consent.Purpose;
import org.marram.consent.RecordRelease;
import org.marram.fact.FactReason;
import org.marram.fact.Source;
import org.marram.fact.YesNo;
import org.marram.history.PlanHistoryService;
import org.marram.hsds.ExportService;
import org.marram.income.CorrectIncome;
import org.marram.income.IncomeFacts;
import org.marram.income.IncomeService;
import org.marram.income.Stage;
import org.marram.life.LifeService;
import org.marram.matching.MatchService;
import org.marram.offering.CourseService;
import org.marram.offering.CreateCourse;
import org.marram.offering.OpeningFacts;
import org.marram.offering.OpeningKind;
import org.marram.offering.OpeningService;
import org.marram.outcome.HomeFacts;
import org.marram.outcome.HomeService;
import org.marram.outcome.JobFacts;
import org.marram.outcome.JobService;
import org.marram.outcome.Situation;
import org.marram.partner.AddAgreement;
import org.marram.partner.AgreementService;
import org.marram.partner.ContactFacts;
import org.marram.partner.Cover;
import org.marram.partner.CreateOrganisation;
import org.marram.partner.DirectoryFilter;
import org.marram.partner.DirectoryService;
import org.marram.partner.EntryPartService;
import org.marram.partner.OrganisationKind;
import org.marram.partner.PartnerService;
import org.marram.partner.SiteFacts;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.plan.AddGoal;
import org.marram.plan.ApplyTemplate;
import org.marram.plan.CloseReason;
import org.marram.plan.MilestoneService;
import org.marram.plan.NewMilestone;
import org.marram.plan.PlanService;
import org.marram.plan.Whose;
import org.marram.progress.ProgressService;
import org.marram.referral.AnswerReferral;
import org.marram.referral.ReferralService;
import org.marram.referral.SendReferral;
import org.marram.review.GoalDecision;
import org.marram.review.HoldReview;
import org.marram.review.ReviewHow;
import org.marram.review.ReviewSamples;
import org.marram.review.ReviewService;
import org.marram.template.CreateTemplate;
import org.marram.template.CriterionKind;
import org.marram.template.Item;
import org.marram.template.Offset;
import org.marram.template.OffsetUnit;
import org.marram.template.Pathway;
import org.marram.template.Phase;
import org.marram.template.SaveVersion;
import org.marram.template.TemplateEditService;
import org.marram.template.TemplateService;
import org.marram.template.TemplateView;
import org.marram.testing.Deployments;
import org.marram.testing.Statements;
import org.marram.ui.coordinator.person.PersonPageSamples;
import org.marram.ui.participant.OwnPagesSamples;
import org.marram.ui.participant.Place;
import org.marram.update.TakeVersion;
import org.marram.update.TemplateUpdateService;
import org.marram.update.UpdateItem;
import org.marram.voice.AddOwnGoal;
import org.marram.voice.VoiceService;
import org.marram.worklist.AddTodo;
import org.marram.worklist.TodoService;
import org.marram.worklist.WorklistService;

/** How many statements each screen sends: so many, and not one more where there are more people, milestones or marks. */
@ExtendWith(ArquillianExtension.class)
class StatementsIT {

    private static final int CLASS = 30;

    @Inject
    PersonService people;

    @Inject
    PlanService plans;

    @Inject
    TemplateService templates;

    @Inject
    TemplateEditService edits;

    @Inject
    TemplateUpdateService updates;

    @Inject
    PlanHistoryService history;

    @Inject
    MilestoneService steps;

    @Inject
    CaseloadService caseload;

    @Inject
    PartnerService partners;

    @Inject
    CourseService courses;

    @Inject
    MarkIntakeService intake;

    @Inject
    OpeningService openings;

    @Inject
    MatchService matches;

    @Inject
    DirectoryService directory;

    @Inject
    EntryPartService parts;

    @Inject
    ExportService exports;

    @Inject
    AgreementService agreements;

    @Inject
    ConsentService consents;

    @Inject
    ReviewService reviews;

    @Inject
    ReviewSamples ages;

    @Inject
    ReferralService referrals;

    @Inject
    CalendarService calendar;

    @Inject
    AttendanceService attendance;

    @Inject
    ProgressService progress;

    @Inject
    LifeService lives;

    @Inject
    IncomeService incomes;

    @Inject
    HomeService homes;

    @Inject
    WorklistService worklist;

    @Inject
    TodoService todos;

    @Inject
    ClosingService closings;

    @Inject
    VoiceService voice;

    @Inject
    OwnPagesSamples own;

    @Inject
    JobService jobs;

    @Inject
    PersonPageSamples pages;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    private LocalDate today;
    private long programme;
    private Actor coordinator;
    private Actor provider;
    private Ref school;
    private Ref course;
    private Ref few;
    private Ref many;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void twoPlans() {
        today = LocalDate.now(clock);
        programme = samples.aProgramme();
        coordinator = samples.aCoordinator(programme);
        samples.become(coordinator);
        school = partners.create(
                new CreateOrganisation("Sample school", OrganisationKind.TRAINING, today, today.plusYears(1)));
        course = aCourse();
        provider = samples.staff(
                programme,
                Role.PROVIDER,
                null,
                partners.organisation(school).orElseThrow().id());
        few = aPerson(1, 12);
        many = aPerson(5, 12);
    }

    @Test
    void theDirectoryAndOneOrganisation() {
        sends(2, () -> directory.list(DirectoryFilter.ALL, null, 50));
        sends(7, () -> directory.open(school));
        sends(6, () -> exports.organizations(null, 1, 50));
        IntStream.range(0, 50).forEach(each -> {
            partners.create(new CreateOrganisation("Dune " + each, OrganisationKind.SCHOOL, today, today.plusYears(1)));
            parts.addSite(school, new SiteFacts("Place " + each, false, null, null, null, null, null, null, null));
            parts.addContact(school, new ContactFacts("Staff " + each, null, null, null, true));
            agreements.add(new AddAgreement(school, today, today.plusDays(9), List.of(Cover.HOUSING)));
        });
        assertThat(directory.list(DirectoryFilter.ALL, null, 50).items()).hasSize(50);
        sends(2, () -> directory.list(DirectoryFilter.ALL, null, 50));
        sends(7, () -> directory.open(school));
        sends(6, () -> exports.organizations(null, 1, 50));
    }

    @Test
    void whatFitsAMilestone() {
        Ref milestone = milestones(few).get(0);
        sends(9, () -> matches.offerings(milestone, null, null, 50));
        IntStream.range(0, 60).forEach(each -> aCourse());
        assertThat(matches.offerings(milestone, null, null, 50).items()).hasSize(50);
        sends(9, () -> matches.offerings(milestone, null, null, 50));
    }

    @Test
    void whatIsOpenAndFitsAMilestone() {
        Ref milestone = milestones(few).get(0);
        OpeningFacts job =
                new OpeningFacts(OpeningKind.JOB, "Baker", null, null, null, null, null, null, null, null, 1, null);
        openings.add(school, job);
        sends(8, () -> matches.openings(milestone, "bak", null, 50));
        IntStream.range(0, 60).forEach(each -> openings.add(school, job));
        assertThat(matches.openings(milestone, "bak", null, 50).items()).hasSize(50);
        sends(8, () -> matches.openings(milestone, "bak", null, 50));
        sends(3, () -> openings.of(school));
    }

    @Test
    void thePeopleList() {
        sends(3, () -> caseload.list(CaseloadFilter.ALL, null, 50));
        sends(3, () -> caseload.list(CaseloadFilter.ALL, null, 1));
        IntStream.range(0, 50).forEach(each -> people.enrol(new EnrolPerson("Dune " + each)));
        assertThat(caseload.list(CaseloadFilter.ALL, null, 50).items()).hasSize(50);
        sends(3, () -> caseload.list(CaseloadFilter.ALL, null, 50));
    }

    @Test
    void theWorklistOfACoordinatorAndOfATeam() {
        release(few);
        Actor supervisor = samples.staff(programme, Role.SUPERVISOR, coordinator.teamId(), null);
        int one = worklist.mine(null).lines();
        sends(12, () -> worklist.mine(null)); // no line, so nothing that could be put off
        IntStream.range(0, 40).forEach(each -> {
            Ref person = aPerson(1, 3);
            release(person);
            plans.add(new AddGoal(
                    person,
                    Pathway.EDUCATION,
                    Whose.PERSON,
                    "Soon",
                    List.of(new NewMilestone("Soon", today.plusDays(3), CriterionKind.CONFIRMED, null, null))));
            todos.add(new AddTodo(person, "Call " + each, today));
            todos.add(new AddTodo(null, "Buy " + each, today));
            Ref left = aPerson(1, 1);
            closings.close(
                    new ClosePlan(left, closings.of(left).version(), CloseReason.COMPLETED, null, null, false, true));
            ages.by(left, 100);
        });
        assertThat(worklist.mine(null).lines()).isEqualTo(one + 160);
        sends(13, () -> worklist.mine(null));
        sends(4, () -> todos.list(null, 100));
        samples.become(supervisor);
        assertThat(worklist.team(null, null).lines()).isGreaterThan(40);
        sends(13, () -> worklist.team(null, null));
    }

    @Test
    void onePersonAndTheirPlan() {
        for (Ref person : List.of(few, many)) {
            sends(8, () -> progress.of(person));
            Ref milestone = milestones(person).get(0);
            sends(4, () -> progress.facts(milestone, null, 50));
            sends(6, () -> people.open(person));
        }
    }

    /** What stands closed is not read; a save reads the jobs with their checks, and the plan that they move. */
    @Test
    void thePageOfOnePersonAndAJobWrittenDownThere() {
        JobFacts job = new JobFacts(today, null, null, null, null, null, null, null, null, null, Source.OWN_WORD, null);
        for (Ref person : List.of(few, many)) {
            List<String> opened = pages.opened(person);
            assertThat(opened).as(String.join("\n", opened)).hasSize(56);
            List<String> saved = pages.savedAJob(person, () -> jobs.add(person, job));
            assertThat(saved).as(String.join("\n", saved)).hasSize(21);
        }
    }

    /** However many facts there are, and however often each was corrected. */
    @Test
    void oneLife() {
        sends(4, () -> lives.of(few, null, 50));
        IntStream.range(0, 60).forEach(each -> {
            Ref income = incomes.add(many, lived(each));
            incomes.correct(new CorrectIncome(income, 1, lived(each), FactReason.MISTAKE));
            homes.add(many, roof());
        });
        assertThat(lives.of(many, null, 100).items()).hasSize(100);
        sends(5, () -> lives.of(many, null, 100));
        sends(5, () -> lives.of(many, null, 90));
    }

    private HomeFacts roof() {
        YesNo open = YesNo.NOT_ASKED;
        return new HomeFacts(
                today, null, null, Situation.RENTED, null, open, open, open, null, Source.OWN_WORD, "One of several");
    }

    private IncomeFacts lived(int daysAgo) {
        return new IncomeFacts(
                today.minusDays(daysAgo), Stage.UPDATE, YesNo.NO, null, null, null, List.of(), Source.OWN_WORD, null);
    }

    @Test
    void aPlanAsItStoodAndWhatHappened() {
        for (Ref person : List.of(few, many)) {
            sends(7, () -> history.asItStood(person, today));
            sends(10, () -> history.changes(person, today, today, null, 100));
            sends(10, () -> history.changes(person, today, today, null, 1));
            Ref milestone = milestones(person).get(0);
            sends(11, () -> history.ofMilestone(milestone));
            sends(6, () -> steps.moveEffect(milestone, today.plusDays(99)));
        }
    }

    /** Eight with the one that asks who is signed in; after a review, with a word that was answered, and whatever proves milestones. */
    @Test
    void everyPageOfTheirOwn() {
        List<NewMilestone> each = Stream.of(CriterionKind.values())
                .map(kind -> new NewMilestone(kind.name(), today.plusDays(90), kind, kind.isCounted() ? 9 : null, null))
                .toList();
        for (Ref person : List.of(few, many)) {
            plans.add(new AddGoal(person, Pathway.HOUSING, Whose.PERSON, "All", each));
            ages.by(person, 9);
            held(person, 1, today.minusDays(1));
            Actor self = samples.person(programme, samples.personId(person));
            samples.become(self);
            voice.add(new AddOwnGoal("HOUSING", "My door"));
            Ref word = voice.mine().said().get(0).ref();
            samples.become(coordinator);
            voice.answer(word, "Yes");
            samples.become(self);
            Map<Place, Integer> sent = new EnumMap<>(Place.class);
            Place.MENU.forEach(place ->
                    sent.put(place, Statements.of(() -> own.open(place)).size()));
            assertThat(sent)
                    .allSatisfy((place, statements) ->
                            assertThat(statements).as(place + " in " + sent).isLessThanOrEqualTo(7));
            samples.become(coordinator);
        }
    }

    @Test
    void aTemplateOfFewMilestonesAndOneOfManyAndThePlansMadeOfThem() {
        Ref small = edits.create(new CreateTemplate("Small", Phase.BUILD, items(6)));
        Ref large = edits.create(new CreateTemplate("Large", Phase.BUILD, items(60)));
        sends(4, () -> templates.templates(null, 1));
        sends(4, () -> templates.templates(null, 50));
        sends(4, () -> templates.starters());
        for (Ref template : List.of(small, large)) {
            assertThat(sizes(template))
                    .as("open, preview, apply, newer, save, preview of an update, take")
                    .containsExactly(4, 5, 19, 3, 10, 11, 26);
        }
    }

    private List<Integer> sizes(Ref template) {
        Ref person = people.enrol(new EnrolPerson("Reed"));
        List<Integer> sizes = new ArrayList<>();
        sizes.add(Statements.of(() -> templates.open(template)).size());
        sizes.add(Statements.of(() -> templates.preview(template, today)).size());
        sizes.add(Statements.of(() -> plans.apply(new ApplyTemplate(person, template, today)))
                .size());
        sizes.add(Statements.of(() -> updates.newer(person)).size());
        TemplateView read = templates.open(template);
        List<Item> later = Stream.concat(read.items().stream().map(StatementsIT::later), items(1).stream())
                .toList();
        sizes.add(Statements.of(() -> edits.save(new SaveVersion(template, read.version(), later)))
                .size());
        Ref use = updates.newer(person).get(0).use();
        sizes.add(Statements.of(() -> updates.preview(person, use)).size());
        List<Ref> take = updates.preview(person, use).items().stream()
                .map(UpdateItem::key)
                .toList();
        sizes.add(Statements.of(() -> updates.take(new TakeVersion(person, use, 2, take)))
                .size());
        return sizes;
    }

    private static List<Item> items(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> new Item(
                        null,
                        Pathway.HEALTH,
                        "Calm days",
                        "Walk " + each,
                        new Offset(OffsetUnit.WEEK, 6),
                        CriterionKind.CONFIRMED,
                        null,
                        each == 0 ? List.of() : List.of(each)))
                .toList();
    }

    private static Item later(Item item) {
        return new Item(
                item.key(),
                item.pathway(),
                item.goal(),
                item.title() + ", slowly",
                new Offset(OffsetUnit.MONTH, 3),
                item.criterion(),
                item.amount(),
                item.needs());
    }

    @Test
    void reviewsOfAFewGoalsAndOfMany() {
        for (Ref person : List.of(few, many)) {
            sends(4, () -> reviews.of(person));
            ages.by(person, 9);
            Ref review = held(person, 1, today.minusDays(1));
            held(person, 2, today);
            sends(4, () -> reviews.of(person));
            sends(3, () -> reviews.held(person, null, 100));
            sends(9, () -> reviews.prepare(person, today));
            sends(7, () -> reviews.open(review));
        }
    }

    private Ref held(Ref person, int version, LocalDate on) {
        List<HoldReview.LookedAt> goals = plans.view(samples.personId(person)).goals().stream()
                .map(goal -> new HoldReview.LookedAt(goal.ref(), GoalDecision.KEPT, null))
                .toList();
        return reviews.hold(new HoldReview(person, version, on, ReviewHow.CALL, true, "We looked.", goals));
    }

    @Test
    void releasesAndReferrals() {
        release(few);
        referrals.send(new SendReferral(milestones(few).get(0), course));
        release(many);
        milestones(many).subList(0, 20).forEach(each -> referrals.send(new SendReferral(each, course)));
        IntStream.range(0, 20).forEach(each -> release(many));
        for (Ref person : List.of(few, many)) {
            sends(4, () -> referrals.of(person));
            sends(3, () -> consents.of(person));
        }
        samples.become(provider);
        assertThat(referrals.own()).hasSize(21);
        sends(3, () -> referrals.own());
    }

    @Test
    void aClassOfOneAndAClassOfThirty() {
        Ref other = aCourse();
        Ref small = aSession(aClass(course, 1));
        Ref large = aSession(aClass(other, CLASS));
        for (Ref session : List.of(small, large)) {
            sends(6, () -> attendance.roster(session));
            List<OneMark> present = marks(session, MarkKind.PRESENT, 0, null);
            sends(6, () -> attendance.mark(new MarkAttendance(session, present)));
            List<OneMark> same = marks(session, MarkKind.PRESENT, 0, null);
            sends(3, () -> attendance.mark(new MarkAttendance(session, same)));
            List<OneMark> late = marks(session, MarkKind.LATE, 30, CorrectionReason.MISTAKE);
            List<String> sent = sends(7, () -> attendance.mark(new MarkAttendance(session, late)));
            assertThat(sent).filteredOn(each -> each.startsWith("UPDATE mark ")).hasSize(1);
            List<OfferedMark> offered = marks(session, MarkKind.ABSENT, 0, CorrectionReason.MISTAKE).stream()
                    .map(one -> new OfferedMark(one, MarkKind.LATE, 30))
                    .toList();
            sends(7, () -> attendance.offer(session, offered));
            sends(4, () -> attendance.own(today));
            sends(6, () -> attendance.rosters(today));
        }
    }

    @Test
    void aTableOfOneMarkAndOneOfThirty() {
        Ref other = aCourse();
        for (Ref where : List.of(aClass(course, 1), aClass(other, CLASS))) {
            long id = courses.course(where).orElseThrow().id();
            List<SentMark> present = marks(aSession(where), MarkKind.PRESENT, 0, null).stream()
                    .map(mark -> new SentMark(id, today, null, mark.enrolment(), mark.kind(), null, 12, null))
                    .toList();
            sends(4, () -> intake.take(new SentMarks(present, true)));
            sends(7, () -> intake.take(new SentMarks(present, false)));
            sends(4, () -> intake.take(new SentMarks(present, false)));
        }
    }

    /** In the order of sending, for the eye, where it is another number. */
    private static List<String> sends(int statements, Runnable act) {
        List<String> sent = Statements.of(act);
        assertThat(sent).as(String.join("\n", sent)).hasSize(statements);
        return sent;
    }

    private Ref aPerson(int goals, int milestones) {
        Ref person = people.enrol(new EnrolPerson("Reed"));
        List<NewMilestone> each = IntStream.range(0, milestones)
                .mapToObj(number -> new NewMilestone(
                        "Hours " + number, today.plusDays(90), CriterionKind.HOURS_ATTENDED, 400, null))
                .toList();
        IntStream.range(0, goals)
                .forEach(
                        goal -> plans.add(new AddGoal(person, Pathway.EDUCATION, Whose.PERSON, "Learn " + goal, each)));
        return person;
    }

    private List<Ref> milestones(Ref person) {
        return plans.view(samples.personId(person)).goals().stream()
                .flatMap(goal -> goal.milestones().stream())
                .map(milestone -> milestone.ref())
                .toList();
    }

    private Ref aCourse() {
        return courses.create(new CreateCourse(school, "Baking", today, today.plusMonths(3), 200));
    }

    private void release(Ref person) {
        consents.record(new RecordRelease(
                person,
                school,
                Purpose.TRAINING,
                Set.of(Scope.IDENTITY, Scope.ATTENDANCE),
                today.plusMonths(6),
                GivenHow.WRITTEN,
                "es"));
    }

    /** So many people with a place in the course. */
    private Ref aClass(Ref where, int size) {
        List<Ref> sent = new ArrayList<>();
        samples.become(coordinator);
        for (int number = 0; number < size; number++) {
            Ref person = aPerson(1, 1);
            release(person);
            sent.add(referrals.send(new SendReferral(milestones(person).get(0), where)));
        }
        samples.become(provider);
        sent.forEach(referral -> referrals.answer(new AnswerReferral(referral, 1, null)));
        return where;
    }

    private Ref aSession(Ref where) {
        Instant start = today.atStartOfDay(clock.getZone()).toInstant();
        return calendar.schedule(new ScheduleSession(where, start, start.plus(Duration.ofHours(3))));
    }

    private List<OneMark> marks(Ref session, MarkKind kind, int minutes, CorrectionReason reason) {
        return attendance.roster(session).lines().stream()
                .map(line -> new OneMark(line.enrolment(), kind, minutes, reason))
                .toList();
    }
}
