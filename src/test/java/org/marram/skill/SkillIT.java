package org.marram.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.marram.calendar.CalendarService;
import org.marram.calendar.ScheduleSession;
import org.marram.closing.ClosePlan;
import org.marram.closing.ClosingService;
import org.marram.common.Page;
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
import org.marram.plan.CloseReason;
import org.marram.plan.NewMilestone;
import org.marram.plan.PlanService;
import org.marram.plan.Whose;
import org.marram.referral.AnswerReferral;
import org.marram.referral.ReferralService;
import org.marram.referral.SendReferral;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;
import org.marram.testing.Deployments;
import org.marram.testing.Statements;
import org.marram.worklist.WorkKind;
import org.marram.worklist.WorkLine;
import org.marram.worklist.WorklistService;

/** What a partner sees of somebody, who reads it when, and what worries the partner. */
@ExtendWith(ArquillianExtension.class)
class SkillIT {

    private static final EntryFacts HELPED = new EntryFacts(Skill.TEAMWORK, SkillLevel.WITH_HELP, "Shared the oven");
    private static final EntryFacts NOTE = new EntryFacts(null, null, "Comes gladly");

    @Inject
    SkillService skills;

    @Inject
    ConcernService concerns;

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
    WorklistService worklist;

    @Inject
    ClosingService closings;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager entities;

    private long programme;
    private long team;
    private LocalDate today;
    private Actor coordinator;
    private Actor provider;
    private Actor self;
    private Ref school;
    private Ref person;
    private Ref release;
    private Ref enrolment;
    private Ref course;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aPersonInACourse() {
        today = LocalDate.now(clock);
        programme = samples.aProgramme();
        team = samples.aTeam(programme);
        coordinator = samples.staff(programme, Role.COORDINATOR, team, null);
        samples.become(coordinator);
        school = partners.create(
                new CreateOrganisation("Sample school", OrganisationKind.TRAINING, today, today.plusYears(1)));
        provider = samples.staff(
                programme,
                Role.PROVIDER,
                null,
                partners.organisation(school).orElseThrow().id());
        person = people.enrol(new EnrolPerson("Reed"));
        plans.add(new AddGoal(
                person,
                Pathway.JOB_TRAINING,
                Whose.PERSON,
                "Bread",
                List.of(new NewMilestone("Hours", today.plusDays(90), CriterionKind.HOURS_ATTENDED, 360, null))));
        release = released(Scope.IDENTITY, Scope.ATTENDANCE, Scope.SKILLS);
        enrolment = enrolled();
        self = samples.person(programme, samples.personId(person));
        samples.become(provider);
    }

    @Test
    void theCoordinatorReadsItAtOnceAndThePersonWhatIsShownToThem() {
        Ref entry = skills.write(new WriteEntry(enrolment, HELPED));
        skills.write(new WriteEntry(enrolment, NOTE));
        assertThat(skills.written(enrolment)).extracting(EntryView::facts).containsExactly(NOTE, HELPED);
        samples.become(coordinator);
        assertThat(entries()).extracting(EntryView::facts).containsExactly(NOTE, HELPED);
        assertThat(entries().get(1).author()).isEqualTo(provider.name());
        assertThat(entries().get(1).partner()).isEqualTo("Sample school");
        assertThat(own()).isEmpty();
        skills.show(entry, 1);
        refused("already-shown", () -> skills.show(entry, 1));
        assertThat(own()).extracting(OwnEntry::facts).containsExactly(HELPED);
        assertThat(entries().get(1).shownAt()).isNotNull();
        skills.hide(entry);
        skills.hide(entry);
        assertThat(own()).isEmpty();
        skills.show(entry, 1);
        assertThat(own()).hasSize(1);
        samples.become(provider);
        assertThat(skills.written(enrolment)).extracting(EntryView::shownAt).containsOnlyNulls();
    }

    @Test
    void aCorrectionKeepsWhatWasAndIsShownAnewOrNotAtAll() {
        Ref entry = skills.write(new WriteEntry(enrolment, HELPED));
        samples.become(coordinator);
        skills.show(entry, 1);
        samples.become(provider);
        EntryFacts right = new EntryFacts(Skill.TEAMWORK, SkillLevel.SURE, "Led two others");
        refused("required", () -> skills.correct(new CorrectEntry(entry, 1, right, null)));
        assertThat(skills.correct(new CorrectEntry(entry, 1, right, EntryReason.SAW_MORE)))
                .isEqualTo(2);
        refused("changed-meanwhile", () -> skills.correct(new CorrectEntry(entry, 1, NOTE, EntryReason.MISTAKE)));
        samples.become(coordinator);
        assertThat(entries()).extracting(EntryView::facts).containsExactly(right);
        assertThat(own()).isEmpty();
        refused("changed-meanwhile", () -> skills.show(entry, 1));
        skills.show(entry, 2);
        assertThat(own()).extracting(OwnEntry::facts).containsExactly(right);
        assertThat(skills.earlier(entry))
                .singleElement()
                .satisfies(was -> assertThat(was.facts()).isEqualTo(HELPED))
                .satisfies(was -> assertThat(was.reason()).isEqualTo(EntryReason.SAW_MORE))
                .satisfies(was -> assertThat(was.by()).isEqualTo(provider.name()));
    }

    @Test
    void refusesWhatCannotBeAndKeepsWordsSealed() {
        refused("required", () -> write(Skill.PLANNING, null, "a level is missing"));
        refused("not-possible", () -> write(null, SkillLevel.SURE, "of what?"));
        refused("required", () -> write(Skill.PLANNING, SkillLevel.SURE, " "));
        refused("too-long", () -> write(null, null, "a".repeat(1_001)));
        refused("too-long", () -> concerns.raise(new RaiseConcern(enrolment, "a".repeat(2_001))));
        assertThat(skills.written(enrolment)).isEmpty();
        write(Skill.CREATIVITY, SkillLevel.BEGINNING, "𠮷".repeat(1_000));
        concerns.raise(new RaiseConcern(enrolment, "𠮷".repeat(2_000)));
        assertThat(skills.written(enrolment).get(0).facts().words()).hasSize(2_000);
        byte[] kept = (byte[]) entities.createNativeQuery("select words from skill_entry order by id desc limit 1")
                .getSingleResult();
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("𠮷");
    }

    @Test
    void thePartnerWritesOnlyWhereThatWasAgreedAlsoLaterAndOnlyWhileItHolds() {
        Ref entry = skills.write(new WriteEntry(enrolment, HELPED));
        samples.become(coordinator);
        consents.withdraw(new WithdrawRelease(release, GivenHow.SPOKEN));
        samples.become(provider);
        nothingMore(entry);
        refused("not-found", () -> skills.learner(enrolment));
        refused("not-found", () -> concerns.raise(new RaiseConcern(enrolment, "I worry")));
        samples.become(coordinator);
        assertThat(entries()).hasSize(1);
        released(Scope.IDENTITY, Scope.ATTENDANCE);
        enrolment = enrolled();
        samples.become(provider);
        assertThat(skills.learner(enrolment).agreed()).isFalse();
        nothingMore(entry);
        samples.become(coordinator);
        Ref later = released(Scope.SKILLS);
        samples.become(provider);
        assertThat(skills.learner(enrolment).agreed()).isTrue();
        assertThat(skills.written(enrolment)).hasSize(1);
        skills.correct(new CorrectEntry(entry, 1, NOTE, EntryReason.BETTER_WORDS));
        samples.become(coordinator);
        consents.withdraw(new WithdrawRelease(later, GivenHow.SPOKEN));
        samples.become(provider);
        assertThat(skills.learner(enrolment).agreed()).isFalse();
        nothingMore(entry);
    }

    @Test
    void whatWasAgreedBeforeThePlaceWasGivenCountsAsWell() {
        samples.become(coordinator);
        consents.withdraw(new WithdrawRelease(release, GivenHow.SPOKEN));
        released(Scope.IDENTITY, Scope.ATTENDANCE);
        Ref sent = asked();
        released(Scope.SKILLS);
        enrolment = accepted(sent);
        samples.become(provider);
        assertThat(skills.learner(enrolment).agreed()).isTrue();
    }

    @Test
    void nobodyElseReadsOrWritesAny() {
        Ref entry = skills.write(new WriteEntry(enrolment, HELPED));
        Ref concern = concerns.raise(new RaiseConcern(enrolment, "I worry"));
        Actor supervisor = samples.staff(programme, Role.SUPERVISOR, team, null);
        for (Actor other : List.of(
                samples.staff(programme, Role.COORDINATOR, team, null),
                samples.aProvider(programme),
                samples.staff(programme, Role.ADMIN, null, null),
                samples.aCoordinator(samples.aProgramme()),
                self)) {
            samples.become(other);
            refused("not-found", () -> skills.of(person, null, 20));
            refused("not-found", () -> skills.earlier(entry));
            refused("not-found", () -> skills.show(entry, 1));
            refused("not-found", () -> skills.learner(enrolment));
            refused("not-found", () -> concerns.of(person));
            refused("not-found", () -> concerns.answer(new AnswerConcern(concern, "Talked")));
            nothingMore(entry);
        }
        samples.become(supervisor);
        assertThat(entries()).hasSize(1);
        refused("not-found", () -> skills.show(entry, 1));
        refused("not-found", () -> concerns.of(person));
        samples.become(self);
        assertThat(skills.mine(null, 20).entries().items()).isEmpty();
    }

    @Test
    void aConcernStandsInTheWorklistOfWhoeverIsResponsibleUntilItIsAnswered() {
        concerns.raise(new RaiseConcern(enrolment, "Bruises on both arms"));
        assertThat(skills.learner(enrolment).concerns()).hasSize(1);
        samples.become(coordinator);
        WorkLine line = lines().get(0);
        assertThat(line.kind()).isEqualTo(WorkKind.CONCERN);
        assertThat(line.what()).isEqualTo("Sample school");
        closings.close(
                new ClosePlan(person, closings.of(person).version(), CloseReason.COMPLETED, null, null, true, true));
        assertThat(lines()).extracting(WorkLine::kind).contains(WorkKind.CONCERN);
        samples.become(samples.staff(programme, Role.SUPERVISOR, team, null));
        assertThat(worklist.team(null, null).toString()).contains("CONCERN").doesNotContain("Bruises");
        samples.become(coordinator);
        ConcernView read = concerns.of(person).get(0);
        assertThat(read.words()).isEqualTo("Bruises on both arms");
        assertThat(read.author()).isEqualTo(provider.name());
        refused("required", () -> concerns.answer(new AnswerConcern(read.ref(), " ")));
        concerns.answer(new AnswerConcern(read.ref(), "We met the same day"));
        refused("already-answered", () -> concerns.answer(new AnswerConcern(read.ref(), "Again")));
        assertThat(lines()).extracting(WorkLine::kind).doesNotContain(WorkKind.CONCERN);
        assertThat(concerns.of(person).get(0).answer()).isEqualTo("We met the same day");
        assertThat(own()).isEmpty();
    }

    @Test
    void aHundredEntriesAreReadLikeOnePartByPart() {
        write(Skill.PLANNING, SkillLevel.SURE, "the first");
        countStatements();
        IntStream.range(0, 44).forEach(each -> {
            write(Skill.INITIATIVE, SkillLevel.MOSTLY, "entry " + each);
            concerns.raise(new RaiseConcern(enrolment, "concern " + each));
        });
        countStatements();
        samples.become(coordinator);
        List<EntryView> read = new ArrayList<>();
        String after = null;
        do {
            Page<EntryView> part = skills.of(person, after, 20);
            read.addAll(part.items());
            after = part.next();
        } while (after != null);
        assertThat(read).hasSize(47).extracting(EntryView::ref).doesNotHaveDuplicates();
        assertThat(read).extracting(EntryView::at).isSortedAccordingTo((one, two) -> two.compareTo(one));
        refused("unknown", () -> skills.of(person, "zzz", 20));
        refused("out-of-range", () -> skills.of(person, null, 101));
    }

    private void countStatements() {
        sends(6, () -> skills.learner(enrolment));
        sends(5, () -> skills.written(enrolment));
        sends(5, () -> skills.write(new WriteEntry(enrolment, HELPED)));
        samples.become(coordinator);
        sends(4, () -> skills.of(person, null, 20));
        sends(4, () -> concerns.of(person));
        samples.become(self);
        sends(5, () -> skills.mine(null, 20));
        samples.become(provider);
    }

    /** Whoever acts now cannot write or read what was written. */
    private void nothingMore(Ref entry) {
        refused("not-found", () -> skills.written(enrolment));
        refused("not-found", () -> skills.write(new WriteEntry(enrolment, HELPED)));
        refused("not-found", () -> skills.correct(new CorrectEntry(entry, 1, NOTE, EntryReason.MISTAKE)));
    }

    private Ref write(Skill skill, SkillLevel level, String words) {
        return skills.write(new WriteEntry(enrolment, new EntryFacts(skill, level, words)));
    }

    private List<EntryView> entries() {
        return skills.of(person, null, 20).items();
    }

    /** What the person sees; afterwards the coordinator acts. */
    private List<OwnEntry> own() {
        samples.become(self);
        List<OwnEntry> own = skills.mine(null, 20).entries().items();
        samples.become(coordinator);
        return own;
    }

    private List<WorkLine> lines() {
        return worklist.mine(null).people().stream()
                .flatMap(one -> one.lines().stream())
                .toList();
    }

    private Ref released(Scope... categories) {
        return consents.record(new RecordRelease(
                person, school, Purpose.TRAINING, Set.of(categories), today.plusMonths(6), GivenHow.SPOKEN, "en"));
    }

    private Ref enrolled() {
        return accepted(asked());
    }

    private Ref asked() {
        course = courses.create(new CreateCourse(school, "Baking", today, today.plusMonths(3), 9));
        Ref milestone = plans.view(samples.personId(person))
                .goals()
                .get(0)
                .milestones()
                .get(0)
                .ref();

        return referrals.send(new SendReferral(milestone, course));
    }

    private Ref accepted(Ref referral) {
        samples.become(provider);
        referrals.answer(new AnswerReferral(referral, 1, null));
        var start = today.atStartOfDay(clock.getZone()).toInstant();
        Ref session = calendar.schedule(new ScheduleSession(course, start, start.plusSeconds(3_600)));
        Ref place = attendance.roster(session).lines().get(0).enrolment();
        samples.become(coordinator);
        return place;
    }

    private static void sends(int statements, Runnable act) {
        List<String> sent = Statements.of(act);
        assertThat(sent).as(String.join("\n", sent)).hasSize(statements);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(code);
    }
}
