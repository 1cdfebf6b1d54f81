package org.marram.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.marram.access.Role;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.fact.Source;
import org.marram.outcome.JobFacts;
import org.marram.outcome.JobService;
import org.marram.person.ChangePerson;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.person.SecretField;
import org.marram.person.Told;
import org.marram.project.ProjectFacts;
import org.marram.project.ProjectLine;
import org.marram.project.ProjectService;
import org.marram.project.StayFacts;
import org.marram.project.TakeProject;
import org.marram.project.TakeStay;
import org.marram.testing.Deployments;
import org.marram.testing.Statements;

/** The people who were counted by hand, through the database, and who may see their figures. */
@ExtendWith(ArquillianExtension.class)
class ReportIT {

    @Inject
    ReportService reports;

    @Inject
    ProjectService projects;

    @Inject
    PersonService people;

    @Inject
    JobService jobs;

    @Inject
    AccessSamples samples;

    private long programme;
    private Actor coordinator;
    private Actor supervisor;
    private Map<Character, Ref> persons;
    private ProjectLine house;
    private ProjectLine empty;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void thePeopleCountedByHand() {
        programme = samples.aProgramme();
        coordinator = samples.aCoordinator(programme);
        supervisor = samples.staff(programme, Role.SUPERVISOR, samples.aTeam(programme), null);
        samples.become(coordinator);
        List<ProjectLine> made = projects.takeProjects(List.of(
                new TakeProject(null, new ProjectFacts("House", 2, null, null)),
                new TakeProject(null, new ProjectFacts("=Flats", 3, null, null))));
        house = made.get(0);
        empty = made.get(1);
        persons = new HashMap<>();
        List<TakeStay> stays = new ArrayList<>();
        ReportSamples.people().forEach((who, sample) -> {
            Ref person = people.enrol(new EnrolPerson("Sample " + who));
            persons.put(who, person);
            if (sample.born() != null) {
                people.change(new ChangePerson(
                        person,
                        1,
                        null,
                        Map.of(SecretField.BIRTH_DATE, Told.of(sample.born().toString()))));
            }
            long id = samples.personId(person);
            sample.stays()
                    .forEach(stay -> stays.add(new TakeStay(
                            null,
                            new StayFacts(
                                    id,
                                    house.id(),
                                    stay.entry(),
                                    stay.exit(),
                                    null,
                                    stay.destination() == null ? null : old(stay.destination()),
                                    "1"))));
        });
        projects.take(stays);
        samples.become(supervisor);
    }

    @Test
    void theFiguresAreThoseCountedByHandAndCostTheSameStatementsForMore() {
        List<Integer> progress = new ArrayList<>();
        AnnualReport year = reports.annual(ask(ReportSamples.YEAR), progress::add);
        assertThat(ReportSamples.counts(year)).containsExactly(11, 7, 2, 2, 7, 4);
        assertThat(year.stayOfLeavers().average()).isEqualByComparingTo("99.6");
        assertThat(year.stayOfStayers().median()).isEqualByComparingTo("213");
        assertThat(year.permanent().percent()).isEqualTo(40);
        assertThat(year.served().leaves()).isTrue();
        assertThat(year.leavers().leaves()).isFalse();
        assertThat(progress).last().isEqualTo(11);
        assertThat(ReportSamples.counts(reports.annual(ask(ReportSamples.DAY), counted -> {})))
                .containsExactly(5, 4, 1, 0, 1, 4);
        AskReport none = new AskReport(ReportSamples.YEAR, Set.of(empty.ref()), ReportPurpose.FUNDER);
        assertThat(ReportSamples.counts(reports.annual(none, counted -> {}))).containsOnly(0);
        assertThat(Statements.of(() -> reports.annual(ask(ReportSamples.YEAR), counted -> {})))
                .as("journal, projects, stays, days of birth and the least")
                .hasSizeLessThanOrEqualTo(6);
        assertThat(samples.journalRows(supervisor, Act.SEE_FIGURES, "DONE")).isEqualTo(4);
        assertThat(samples.purposes(supervisor).toString()).isEqualTo("[FUNDER]");
    }

    @Test
    void whatLeavesHoldsNoSmallNumber() {
        assertThat(ReportSamples.counts(reports.toldOutside(ask(ReportSamples.YEAR))))
                .containsExactly(11, null, null, null, null, null);
        AskReport named = new AskReport(ReportSamples.YEAR, Set.of(house.ref(), empty.ref()), ReportPurpose.FUNDER);
        assertThat(reports.csv(named))
                .contains("people_served,,11\r\n", "leavers,,hidden\r\n", "projects,,'=Flats; House\r\n")
                .doesNotContain("Sample");
        refused("period-not-fixed", () -> reports.toldOutside(ask(ReportSamples.DAY)));
        refused("period-not-fixed", () -> reports.csv(ask(ReportSamples.DAY)));
    }

    @Test
    void whatBecameOfPeopleByTheYearInWhichTheyBegan() {
        samples.become(coordinator);
        LocalDate began = LocalDate.now().withDayOfYear(1).minusYears(3);
        long id = samples.personId(persons.get('A'));
        Ref flat = persons.get('A');
        projects.take(List.of(
                new TakeStay(null, new StayFacts(id, empty.id(), began, began.plusMonths(13), null, "435", "1"))));
        jobs.add(
                flat,
                new JobFacts(
                        began.plusMonths(12),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Source.OWN_WORD,
                        null));
        samples.become(supervisor);
        AskCohorts ask = new AskCohorts(Set.of(empty.ref()), ReportPurpose.OVERSIGHT);
        CohortYear year = reports.cohorts(ask, counted -> {}).years().get(3);
        assertThat(year.year()).isEqualTo(began.getYear());
        assertThat(year.entered().people()).isOne();
        assertThat(year.there()).extracting(Figure::people).startsWith(1, 1, 0);
        assertThat(year.permanent().people()).isOne();
        assertThat(year.job().people()).isOne();
        assertThat(reports.cohortsToldOutside(ask).years())
                .allSatisfy(told -> assertThat(told.entered().people()).isNull());
        assertThat(reports.cohortsCsv(ask)).contains(began.getYear() + ",people,hidden");
    }

    @Test
    void nobodyElseLearnsThem() {
        AskReport ask = new AskReport(ReportSamples.YEAR, Set.of(house.ref()), ReportPurpose.FUNDER);
        for (Actor other :
                List.of(coordinator, samples.staff(programme, Role.ADMIN, null, null), samples.aProvider(programme))) {
            samples.become(other);
            assertThatThrownBy(() -> reports.annual(ask, counted -> {})).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> reports.csv(ask)).isInstanceOf(Refusal.class);
            assertThatThrownBy(reports::projects).isInstanceOf(Refusal.class);
        }
        long another = samples.aProgramme();
        samples.become(samples.staff(another, Role.SUPERVISOR, samples.aTeam(another), null));
        assertThat(reports.projects()).isEmpty();
        assertThat(ReportSamples.counts(reports.annual(ask(ReportSamples.YEAR), counted -> {})))
                .containsOnly(0);
        refused("unknown", () -> reports.annual(ask, counted -> {}));
        samples.leave();
        assertThatThrownBy(() -> reports.annual(ask, counted -> {})).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesWhatCannotBe() {
        LocalDate tomorrow = LocalDate.now().plusDays(2);
        refused("in-the-future", () -> annual(new ReportPeriod(tomorrow, tomorrow), ReportPurpose.FUNDER));
        refused("required", () -> annual(new ReportPeriod(null, null), ReportPurpose.FUNDER));
        refused("required", () -> annual(ReportSamples.YEAR, null));
    }

    private AnnualReport annual(ReportPeriod period, ReportPurpose purpose) {
        return reports.annual(new AskReport(period, null, purpose), counted -> {});
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                .extracting(Refusal.Fault::code)
                .contains(code));
    }

    private static AskReport ask(ReportPeriod period) {
        return new AskReport(period, Set.of(), ReportPurpose.FUNDER);
    }

    /** As the years up to FY2022 wrote some of them. */
    private static String old(int destination) {
        return destination == 410 ? "10" : destination == 206 ? "6" : String.valueOf(destination);
    }
}
