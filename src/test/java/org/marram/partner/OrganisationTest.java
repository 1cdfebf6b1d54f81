package org.marram.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marram.partner.PartnerSamples.TODAY;
import static org.marram.partner.PartnerSamples.anOrganisation;

import org.junit.jupiter.api.Test;
import org.marram.common.Refusal;

class OrganisationTest {

    @Test
    void anAgreementHoldsFromItsFirstDayAndNoLongerOnItsEnd() {
        Agreement agreement = anOrganisation().agree(TODAY, TODAY.plusDays(2));
        assertThat(agreement.holdsOn(TODAY.minusDays(1))).isFalse();
        assertThat(agreement.holdsOn(TODAY)).isTrue();
        assertThat(agreement.holdsOn(TODAY.plusDays(1))).isTrue();
        assertThat(agreement.holdsOn(TODAY.plusDays(2))).isFalse();
    }

    @Test
    void refusesAnAgreementThatEndsBeforeOrAsItBegins() {
        assertThatThrownBy(() -> anOrganisation().agree(TODAY, TODAY))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .containsExactly(new Refusal.Fault("agreementUntil", "ends-before-start")));
        assertThatThrownBy(() -> anOrganisation().agree(TODAY, TODAY.minusDays(1)))
                .isInstanceOf(Refusal.class);
    }
}
