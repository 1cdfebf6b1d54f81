package org.marram.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.access.AccountService;
import org.marram.access.CreateAccount;
import org.marram.access.Role;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.partner.CreateOrganisation;
import org.marram.partner.EntryPartService;
import org.marram.partner.OrganisationKind;
import org.marram.partner.PartnerService;
import org.marram.partner.SiteFacts;
import org.marram.testing.Deployments;

@ExtendWith(ArquillianExtension.class)
class OpeningIT {

    @Inject
    OpeningService openings;

    @Inject
    PartnerService partners;

    @Inject
    EntryPartService parts;

    @Inject
    AccountService accounts;

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
        assertThat(openings.of(bakery))
                .containsExactly(new OpeningView(job, version, bakery, "Oak", better, 0, null, null));
        assertThatThrownBy(() -> openings.change(job, 1, better))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("changed-meanwhile"));
        openings.remove(job);
        assertThat(openings.of(bakery)).isEmpty();
        openings.restore(job);
        assertThat(openings.of(bakery)).hasSize(1);
    }

    @Test
    void isKeptByThePartnerItselfAndByNoOther() {
        long programme = samples.aProgramme();
        samples.become(samples.aCoordinator(programme));
        Ref school = partners.create(new CreateOrganisation("Elm", OrganisationKind.TRAINING, null, null));
        Ref site = parts.addSite(school, new SiteFacts("Mill", false, null, "Easthaven", null, null, null, null, null));
        Ref quiet = parts.addSite(school, new SiteFacts("Quiet", true, null, null, null, null, null, null, null));
        Ref theirs = openings.add(school, aJob("Of the coordinators", null));
        long id = partners.organisation(school).orElseThrow().id();
        samples.become(samples.staff(programme, Role.PROVIDER, null, id));
        Ref own = openings.addOwn(at(site));
        assertThat(openings.own()).extracting(OpeningView::ref).containsExactly(own, theirs);
        assertThat(openings.own().get(0))
                .returns(at(site), OpeningView::facts)
                .returns("Easthaven", OpeningView::siteTown);
        refused("invalid", () -> openings.addOwn(at(quiet)));
        openings.changeOwn(theirs, 1, aJob("Ours now", null));
        openings.removeOwn(own);
        assertThat(openings.own()).extracting(one -> one.facts().title()).containsExactly("Ours now");
        openings.restoreOwn(own);
        samples.become(samples.aProvider(programme));
        refused("not-found", () -> openings.changeOwn(own, 3, at(null)));
        refused("not-found", () -> openings.removeOwn(own));
        assertThat(openings.own()).isEmpty();
        samples.become(samples.aCoordinator(programme));
        parts.removeSite(site);
        assertThat(openings.of(school).get(0))
                .returns(null, OpeningView::siteName)
                .returns(null, view -> view.facts().terms().site());
    }

    @Test
    void ofAnEmployerIsKeptByCoordinatorsSinceEmployersNeverSignIn() {
        long programme = samples.aProgramme();
        samples.become(samples.aCoordinator(programme));
        Ref bakery = partners.create(new CreateOrganisation("Oak", OrganisationKind.EMPLOYER, null, null));
        openings.add(bakery, aJob("Baker", null));
        samples.become(samples.staff(programme, Role.ADMIN, null, null));
        refused("invalid", () -> accounts.create(new CreateAccount("oak.bakery", "Sample", Role.PROVIDER, bakery)));
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static OpeningFacts at(Ref site) {
        return new OpeningFacts(
                OpeningKind.COUNSELLING,
                "Talks",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                4,
                null,
                new OpeningTerms(
                        site,
                        false,
                        new Week(0).with(Week.Part.EVENING, Set.of(DayOfWeek.MONDAY)),
                        "es",
                        Level.A2,
                        false,
                        16));
    }

    private static OpeningFacts aJob(String title, LocalDate until) {
        return new OpeningFacts(
                OpeningKind.JOB, title, "7512", null, 20, 1_250, "EUR", WagePer.HOUR, "Mornings", null, 2, until);
    }
}
