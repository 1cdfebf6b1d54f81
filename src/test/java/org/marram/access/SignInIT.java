package org.marram.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.testing.Deployments;

/** Rule 56, over the service, from places that no other test comes from. */
@ExtendWith(ArquillianExtension.class)
class SignInIT {

    @Inject
    SignInService signIns;

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

    private String refused(String username, String phrase, String source) {
        return catchThrowableOfType(Refusal.class, () -> signIns.signIn(username, phrase, source))
                .code();
    }

    private String refusedCode(String code, String source) {
        return catchThrowableOfType(Refusal.class, () -> signIns.signInByCode(code, source))
                .code();
    }
}
