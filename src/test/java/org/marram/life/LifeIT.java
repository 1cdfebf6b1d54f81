package org.marram.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.counselling.AppointmentFacts;
import org.marram.counselling.AppointmentService;
import org.marram.counselling.Form;
import org.marram.education.CredentialFacts;
import org.marram.education.CredentialKind;
import org.marram.education.CredentialService;
import org.marram.education.GainFacts;
import org.marram.education.GainKind;
import org.marram.education.GainService;
import org.marram.education.IscedLevel;
import org.marram.education.LastGrade;
import org.marram.education.SchoolStatus;
import org.marram.education.SchoolingFacts;
import org.marram.education.SchoolingService;
import org.marram.employment.EmploymentFacts;
import org.marram.employment.EmploymentService;
import org.marram.fact.FactReason;
import org.marram.fact.Source;
import org.marram.fact.YesNo;
import org.marram.income.CorrectIncome;
import org.marram.income.IncomeFact;
import org.marram.income.IncomeFacts;
import org.marram.income.IncomeKind;
import org.marram.income.IncomeLine;
import org.marram.income.IncomeService;
import org.marram.income.Stage;
import org.marram.outcome.EndJob;
import org.marram.outcome.HomeFacts;
import org.marram.outcome.HomeService;
import org.marram.outcome.HoursBand;
import org.marram.outcome.JobEnd;
import org.marram.outcome.JobFacts;
import org.marram.outcome.JobService;
import org.marram.outcome.JobStatus;
import org.marram.outcome.Situation;
import org.marram.outcome.SpellFact;
import org.marram.outcome.Wage;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.person.Told;
import org.marram.project.HelpFacts;
import org.marram.project.HelpService;
import org.marram.project.ProjectFacts;
import org.marram.project.ProjectService;
import org.marram.project.StayFacts;
import org.marram.project.TakeHelp;
import org.marram.project.TakeProject;
import org.marram.project.TakeStay;
import org.marram.testing.Deployments;
import org.marram.testing.Statements;

/** One life read at once, with one fact of every kind in it. */
@ExtendWith(ArquillianExtension.class)
class LifeIT {

    @Inject
    LifeService lives;

    @Inject
    JobService jobs;

    @Inject
    HomeService homes;

    @Inject
    IncomeService incomes;

    @Inject
    EmploymentService employments;

    @Inject
    SchoolingService schoolings;

    @Inject
    CredentialService credentials;

    @Inject
    GainService gains;

    @Inject
    AppointmentService appointments;

    @Inject
    ProjectService projects;

    @Inject
    HelpService helps;

    @Inject
    PersonService people;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    private LocalDate today;
    private Actor coordinator;
    private Ref person;
    private Ref job;
    private Ref struck;
    private Ref income;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void oneOfEveryKind() {
        today = LocalDate.now(clock);
        coordinator = samples.aCoordinator(samples.aProgramme());
        samples.become(coordinator);
        person = people.enrol(new EnrolPerson("Reed"));
        job = jobs.add(person, job(today.minusDays(400)));
        jobs.end(new EndJob(job, 1, today.minusDays(300), JobEnd.OTHER, "Moved on"));
        struck = jobs.add(person, job(today.minusDays(200)));
        jobs.strike(struck, 1, FactReason.WRONG_PERSON);
        homes.add(person, home());
        income = incomes.add(person, income(90_000));
        incomes.correct(new CorrectIncome(income, 1, income(120_000), FactReason.DOCUMENT_SEEN));
        employments.add(
                person, new EmploymentFacts(today.minusDays(40), YesNo.NO, null, null, Source.OWN_WORD, "Soon"));
        schoolings.add(
                person,
                new SchoolingFacts(
                        today.minusDays(500),
                        null,
                        IscedLevel.ED3,
                        LastGrade.FROM_9_TO_11,
                        SchoolStatus.ATTENDING,
                        Told.of("Evening school"),
                        Source.OWN_WORD,
                        null));
        credentials.add(
                person,
                new CredentialFacts(
                        CredentialKind.LICENCE,
                        today.minusDays(2),
                        null,
                        "Forklift",
                        Told.of("Guild"),
                        null,
                        null,
                        null,
                        Source.DOCUMENT,
                        null));
        gains.add(person, new GainFacts(GainKind.EXAM, today.minusDays(3), null, Source.DOCUMENT, "Theory"));
        appointments.add(
                person,
                new AppointmentFacts(
                        clock.instant().plus(Duration.ofDays(3)),
                        50,
                        Form.INDIVIDUAL,
                        null,
                        null,
                        null,
                        Source.OWN_WORD));
        long personId = samples.personId(person);
        long house = projects.takeProjects(
                        List.of(new TakeProject(null, new ProjectFacts("Night house", 0, null, null))))
                .get(0)
                .id();
        Ref stay = projects.take(List.of(new TakeStay(
                        null, new StayFacts(personId, house, today.minusDays(600), null, "16", null, "1"))))
                .get(0);
        helps.take(List.of(new TakeHelp(null, new HelpFacts(personId, stay, today.minusDays(590), "200", "200"))));
    }

    @Test
    void everyKindIsReadAtOnceTheNewestFirstWithAllThatWasEverWrittenDown() {
        Page<LifeFact> all = lives.of(person, null, 50);
        assertThat(all.next()).isNull();
        assertThat(all.items())
                .extracting(LifeFact::kind)
                .contains(LifeKind.values())
                .hasSize(11);
        assertThat(all.items())
                .extracting(fact -> fact.versions().get(0).from())
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        LifeFact worked = one(job);
        assertThat(worked.versions()).extracting(LifeVersion::version).containsExactly(2, 1);
        assertThat(worked.versions()).extracting(LifeVersion::until).containsExactly(today.minusDays(300), null);
        assertThat(worked.versions().get(0).said())
                .containsEntry("occupation", "7512")
                .containsEntry("status", "TEMPORARY")
                .containsEntry("employer", "Corner bakery")
                .containsEntry("note", "Moved on")
                .containsEntry("wageAnswer", "NOT_ASKED")
                .doesNotContainKey("wageMinor");
        LifeVersion earned = one(income).versions().get(0);
        assertThat(earned.said())
                .containsEntry("totalMinor", 120_000)
                .containsEntry("lines", List.of(Map.of("kind", "WORK", "answer", "YES", "minor", 120_000)));
        assertThat(earned.source()).isEqualTo(Source.OWN_WORD);
        assertThat(earned.replacedAt()).isNull();
        LifeVersion was = one(income).versions().get(1);
        assertThat(was.said()).containsEntry("totalMinor", 90_000);
        assertThat(was.reason()).isEqualTo(FactReason.DOCUMENT_SEEN.name());
        assertThat(was.replacedBy()).isEqualTo(was.keptBy()).isNotEmpty();
        assertThat(one(struck).versions()).singleElement().satisfies(gone -> {
            assertThat(gone.reason()).isEqualTo(FactReason.WRONG_PERSON.name());
            assertThat(gone.replacedAt()).isNotNull();
        });
        assertThat(said(LifeKind.CREDENTIAL)).containsEntry("title", "Forklift").containsEntry("issuer", "Guild");
        assertThat(said(LifeKind.APPOINTMENT)).containsEntry("minutes", 50).containsEntry("cannotCome", "NO");
        assertThat(said(LifeKind.STAY)).containsEntry("project", "Night house").containsEntry("situation", 116);
        assertThat(said(LifeKind.EMPLOYMENT)).containsEntry("employed", "NO").containsEntry("note", "Soon");
        assertThat(said(LifeKind.HELP)).containsEntry("type", "200");
        assertThat(said(LifeKind.SCHOOLING)).containsEntry("institution", "Evening school");
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeEndsAndNoneSendsMoreThanSixStatements() {
        List<LifeFact> parts = new ArrayList<>();
        String after = null;
        do {
            Page<LifeFact> part = lives.of(person, after, 3);
            parts.addAll(part.items());
            after = part.next();
        } while (after != null);
        assertThat(parts).isEqualTo(lives.of(person, null, 50).items());
        assertThat(Statements.of(() -> lives.of(person, null, 50))).hasSizeLessThanOrEqualTo(6);
        refused("invalid", () -> lives.of(person, "nonsense", 3));
        refused("invalid", () -> lives.of(person, null, 0));
    }

    @Test
    void nobodyElseReadsAnything() {
        long programme = coordinator.programmeId();
        for (Actor stranger : Stream.of(
                        samples.aCoordinator(programme),
                        samples.staff(programme, Role.ADMIN, null, null),
                        samples.person(programme, samples.personId(person)),
                        samples.aCoordinator(samples.aProgramme()))
                .toList()) {
            samples.become(stranger);
            refused("not-found", () -> lives.of(person, null, 50));
        }
    }

    @Test
    void aPictureShowsWhatStandsAndIncomeOnlyToThoseWhoMayReadIt() {
        long personId = samples.personId(person);
        Drawn drawn = lives.drawn(personId);
        assertThat(drawn.spells())
                .extracting(SpellFact::what, SpellFact::status)
                .containsExactly(tuple("RENTED", null), tuple("7512", JobStatus.TEMPORARY));
        assertThat(drawn.incomes())
                .containsExactly(new IncomeFact(today.minusDays(30), Stage.ENTRY, YesNo.YES, 120_000, "EUR"));
        samples.become(samples.person(coordinator.programmeId(), personId));
        assertThat(lives.drawn(personId)).isEqualTo(drawn);
        samples.become(samples.staff(coordinator.programmeId(), Role.ADMIN, null, null));
        assertThat(lives.drawn(personId).incomes()).isEmpty();
    }

    private LifeFact one(Ref ref) {
        return lives.of(person, null, 50).items().stream()
                .filter(fact -> fact.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> said(LifeKind kind) {
        return lives.of(person, null, 50).items().stream()
                .filter(fact -> fact.kind() == kind)
                .findFirst()
                .orElseThrow()
                .versions()
                .get(0)
                .said();
    }

    private static JobFacts job(LocalDate from) {
        return new JobFacts(
                from,
                null,
                null,
                Told.of("7512"),
                JobStatus.TEMPORARY,
                HoursBand.FROM_16_TO_30,
                Wage.NOT_ASKED,
                Told.of("Corner bakery"),
                null,
                null,
                Source.DOCUMENT,
                null);
    }

    private HomeFacts home() {
        return new HomeFacts(
                today.minusDays(250),
                null,
                null,
                Situation.RENTED,
                null,
                YesNo.YES,
                YesNo.NOT_ASKED,
                YesNo.NOT_ASKED,
                null,
                Source.OWN_WORD,
                null);
    }

    private IncomeFacts income(int minor) {
        return new IncomeFacts(
                today.minusDays(30),
                Stage.ENTRY,
                YesNo.YES,
                minor,
                "EUR",
                null,
                List.of(new IncomeLine(IncomeKind.WORK, YesNo.YES, minor)),
                Source.OWN_WORD,
                null);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
