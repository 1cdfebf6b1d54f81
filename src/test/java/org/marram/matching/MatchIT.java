package org.marram.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.marram.offering.CourseDetails;
import org.marram.offering.CourseService;
import org.marram.offering.CreateCourse;
import org.marram.offering.HousingType;
import org.marram.offering.Level;
import org.marram.offering.OpeningFacts;
import org.marram.offering.OpeningKind;
import org.marram.offering.OpeningService;
import org.marram.offering.OpeningTerms;
import org.marram.offering.Week;
import org.marram.partner.AddAgreement;
import org.marram.partner.AgreementService;
import org.marram.partner.Cover;
import org.marram.partner.CreateOrganisation;
import org.marram.partner.EntryPartService;
import org.marram.partner.OrganisationKind;
import org.marram.partner.PartnerService;
import org.marram.partner.SiteFacts;
import org.marram.person.Answer;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.plan.AddGoal;
import org.marram.plan.NewMilestone;
import org.marram.plan.PlanService;
import org.marram.plan.Whose;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;
import org.marram.testing.Deployments;

@ExtendWith(ArquillianExtension.class)
class MatchIT {

    @Inject
    MatchService matches;

    @Inject
    SituationService situations;

    @Inject
    CourseService courses;

    @Inject
    OpeningService openings;

    @Inject
    PartnerService partners;

    @Inject
    EntryPartService parts;

    @Inject
    AgreementService agreements;

    @Inject
    PersonService people;

    @Inject
    PlanService plans;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    private long programme;
    private Ref person;
    private Ref milestone;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aPersonWithAMilestone() {
        programme = samples.aProgramme();
        samples.become(samples.aCoordinator(programme));
        person = people.enrol(new EnrolPerson("Sample"));
        plans.add(new AddGoal(
                person,
                Pathway.EDUCATION,
                Whose.PERSON,
                "Sew",
                List.of(new NewMilestone(
                        "Ninety hours", today().plusDays(90), CriterionKind.HOURS_ATTENDED, 360, null))));
        milestone = plans.view(samples.personId(person))
                .goals()
                .get(0)
                .milestones()
                .get(0)
                .ref();
    }

    @Test
    void keepsTheSituationAndANewVersionWithEachChange() {
        assertThat(situations.of(person)).isEqualTo(new SituationView(0, SituationFacts.NOT_ASKED));
        SituationFacts facts = situation(List.of("Easthaven", "Mill Lane"));
        int version = situations.change(new ChangeSituation(person, 0, facts));
        assertThat(situations.of(person)).isEqualTo(new SituationView(version, facts));
        SituationFacts rather = new SituationFacts(
                Answer.PREFERS_NOT_TO_SAY,
                null,
                Answer.DOES_NOT_KNOW,
                List.of(),
                Answer.NOT_ASKED,
                List.of(),
                null,
                false,
                Answer.PREFERS_NOT_TO_SAY,
                null,
                null,
                true);
        refused("changed-meanwhile", () -> situations.change(new ChangeSituation(person, 0, rather)));
        situations.change(new ChangeSituation(person, version, rather));
        assertThat(situations.of(person).facts())
                .returns(Answer.PREFERS_NOT_TO_SAY, SituationFacts::timesAnswer)
                .returns(Answer.DOES_NOT_KNOW, SituationFacts::languagesAnswer)
                .returns(Answer.NOT_ASKED, SituationFacts::avoidsAnswer)
                .returns(Answer.GIVEN, SituationFacts::childcareAnswer)
                .returns(Answer.PREFERS_NOT_TO_SAY, SituationFacts::bornAnswer)
                .returns(true, SituationFacts::papers);
        SituationFacts unborn = new SituationFacts(
                null, null, null, List.of(), null, List.of(), null, null, null, today().getYear() + 1, null, null);
        refused("invalid", () -> situations.change(new ChangeSituation(person, version + 1, unborn)));
    }

    @Test
    void putsWhatFitsFirstAndWhereTheyShouldNotGoLast() {
        situations.change(new ChangeSituation(person, 0, situation(List.of("Easthaven"))));
        Ref school = aSchool("Oak", OrganisationKind.SCHOOL);
        Ref far = parts.addSite(school, aSite("Westhaven"));
        Ref near = parts.addSite(school, aSite("easthaven"));
        aCourse(school, "Avoided", details("es", near));
        aCourse(school, "Unsaid", CourseDetails.EMPTY);
        aCourse(school, "Fits", details("es", far));
        aCourse(school, "French", details("fr", far));
        assertThat(titles(null)).containsExactly("Fits", "Unsaid", "French", "Avoided");
        MatchLine best = matches.offerings(milestone, null, null, 50).items().get(0);
        assertThat(best.reasons()).contains(MatchReason.LANGUAGE_KNOWN, MatchReason.TIMES_FIT, MatchReason.AREA_FINE);
        assertThat(best.course().siteTown()).isEqualTo("Westhaven");
        assertThat(best.waiting()).isZero();
    }

    @Test
    void showsWhatGoesOnAndHoldsAMissingAgreementAgainstIt() {
        Ref school = aSchool("Oak", OrganisationKind.TRAINING);
        aCourse(school, "Good", CourseDetails.EMPTY);
        courses.create(new CreateCourse(school, "Ended", today().minusDays(9), today().minusDays(1), 9));
        Ref none = partners.create(new CreateOrganisation("None", OrganisationKind.SCHOOL, null, null));
        aCourse(none, "Without", CourseDetails.EMPTY);
        Ref other = partners.create(new CreateOrganisation("Other", OrganisationKind.SCHOOL, null, null));
        agreements.add(new AddAgreement(other, today(), today().plusDays(9), List.of(Cover.ATTENDANCE)));
        aCourse(other, "Not covered", CourseDetails.EMPTY);
        aCourse(aSchool("Home", OrganisationKind.HOUSING), "Another kind", CourseDetails.EMPTY);
        assertThat(titles(null)).containsExactly("Good", "Without", "Not covered");
        List<MatchLine> lines = matches.offerings(milestone, null, null, 50).items();
        assertThat(lines.get(0).reasons()).contains(MatchReason.AGREEMENT_HOLDS);
        assertThat(lines.subList(1, 3)).allMatch(line -> line.reasons().contains(MatchReason.AGREEMENT_MISSING));
        assertThat(titles("KIND")).containsExactly("Another kind");
        assertThat(titles("home")).containsExactly("Another kind");
        assertThat(titles("%")).isEmpty();
        aCourse(none, "Español", CourseDetails.EMPTY);
        assertThat(titles("ESPANOL")).containsExactly("Español");
    }

    @Test
    void putsTheOpeningsFirstThatFitAndLeavesOutWhatIsOfAnotherKindOrOver() {
        situations.change(new ChangeSituation(person, 0, situation(List.of("Easthaven"))));
        Ref work = aMilestone(Pathway.JOB_TRAINING);
        Ref bakery = aSchool("Oak", OrganisationKind.EMPLOYER);
        Ref near = parts.addSite(bakery, aSite("Easthaven"));
        Ref far = parts.addSite(bakery, aSite("Westhaven"));
        Ref none = partners.create(new CreateOrganisation("None", OrganisationKind.EMPLOYER, null, null));
        openings.add(bakery, aJob("Avoided", near, 16, null));
        openings.add(none, aJob("Not agreed", null, 16, null));
        openings.add(bakery, aJob("Too old for", far, 40, null));
        openings.add(bakery, aJob("Fits", far, 16, null));
        openings.add(bakery, aJob("Over", far, 16, today().minusDays(1)));
        openings.remove(openings.add(bakery, aJob("Taken down", far, 16, null)));
        openings.add(
                bakery,
                new OpeningFacts(
                        OpeningKind.HOUSING,
                        null,
                        null,
                        HousingType.ROOM,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        1,
                        null));
        assertThat(jobs(work, null)).containsExactly("Fits", "Too old for", "Not agreed", "Avoided");
        MatchedOpening best = matches.openings(work, null, null, 50).items().get(0);
        assertThat(best.reasons())
                .contains(
                        MatchReason.AGREEMENT_HOLDS,
                        MatchReason.TIMES_FIT,
                        MatchReason.AREA_FINE,
                        MatchReason.AGE_REACHED,
                        MatchReason.PAPERS_OPEN);
        assertThat(best.opening().siteTown()).isEqualTo("Westhaven");
        assertThat(matches.openings(milestone, null, null, 50).items())
                .as("education")
                .isEmpty();
        assertThat(jobs(milestone, "FITS")).containsExactly("Fits");
        assertThat(matches.openings(aMilestone(Pathway.HOUSING), null, null, 50).items())
                .singleElement()
                .satisfies(home -> assertThat(home.opening().facts().housing()).isEqualTo(HousingType.ROOM));
        List<String> one = new ArrayList<>();
        String after = null;
        do {
            Page<MatchedOpening> page = matches.openings(work, null, after, 1);
            page.items().forEach(line -> one.add(line.opening().facts().title()));
            after = page.next();
        } while (after != null);
        assertThat(one).isEqualTo(jobs(work, null));
    }

    private List<String> jobs(Ref asked, String words) {
        return matches.openings(asked, words, null, 50).items().stream()
                .map(line -> line.opening().facts().title())
                .toList();
    }

    private Ref aMilestone(Pathway pathway) {
        plans.add(new AddGoal(
                person,
                pathway,
                Whose.PERSON,
                "A door",
                List.of(new NewMilestone("First", today().plusDays(9), CriterionKind.CONFIRMED, null, null))));
        return plans.view(samples.personId(person)).goals().stream()
                .filter(goal -> goal.pathway().key().equals(pathway.key()))
                .findFirst()
                .orElseThrow()
                .milestones()
                .get(0)
                .ref();
    }

    private static OpeningFacts aJob(String title, Ref site, int age, LocalDate until) {
        return new OpeningFacts(
                OpeningKind.JOB,
                title,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1,
                until,
                new OpeningTerms(
                        site,
                        false,
                        new Week(0).with(Week.Part.MORNING, Set.of(DayOfWeek.MONDAY)),
                        "es",
                        Level.A2,
                        true,
                        age));
    }

    @Test
    void goesOnWhereItEndedWithoutLosingOrRepeatingAny() {
        Ref school = aSchool("Oak", OrganisationKind.SCHOOL);
        for (int each = 0; each < 7; each++) {
            aCourse(school, "Course " + each, CourseDetails.EMPTY);
        }
        List<String> all = new ArrayList<>();
        String after = null;
        do {
            Page<MatchLine> page = matches.offerings(milestone, null, after, 3);
            page.items().forEach(line -> all.add(line.course().title()));
            after = page.next();
        } while (after != null);
        assertThat(all).hasSize(7).doesNotHaveDuplicates();
        refused("invalid", () -> matches.offerings(milestone, null, "no cursor", 3));
        refused("invalid", () -> matches.offerings(milestone, "x".repeat(81), null, 3));
    }

    @Test
    void isAnsweredToWhoMaySeeThePersonAndToNobodyElse() {
        samples.become(samples.aCoordinator(programme));
        refused("not-found", () -> matches.offerings(milestone, null, null, 3));
        refused("not-found", () -> matches.openings(milestone, null, null, 3));
        refused("not-found", () -> situations.of(person));
    }

    private List<String> titles(String words) {
        return matches.offerings(milestone, words, null, 50).items().stream()
                .map(line -> line.course().title())
                .toList();
    }

    private Ref aSchool(String name, OrganisationKind kind) {
        return partners.create(new CreateOrganisation(name, kind, today().minusDays(1), today().plusYears(1)));
    }

    private void aCourse(Ref school, String title, CourseDetails details) {
        courses.create(new CreateCourse(school, title, today().plusDays(5), today().plusDays(60), 9, details));
    }

    private static CourseDetails details(String language, Ref site) {
        return new CourseDetails(
                language,
                "FREQ=WEEKLY;BYDAY=MO",
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                site,
                null,
                false,
                null,
                Level.A2,
                null,
                null,
                null,
                null,
                null,
                120,
                true);
    }

    private SituationFacts situation(List<String> avoids) {
        return new SituationFacts(
                Answer.GIVEN,
                new Week(0).with(Week.Part.MORNING, Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                Answer.GIVEN,
                List.of(new Speaks("es", Level.B1), new Speaks("ti", null)),
                Answer.GIVEN,
                avoids,
                Answer.GIVEN,
                true,
                Answer.GIVEN,
                today().getYear() - 30,
                Answer.NOT_ASKED,
                null);
    }

    private static SiteFacts aSite(String town) {
        return new SiteFacts("Place", false, null, town, null, null, null, null, null);
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
