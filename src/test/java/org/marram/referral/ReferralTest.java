package org.marram.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marram.referral.ReferralSamples.AS_SENT;
import static org.marram.referral.ReferralSamples.A_NO;
import static org.marram.referral.ReferralSamples.COORDINATOR;
import static org.marram.referral.ReferralSamples.EXPIRES;
import static org.marram.referral.ReferralSamples.NOW;
import static org.marram.referral.ReferralSamples.PROVIDER;
import static org.marram.referral.ReferralSamples.aDeclinedReferral;
import static org.marram.referral.ReferralSamples.aWaitingReferral;
import static org.marram.referral.ReferralSamples.aWithdrawnReferral;
import static org.marram.referral.ReferralSamples.anAcceptedReferral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marram.common.Refusal;

class ReferralTest {

    private static final Instant LATER = NOW.plusSeconds(86_400);

    @Test
    void staysOpenUntilItExpires() {
        Standing standing = aWaitingReferral().standing(null, LATER.plusSeconds(1));
        assertThat(standing.state(NOW)).isEqualTo(ReferralState.SENT);
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
        assertThat(referral.accept(AS_SENT, NOW, PROVIDER).offer()).isEqualTo(referral.offer());
    }

    @Test
    void refusesToAcceptAReferralTwice() {
        refuses("already-answered", () -> anAcceptedReferral().accept(AS_SENT, NOW, PROVIDER));
    }

    @Test
    void refusesAnyAnswerAfterAnAnswerOrAWithdrawal() {
        refuses("already-answered", () -> aDeclinedReferral().accept(AS_SENT, NOW, PROVIDER));
        refuses("already-answered", () -> aWithdrawnReferral().accept(AS_SENT, NOW, PROVIDER));
        refuses("already-answered", () -> anAcceptedReferral().decline(A_NO, AS_SENT, NOW, PROVIDER));
    }

    @Test
    void refusesAnyAnswerOnceItHasExpired() {
        refuses("already-answered", () -> aWaitingReferral().accept(AS_SENT, EXPIRES, PROVIDER));
        refuses("already-answered", () -> aWaitingReferral().decline(A_NO, EXPIRES, COORDINATOR));
        refuses("already-answered", () -> aWaitingReferral().putOnWaitingList(AS_SENT, EXPIRES, EXPIRES, PROVIDER));
        assertThat(aWaitingReferral().accept(AS_SENT, EXPIRES.minusNanos(1_000), PROVIDER))
                .isNotNull();
    }

    @Test
    void aPersonsNoNeedsNoVersion() {
        Referral referral = aWaitingReferral();
        referral.decline(
                new Referral.No(DeclineSide.PERSON, DeclineReason.NOT_NOW, LocalDate.parse("2027-03-01")),
                NOW,
                COORDINATOR);
        assertThat(referral.standing(null, LATER).state(NOW)).isEqualTo(ReferralState.DECLINED);
    }

    @Test
    void waitsForAPlaceAndKeepsItsRankByTheDayItWasPutThere() {
        Referral first = aWaitingReferral();
        Referral second = aWaitingReferral();
        Referral third = aWaitingReferral();
        first.putOnWaitingList(AS_SENT, LATER, NOW, PROVIDER);
        third.putOnWaitingList(AS_SENT, LATER, NOW.plusSeconds(5), PROVIDER);
        second.putOnWaitingList(AS_SENT, LATER, NOW.plusSeconds(5), PROVIDER);
        assertThat(first.standing(null, LATER).state(NOW)).isEqualTo(ReferralState.WAITING);
        assertThat(first.waitsBefore(second)).isTrue();
        assertThat(second.waitsBefore(third))
                .as("at the same moment, the one sent first")
                .isTrue();
        assertThat(third.waitsBefore(first)).isFalse();
        assertThat(first.waitsBefore(first)).isFalse();
        assertThat(first.waitsBefore(aWaitingReferral())).isTrue();
        refuses("already-waiting", () -> first.putOnWaitingList(AS_SENT, LATER, NOW, PROVIDER));
    }

    @Test
    void isOfferedOnceAPlaceIsFreeForIt() {
        Standing offered = new Standing(null, null, null, NOW, NOW, LATER, null, LATER);
        assertThat(offered.state(NOW)).isEqualTo(ReferralState.OFFERED);
        assertThat(offered.state(LATER)).isEqualTo(ReferralState.EXPIRED);
        assertThat(offered.endedAt(LATER)).isEqualTo(LATER);
    }

    @ParameterizedTest
    @EnumSource(DeclineReason.class)
    void everyReasonIsSomebodys(DeclineReason reason) {
        assertThat(Arrays.stream(DeclineSide.values())
                        .filter(side -> DeclineReason.of(side).contains(reason)))
                .isNotEmpty();
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
