package org.marram.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.access.Actor;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.testing.Deployments;

@ExtendWith(ArquillianExtension.class)
class PartnerIT {

    @Inject
    PartnerService partners;

    @Inject
    DirectoryService directory;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    private long programme;
    private Actor coordinator;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aCoordinator() {
        programme = samples.aProgramme();
        coordinator = samples.aCoordinator(programme);
        samples.become(coordinator);
    }

    @Test
    void listsOrganisationsByNamePageByPageWithoutLosingEqualNames() {
        List.of("Oak", "Ash", "Oak", "Elm", "Oak \uD83C\uDF33").forEach(this::aSchool);
        assertThat(names(2)).containsExactly("Ash", "Elm", "Oak", "Oak", "Oak \uD83C\uDF33");
        assertThat(names(100)).hasSize(5);
    }

    @Test
    void saysUntilWhenAnAgreementHoldsWhereOneHoldsToday() {
        aSchool("In force");
        partners.create(
                new CreateOrganisation("To come", OrganisationKind.HOUSING, today().plusDays(1), today().plusDays(9)));
        assertThat(directory.list(DirectoryFilter.ALL, null, 10).items())
                .extracting(OrganisationLine::agreementUntil)
                .containsExactly(today().plusYears(1), null);
    }

    @Test
    void keepsEveryScriptAndRefusesWhatIsMissingTooLongOrTooFarAway() {
        aSchool("Schule <b>نور</b> \uD83C\uDF31");
        assertThat(names(10)).containsExactly("Schule <b>نور</b> \uD83C\uDF31");
        assertThatThrownBy(() -> partners.create(
                        new CreateOrganisation("x".repeat(121), null, LocalDate.MIN, LocalDate.parse("9999-01-01"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .extracting(Refusal.Fault::code)
                        .containsExactly("too-long", "required", "out-of-range", "out-of-range"));
        assertThatThrownBy(() -> directory.list(DirectoryFilter.ALL, "no cursor", 10))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> directory.list(DirectoryFilter.ALL, null, 0)).isInstanceOf(Refusal.class);
    }

    private List<String> names(int limit) {
        List<String> names = new ArrayList<>();
        String after = null;
        do {
            Page<OrganisationLine> page = directory.list(DirectoryFilter.ALL, after, limit);
            page.items().forEach(line -> names.add(line.name()));
            after = page.next();
        } while (after != null);
        return names;
    }

    private Ref aSchool(String name) {
        return partners.create(
                new CreateOrganisation(name, OrganisationKind.TRAINING, today().minusDays(1), today().plusYears(1)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
