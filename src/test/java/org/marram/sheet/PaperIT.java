package org.marram.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.marram.access.Scope;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.consent.ConsentService;
import org.marram.consent.GivenHow;
import org.marram.consent.Purpose;
import org.marram.consent.RecordRelease;
import org.marram.consent.WithdrawRelease;
import org.marram.contact.NoteKind;
import org.marram.contact.NoteService;
import org.marram.contact.WriteNote;
import org.marram.fact.Source;
import org.marram.outcome.HoursBand;
import org.marram.outcome.JobFacts;
import org.marram.outcome.JobService;
import org.marram.outcome.JobStatus;
import org.marram.partner.CreateOrganisation;
import org.marram.partner.OrganisationKind;
import org.marram.partner.PartnerService;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.person.Told;
import org.marram.plan.AddGoal;
import org.marram.plan.NewMilestone;
import org.marram.plan.PlanService;
import org.marram.plan.Whose;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;
import org.marram.testing.Deployments;

/** Papers for employers, of a person of whom much is known: nothing of it gets out. */
@ExtendWith(ArquillianExtension.class)
class PaperIT {

    @Inject
    PaperService papers;

    @Inject
    PersonService people;

    @Inject
    PlanService plans;

    @Inject
    NoteService notes;

    @Inject
    JobService jobs;

    @Inject
    PartnerService partners;

    @Inject
    ConsentService consents;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    private LocalDate today;
    private Actor coordinator;
    private Ref person;
    private Ref job;
    private Ref employer;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void somebodyOfWhomMuchIsKnown() {
        today = LocalDate.now(clock);
        coordinator = samples.aCoordinator(samples.aProgramme());
        samples.become(coordinator);
        person = people.enrol(new EnrolPerson("Reed"));
        plans.add(new AddGoal(
                person,
                Pathway.COUNSELLING,
                Whose.PERSON,
                "MARKGOAL",
                List.of(new NewMilestone("MARKSTEP", today.plusDays(9), CriterionKind.CONFIRMED, null, null))));
        notes.write(new WriteNote(person, NoteKind.CALL, clock.instant(), null, "MARKNOTE", true));
        employer = partners.create(
                new CreateOrganisation("Sample bakery", OrganisationKind.EMPLOYER, today, today.plusYears(1)));
        job = jobs.add(
                person,
                new JobFacts(
                        today.minusDays(9),
                        null,
                        null,
                        Told.of("7512"),
                        JobStatus.CASH_IN_HAND,
                        HoursBand.FROM_16_TO_30,
                        null,
                        null,
                        employer,
                        null,
                        Source.PARTNER,
                        "MARKJOB"));
    }

    @Test
    void nothingOfWhatIsKnownStandsOnAPaperAndEachOneMadeIsARowOfTheJournal() throws IOException {
        EmployerPaper introduction = papers.introduction(asked(null));
        EmployerPaper confirmation = papers.confirmation(person, job, "en");
        for (EmployerPaper paper : List.of(introduction, confirmation)) {
            String words = paper.lines().stream().map(Object::toString).collect(Collectors.joining())
                    + paper.title()
                    + paper.closing()
                    + new String(paper.pdf(), StandardCharsets.ISO_8859_1);
            assertThat(words)
                    .contains("Reed")
                    .doesNotContain("MARK", people.open(person).code(), person.toString(), "CASH")
                    .doesNotContainIgnoringCase("coordinator")
                    .doesNotContainIgnoringCase("counselling")
                    .doesNotContainIgnoringCase("programme")
                    .doesNotContainIgnoringCase("marram");
        }
        assertThat(confirmation.lines())
                .extracting(EmployerPaper.Line::words)
                .contains("Sample bakery", "16–30")
                .hasSize(5);
        assertThat(samples.journalRows(coordinator, Act.MAKE_PAPER, "DONE")).isEqualTo(2);
    }

    @Test
    void aPartnerGetsOneOnlyUnderALiveRelease() {
        refused("release-needed", () -> papers.introduction(asked(employer)));
        Ref release = consents.record(new RecordRelease(
                person,
                employer,
                Purpose.JOB_SEARCH,
                Set.of(Scope.IDENTITY),
                today.plusMonths(6),
                GivenHow.SPOKEN,
                "en"));
        assertThat(papers.introduction(asked(employer)).lines()).hasSize(3);
        consents.withdraw(new WithdrawRelease(release, GivenHow.SPOKEN));
        refused("release-needed", () -> papers.introduction(asked(employer)));
        refused("invalid", () -> papers.introduction(asked(Ref.random())));
        refused("invalid", () -> papers.confirmation(person, job, "tlh"));
    }

    @Test
    void strangersMakeNoneAndNobodyMakesOneOfAnothersJob() {
        Ref other = people.enrol(new EnrolPerson("Dune"));
        refused("not-found", () -> papers.confirmation(other, job, "en"));
        samples.become(samples.aCoordinator(samples.aProgramme()));
        refused("not-found", () -> papers.introduction(asked(null)));
        refused("not-found", () -> papers.confirmation(person, job, "en"));
    }

    private MakeIntroduction asked(Ref organisation) {
        return new MakeIntroduction(person, organisation, null, "Baker", null, null, "Mornings", "en");
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
