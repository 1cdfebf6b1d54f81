package org.marram.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.access.Role;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.partner.AddAgreement;
import org.marram.partner.AgreementService;
import org.marram.partner.Cover;
import org.marram.partner.CreateOrganisation;
import org.marram.partner.EntryPartService;
import org.marram.partner.OrganisationKind;
import org.marram.partner.PartnerService;
import org.marram.partner.SiteFacts;
import org.marram.testing.Deployments;

@ExtendWith(ArquillianExtension.class)
class CourseIT {

    @Inject
    CourseService courses;

    @Inject
    OfferService offers;

    @Inject
    PartnerService partners;

    @Inject
    EntryPartService parts;

    @Inject
    AgreementService agreements;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    private long programme;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aCoordinator() {
        programme = samples.aProgramme();
        samples.become(samples.aCoordinator(programme));
    }

    @Test
    void listsCoursesThatHaveNotEndedFirstToEndFirst() {
        Ref school = aSchool("Oak");
        aCourse(school, "Over", today().minusDays(1));
        aCourse(school, "Late", today().plusDays(9));
        aCourse(school, "Last day", today());
        Page<CourseLine> first = courses.courses(school, null, 1);
        assertThat(first.items()).extracting(CourseLine::title).containsExactly("Last day");
        Page<CourseLine> second = courses.courses(school, first.next(), 1);
        assertThat(second.items()).extracting(CourseLine::title).containsExactly("Late");
        assertThat(second.next()).isNull();
    }

    @Test
    void offersCoursesOfPartnersWithAnAgreementOnly() {
        aCourse(aSchool("Oak"), "Baking", today().plusDays(9));
        Ref later = partners.create(
                new CreateOrganisation("Elm", OrganisationKind.TRAINING, today().plusDays(1), today().plusDays(9)));
        aCourse(later, "Sewing", today().plusDays(9));
        assertThat(courses.offered()).extracting(CourseLine::title).containsExactly("Baking");
    }

    @Test
    void offersNothingOfAPartnerWhoseAgreementDoesNotCoverReferrals() {
        Ref school = partners.create(new CreateOrganisation("Oak", OrganisationKind.TRAINING, null, null));
        agreements.add(new AddAgreement(school, today(), today().plusDays(9), List.of(Cover.ATTENDANCE)));
        aCourse(school, "Baking", today().plusDays(9));
        assertThat(courses.offered()).isEmpty();
    }

    @Test
    void showsAProviderItsOwnCoursesOnly() {
        Ref school = aSchool("Oak");
        aCourse(school, "Baking", today().plusDays(9));
        aCourse(aSchool("Elm"), "Sewing", today().plusDays(9));
        samples.become(samples.staff(
                programme,
                Role.PROVIDER,
                null,
                partners.organisation(school).orElseThrow().id()));
        assertThat(courses.ownCourses()).extracting(CourseLine::title).containsExactly("Baking");
    }

    @Test
    void keepsEverythingThatIsSaidOfACourseAndANewVersionWithEachChange() {
        Ref school = aSchool("Oak");
        Ref site = parts.addSite(school, aSite("Bakehouse", false));
        CourseDetails said = said(site);
        Ref course = courses.create(new CreateCourse(school, "Baking", today(), today().plusDays(30), 9, said));
        CourseView view = courses.open(course);
        assertThat(view.details()).isEqualTo(said);
        assertThat(view.siteName()).isEqualTo("Bakehouse");
        int version = courses.change(new ChangeCourse(
                course, view.version(), "Rolls", today(), today().plusDays(40), 12, CourseDetails.EMPTY));
        assertThat(courses.open(course))
                .returns("Rolls", CourseView::title)
                .returns(version, CourseView::version)
                .returns(12, CourseView::capacity)
                .returns(CourseDetails.EMPTY, CourseView::details);
    }

    @Test
    void neverNamesAConfidentialSite() {
        Ref school = aSchool("Oak");
        Ref site = parts.addSite(school, aSite("Bakehouse", false));
        Ref course = courses.create(new CreateCourse(school, "Baking", today(), today().plusDays(30), 9, said(site)));
        parts.changeSite(site, 1, aSite("House A", true));
        assertThat(courses.open(course).details().site()).isNull();
        assertThat(courses.open(course).toString()).doesNotContain("House A", "Bakehouse", "2.14");
        parts.changeSite(site, 2, aSite("House A", false));
        assertThat(courses.open(course).details())
                .returns(site, CourseDetails::site)
                .returns(null, CourseDetails::room);
        parts.changeSite(site, 3, aSite("House A", true));
        Ref foreign = parts.addSite(aSchool("Elm"), aSite("Elsewhere", false));
        for (Ref other : List.of(site, foreign, Ref.random())) {
            assertThatThrownBy(
                            () -> courses.create(new CreateCourse(school, "Baking", today(), today(), 9, said(other))))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                            .containsExactly(new Refusal.Fault("site", "not-possible")));
        }
    }

    @Test
    void refusesFewerPlacesThanAreTakenAndIsNotStaleForPlacesThatWereTaken() {
        Ref course = courses.create(new CreateCourse(aSchool("Oak"), "Baking", today(), today(), 9));
        CourseView read = courses.open(course);
        OfferId id = new OfferId(courses.course(course).orElseThrow().id(), true);
        offers.takePlace(id);
        offers.takePlace(id);
        assertThatThrownBy(() -> courses.change(changed(read, 1)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .containsExactly(new Refusal.Fault("capacity", "places-taken")));
        courses.change(changed(read, 2));
        assertThat(courses.open(course)).returns(2, CourseView::capacity).returns(2, CourseView::taken);
    }

    private ChangeCourse changed(CourseView read, int places) {
        return new ChangeCourse(read.ref(), read.version(), "Baking", today(), today(), places, CourseDetails.EMPTY);
    }

    private static SiteFacts aSite(String name, boolean confidential) {
        return new SiteFacts(name, confidential, null, null, null, null, null, null, null);
    }

    private static CourseDetails said(Ref site) {
        return new CourseDetails(
                "es",
                "FREQ=WEEKLY;BYDAY=MO,WE",
                LocalTime.of(9, 0),
                LocalTime.of(12, 30),
                List.of(new WeeklyHours("FREQ=WEEKLY;BYDAY=TH", LocalTime.of(14, 0), LocalTime.of(17, 0))),
                site,
                "2.14",
                false,
                "An apron",
                Level.A2,
                false,
                16,
                2_500,
                "EUR",
                "A certificate",
                90,
                true);
    }

    private Ref aSchool(String name) {
        return partners.create(
                new CreateOrganisation(name, OrganisationKind.TRAINING, today().minusDays(1), today().plusYears(1)));
    }

    private void aCourse(Ref school, String title, LocalDate ends) {
        courses.create(new CreateCourse(school, title, today().minusDays(9), ends, 12));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
