package org.marram.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marram.partner.PartnerSamples.TODAY;
import static org.marram.partner.PartnerSamples.anOrganisation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.marram.common.Refusal;

class OrganisationTest {

    private static final List<Cover> COVERS = List.of(Cover.REFERRALS);

    @Test
    void anAgreementHoldsFromItsFirstDayAndNoLongerOnItsEnd() {
        Agreement agreement = anOrganisation().agree(TODAY, TODAY.plusDays(2), COVERS);
        assertThat(agreement.holdsOn(TODAY.minusDays(1))).isFalse();
        assertThat(agreement.holdsOn(TODAY)).isTrue();
        assertThat(agreement.holdsOn(TODAY.plusDays(1))).isTrue();
        assertThat(agreement.holdsOn(TODAY.plusDays(2))).isFalse();
    }

    @Test
    void refusesAnAgreementThatEndsBeforeOrAsItBegins() {
        assertThatThrownBy(() -> anOrganisation().agree(TODAY, TODAY, COVERS))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .containsExactly(new Refusal.Fault("agreementUntil", "ends-before-start")));
        assertThatThrownBy(() -> anOrganisation().agree(TODAY, TODAY.minusDays(1), COVERS))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anAgreementThatWasEndedHoldsUntilThenAndKeepsWhatWasAgreed() {
        Agreement agreement = anOrganisation().agree(TODAY, TODAY.plusDays(9), COVERS);
        agreement.end(TODAY.plusDays(3), TODAY, Instant.EPOCH, 1);
        assertThat(agreement.holdsOn(TODAY.plusDays(2))).isTrue();
        assertThat(agreement.holdsOn(TODAY.plusDays(3))).isFalse();
        assertThat(agreement.view().untilOn()).isEqualTo(TODAY.plusDays(9));
        assertThat(agreement.view().lastsUntil()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void anAgreementThatWasEndedOnItsFirstDayNeverHeld() {
        Agreement agreement = anOrganisation().agree(TODAY, TODAY.plusDays(9), COVERS);
        agreement.end(TODAY, TODAY, Instant.EPOCH, 1);
        assertThat(agreement.holdsOn(TODAY)).isFalse();
    }

    @Test
    void refusesAnEndOnADayOnWhichTheAgreementDoesNotHoldOrThatIsOver() {
        Agreement agreement = anOrganisation().agree(TODAY.minusDays(5), TODAY.plusDays(9), COVERS);
        refused("endsOn out-of-range", () -> agreement.end(TODAY.minusDays(6), TODAY, Instant.EPOCH, 1));
        refused("endsOn out-of-range", () -> agreement.end(TODAY.plusDays(9), TODAY, Instant.EPOCH, 1));
        refused("endsOn in-the-past", () -> agreement.end(TODAY.minusDays(1), TODAY, Instant.EPOCH, 1));
        agreement.end(TODAY, TODAY, Instant.EPOCH, 1);
        refused("agreement-over", () -> agreement.end(TODAY.plusDays(1), TODAY, Instant.EPOCH, 1));
        Agreement over = anOrganisation().agree(TODAY.minusDays(5), TODAY, COVERS);
        refused("agreement-over", () -> over.end(TODAY, TODAY, Instant.EPOCH, 1));
    }

    @Test
    void anEndIsTakenBackSoonAfterwardsByTheSameHandOnly() {
        Agreement agreement = anOrganisation().agree(TODAY, TODAY.plusDays(9), COVERS);
        refused("agreement-over", () -> agreement.resume(1, Instant.EPOCH));
        agreement.end(TODAY, TODAY, Instant.EPOCH, 1);
        refused("agreement-over", () -> agreement.resume(2, Instant.EPOCH));
        refused("agreement-over", () -> agreement.resume(1, Instant.EPOCH.plus(Duration.ofMillis(1))));
        agreement.resume(1, Instant.EPOCH);
        assertThat(agreement.holdsOn(TODAY.plusDays(8))).isTrue();
    }

    @Test
    void refusesAnAgreementWhileTheOrganisationIsRetired() {
        Organisation organisation = anOrganisation();
        organisation.retire(Instant.EPOCH, 1);
        refused("organisation-retired", () -> organisation.agree(TODAY, TODAY.plusDays(1), COVERS));
        organisation.restore();
        assertThat(organisation.agree(TODAY, TODAY.plusDays(1), COVERS)).isNotNull();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            String said = refusal.faults().isEmpty()
                    ? refusal.code()
                    : refusal.faults().get(0).field() + " "
                            + refusal.faults().get(0).code();
            assertThat(said).isEqualTo(code);
        });
    }
}
