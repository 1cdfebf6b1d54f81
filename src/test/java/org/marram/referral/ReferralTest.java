package org.marram.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marram.referral.ReferralSamples.AS_SENT;
import static org.marram.referral.ReferralSamples.COORDINATOR;
import static org.marram.referral.ReferralSamples.NOW;
import static org.marram.referral.ReferralSamples.PROVIDER;
import static org.marram.referral.ReferralSamples.aDeclinedReferral;
import static org.marram.referral.ReferralSamples.aWaitingReferral;
import static org.marram.referral.ReferralSamples.aWithdrawnReferral;
import static org.marram.referral.ReferralSamples.anAcceptedReferral;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.marram.common.Refusal;

class ReferralTest {

    private static final Instant LATER = NOW.plusSeconds(86_400);

    @Test
    void waitsUntilItsReleaseEndsAndHasExpiredThen() {
        Standing standing = aWaitingReferral().standing(null, LATER);
        assertThat(standing.state(NOW)).isEqualTo(ReferralState.WAITING);
        assertThat(standing.endedAt(NOW)).isNull();
        assertThat(standing.state(LATER)).isEqualTo(ReferralState.EXPIRED);
        assertThat(standing.endedAt(LATER)).isEqualTo(LATER);
    }

    @Test
    void anAcceptedOneGoesOnUntilItsPlaceOrItsReleaseEnds() {
        Standing goesOn = anAcceptedReferral().standing(null, LATER);
        assertThat(goesOn.state(NOW)).isEqualTo(ReferralState.ACCEPTED);
        assertThat(goesOn.state(LATER)).isEqualTo(ReferralState.ENDED);
        assertThat(goesOn.endedAt(LATER)).isEqualTo(LATER);
        Standing ended = anAcceptedReferral().standing(NOW, LATER);
        assertThat(ended.state(NOW)).isEqualTo(ReferralState.ENDED);
        assertThat(ended.endedAt(LATER)).isEqualTo(NOW);
        assertThat(ended.answeredAt()).isEqualTo(NOW);
    }

    @Test
    void whatWasDeclinedOrTakenBackStaysSoWhenTheReleaseHasEnded() {
        assertThat(aDeclinedReferral().standing(null, NOW).state(LATER)).isEqualTo(ReferralState.DECLINED);
        assertThat(aWithdrawnReferral().standing(null, NOW).state(LATER)).isEqualTo(ReferralState.WITHDRAWN);
    }

    @Test
    void acceptingMakesAnEnrolmentInItsCourse() {
        Referral referral = aWaitingReferral();
        assertThat(referral.accept(AS_SENT, NOW, PROVIDER).courseId()).isEqualTo(referral.courseId());
    }

    @Test
    void refusesToAcceptAReferralTwice() {
        refuses("already-answered", () -> anAcceptedReferral().accept(AS_SENT, NOW, PROVIDER));
    }

    @Test
    void refusesAnyAnswerAfterAnAnswerOrAWithdrawal() {
        refuses("already-answered", () -> aDeclinedReferral().accept(AS_SENT, NOW, PROVIDER));
        refuses("already-answered", () -> aWithdrawnReferral().accept(AS_SENT, NOW, PROVIDER));
        refuses("already-answered", () -> anAcceptedReferral().decline(DeclineReason.OTHER, AS_SENT, NOW, PROVIDER));
    }

    @Test
    void refusesAnAnswerToAnotherVersionThanTheOneRead() {
        refuses("changed-meanwhile", () -> aWaitingReferral().accept(AS_SENT + 1, NOW, PROVIDER));
    }

    @Test
    void anAcceptedOneCanStillBeTakenBackAndItsAnswerStaysReadable() {
        Referral referral = anAcceptedReferral();
        referral.withdraw(WithdrawReason.PERSONS_WISH, LATER, COORDINATOR);
        Standing standing = referral.standing(LATER, LATER);
        assertThat(standing.state(LATER)).isEqualTo(ReferralState.WITHDRAWN);
        assertThat(standing.answer()).isEqualTo(Answer.ACCEPTED);
        assertThat(standing.answeredAt()).isEqualTo(NOW);
        assertThat(standing.endedAt(LATER)).isEqualTo(LATER);
    }

    @Test
    void refusesToTakeBackWhatWasDeclinedOrTakenBack() {
        refuses("already-ended", () -> aDeclinedReferral().withdraw(WithdrawReason.MISTAKE, NOW, COORDINATOR));
        refuses("already-ended", () -> aWithdrawnReferral().withdraw(WithdrawReason.MISTAKE, NOW, COORDINATOR));
    }

    @Test
    void anEnrolmentEndsOnce() {
        Enrolment enrolment = aWaitingReferral().accept(AS_SENT, NOW, PROVIDER);
        assertThat(enrolment.end(NOW, COORDINATOR)).isTrue();
        assertThat(enrolment.end(LATER, COORDINATOR)).isFalse();
        assertThat(enrolment.runOut(LATER)).isFalse();
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
