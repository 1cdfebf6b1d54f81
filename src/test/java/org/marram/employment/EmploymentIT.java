package org.marram.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.fact.CorrectFact;
import org.marram.fact.FactReason;
import org.marram.fact.Source;
import org.marram.fact.YesNo;
import org.marram.outcome.JobService;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.testing.Deployments;

/** Whether somebody works as a coordinator keeps it. */
@ExtendWith(ArquillianExtension.class)
class EmploymentIT {

    @Inject
    EmploymentService employments;

    @Inject
    JobService jobs;

    @Inject
    PersonService people;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void eachDayIsKeptAsItWasToldACorrectionKeepsWhatItWasAndNoJobComesOfIt() {
        LocalDate today = LocalDate.now(clock);
        samples.become(samples.aCoordinator(samples.aProgramme()));
        Ref person = people.enrol(new EnrolPerson("Reed"));
        EmploymentFacts before = new EmploymentFacts(
                today.minusYears(1), YesNo.NO, null, JobSearch.LOOKING, Source.OWN_WORD, "Since spring");
        EmploymentFacts now =
                new EmploymentFacts(today, YesNo.YES, EmploymentKind.SEASONAL, null, Source.PARTNER, null);
        employments.add(person, before);
        Ref said = employments.add(person, now);
        assertThat(employments.of(person, null, 20).items())
                .extracting(EmploymentView::facts)
                .containsExactly(now, before);
        EmploymentFacts right = new EmploymentFacts(today, YesNo.PREFERS_NOT_TO_SAY, null, null, Source.OWN_WORD, null);
        refused("invalid", () -> employments.correct(new CorrectFact<>(said, 1, right, null)));
        assertThat(employments.correct(new CorrectFact<>(said, 1, right, FactReason.PERSONS_WISH)))
                .isEqualTo(2);
        refused("changed-meanwhile", () -> employments.correct(new CorrectFact<>(said, 1, now, FactReason.MISTAKE)));
        assertThat(employments.earlier(person)).singleElement().satisfies(was -> {
            assertThat(was.facts()).isEqualTo(now);
            assertThat(was.kept().reason()).isEqualTo(FactReason.PERSONS_WISH);
        });
        employments.strike(said, 2, FactReason.WRONG_PERSON);
        assertThat(employments.of(person, null, 20).items()).hasSize(1);
        assertThat(jobs.of(person, null, 20).items()).isEmpty();
        samples.become(samples.aCoordinator(samples.aProgramme()));
        refused("not-found", () -> employments.of(person, null, 20));
        refused("not-found", () -> employments.add(person, now));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
