package org.marram.offering;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
import org.marram.partner.CreateOrganisation;
import org.marram.partner.OrganisationKind;
import org.marram.partner.PartnerService;
import org.marram.testing.Deployments;

@ExtendWith(ArquillianExtension.class)
class CourseIT {

    @Inject
    CourseService courses;

    @Inject
    PartnerService partners;

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
