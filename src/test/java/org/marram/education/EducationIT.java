package org.marram.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.ToldClock;
import org.marram.consent.ConsentService;
import org.marram.consent.GivenHow;
import org.marram.consent.Purpose;
import org.marram.consent.RecordRelease;
import org.marram.consent.WithdrawRelease;
import org.marram.fact.CorrectFact;
import org.marram.fact.FactReason;
import org.marram.fact.Source;
import org.marram.offering.CourseService;
import org.marram.offering.CreateCourse;
import org.marram.outcome.CorrectJob;
import org.marram.outcome.JobFacts;
import org.marram.outcome.JobService;
import org.marram.partner.CreateOrganisation;
import org.marram.partner.OrganisationKind;
import org.marram.partner.PartnerService;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.person.Told;
import org.marram.plan.AddGoal;
import org.marram.plan.MilestoneState;
import org.marram.plan.MilestoneView;
import org.marram.plan.NewMilestone;
import org.marram.plan.PlanService;
import org.marram.plan.Whose;
import org.marram.progress.MilestoneProgress;
import org.marram.progress.ProgressService;
import org.marram.referral.AnswerReferral;
import org.marram.referral.ReferralService;
import org.marram.referral.SendReferral;
import org.marram.sheet.Certificate;
import org.marram.sheet.CertificateService;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;
import org.marram.testing.Deployments;
import org.marram.testing.Statements;
import org.marram.worklist.WorkKind;
import org.marram.worklist.WorkLine;
import org.marram.worklist.WorklistService;

/** What somebody learns and has earned, as the coordinator and a partner keep it, and what it proves. */
@ExtendWith(ArquillianExtension.class)
class EducationIT {

    @Inject
    SchoolingService schoolings;

    @Inject
    CredentialService credentials;

    @Inject
    GainService gains;

    @Inject
    CertificateService certificates;

    @Inject
    JobService jobs;

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
    ProgressService progress;

    @Inject
    WorklistService worklist;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    private long programme;
    private LocalDate today;
    private Actor coordinator;
    private Actor provider;
    private Ref school;
    private Ref person;
    private Ref release;
    private Ref enrolment;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aPersonInACourse() {
        today = LocalDate.now(clock);
        programme = samples.aProgramme();
        coordinator = samples.aCoordinator(programme);
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
                Pathway.EDUCATION,
                Whose.PERSON,
                "Learn",
                List.of(
                        new NewMilestone("Papers", today.plusDays(90), CriterionKind.CREDENTIAL, 2, null),
                        new NewMilestone("Days", today.plusDays(90), CriterionKind.DAYS_IN_JOB, 30, null))));
        release = released(Scope.IDENTITY, Scope.ATTENDANCE, Scope.SKILLS);
        enrolment = enrolled();
    }

    @Test
    void aSchoolIsKeptAsItWasSaidAndItsEndAndCorrectionKeepWhatItWas() {
        SchoolingFacts said = new SchoolingFacts(
                today.minusDays(40),
                null,
                IscedLevel.ED3,
                LastGrade.FROM_9_TO_11,
                SchoolStatus.ATTENDING,
                Told.of("Evening school"),
                Source.OWN_WORD,
                "Twice a week");
        Ref one = schoolings.add(person, said);
        assertThat(schoolings.of(person, null, 20).items().get(0).facts()).isEqualTo(said);
        assertThat(schoolings.end(new EndSchooling(one, 1, today, SchoolStatus.GRADUATED, null)))
                .isEqualTo(2);
        SchoolingFacts ended = schoolings.of(person, null, 20).items().get(0).facts();
        assertThat(ended).isEqualTo(said.ended(today, SchoolStatus.GRADUATED, null));
        assertThat(ended.note()).isEqualTo("Twice a week");
        refused("spell-ended", () -> schoolings.end(new EndSchooling(one, 2, today, null, null)));
        refused("changed-meanwhile", () -> schoolings.correct(new CorrectFact<>(one, 1, said, FactReason.MISTAKE)));
        refused("required", () -> schoolings.correct(new CorrectFact<>(one, 2, said, null)));
        assertThat(schoolings.correct(new CorrectFact<>(one, 2, said, FactReason.LEARNED_MORE)))
                .isEqualTo(3);
        schoolings.strike(one, 3, FactReason.WRONG_PERSON);
        assertThat(schoolings.of(person, null, 20).items()).isEmpty();
        assertThat(schoolings.earlier(person))
                .extracting(was -> was.kept().reason())
                .containsExactly(FactReason.WRONG_PERSON, FactReason.LEARNED_MORE, null);
    }

    @Test
    void credentialsReachAMilestoneAndWhatIsCorrectedSoThatTheyAreTooFewIsTold() {
        Ref papers = milestone(0).ref();
        credentials.add(person, credential("First aid", papers));
        assertThat(far()).isEqualTo(new MilestoneProgress(1, 2, 1));
        Ref second = credentials.add(person, credential("Food safety", papers));
        assertThat(milestone(0).state()).isEqualTo(MilestoneState.REACHED);
        assertThat(unproved()).isEmpty();
        CredentialFacts elsewhere = credential("Food safety", null);
        credentials.correct(new CorrectFact<>(second, 1, elsewhere, FactReason.MISTAKE));
        assertThat(far()).isEqualTo(new MilestoneProgress(1, 2, 1));
        assertThat(milestone(0).state()).as("nothing is taken back by itself").isEqualTo(MilestoneState.REACHED);
        assertThat(unproved()).extracting(WorkLine::what).containsExactly("Papers");
        credentials.correct(new CorrectFact<>(second, 2, credential("Food safety", papers), FactReason.MISTAKE));
        assertThat(unproved()).isEmpty();
        credentials.strike(second, 3, FactReason.WRITTEN_TWICE);
        assertThat(unproved()).hasSize(1);
        assertThat(credentials.earlier(person)).hasSize(3);
        assertThat(progress.drift()).isEmpty();
    }

    @Test
    void aJobThatProvedAMilestoneAndIsCorrectedIsToldUntilTimeAloneIsEnoughAgain() {
        Ref days = milestone(1).ref();
        Ref job = jobs.add(person, job(today.minusDays(40), days));
        assertThat(milestone(1).state()).isEqualTo(MilestoneState.REACHED);
        jobs.correct(new CorrectJob(job, 1, job(today.minusDays(9), days), FactReason.LEARNED_MORE));
        assertThat(unproved()).extracting(WorkLine::what).containsExactly("Days");
        ToldClock.at(today.plusDays(20).atTime(12, 0).atZone(clock.getZone()).toInstant(), () -> {
            progress.settle();
            assertThat(unproved()).isEmpty();
        });
        assertThat(milestone(1).state()).isEqualTo(MilestoneState.REACHED);
    }

    @Test
    void aPartnerWritesDownWhatWasEarnedInItsCourseWhileThatIsAgreedAndOnlyTheCoordinatorStrikesIt() {
        samples.become(provider);
        Ref earned = credentials.record(enrolment, credential("Baker, first year", null));
        gains.record(enrolment, new GainFacts(GainKind.EXAM, today, null, null, "Theory"));
        CredentialView theirs = credentials.ofPlace(enrolment).get(0).what();
        assertThat(theirs.facts().note())
                .as("what is noted is the coordinator's")
                .isNull();
        assertThat(theirs.organisationName()).isEqualTo("Sample school");
        assertThat(gains.ofPlace(enrolment).get(0).what().course()).isEqualTo("Baking");
        refused("not-found", () -> credentials.strike(earned, 1, FactReason.MISTAKE));
        refused("not-found", () -> credentials.of(person, null, 20));
        samples.become(samples.aProvider(programme));
        refused("not-found", () -> credentials.ofPlace(enrolment));
        refused("not-found", () -> gains.record(enrolment, gain()));
        samples.become(coordinator);
        refused("not-found", () -> credentials.record(enrolment, credential("Own", null)));
        CredentialView read = credentials.of(person, null, 20).items().get(0);
        assertThat(read.facts().source()).isEqualTo(Source.PARTNER);
        assertThat(read.facts().enrolment()).isEqualTo(enrolment);
        assertThat(read.facts().milestone()).isEqualTo(milestone(0).ref());
        assertThat(read.kept().by()).isEqualTo(provider.name());
        assertThat(far()).isEqualTo(new MilestoneProgress(1, 2, 1));
        credentials.strike(earned, 1, FactReason.WRONG_PERSON);
        assertThat(far()).isEqualTo(new MilestoneProgress(0, 2, 0));
        consents.withdraw(new WithdrawRelease(release, GivenHow.SPOKEN));
        samples.become(provider);
        refused("not-found", () -> gains.record(enrolment, gain()));
        refused("not-found", () -> credentials.ofPlace(enrolment));
        samples.become(coordinator);
        assertThat(gains.of(person, null, 20).items()).hasSize(1);
        assertThat(progress.drift()).isEmpty();
    }

    @Test
    void whoWroteItTakesItBackForADayAndNobodyElseDoesNorWhatWasCorrectedSince() {
        samples.become(provider);
        Ref wrong = credentials.record(enrolment, credential("Baker", null));
        Ref late = credentials.record(enrolment, credential("Confectioner", null));
        Ref station = gains.record(enrolment, gain());
        assertThat(credentials.ofPlace(enrolment)).allMatch(one -> one.takeBackUntil() != null);
        refused("required", () -> credentials.takeBack(enrolment, wrong, null));
        credentials.takeBack(enrolment, wrong, FactReason.WRONG_PERSON);
        gains.takeBack(enrolment, station, FactReason.MISTAKE);
        assertThat(credentials.ofPlace(enrolment))
                .extracting(one -> one.what().ref())
                .containsExactly(late);
        assertThat(gains.ofPlace(enrolment)).isEmpty();
        refused("not-found", () -> credentials.takeBack(enrolment, wrong, FactReason.MISTAKE));
        ToldClock.at(
                clock.instant().plus(Duration.ofHours(25)),
                () -> refused("take-back-over", () -> credentials.takeBack(enrolment, late, FactReason.MISTAKE)));
        samples.become(coordinator);
        assertThat(far()).isEqualTo(new MilestoneProgress(1, 2, 1));
        assertThat(credentials.earlier(person).get(0).kept().reason()).isEqualTo(FactReason.WRONG_PERSON);
        refused("not-found", () -> credentials.takeBack(enrolment, late, FactReason.MISTAKE));
        Ref own = credentials.add(person, credential("Own", null));
        CredentialFacts right = credential("Pastry", null).by(enrolment);
        credentials.correct(new CorrectFact<>(late, 1, right, FactReason.LEARNED_MORE));
        samples.become(provider);
        assertThat(credentials.ofPlace(enrolment)).allMatch(one -> one.takeBackUntil() == null);
        refused("take-back-over", () -> credentials.takeBack(enrolment, late, FactReason.MISTAKE));
        refused("not-found", () -> credentials.takeBack(enrolment, own, FactReason.MISTAKE));
        samples.become(samples.aProvider(programme));
        refused("not-found", () -> credentials.takeBack(enrolment, late, FactReason.MISTAKE));
    }

    @Test
    void withoutTheCategoryNothingIsWrittenDownByAPartner() {
        consents.withdraw(new WithdrawRelease(release, GivenHow.SPOKEN));
        released(Scope.IDENTITY, Scope.ATTENDANCE);
        enrolment = enrolled();
        samples.become(provider);
        refused("not-found", () -> credentials.record(enrolment, credential("Baker", null)));
        refused("not-found", () -> gains.ofPlace(enrolment));
    }

    @Test
    void refusesWhatIsOfOthersAndIsNotThereForAnybodyWithoutAGrant() {
        Ref other = people.enrol(new EnrolPerson("Rush"));
        Ref papers = milestone(0).ref();
        refused("unknown", () -> credentials.add(other, credential("First aid", papers)));
        refused(
                "not-possible",
                () -> credentials.add(
                        person, credential("First aid", milestone(1).ref())));
        refused(
                "unknown",
                () -> gains.add(other, new GainFacts(GainKind.EXAM, today, enrolment, Source.DOCUMENT, null)));
        Ref one = gains.add(person, gain());
        assertThat(gains.correct(new CorrectFact<>(one, 1, gain(), FactReason.MISTAKE)))
                .isEqualTo(2);
        for (Actor stranger : List.of(
                samples.aCoordinator(programme),
                samples.aProvider(programme),
                samples.person(programme, samples.personId(person)),
                samples.aCoordinator(samples.aProgramme()))) {
            samples.become(stranger);
            refused("not-found", () -> schoolings.of(person, null, 20));
            refused("not-found", () -> credentials.earlier(person));
            refused("not-found", () -> credentials.add(person, credential("First aid", null)));
            refused("not-found", () -> gains.strike(one, 2, FactReason.MISTAKE));
        }
    }

    @Test
    void thePersonSeesWhatTheyEarnedAndTakesItAlongAndNobodyElseDoes() {
        Ref one = credentials.add(person, credential("Food safety", null));
        Actor self = samples.person(programme, samples.personId(person));
        samples.become(self);
        Certificate mine = certificates.mine(null, 20).certificates().items().get(0);
        assertThat(mine.title()).isEqualTo("Food safety");
        assertThat(mine.issuer()).isEqualTo("Guild");
        assertThat(new String(certificates.paper(one, Locale.FRENCH).bytes(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF")
                .doesNotContain("Marram");
        assertThat(new String(certificates.badge(one, Locale.FRENCH).bytes(), StandardCharsets.UTF_8))
                .contains("Food safety", "Guild", "Certificat", "Reed")
                .doesNotContain("Seen");
        samples.become(samples.person(programme, samples.personId(people())));
        assertThat(certificates.mine(null, 20).certificates().items()).isEmpty();
        refused("not-found", () -> certificates.paper(one, Locale.ENGLISH));
        refused("not-found", () -> certificates.badge(one, Locale.ENGLISH));
        samples.become(coordinator);
        refused("not-found", () -> certificates.mine(null, 20));
        CredentialFacts whose = new CredentialFacts(
                CredentialKind.LICENCE, today, null, "Forklift", null, null, null, null, Source.OWN_WORD, null);
        credentials.correct(new CorrectFact<>(one, 1, whose, FactReason.MISTAKE));
        samples.become(self);
        refused("issuer-unknown", () -> certificates.badge(one, Locale.ENGLISH));
    }

    /** Somebody else. */
    private Ref people() {
        samples.become(coordinator);
        return people.enrol(new EnrolPerson("Rush"));
    }

    @Test
    void manyAreReadWithAsManyStatementsAsOne() {
        credentials.add(person, credential("First", null));
        int one = Statements.of(() -> credentials.of(person, null, 100)).size();
        IntStream.range(0, 50).forEach(each -> credentials.add(person, credential("Paper " + each, null)));
        assertThat(Statements.of(() -> credentials.of(person, null, 100)))
                .hasSize(one)
                .hasSize(4);
        Page<CredentialView> part = credentials.of(person, null, 30);
        assertThat(part.items()).hasSize(30);
        assertThat(credentials.of(person, part.next(), 30).items()).hasSize(21);
    }

    private CredentialFacts credential(String title, Ref milestone) {
        return new CredentialFacts(
                CredentialKind.CERTIFICATE,
                today,
                today.plusYears(3),
                title,
                Told.of("Guild"),
                null,
                null,
                milestone,
                Source.DOCUMENT,
                "Seen");
    }

    private GainFacts gain() {
        return new GainFacts(GainKind.STATION, today, null, Source.OWN_WORD, null);
    }

    private static JobFacts job(LocalDate from, Ref milestone) {
        return new JobFacts(from, null, null, null, null, null, null, null, null, milestone, Source.OWN_WORD, null);
    }

    private MilestoneView milestone(int at) {
        return plans.view(samples.personId(person)).goals().get(0).milestones().get(at);
    }

    private MilestoneProgress far() {
        return progress.of(person).progress().get(milestone(0).ref());
    }

    private List<WorkLine> unproved() {
        return worklist.mine(null).people().stream()
                .flatMap(one -> one.lines().stream())
                .filter(line -> line.kind() == WorkKind.UNPROVED)
                .toList();
    }

    private Ref released(Scope... categories) {
        return consents.record(new RecordRelease(
                person, school, Purpose.TRAINING, Set.of(categories), today.plusMonths(6), GivenHow.SPOKEN, "en"));
    }

    private Ref enrolled() {
        Ref course = courses.create(new CreateCourse(school, "Baking", today, today.plusMonths(3), 9));
        Ref sent = referrals.send(new SendReferral(milestone(0).ref(), course));
        samples.become(provider);
        referrals.answer(new AnswerReferral(sent, 1, null));
        var start = today.atStartOfDay(clock.getZone()).toInstant();
        Ref session = calendar.schedule(new ScheduleSession(course, start, start.plusSeconds(3_600)));
        Ref place = attendance.roster(session).lines().get(0).enrolment();
        samples.become(coordinator);
        return place;
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(code);
    }
}
