package org.marram.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.testing.Deployments;

/** Rules 56, 57, 60 and 61, for people: a pass phrase of their own, a name that says nothing, codes that each work once. */
@ExtendWith(ArquillianExtension.class)
class OwnSignInIT {

    private static final String OWN_CHOICE = "grey herons in the rain";

    @Inject
    SignInService signIns;

    @Inject
    OwnSignInService own;

    @Inject
    CodeRequestService requests;

    @Inject
    PersonService people;

    @Inject
    AccessSamples samples;

    private final String here = "place " + Ref.random();
    private Actor coordinator;
    private Ref person;
    private String code;
    private String token;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aPersonWhoHasJustSignedIn() {
        coordinator = samples.aCoordinator(samples.aProgramme());
        samples.become(coordinator);
        person = people.enrol(new EnrolPerson("Sam"));
        code = people.handOverCode(person);
        token = signIns.signInByCode(code, here);
        samples.become(signIns.resume(token, true).orElseThrow());
    }

    @Test
    void theSafetyPageComesUntilItIsReadAndAgainWithEachCode() {
        assertThat(own.isSafetyUnread(token)).isTrue();
        own.readSafety();
        assertThat(own.isSafetyUnread(token)).isFalse();
        assertThat(own.isSafetyUnread("no token")).isFalse();
        samples.become(coordinator);
        String fresh = signIns.signInByCode(people.handOverCode(person), here);
        assertThat(own.isSafetyUnread(fresh)).isTrue();
    }

    @Test
    void anOwnPassPhraseTakesThePlaceOfTheCodeAndEndsEverySignIn() {
        String elsewhere = signIns.signInByCode(code, here);
        assertThat(own.mine()).isEqualTo(new OwnSignIn(null, 0));
        String now = own.choose(token, OWN_CHOICE, Locale.ENGLISH);
        String name = own.mine().name();
        assertThat(name).matches("[a-z]+ [a-z]+ \\d{3}");
        assertThat(signIns.resume(token, true)).isEmpty();
        assertThat(signIns.resume(elsewhere, true)).isEmpty();
        assertThat(signIns.resume(now, true)).isPresent();
        assertThat(refused(() -> signIns.signInByCode(code, here))).isEqualTo("sign-in-failed");
        assertThat(signIns.signInByName(name.toUpperCase().replace(' ', '-'), OWN_CHOICE, here))
                .isNotEmpty();
        assertThat(refused(() -> signIns.signIn(name, OWN_CHOICE, here))).isEqualTo("sign-in-failed");
        assertThat(refused(() -> signIns.signIn(name, OWN_CHOICE, "two sad old boats", here)))
                .isEqualTo("sign-in-failed");
    }

    @Test
    void whatIsEasyToGuessIsNotTaken() {
        assertThat(refused(() -> own.choose(token, "short", Locale.ENGLISH))).isEqualTo("too-short");
        assertThat(refused(() -> own.choose(token, "aaaaaaaaaaaaaa", Locale.ENGLISH)))
                .isEqualTo("too-common");
        String now = own.choose(token, OWN_CHOICE, Locale.ENGLISH);
        String name = own.mine().name();
        assertThat(refused(() -> own.choose(now, name, Locale.ENGLISH))).isEqualTo("too-common");
        assertThat(own.mine().name()).isEqualTo(name);
    }

    @Test
    void anotherNameIsGivenOnAskingInTheLanguageOfThePage() {
        assertThat(refused(() -> own.rename(token, Locale.ENGLISH))).isEqualTo("not-possible");
        String now = own.choose(token, OWN_CHOICE, Locale.ENGLISH);
        String first = own.mine().name();
        own.rename(now, Locale.forLanguageTag("ar"));
        String second = own.mine().name();
        assertThat(second).matches("[\\u0600-\\u06ff]+ [\\u0600-\\u06ff]+ \\d{3}");
        assertThat(refused(() -> signIns.signInByName(first, OWN_CHOICE, here))).isEqualTo("sign-in-failed");
        assertThat(signIns.signInByName(second, OWN_CHOICE, here)).isNotEmpty();
    }

    @Test
    void aNameThatIsThereAndOneThatIsNotAreRefusedAlikeToTheLast() {
        own.choose(token, OWN_CHOICE, Locale.ENGLISH);
        String known = own.mine().name();
        for (int tries = 0; tries < 7; tries++) {
            String answer = refused(() -> signIns.signInByName(known, "wrong words", here));
            assertThat(refused(() -> signIns.signInByName("no" + known, "wrong words", here)))
                    .isEqualTo(answer);
            assertThat(answer).isEqualTo(tries < 5 ? "sign-in-failed" : "too-many-tries");
        }
        assertThat(signIns.signInByName(known, OWN_CHOICE, "another " + here)).isNotEmpty();
    }

    @Test
    void eachCodeOfTheSheetOpensOnceAndNewOnesEndTheOthers() {
        List<String> sheet = own.newCodes(token);
        assertThat(sheet)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(one -> one.matches("[A-Z2-9]{4}(-[A-Z2-9]{4}){2}"));
        assertThat(own.mine().codesLeft()).isEqualTo(10);
        assertThat(signIns.signInByCode(sheet.get(0).toLowerCase(), here)).isNotEmpty();
        assertThat(refused(() -> signIns.signInByCode(sheet.get(0), here))).isEqualTo("sign-in-failed");
        assertThat(own.mine().codesLeft()).isEqualTo(9);
        List<String> others = own.newCodes(token);
        assertThat(refused(() -> signIns.signInByCode(sheet.get(2), here))).isEqualTo("sign-in-failed");
        assertThat(signIns.signInByCode(others.get(0), here)).isNotEmpty();
        samples.become(coordinator);
        people.freeze(person);
        assertThat(refused(() -> signIns.signInByCode(others.get(1), here))).isEqualTo("sign-in-failed");
        people.handOverCode(person);
        assertThat(refused(() -> signIns.signInByCode(others.get(2), here))).isEqualTo("sign-in-failed");
    }

    @Test
    void aCodeThatIsTriedTwentyTimesMeetsTheThrottleAndOpensNothingMeanwhileFromThere() {
        String used = own.newCodes(token).get(0);
        signIns.signInByCode(used, here);
        for (int tries = 0; tries < 20; tries++) {
            assertThat(refused(() -> signIns.signInByCode(used, here)))
                    .isEqualTo(tries < 5 ? "sign-in-failed" : "too-many-tries");
        }
        assertThat(signIns.signInByCode(code, here)).isNotEmpty();
    }

    @Test
    void whoeverSignedInLongAgoOrComesWithAnothersTokenChangesNothing() {
        samples.signedInAgo(signIns.resume(token, true).orElseThrow(), Duration.ofMinutes(16));
        assertThat(refused(() -> own.newCodes(token))).isEqualTo("sign-in-again");
        assertThat(refused(() -> own.choose(token, OWN_CHOICE, Locale.ENGLISH))).isEqualTo("sign-in-again");
        samples.become(coordinator);
        Ref another = people.enrol(new EnrolPerson("Alex"));
        String anothers = signIns.signInByCode(people.handOverCode(another), here);
        samples.become(signIns.resume(token, true).orElseThrow());
        assertThat(refused(() -> own.choose(anothers, OWN_CHOICE, Locale.ENGLISH)))
                .isEqualTo("sign-in-again");
        assertThat(signIns.signInByCode(code, here)).isNotEmpty();
    }

    @Test
    void whatThePersonChoseIsReplacedByTwoOfTheStaffAndByNobodyAlone() {
        String own = chosen();
        samples.become(coordinator);
        assertThat(refused(() -> people.handOverCode(person))).isEqualTo("second-needed");
        String shown = people.askForCode(person);
        assertThat(refused(() -> requests.confirm(shown))).isEqualTo("another-needed");
        assertThat(refused(() -> people.handOverCode(person))).isEqualTo("second-needed");
        Actor elsewhere = samples.aCoordinator(samples.aProgramme());
        samples.become(elsewhere);
        assertThat(refused(() -> requests.confirm(shown))).isEqualTo("not-shown");
        samples.become(samples.aCoordinator(coordinator.programmeId()));
        assertThat(refused(() -> requests.confirm("AAAA-BBBB"))).isEqualTo("not-shown");
        requests.confirm(shown.toLowerCase().replace("-", " "));
        assertThat(refused(() -> requests.confirm(shown))).isEqualTo("not-shown");
        samples.become(coordinator);
        String fresh = people.handOverCode(person);
        assertThat(refused(() -> signIns.signInByName(own, OWN_CHOICE, here))).isEqualTo("sign-in-failed");
        assertThat(signIns.signInByCode(fresh, here)).isNotEmpty();
        samples.become(signIns.resume(signIns.signInByCode(fresh, here), true).orElseThrow());
        chosen(signIns.signInByCode(fresh, here));
        samples.become(coordinator);
        assertThat(refused(() -> people.handOverCode(person)))
                .as("confirmed once")
                .isEqualTo("second-needed");
    }

    @Test
    void whoeverConfirmsTooLateOrUsesItTooLateConfirmsNothing() {
        chosen();
        samples.become(coordinator);
        String shown = people.askForCode(person);
        samples.askedAgo(person, Duration.ofMinutes(16));
        Actor second = samples.aCoordinator(coordinator.programmeId());
        samples.become(second);
        assertThat(refused(() -> requests.confirm(shown))).isEqualTo("not-shown");
        samples.become(coordinator);
        String again = people.askForCode(person);
        samples.become(second);
        requests.confirm(again);
        samples.askedAgo(person, Duration.ofMinutes(16));
        samples.become(coordinator);
        assertThat(refused(() -> people.handOverCode(person))).isEqualTo("second-needed");
    }

    @Test
    void thePersonLetsNobodyInUntilAnotherCodeIsHandedOver() {
        String elsewhere = signIns.signInByCode(code, here);
        own.freeze();
        assertThat(signIns.resume(token, true)).isEmpty();
        assertThat(signIns.resume(elsewhere, true)).isEmpty();
        assertThat(refused(() -> signIns.signInByCode(code, here))).isEqualTo("sign-in-failed");
        samples.become(coordinator);
        assertThat(signIns.signInByCode(people.handOverCode(person), here)).isNotEmpty();
    }

    private String chosen() {
        return chosen(token);
    }

    /** Answers the name. */
    private String chosen(String signedIn) {
        own.choose(signedIn, OWN_CHOICE, Locale.ENGLISH);
        return own.mine().name();
    }

    private static String refused(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        return refusal.faults().isEmpty()
                ? refusal.code()
                : refusal.faults().get(0).code();
    }
}
