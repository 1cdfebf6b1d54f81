package org.marram.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.partner.CreateOrganisation;
import org.marram.partner.OrganisationKind;
import org.marram.partner.PartnerService;
import org.marram.testing.Deployments;

@ExtendWith(ArquillianExtension.class)
class OpeningIT {

    @Inject
    OpeningService openings;

    @Inject
    PartnerService partners;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void isListedWhileItIsOpenChangedByOneAndTakenDownAndPutUpAgain() {
        samples.become(samples.aCoordinator(samples.aProgramme()));
        LocalDate today = LocalDate.now(clock);
        Ref bakery =
                partners.create(new CreateOrganisation("Oak", OrganisationKind.EMPLOYER, today, today.plusYears(1)));
        openings.add(bakery, aJob("Over", today.minusDays(1)));
        Ref job = openings.add(bakery, aJob("Baker", today));
        assertThat(openings.of(bakery)).extracting(one -> one.facts().title()).containsExactly("Baker");
        OpeningFacts better = aJob("Baker, mornings", null);
        int version = openings.change(job, 1, better);
        assertThat(openings.of(bakery)).containsExactly(new OpeningView(job, version, better));
        assertThatThrownBy(() -> openings.change(job, 1, better))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("changed-meanwhile"));
        openings.remove(job);
        assertThat(openings.of(bakery)).isEmpty();
        openings.restore(job);
        assertThat(openings.of(bakery)).hasSize(1);
    }

    private static OpeningFacts aJob(String title, LocalDate until) {
        return new OpeningFacts(
                OpeningKind.JOB, title, "7512", null, 20, 1_250, "EUR", WagePer.HOUR, "Mornings", null, 2, until);
    }
}
