package org.marram.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.access.Actor;
import org.marram.access.Role;
import org.marram.common.Refusal;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.testing.Deployments;

/** What people say about the programme passes their own coordinator by; without a name, nothing that is kept leads to them. */
@ExtendWith(ArquillianExtension.class)
class FeedbackIT {

    @Inject
    FeedbackService feedback;

    @Inject
    PersonService people;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager entities;

    private Actor coordinator;
    private Actor supervisor;
    private Actor self;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aPerson() {
        long programme = samples.aProgramme();
        coordinator = samples.aCoordinator(programme);
        supervisor = samples.staff(programme, Role.SUPERVISOR, samples.aTeam(programme), null);
        samples.become(coordinator);
        self = samples.person(programme, samples.personId(people.enrol(new EnrolPerson("Sam"))));
        samples.become(self);
    }

    @Test
    void withANameItIsAnsweredOnTheOwnPageAndTheOwnCoordinatorNeverReadsIt() {
        feedback.sayNamed("Nobody calls back \uD83C\uDF31 نعم", "a form");
        feedback.sayNamed("Nobody calls back \uD83C\uDF31 نعم", "a form");
        samples.become(coordinator);
        assertThat(refused(feedback::waiting).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refused(feedback::answered).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        samples.become(supervisor);
        FeedbackView said = only(feedback.waiting());
        assertThat(said.from()).isEqualTo("Sam");
        assertThat(said.words()).isEqualTo("Nobody calls back \uD83C\uDF31 نعم");
        feedback.answer(said.ref(), "I talk with them on Monday.");
        assertThat(feedback.waiting()).isEmpty();
        assertThat(only(feedback.answered()).answer()).isEqualTo("I talk with them on Monday.");
        assertThat(refused(() -> feedback.answer(said.ref(), null)).code()).isEqualTo("already-answered");
        samples.become(self);
        FeedbackView own = only(feedback.mine().said());
        assertThat(own.answer()).isEqualTo("I talk with them on Monday.");
        assertThat(own.answeredBy()).isEqualTo(supervisor.name());
        assertThat(refused(() -> feedback.sayNamed(" ", "another form")).faults())
                .containsExactly(new Refusal.Fault("words", "required"));
    }

    @Test
    void withoutANameNoRowAnywhereLeadsToWhoSaidItNorToTheHour() {
        long done = samples.journalRows(self, "DONE");
        feedback.sayUnnamed("It is cold", "a form");
        feedback.sayUnnamed("It is cold", "a form");
        assertThat(samples.journalRows(self, "DONE")).isEqualTo(done);
        assertThat(feedback.mine().said()).isEmpty();
        samples.become(supervisor);
        FeedbackView said = only(feedback.waiting());
        assertThat(said.named()).isFalse();
        assertThat(said.from()).isNull();
        assertThat(said.words()).isEqualTo("It is cold");
        assertThat(said.givenOn()).isEqualTo(LocalDate.now(clock));
        assertThat(refused(() -> feedback.answer(said.ref(), "Who are you?")).code())
                .isEqualTo("nobody-to-answer");
        feedback.answer(said.ref(), null);
        Object[] row = (Object[]) entities.createNativeQuery("select f.* from feedback f where f.ref = ?1")
                .setParameter(1, said.ref().bytes())
                .getSingleResult();
        assertThat(Arrays.asList(row)).doesNotContain(self.accountId(), self.personId());
        assertThat(entities.createNativeQuery("select f.person_id from feedback f where f.ref = ?1")
                        .setParameter(1, said.ref().bytes())
                        .getSingleResult())
                .isNull();
        assertThat(entities.createNativeQuery("select count(*) from idempotency i where i.account_id = ?1")
                        .setParameter(1, self.accountId())
                        .getSingleResult())
                .isEqualTo(0L);
    }

    @Test
    void onlyPeopleSpeakAndOnlyThoseWhoLeadInTheSameProgrammeRead() {
        feedback.sayUnnamed("It is cold", "a form");
        samples.become(supervisor);
        FeedbackView said = only(feedback.waiting());
        assertThat(refused(() -> feedback.sayUnnamed("Me too", "my form")).kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        long elsewhere = samples.aProgramme();
        samples.become(samples.staff(elsewhere, Role.SUPERVISOR, samples.aTeam(elsewhere), null));
        assertThat(feedback.waiting()).isEmpty();
        assertThat(refused(() -> feedback.answer(said.ref(), null)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    private static FeedbackView only(List<FeedbackView> all) {
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static Refusal refused(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }
}
