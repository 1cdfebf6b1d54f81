package org.marram.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.testing.Deployments;

/** Rules 55, 56 and 60, over the service, from places that no other test comes from. */
@ExtendWith(ArquillianExtension.class)
class SignInIT {

    private static final String OWN_CHOICE = "grey herons in the rain";

    @Inject
    SignInService signIns;

    @Inject
    AccountService accounts;

    @Inject
    TokenService tokens;

    @Inject
    AccessSamples samples;

    private final String here = "place " + Ref.random();

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void aNameThatIsThereAndOneThatIsNotAreRefusedAlikeToTheLast() {
        String known = samples.usernameOf(samples.aCoordinator(samples.aProgramme()));
        for (int tries = 0; tries < 7; tries++) {
            String answer = refused(known, "wrong words", here);
            assertThat(refused("nobody-" + known, "wrong words", here)).isEqualTo(answer);
            assertThat(answer).isEqualTo(tries < 5 ? "sign-in-failed" : "too-many-tries");
        }
        assertThat(refused(known, AccessSamples.PASS_PHRASE, here)).isEqualTo("too-many-tries");
        assertThat(signIns.signIn(known, AccessSamples.PASS_PHRASE, "another " + here))
                .isNotEmpty();
    }

    @Test
    void theRightWordsCountForNoTry() {
        String known = samples.usernameOf(samples.aCoordinator(samples.aProgramme()));
        for (int day = 0; day < 40; day++) {
            assertThat(signIns.signIn(known, AccessSamples.PASS_PHRASE, here)).isNotEmpty();
        }
    }

    @Test
    void whoeverGuessesCodesFromManyPlacesLocksNobodyElseOut() {
        for (int place = 0; place < 14; place++) {
            for (int tries = 0; tries < 5; tries++) {
                assertThat(refusedCode("AAAA-BBBB-CCC" + (char) ('A' + tries), "guessing " + place + here))
                        .isEqualTo("sign-in-failed");
            }
        }
        assertThat(refusedCode("ZZZZ-ZZZZ-ZZZZ", here)).isEqualTo("sign-in-failed");
    }

    @Test
    void aDisabledAccountIsRefusedLikeWrongWords() {
        Actor admin = samples.staff(samples.aProgramme(), Role.ADMIN, null, null);
        String known = samples.usernameOf(admin);
        samples.disable(admin);
        assertThat(refused(known, AccessSamples.PASS_PHRASE, here)).isEqualTo("sign-in-failed");
    }

    @Test
    void aPassPhraseThatSomebodyElseMadeOpensNothingButTheChoiceOfAnother() {
        Actor newcomer = samples.aCoordinator(samples.aProgramme());
        String known = samples.usernameOf(newcomer);
        samples.makeTemporary(newcomer);
        assertThat(refused(known, "wrong words", here)).isEqualTo("sign-in-failed");
        assertThat(refused(known, AccessSamples.PASS_PHRASE, here)).isEqualTo("new-phrase-needed");
        assertThat(refusedChoice(known, "wrong words", OWN_CHOICE)).isEqualTo("sign-in-failed");
        assertThat(refusedChoice(known, AccessSamples.PASS_PHRASE, "too short")).isEqualTo("too-short");
        assertThat(refusedChoice(known, AccessSamples.PASS_PHRASE, known + " Sample"))
                .isEqualTo("too-common");
        assertThat(refusedChoice(known, AccessSamples.PASS_PHRASE, AccessSamples.PASS_PHRASE))
                .isEqualTo("same-as-before");
        String token = signIns.signIn(known, AccessSamples.PASS_PHRASE, OWN_CHOICE, here);
        assertThat(signIns.resume(token, true)).isPresent();
        assertThat(samples.journalled(newcomer, "CHOOSE_PASS_PHRASE")).isOne();
        assertThat(refused(known, AccessSamples.PASS_PHRASE, here)).isEqualTo("sign-in-failed");
        assertThat(signIns.signIn(known, OWN_CHOICE, here)).isNotEmpty();
    }

    @Test
    void theLongestPassPhraseThatCanBeChosenSignsInToItsLastCharacter() {
        String known = samples.usernameOf(samples.aCoordinator(samples.aProgramme()));
        String longest = OWN_CHOICE + "\uD83C\uDF0A".repeat(1_000 - OWN_CHOICE.length());
        assertThat(refusedChoice(known, AccessSamples.PASS_PHRASE, longest + "a"))
                .isEqualTo("too-long");
        signIns.signIn(known, AccessSamples.PASS_PHRASE, longest, here);
        assertThat(signIns.signIn(known, longest, here)).isNotEmpty();
        assertThat(refused(known, longest.substring(0, longest.length() - 2) + "ab", here))
                .isEqualTo("sign-in-failed");
    }

    @Test
    void choosingAnotherEndsAllSignInsAndTokens() {
        Actor actor = samples.aCoordinator(samples.aProgramme());
        String known = samples.usernameOf(actor);
        String earlier = signIns.signIn(known, AccessSamples.PASS_PHRASE, here);
        samples.become(actor);
        String system = tokens.create(new CreateToken("Sample", Set.of("people:read"), null, 1))
                .token();
        samples.leave();
        assertThat(signIns.bearer(system)).isPresent();
        String now = signIns.signIn(known, AccessSamples.PASS_PHRASE, OWN_CHOICE, here);
        assertThat(signIns.resume(earlier, true)).isEmpty();
        assertThat(signIns.bearer(system)).isEmpty();
        assertThat(signIns.resume(now, true)).isPresent();
    }

    @Test
    void signingOutEndsEverySignInOfTheAccountAndAnEndedOneNoOther() {
        String known = samples.usernameOf(samples.aCoordinator(samples.aProgramme()));
        String first = signIns.signIn(known, AccessSamples.PASS_PHRASE, here);
        String second = signIns.signIn(known, AccessSamples.PASS_PHRASE, here);
        signIns.replace(first);
        assertThat(signIns.resume(first, true)).isEmpty();
        signIns.signOut(first);
        assertThat(signIns.resume(second, true)).isPresent();
        String third = signIns.signIn(known, AccessSamples.PASS_PHRASE, here);
        signIns.signOut(second);
        assertThat(signIns.resume(third, true)).isEmpty();
    }

    @Test
    void whoeverLostThePassPhraseGetsATemporaryOneAndNobodyMakesOneForOneself() {
        long programme = samples.aProgramme();
        Actor loser = samples.aCoordinator(programme);
        String known = samples.usernameOf(loser);
        String earlier = signIns.signIn(known, AccessSamples.PASS_PHRASE, here);
        Actor admin = samples.staff(programme, Role.ADMIN, null, null);
        samples.become(admin);
        String told = accounts.renew(loser.account());
        assertThat(catchThrowableOfType(Refusal.class, () -> accounts.renew(admin.account()))
                        .code())
                .isEqualTo("own-account");
        samples.leave();
        assertThat(samples.journalRows(admin, Act.CHANGE_ACCOUNTS, "DONE")).isPositive();
        assertThat(signIns.resume(earlier, true)).isEmpty();
        assertThat(refused(known, AccessSamples.PASS_PHRASE, here)).isEqualTo("sign-in-failed");
        assertThat(refused(known, told, here)).isEqualTo("new-phrase-needed");
        assertThat(signIns.signIn(known, told, OWN_CHOICE, here)).isNotEmpty();
    }

    private String refusedChoice(String username, String phrase, String chosen) {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> signIns.signIn(username, phrase, chosen, "another " + here));
        return refusal.faults().isEmpty()
                ? refusal.code()
                : refusal.faults().get(0).code();
    }

    private String refused(String username, String phrase, String source) {
        return catchThrowableOfType(Refusal.class, () -> signIns.signIn(username, phrase, source))
                .code();
    }

    private String refusedCode(String code, String source) {
        return catchThrowableOfType(Refusal.class, () -> signIns.signInByCode(code, source))
                .code();
    }
}
