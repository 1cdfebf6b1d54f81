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
import org.marram.offering.Level;
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
                false);
        refused("changed-meanwhile", () -> situations.change(new ChangeSituation(person, 0, rather)));
        situations.change(new ChangeSituation(person, version, rather));
        assertThat(situations.of(person).facts())
                .returns(Answer.PREFERS_NOT_TO_SAY, SituationFacts::timesAnswer)
                .returns(Answer.DOES_NOT_KNOW, SituationFacts::languagesAnswer)
                .returns(Answer.NOT_ASKED, SituationFacts::avoidsAnswer)
                .returns(Answer.GIVEN, SituationFacts::childcareAnswer);
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
    void offersOnlyWhatCanBeReferredToToday() {
        Ref school = aSchool("Oak", OrganisationKind.TRAINING);
        aCourse(school, "Good", CourseDetails.EMPTY);
        courses.create(new CreateCourse(school, "Ended", today().minusDays(9), today().minusDays(1), 9));
        Ref none = partners.create(new CreateOrganisation("None", OrganisationKind.SCHOOL, null, null));
        aCourse(none, "Without", CourseDetails.EMPTY);
        Ref other = partners.create(new CreateOrganisation("Other", OrganisationKind.SCHOOL, null, null));
        agreements.add(new AddAgreement(other, today(), today().plusDays(9), List.of(Cover.ATTENDANCE)));
        aCourse(other, "Not covered", CourseDetails.EMPTY);
        aCourse(aSchool("Home", OrganisationKind.HOUSING), "Another kind", CourseDetails.EMPTY);
        assertThat(titles(null)).containsExactly("Good");
        assertThat(titles("KIND")).containsExactly("Another kind");
        assertThat(titles("home")).containsExactly("Another kind");
        assertThat(titles("%")).isEmpty();
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

    private static SituationFacts situation(List<String> avoids) {
        return new SituationFacts(
                Answer.GIVEN,
                new Week(0).with(Week.Part.MORNING, Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                Answer.GIVEN,
                List.of(new Speaks("es", Level.B1), new Speaks("ti", null)),
                Answer.GIVEN,
                avoids,
                Answer.GIVEN,
                true);
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
