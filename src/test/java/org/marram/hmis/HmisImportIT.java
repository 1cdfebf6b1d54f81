package org.marram.hmis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.access.AccessSamples;
import org.marram.access.Act;
import org.marram.access.Actor;
import org.marram.access.Role;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.education.IscedLevel;
import org.marram.education.LastGrade;
import org.marram.education.SchoolStatus;
import org.marram.education.SchoolingFacts;
import org.marram.education.SchoolingService;
import org.marram.education.SchoolingView;
import org.marram.employment.EmploymentFacts;
import org.marram.employment.EmploymentKind;
import org.marram.employment.EmploymentService;
import org.marram.employment.EmploymentView;
import org.marram.employment.JobSearch;
import org.marram.fact.FactReason;
import org.marram.fact.Source;
import org.marram.fact.YesNo;
import org.marram.imports.ImportLineView;
import org.marram.imports.ImportReason;
import org.marram.imports.ImportService;
import org.marram.imports.ImportView;
import org.marram.imports.IntakeOutcome;
import org.marram.imports.Parts;
import org.marram.imports.Upload;
import org.marram.income.IncomeFacts;
import org.marram.income.IncomeKind;
import org.marram.income.IncomeLine;
import org.marram.income.IncomeService;
import org.marram.income.IncomeView;
import org.marram.income.Stage;
import org.marram.outcome.HomeService;
import org.marram.outcome.HomeView;
import org.marram.outcome.JobService;
import org.marram.outcome.Situation;
import org.marram.outcome.Subsidy;
import org.marram.person.Answer;
import org.marram.person.PersonLine;
import org.marram.person.PersonService;
import org.marram.person.PersonView;
import org.marram.person.SecretField;
import org.marram.person.Told;
import org.marram.project.HelpService;
import org.marram.project.HelpView;
import org.marram.project.ProjectService;
import org.marram.project.StayReason;
import org.marram.project.StayView;
import org.marram.testing.Deployments;

/** Exports of an HMIS as they come: of each year, twice, later, and with everything that can be wrong with them. */
@ExtendWith(ArquillianExtension.class)
class HmisImportIT {

    @Inject
    HmisImportService imports;

    @Inject
    PersonService people;

    @Inject
    ProjectService projects;

    @Inject
    HelpService helps;

    @Inject
    HomeService homes;

    @Inject
    IncomeService incomes;

    @Inject
    SchoolingService schoolings;

    @Inject
    EmploymentService employments;

    @Inject
    JobService jobs;

    @Inject
    AccessSamples samples;

    @Inject
    ImportService all;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    private long programme;
    private Actor supervisor;
    private Actor coordinator;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aSupervisor() {
        programme = samples.aProgramme();
        long team = samples.aTeam(programme);
        supervisor = samples.staff(programme, Role.SUPERVISOR, team, null);
        coordinator = samples.staff(programme, Role.COORDINATOR, team, null);
        samples.become(supervisor);
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2024, 2026})
    void takesPeopleTheirStaysHomesAndHelpInTheLayoutOfEachYearAndChangesNothingWhenItComesAgain(int year) {
        Map<String, String> export = HmisSamples.export(year);
        Ref first = read(export);
        assertThat(told(first))
                .contains(
                        "Client.csv 3 KEPT FirstName goes-by-code",
                        "Enrollment.csv 2 KEPT",
                        "Exit.csv 2 KEPT",
                        "Exit.csv 4 KEPT Destination unknown-code",
                        "Services.csv 2 KEPT",
                        "Services.csv 4 LEFT_OUT never-held",
                        "Disabilities.csv  LEFT_OUT never-held",
                        "HealthAndDV.csv  LEFT_OUT never-held",
                        "Client.csv 1 LEFT_OUT SSN never-held",
                        "Enrollment.csv 1 LEFT_OUT HouseholdID not-taken",
                        "EmploymentEducation.csv 2 KEPT",
                        "EmploymentEducation.csv 3 KEPT NotEmployedReason never-held",
                        "IncomeBenefits.csv 2 KEPT",
                        "IncomeBenefits.csv 3 KEPT",
                        "IncomeBenefits.csv 1 LEFT_OUT InsuranceFromAnySource never-held",
                        "IncomeBenefits.csv 1 LEFT_OUT Medicaid never-held")
                .noneMatch(line -> line.contains("REFUSED"));
        samples.become(coordinator);
        PersonView wren = person("Wren");
        assertThat(wren.masked())
                .containsEntry(SecretField.LEGAL_NAME, Answer.GIVEN)
                .containsEntry(SecretField.BIRTH_DATE, Answer.GIVEN);
        assertThat(wren.responsible()).isEqualTo(coordinator.name());
        assertThat(people.reveal(wren.ref(), SecretField.BIRTH_DATE, "CONTACT")).isEqualTo("1990-04-30");
        assertThat(people.reveal(wren.ref(), SecretField.LEGAL_NAME, "CONTACT")).isEqualTo("Wren Sandreed");
        assertThat(person("Renée").nameToUse()).isEqualTo("Renée");
        assertThat(projects.of(wren.ref()))
                .extracting(StayView::project, StayView::type, StayView::entry, StayView::exit, StayView::destination)
                .containsExactly(
                        tuple("Own keys", 13, day("2021-02-15"), day("2021-12-01"), 410),
                        tuple("Night house", 0, day("2021-01-10"), day("2021-03-01"), 435));
        assertThat(homes.of(wren.ref(), null, 20).items())
                .extracting(
                        home -> home.facts().situation(),
                        home -> home.facts().subsidy(),
                        home -> home.facts().from(),
                        home -> home.facts().until())
                .containsExactly(
                        tuple(Situation.RENTED, null, day("2021-12-01"), null),
                        tuple(
                                Situation.RENTED_WITH_SUBSIDY,
                                Subsidy.RAPID_REHOUSING,
                                day("2021-03-01"),
                                day("2021-12-01")),
                        tuple(Situation.EMERGENCY_BED, null, day("2021-01-10"), day("2021-03-01")));
        assertThat(helps.of(wren.ref(), null, 20).items())
                .extracting(HelpView::on, HelpView::recordType, HelpView::type)
                .containsExactly(tuple(day("2021-01-11"), "142", "7"));
        assertThat(projects.of(person("Renée").ref()).get(0))
                .extracting(StayView::destination, StayView::destinationCame)
                .containsExactly(null, "77");
        samples.become(supervisor);
        assertThat(imports.open(first))
                .extracting(ImportView::kept, ImportView::changed, ImportView::refused)
                .containsExactly(21, 0, 0);
        assertThat(imports.open(read(export)))
                .extracting(ImportView::kept, ImportView::changed, ImportView::unchanged, ImportView::refused)
                .containsExactly(0, 0, 21, 0);
        samples.become(coordinator);
        assertThat(homes.earlier(wren.ref())).isEmpty();
        assertThat(projects.earlier(wren.ref())).isEmpty();
    }

    @Test
    void aTrialTellsTheSameAndKeepsNothing() {
        Map<String, String> export = HmisSamples.export(2022);
        export.computeIfPresent("Enrollment.csv", (file, text) -> text + row("e6,p4,10,2021-07-01,h3,2,,,,,,,,,,"));
        List<String> would = told(begin(HmisSamples.uploads(export), true));
        assertThat(kept("person")).isZero();
        assertThat(kept("project")).isZero();
        assertThat(kept("hmis_origin")).isZero();
        List<String> was = told(read(export));
        assertThat(was).isEqualTo(would).contains("Enrollment.csv 7 LEFT_OUT home-overlaps");
        assertThat(told(begin(HmisSamples.uploads(export), true)))
                .as("now that they are here")
                .contains("Client.csv 2 UNCHANGED", "Enrollment.csv 7 LEFT_OUT home-overlaps");
    }

    @Test
    void aLaterFileUpdatesWhoWasFoundAgainAndWhatItWasStaysReadable() {
        Map<String, String> export = HmisSamples.export(2022);
        read(export);
        samples.become(coordinator);
        Ref wren = person("Wren").ref();
        samples.become(supervisor);
        replace(export, "Client.csv", "p1,Wren,,Sandreed", "p1,Robin,,Dune");
        replace(export, "Exit.csv", "x2,e2,p1,2021-12-01,10", "x2,e2,p1,2021-11-01,22");
        replace(export, "Services.csv", "2021-01-11,142,7", "2021-01-11,142,6");
        assertThat(imports.open(read(export)))
                .extracting(ImportView::kept, ImportView::changed, ImportView::refused)
                .containsExactly(0, 4, 0);
        samples.become(coordinator);
        PersonView person = people.open(wren);
        assertThat(person.nameToUse()).as("what they are called here").isEqualTo("Wren");
        assertThat(people.reveal(wren, SecretField.LEGAL_NAME, "CONTACT")).isEqualTo("Robin Dune");
        assertThat(projects.of(wren).get(0))
                .extracting(StayView::version, StayView::exit, StayView::destination)
                .containsExactly(2, day("2021-11-01"), 422);
        assertThat(projects.earlier(wren))
                .extracting(StayView::exit, StayView::reason)
                .containsExactly(tuple(day("2021-12-01"), StayReason.CHANGED_THERE));
        assertThat(homes.of(wren, null, 20).items())
                .extracting(HomeView::version, home -> home.facts().situation(), home -> home.facts()
                        .from())
                .startsWith(
                        tuple(2, Situation.FAMILY_TO_STAY, day("2021-11-01")),
                        tuple(2, Situation.RENTED_WITH_SUBSIDY, day("2021-03-01")));
        assertThat(homes.earlier(wren)).hasSize(2);
        assertThat(helps.of(wren, null, 20).items()).extracting(HelpView::type).containsExactly("6");
        assertThat(samples.journalRows(supervisor, Act.IMPORT_PEOPLE, "DONE")).isGreaterThan(6);
    }

    @Test
    void whatWasDeletedThereIsNotTakenAndIsStruckWhereItCameBefore() {
        Map<String, String> export = HmisSamples.export(2022);
        read(export);
        samples.become(coordinator);
        Ref wren = person("Wren").ref();
        samples.become(supervisor);
        for (String line : List.of("e2,p1,20", "x2,e2,p1", "s1,e1,p1", "p4,Tern", "10,1,Night")) {
            export.replaceAll((file, text) -> delete(text, line));
        }
        assertThat(told(read(export)))
                .contains(
                        "Project.csv 2 LEFT_OUT deleted-there",
                        "Client.csv 5 LEFT_OUT deleted-there-kept-here",
                        "Exit.csv 3 LEFT_OUT deleted-there",
                        "Enrollment.csv 3 CHANGED deleted-there",
                        "Services.csv 2 CHANGED deleted-there");
        samples.become(coordinator);
        assertThat(projects.of(wren)).extracting(StayView::project).containsExactly("Night house");
        assertThat(projects.earlier(wren)).extracting(StayView::reason).containsExactly(StayReason.DELETED_THERE);
        assertThat(homes.of(wren, null, 20).items())
                .extracting(home -> home.facts().situation())
                .containsExactly(Situation.RENTED_WITH_SUBSIDY, Situation.EMERGENCY_BED);
        assertThat(helps.of(wren, null, 20).items()).isEmpty();
        samples.become(supervisor);
        samples.become(samples.staff(samples.aProgramme(), Role.SUPERVISOR, null, null));
        assertThat(imports.last()).as("another programme").isEmpty();
    }

    @Test
    void whereTwoPeopleThereWereOneAllThatWasToldOfTheOneMovesToTheOther() {
        Map<String, String> export = HmisSamples.export(2022);
        replace(export, "Enrollment.csv", "e5,p4,10,2021-06-01", "e5,p4,10,2022-06-01");
        read(export);
        export.replaceAll((file, text) -> "Client.csv".equals(file) ? text : text.replace(",p1,", ",p4,"));
        assertThat(told(read(export)))
                .contains("EmploymentEducation.csv 2 CHANGED", "IncomeBenefits.csv 2 CHANGED", "Services.csv 2 CHANGED")
                .noneMatch(line -> line.contains("REFUSED"));
        samples.become(coordinator);
        Ref wren = person("Wren").ref();
        Ref tern = person("Tern").ref();
        assertThat(projects.of(wren)).isEmpty();
        assertThat(projects.earlier(wren)).hasSize(2);
        assertThat(projects.of(tern)).extracting(StayView::project).contains("Own keys", "Night house");
        assertThat(projects.earlier(tern))
                .as("nothing leads to whose it was held for")
                .isEmpty();
        assertThat(homes.of(wren, null, 20).items()).isEmpty();
        assertThat(homes.of(tern, null, 20).items())
                .extracting(home -> home.facts().situation())
                .contains(Situation.RENTED, Situation.RENTED_WITH_SUBSIDY, Situation.EMERGENCY_BED);
        assertThat(helps.of(wren, null, 20).items()).isEmpty();
        assertThat(helps.of(tern, null, 20).items()).extracting(HelpView::type).contains("7");
        assertThat(incomes.of(wren, null, 20).items()).isEmpty();
        assertThat(incomes.earlier(wren)).hasSize(1);
        assertThat(incomes.of(tern, null, 20).items()).hasSize(1);
        assertThat(schoolings.of(wren, null, 20).items()).isEmpty();
        assertThat(schoolings.of(tern, null, 20).items()).hasSize(1);
        assertThat(worked(wren)).isEmpty();
        assertThat(worked(tern)).hasSize(1);
        samples.become(supervisor);
        assertThat(imports.open(read(export)))
                .extracting(ImportView::kept, ImportView::changed, ImportView::refused)
                .containsExactly(0, 0, 0);
        export.replaceAll((file, text) -> delete(delete(delete(text, "i1,e2"), "w1,e2"), "s1,e1,p4"));
        read(export);
        samples.become(coordinator);
        assertThat(incomes.of(tern, null, 20).items()).as("taken back there").isEmpty();
        assertThat(schoolings.of(tern, null, 20).items()).isEmpty();
        assertThat(helps.of(tern, null, 20).items()).isEmpty();
    }

    @Test
    void keepsWhatPeopleLivedOnAndLearnedAsTheyAnsweredItFollowsALaterFileAndStrikesWhatWasDeletedThere() {
        Map<String, String> export = HmisSamples.export(2022);
        read(export);
        samples.become(coordinator);
        Ref wren = person("Wren").ref();
        IncomeLine food = new IncomeLine(IncomeKind.FOOD, YesNo.YES, null);
        assertThat(incomes.of(wren, null, 20).items())
                .extracting(IncomeView::facts)
                .containsExactly(new IncomeFacts(
                        day("2021-02-15"),
                        Stage.ENTRY,
                        YesNo.YES,
                        60_000,
                        "USD",
                        YesNo.YES,
                        List.of(new IncomeLine(IncomeKind.WORK, YesNo.YES, 60_000), food),
                        Source.OWN_WORD,
                        null));
        assertThat(incomes.of(person("Renée").ref(), null, 20).items())
                .extracting(IncomeView::facts)
                .extracting(IncomeFacts::anyIncome, IncomeFacts::totalMinor, IncomeFacts::anyBenefit)
                .containsExactly(tuple(YesNo.DOES_NOT_KNOW, null, YesNo.PREFERS_NOT_TO_SAY));
        assertThat(schoolings.of(wren, null, 20).items())
                .extracting(SchoolingView::facts)
                .containsExactly(new SchoolingFacts(
                        day("2021-02-15"),
                        day("2021-02-15"),
                        IscedLevel.ED3,
                        LastGrade.GRADE_12,
                        SchoolStatus.EQUIVALENCY,
                        Told.NOT_ASKED,
                        Source.OWN_WORD,
                        null));
        assertThat(worked(wren)).containsExactly(worked("2021-02-15", YesNo.YES, EmploymentKind.PART_TIME, null));
        assertThat(worked(person("Renée").ref()))
                .containsExactly(worked("2021-05-01", YesNo.NO, null, JobSearch.NOT_ASKED));
        assertThat(jobs.of(wren, null, 20).items()).isEmpty();
        samples.become(supervisor);
        replace(export, "IncomeBenefits.csv", "2021-02-15,1,600,1,600", "2021-02-15,1,750.5000000000004,1,750.5");
        replace(export, "EmploymentEducation.csv", "2021-02-15,5,4,1,2,,", "2021-02-15,10,1,0,,1,");
        assertThat(imports.open(read(export)))
                .extracting(ImportView::kept, ImportView::changed, ImportView::refused)
                .containsExactly(0, 2, 0);
        samples.become(coordinator);
        assertThat(incomes.of(wren, null, 20).items())
                .extracting(IncomeView::version, income -> income.facts().totalMinor(), income -> income.facts()
                        .lines())
                .containsExactly(tuple(2, 75_050, List.of(new IncomeLine(IncomeKind.WORK, YesNo.YES, 75_050), food)));
        assertThat(incomes.earlier(wren))
                .extracting(income -> income.facts().totalMinor(), income -> income.kept()
                        .reason())
                .containsExactly(tuple(60_000, FactReason.LEARNED_MORE));
        assertThat(schoolings.of(wren, null, 20).items())
                .extracting(SchoolingView::version, one -> one.facts().grade(), one -> one.facts()
                        .level())
                .containsExactly(tuple(2, LastGrade.SOME_COLLEGE, IscedLevel.NOT_ASKED));
        assertThat(worked(wren)).containsExactly(worked("2021-02-15", YesNo.NO, null, JobSearch.LOOKING));
        assertThat(employments.earlier(wren)).hasSize(1);
        samples.become(supervisor);
        export.replaceAll((file, text) -> delete(delete(text, "i1,e2"), "w1,e2"));
        assertThat(told(read(export)))
                .contains(
                        "EmploymentEducation.csv 2 CHANGED deleted-there",
                        "IncomeBenefits.csv 2 CHANGED deleted-there");
        assertThat(told(read(export)))
                .contains(
                        "EmploymentEducation.csv 2 LEFT_OUT deleted-there",
                        "IncomeBenefits.csv 2 LEFT_OUT deleted-there");
        samples.become(coordinator);
        assertThat(incomes.of(wren, null, 20).items()).isEmpty();
        assertThat(incomes.earlier(wren)).hasSize(2);
        assertThat(schoolings.of(wren, null, 20).items()).isEmpty();
        assertThat(schoolings.earlier(wren)).hasSize(2);
        assertThat(worked(wren)).isEmpty();
        assertThat(employments.earlier(wren)).hasSize(2);
    }

    @Test
    void refusesWhatNobodyCanLiveOnByItsColumnAndTellsAnswersOfNoYear() {
        Map<String, String> export = HmisSamples.export(2022);
        for (String said : List.of(
                "IncomeFromAnySource 1 Earned 1 EarnedAmount -5",
                "IncomeFromAnySource 1 TotalMonthlyIncome lots",
                "IncomeFromAnySource 1 TotalMonthlyIncome 1000000.01",
                "IncomeFromAnySource 0 TotalMonthlyIncome 0 Earned 1",
                "IncomeFromAnySource 0 TotalMonthlyIncome 7",
                "IncomeFromAnySource 1 TotalMonthlyIncome 5 Earned 1 EarnedAmount 6",
                "IncomeFromAnySource 1 SSI 0 SSIAmount 7.25",
                "BenefitsFromAnySource 0 SNAP 1",
                "IncomeFromAnySource 1 DataCollectionStage 6",
                "IncomeFromAnySource 1 InformationDate 2021-02-30",
                "IncomeFromAnySource 1 EnrollmentID e99",
                "IncomeFromAnySource 1 SSI 77",
                "IncomeFromAnySource 99 TotalMonthlyIncome 0")) {
            add(export, "IncomeBenefits.csv", said);
        }
        add(export, "EmploymentEducation.csv", "LastGradeCompleted 77 SchoolStatus 8");
        add(export, "EmploymentEducation.csv", "LastGradeCompleted 5 InformationDate 1960-01-01");
        add(export, "EmploymentEducation.csv", "LastGradeCompleted 5 Employed 0 EmploymentType 1");
        add(export, "EmploymentEducation.csv", "LastGradeCompleted 5 Employed 1 NotEmployedReason 2");
        add(export, "EmploymentEducation.csv", "Employed 7");
        add(export, "EmploymentEducation.csv", "Employed 99 LastGradeCompleted 99");
        List<String> would = told(begin(HmisSamples.uploads(export), true));
        assertThat(told(read(export)))
                .isEqualTo(would)
                .contains(
                        "IncomeBenefits.csv 4 REFUSED EarnedAmount out-of-range",
                        "IncomeBenefits.csv 5 REFUSED TotalMonthlyIncome not-a-number",
                        "IncomeBenefits.csv 6 REFUSED TotalMonthlyIncome out-of-range",
                        "IncomeBenefits.csv 7 REFUSED IncomeFromAnySource not-possible",
                        "IncomeBenefits.csv 8 REFUSED TotalMonthlyIncome not-possible",
                        "IncomeBenefits.csv 9 REFUSED TotalMonthlyIncome less-than-parts",
                        "IncomeBenefits.csv 10 REFUSED SSIAmount not-possible",
                        "IncomeBenefits.csv 11 REFUSED BenefitsFromAnySource not-possible",
                        "IncomeBenefits.csv 12 REFUSED DataCollectionStage unknown",
                        "IncomeBenefits.csv 13 REFUSED InformationDate not-a-date",
                        "IncomeBenefits.csv 14 REFUSED EnrollmentID unknown-enrolment",
                        "IncomeBenefits.csv 15 KEPT SSI unknown-answer",
                        "IncomeBenefits.csv 16 LEFT_OUT nothing-said",
                        "EmploymentEducation.csv 4 KEPT LastGradeCompleted unknown-answer",
                        "EmploymentEducation.csv 5 REFUSED InformationDate out-of-range",
                        "EmploymentEducation.csv 6 REFUSED EmploymentType not-possible",
                        "EmploymentEducation.csv 7 REFUSED NotEmployedReason not-possible",
                        "EmploymentEducation.csv 8 KEPT Employed unknown-answer",
                        "EmploymentEducation.csv 9 LEFT_OUT nothing-said");
        samples.become(coordinator);
        assertThat(schoolings.of(person("Wren").ref(), null, 20).items())
                .as("of a refused row nothing is taken")
                .hasSize(2);
        assertThat(worked(person("Wren").ref())).hasSize(2);
        assertThat(incomes.of(person("Wren").ref(), null, 20).items()).hasSize(2);
    }

    @Test
    void refusesAnExitOfSomebodyElseAndItsEnrolment() {
        Map<String, String> export = HmisSamples.export(2022);
        replace(export, "Exit.csv", "x2,e2,p1", "x2,e2,p3");
        assertThat(told(read(export)))
                .contains("Exit.csv 3 REFUSED PersonalID other-person", "Enrollment.csv 3 REFUSED exit-refused");
    }

    @Test
    void refusesBadRowsWithFileLineColumnAndReasonKeepsTheGoodOnesAndGivesThemBackToBeMended() {
        Map<String, String> export = HmisSamples.export(2022);
        replace(export, "Client.csv", "2004-02-29", "2004-02-30");
        replace(export, "Client.csv", "p4,Tern", "p4,Te\u0007rn");
        export.computeIfPresent(
                "Client.csv", (file, text) -> text + text.lines().toList().get(1) + "\r\n");
        replace(export, "Exit.csv", "x1,e1,p1,2021-03-01", "x1,e1,p1,2021-01-09");
        export.computeIfPresent(
                "Exit.csv", (file, text) -> text + text.lines().toList().get(2).replace("e2", "e99") + "\r\n");
        replace(export, "Enrollment.csv", "e3,p2,30,2021-02-01", "e3,p2,31,2021-02-01");
        replace(export, "Services.csv", "s2,e4,p3,2021-05-02", "s2,e4,p3,02.05.2021");
        Ref report = read(export);
        assertThat(told(report))
                .contains(
                        "Client.csv 4 REFUSED DOB not-a-date",
                        "Client.csv 5 REFUSED FirstName control-characters",
                        "Client.csv 6 REFUSED PersonalID twice",
                        "Exit.csv 2 REFUSED ExitDate ends-before-start",
                        "Enrollment.csv 2 REFUSED exit-refused",
                        "Enrollment.csv 4 REFUSED ProjectID unknown-project",
                        "Enrollment.csv 5 REFUSED PersonalID unknown-person",
                        "Exit.csv 4 REFUSED enrolment-refused",
                        "Exit.csv 5 REFUSED EnrollmentID unknown-enrolment",
                        "Services.csv 2 REFUSED EnrollmentID unknown-enrolment",
                        "Services.csv 3 REFUSED DateProvided not-a-date",
                        "Client.csv 2 KEPT",
                        "Enrollment.csv 3 KEPT");
        Map<String, String> mended = unzipped(imports.refused(report));
        assertThat(mended.keySet())
                .containsExactlyInAnyOrder(
                        "Export.csv",
                        "Client.csv",
                        "Exit.csv",
                        "Enrollment.csv",
                        "Services.csv",
                        "EmploymentEducation.csv",
                        "IncomeBenefits.csv");
        assertThat(mended.get("Client.csv"))
                .startsWith("refused_because,PersonalID,")
                .contains("DOB not-a-date");
        replace(mended, "Client.csv", "2004-02-30", "2004-02-28");
        replace(mended, "Client.csv", "Te\u0007rn", "Tern");
        replace(mended, "Exit.csv", "2021-01-09", "2021-03-01");
        replace(mended, "Enrollment.csv", ",31,", ",30,");
        replace(mended, "Services.csv", "02.05.2021", "2021-05-02");
        Ref again = begin(List.of(new Upload("mended.zip", HmisSamples.zip(mended))), false);
        assertThat(told(again).stream().filter(line -> line.contains("REFUSED")))
                .containsExactly("Exit.csv 4 REFUSED EnrollmentID unknown-enrolment");
        samples.become(coordinator);
        assertThat(projects.of(person("Wren").ref())).hasSize(2);
        assertThat(projects.of(person("Renée").ref())).hasSize(1);
        assertThat(incomes.of(person("Renée").ref(), null, 20).items()).hasSize(1);
    }

    @Test
    void tellsOfTablesThatAreMissingBrokenOrOfAnotherYear() {
        Map<String, String> export = HmisSamples.export(2022);
        export.put("Exit.csv", HmisSamples.export(2024).get("Exit.csv"));
        replace(export, "Client.csv", "DOB,", "Born,");
        export.remove("Project.csv");
        export.put("Notes.txt", "Hello");
        export.put("Event.csv", "EventID,PersonalID\n1,p1\n2,p1\n");
        replace(export, "Services.csv", "s2,e4,p3", "\"s2,e4,p3");
        assertThat(told(read(export)))
                .contains(
                        "Exit.csv 1 REFUSED DestinationSubsidyType other-layout",
                        "Client.csv 1 REFUSED DOB missing-column",
                        "Project.csv  LEFT_OUT file-not-there",
                        "Enrollment.csv 2 REFUSED PersonalID unknown-person",
                        "Notes.txt  LEFT_OUT unknown-file",
                        "Event.csv  LEFT_OUT not-taken")
                .anyMatch(line -> line.matches("Services.csv \\d REFUSED broken-quotes"));
        replace(export, "Export.csv", "FY2022", "FY2020");
        assertThat(told(read(export))).contains("Export.csv 2 REFUSED CSVVersion unknown-layout");
        export.remove("Export.csv");
        assertThat(told(read(export))).contains("Export.csv  REFUSED file-not-there");
        assertThat(kept("person")).isZero();
    }

    @Test
    void refusesACellThatNobodyCanHaveMeantByItsColumnAndReadsOn() {
        Map<String, String> export = HmisSamples.export(2022);
        replace(export, "Client.csv", "p2,,", "p2," + "x".repeat(1_000_000) + ",");
        assertThat(told(read(export)))
                .contains("Client.csv 3 REFUSED FirstName too-long", "Client.csv 4 KEPT", "Client.csv 5 KEPT");
    }

    @Test
    void readsWhatIsNotUtf8AsWindows1252AndSaysSo() {
        List<Upload> files = new ArrayList<>(HmisSamples.uploads(HmisSamples.export(2022)));
        files.replaceAll(file -> file.name().equals("Client.csv")
                ? new Upload(
                        file.name(),
                        new String(file.bytes(), StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1))
                : file);
        assertThat(told(begin(files, false))).contains("Client.csv 1 LEFT_OUT read-as-cp1252");
        samples.become(coordinator);
        assertThat(person("Renée").nameToUse()).isEqualTo("Renée");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void readsTablesWhoseCellsAreDividedAsSpreadsheetsDo(String divider) {
        Map<String, String> export = HmisSamples.export(2022);
        export.replaceAll((file, text) -> text.replace(",", divider));
        assertThat(imports.open(read(export)))
                .extracting(ImportView::kept, ImportView::refused)
                .containsExactly(21, 0);
    }

    @Test
    void readsUtf16WhereItBeginsAsSuch() {
        List<Upload> files = HmisSamples.export(2022).entrySet().stream()
                .map(file -> new Upload(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_16)))
                .toList();
        assertThat(imports.open(begin(files, false)))
                .extracting(ImportView::kept, ImportView::refused)
                .containsExactly(21, 0);
        samples.become(coordinator);
        assertThat(person("Renée").nameToUse()).isEqualTo("Renée");
    }

    @Test
    void ofTablesWithoutASingleRowItIsToldWhyNothingIsRead() {
        Map<String, String> export = HmisSamples.export(2022);
        export.replaceAll((file, text) -> text.lines().findFirst().orElseThrow());
        assertThat(told(read(export))).contains("Export.csv 1 REFUSED no-rows");
    }

    @Test
    void whatIsSaidOfManyRowsIsSummedUpTheMostFrequentFirst() {
        Map<String, String> export = HmisSamples.export(2022);
        replace(export, "Client.csv", "1990-04-30", "4/30/1990");
        replace(export, "Client.csv", "2004-02-29", "2/29/2004");
        export.computeIfPresent(
                "Client.csv", (file, text) -> text + text.lines().toList().get(3) + "\r\n");
        Ref trial = begin(HmisSamples.uploads(export), true);
        assertThat(imports.reasons(trial, true))
                .contains(new ImportReason("Client.csv", "2", IntakeOutcome.REFUSED, "DOB", "not-a-date", 2))
                .contains(new ImportReason("Client.csv", "6", IntakeOutcome.REFUSED, "PersonalID", "twice", 1))
                .isSortedAccordingTo(Comparator.comparing(ImportReason::rows).reversed())
                .extracting(ImportReason::outcome)
                .containsOnly(IntakeOutcome.REFUSED);
        assertThat(imports.reasons(trial, false)).hasSize(10);
    }

    @Test
    void refusesPackagesThatLeadElsewhereOrAreNoneAndBeginsForColleaguesOfTheOwnProgrammeOnly() {
        Map<String, String> export = HmisSamples.export(2022);
        refused("files bad-file-name", () -> begin(zipped("../Client.csv"), true));
        refused("files not-a-package", () -> begin(zipped("other.csv"), true));
        refused("files required", () -> begin(List.of(), true));
        Actor stranger = samples.aCoordinator(samples.aProgramme());
        refused(
                "coordinator unknown",
                () -> imports.begin(new BeginHmisImport(HmisSamples.uploads(export), stranger.account(), true)));
        refused(
                "coordinator required",
                () -> imports.begin(new BeginHmisImport(HmisSamples.uploads(export), null, true)));
        samples.become(coordinator);
        refused("not-allowed", () -> begin(HmisSamples.uploads(export), true));
    }

    @Test
    void goesOnWhereAnotherNodeWasLostAndTellsNothingTwice() throws Exception {
        Map<String, String> many = HmisSamples.many(3_000);
        Ref ref = imports.begin(new BeginHmisImport(HmisSamples.uploads(many), coordinator.account(), false));
        await(ref, 4_000);
        lose(ref);
        ImportView view = end(ref);
        assertThat(view.failure()).isNull();
        assertThat(view.kept()).isEqualTo(3 + 3_000 + 3_000 + 3_000 + 9_000);
        assertThat(view.unchanged()).isZero();
        assertThat(kept("person")).isEqualTo(3_000);
        assertThat(entities.createNativeQuery("select count(*) from import_chunk")
                        .getSingleResult())
                .isEqualTo(0L);
        assertThat(entities.createNativeQuery("select runner from data_import where ref = ?1")
                        .setParameter(1, ref.bytes())
                        .getSingleResult())
                .isEqualTo(2);
    }

    @Test
    void isCancelledAfterTheRowsThatItIsAtAndGoesOnWhereItStopped() {
        List<Upload> many = HmisSamples.uploads(HmisSamples.many(3_000));
        Ref first = imports.begin(new BeginHmisImport(many, coordinator.account(), false));
        refused("import-running", () -> begin(many, true));
        await(first, 1_000);
        imports.cancel(first);
        ImportView view = end(first);
        assertThat(view.failure()).isEqualTo("cancelled");
        ImportView again = imports.open(begin(many, false));
        assertThat(again.unchanged()).isEqualTo(view.kept());
        assertThat(again.kept()).isEqualTo(18_003 - view.kept());
    }

    @Test
    void readsTenTimesAsManyRowsInLittleMoreMemory() {
        long few = heapNearTheEndOf(1_000);
        long many = heapNearTheEndOf(10_000);
        assertThat(many - few).as("MB more than %d", few).isLessThan(48);
    }

    /** In MB, after everything that nobody holds any more was thrown away. */
    private long heapNearTheEndOf(int people) {
        Ref trial = imports.begin(
                new BeginHmisImport(HmisSamples.uploads(HmisSamples.many(people)), coordinator.account(), true));
        await(trial, people * 6 - people / 2);
        System.gc();
        Runtime heap = Runtime.getRuntime();
        long used = (heap.totalMemory() - heap.freeMemory()) >> 20;
        assertThat(end(trial).kept()).isEqualTo(3 + people * 6);
        return used;
    }

    /** Nothing was heard of it for two minutes: another node takes it up, and the first one is not heard any more. */
    private void lose(Ref ref) throws Exception {
        transaction.begin();
        entities.createNativeQuery("update data_import set alive_at = alive_at - interval 2 minute where ref = ?1")
                .setParameter(1, ref.bytes())
                .executeUpdate();
        assertThat(all.takeOver()).isEqualTo(1);
        transaction.commit();
    }

    private List<EmploymentFacts> worked(Ref person) {
        return employments.of(person, null, 20).items().stream()
                .map(EmploymentView::facts)
                .toList();
    }

    private static EmploymentFacts worked(String on, YesNo employed, EmploymentKind kind, JobSearch search) {
        return new EmploymentFacts(day(on), employed, kind, search, Source.OWN_WORD, null);
    }

    private PersonView person(String name) {
        List<PersonLine> found = people.find(name);
        assertThat(found).as(name).hasSize(1);
        return people.open(found.get(0).ref());
    }

    /** How many rows of the programme a table has. */
    private long kept(String table) {
        return ((Number) entities.createNativeQuery(
                                switch (table) {
                                    case "person" -> "select count(*) from person where programme_id = ?1";
                                    case "project" -> "select count(*) from project where programme_id = ?1";
                                    default -> "select count(*) from hmis_origin where programme_id = ?1";
                                })
                        .setParameter(1, programme)
                        .getSingleResult())
                .longValue();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static void replace(Map<String, String> export, String file, String before, String now) {
        assertThat(export.get(file)).contains(before);
        export.computeIfPresent(file, (name, text) -> text.replace(before, now));
    }

    /** The row that begins so, with a day in DateDeleted, which stands before the last column. */
    private static String delete(String text, String begins) {
        return text.lines()
                .map(line ->
                        line.startsWith(begins) ? line.replaceFirst(",,([^,]*)$", ",2022-01-01 10:00:00,$1") : line)
                .reduce("", (all, line) -> all + line + "\r\n");
    }

    /** One more row of p1's first stay: columns and what stands in them, one after the other. */
    private static void add(Map<String, String> export, String file, String said) {
        String[] header = export.get(file).lines().findFirst().orElseThrow().split(",");
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(header[0], "more" + export.get(file).lines().count());
        cells.put("EnrollmentID", "e1");
        cells.put("PersonalID", "p1");
        cells.put("InformationDate", "2021-01-10");
        cells.put("DataCollectionStage", "1");
        String[] words = said.split(" ");
        for (int at = 0; at < words.length; at += 2) {
            assertThat(header).contains(words[at]);
            cells.put(words[at], words[at + 1]);
        }
        String row = String.join(
                ",",
                Arrays.stream(header)
                        .map(column -> cells.getOrDefault(column, ""))
                        .toList());
        export.computeIfPresent(file, (name, text) -> text + row + "\r\n");
    }

    private String row(String cells) {
        String header = HmisSamples.export(2022)
                .get("Enrollment.csv")
                .lines()
                .findFirst()
                .orElseThrow();
        int missing = header.split(",").length - cells.split(",", -1).length;
        return cells + ",".repeat(missing) + "\r\n";
    }

    private Ref read(Map<String, String> files) {
        return begin(HmisSamples.uploads(files), false);
    }

    private Ref begin(List<Upload> files, boolean trial) {
        Ref ref = imports.begin(new BeginHmisImport(files, coordinator.account(), trial));
        end(ref);
        return ref;
    }

    private ImportView end(Ref ref) {
        await(ref, Integer.MAX_VALUE);
        return imports.open(ref);
    }

    /** Until so many rows were read, or it is over. */
    private void await(Ref ref, int rows) {
        for (int turn = 0; turn < 24_000; turn++) {
            ImportView view = imports.open(ref);
            if (view.endedAt() != null || view.rows() >= rows) {
                return;
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
        throw new AssertionError("Still running: " + imports.open(ref));
    }

    private List<String> told(Ref ref) {
        List<ImportLineView> lines = new ArrayList<>();
        String after = null;
        do {
            Page<ImportLineView> page = imports.lines(ref, false, after, 100);
            lines.addAll(page.items());
            after = page.next();
        } while (after != null);
        assertThat(imports.open(ref).failure()).isNull();
        return lines.stream()
                .map(line -> line.file() + " " + line.place() + " " + line.outcome()
                        + Optional.ofNullable(line.field())
                                .map(field -> " " + field)
                                .orElse("")
                        + Optional.ofNullable(line.reason())
                                .map(reason -> " " + reason)
                                .orElse(""))
                .toList();
    }

    private static Map<String, String> unzipped(byte[] zip) {
        Map<String, String> files = new LinkedHashMap<>();
        Parts.of(List.of(new Upload("refused.zip", zip))).all().forEach(part -> {
            try (var in = part.open()) {
                files.put(part.name(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (java.io.IOException impossible) {
                throw new AssertionError(impossible);
            }
        });
        return files;
    }

    private static List<Upload> zipped(String name) {
        return List.of(new Upload("p.zip", HmisSamples.zip(Map.of(name, "PersonalID"))));
    }

    private static void refused(String said, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.faults().isEmpty()
                                ? refusal.code()
                                : refusal.faults().get(0).field() + " "
                                        + refusal.faults().get(0).code())
                .isEqualTo(said));
    }
}
