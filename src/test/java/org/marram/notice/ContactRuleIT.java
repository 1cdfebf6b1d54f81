package org.marram.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.access.Actor;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.testing.Deployments;
import org.marram.testing.Statements;

/** S6: what people tell about how to reach them is kept beside what they told before, whoever wrote it down. */
@ExtendWith(ArquillianExtension.class)
class ContactRuleIT {

    private static final ContactRule CALL = new ContactRule(
            Channel.CALL,
            Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
            LocalTime.of(22, 0),
            LocalTime.of(1, 30),
            true,
            null,
            "The library \uD83C\uDF31 نعم",
            "My sister");
    private static final ContactRule NOBODY =
            new ContactRule(Channel.NONE, Set.of(), null, null, false, null, null, null);

    @Inject
    ContactRuleService rules;

    @Inject
    PersonService people;

    @Inject
    AccessSamples samples;

    private Actor coordinator;
    private Ref person;
    private Actor self;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aPerson() {
        coordinator = samples.aCoordinator(samples.aProgramme());
        samples.become(coordinator);
        person = people.enrol(new EnrolPerson("Sam"));
        self = samples.person(coordinator.programmeId(), samples.personId(person));
        samples.become(self);
    }

    @Test
    void whatTheyTellStandsAsTheyToldItAndTheCoordinatorReadsIt() {
        assertThat(rules.mine().rules()).isEmpty();
        assertThat(rules.keepMine(new KeepRule(0, CALL))).isOne();
        assertThat(Statements.of(rules::mine)).hasSizeLessThanOrEqualTo(6);
        assertThat(rules.mine().nameToUse()).isEqualTo("Sam");
        samples.become(coordinator);
        KeptRule kept = rules.of(person).get(0);
        assertThat(kept.rule()).isEqualTo(CALL);
        assertThat(kept.keptBy()).isNull();
    }

    @Test
    void whatTheyToldBeforeStaysAndSayingThatItIsStillRightIsAFactOfItsOwn() {
        rules.keepMine(new KeepRule(0, CALL));
        samples.become(coordinator);
        assertThat(rules.keep(person, new KeepRule(1, NOBODY))).isEqualTo(2);
        samples.become(self);
        assertThat(rules.stillRight(2)).isEqualTo(3);
        List<KeptRule> told = rules.mine().rules();
        assertThat(told).extracting(KeptRule::version).containsExactly(3, 2, 1);
        assertThat(told).extracting(KeptRule::rule).containsExactly(NOBODY, NOBODY, CALL);
        assertThat(told).extracting(KeptRule::keptBy).containsExactly(null, coordinator.name(), null);
    }

    @Test
    void nobodyReplacesWhatTheyHaveNotSeen() {
        rules.keepMine(new KeepRule(0, CALL));
        assertThat(refused(() -> rules.keepMine(new KeepRule(0, NOBODY)))).isEqualTo("changed-meanwhile");
        assertThat(refused(() -> rules.stillRight(0))).isEqualTo("changed-meanwhile");
        samples.become(coordinator);
        assertThat(refused(() -> rules.keep(person, new KeepRule(0, NOBODY)))).isEqualTo("changed-meanwhile");
        assertThat(rules.of(person)).hasSize(1);
    }

    @Test
    void nothingIsStillRightWhereNothingWasTold() {
        assertThat(refused(() -> rules.stillRight(0))).isEqualTo("changed-meanwhile");
    }

    private static String refused(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).code();
    }
}
