package org.marram.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.plan.AddGoal;
import org.marram.plan.NewMilestone;
import org.marram.plan.PlanService;
import org.marram.plan.Whose;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;
import org.marram.testing.Deployments;
import org.marram.worklist.WorkKind;
import org.marram.worklist.WorklistService;

/** Whoever says that something is wrong gets an answer with a day, and the last word beside what stays as it is. */
@ExtendWith(ArquillianExtension.class)
class RequestIT {

    @Inject
    RequestService requests;

    @Inject
    PersonService people;

    @Inject
    PlanService plans;

    @Inject
    WorklistService worklist;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    private Actor coordinator;
    private Actor supervisor;
    private Actor self;
    private Ref person;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aPerson() {
        long programme = samples.aProgramme();
        long team = samples.aTeam(programme);
        coordinator = samples.staff(programme, Role.COORDINATOR, team, null);
        supervisor = samples.staff(programme, Role.SUPERVISOR, team, null);
        samples.become(coordinator);
        person = people.enrol(new EnrolPerson("Sam"));
        plans.add(new AddGoal(
                person,
                Pathway.EDUCATION,
                Whose.PROGRAMME,
                "Learn",
                List.of(new NewMilestone(
                        "First course", LocalDate.now(clock).plusDays(90), CriterionKind.CONFIRMED, null, null))));
        self = samples.person(programme, samples.personId(person));
        samples.become(self);
    }

    @Test
    void whatIsWrongIsAnsweredWithinAMonthAndTheirOwnWordsStandBesideANo() {
        requests.ask(RequestKind.CORRECTION, "  I was there on Monday \uD83C\uDF31 نعم ");
        RequestView asked = only(requests.mine().requests());
        assertThat(asked.words()).isEqualTo("I was there on Monday \uD83C\uDF31 نعم");
        assertThat(asked.answerBy())
                .isEqualTo(asked.askedAt().atZone(clock.getZone()).toLocalDate().plusMonths(1));
        assertThat(asked.isOpen()).isTrue();
        assertThat(refused(() -> requests.state(asked.ref(), "Too early")).code())
                .isEqualTo("not-possible");
        samples.become(coordinator);
        assertThat(waits()).isTrue();
        assertThat(refused(() -> requests.answer(new AnswerRequest(asked.ref(), false, " ", null)))
                        .faults())
                .containsExactly(new Refusal.Fault("words", "required"));
        assertThat(refused(() -> requests.answer(new AnswerRequest(asked.ref(), null, "Well", null)))
                        .faults())
                .containsExactly(new Refusal.Fault("agreed", "required"));
        requests.answer(new AnswerRequest(asked.ref(), false, "The list says otherwise", null));
        assertThat(waits()).isFalse();
        assertThat(refused(() -> requests.answer(new AnswerRequest(asked.ref(), true, null, null)))
                        .code())
                .isEqualTo("already-answered");
        samples.become(self);
        requests.state(asked.ref(), "The list is wrong");
        assertThat(refused(() -> requests.state(asked.ref(), "And again")).code())
                .isEqualTo("already-stated");
        samples.become(supervisor);
        RequestView told = only(requests.of(person));
        assertThat(told.agreed()).isFalse();
        assertThat(told.answer()).isEqualTo("The list says otherwise");
        assertThat(told.answeredBy()).isEqualTo(coordinator.name());
        assertThat(told.statement()).isEqualTo("The list is wrong");
        assertThat(told.statedAt()).isNotNull();
    }

    @Test
    void aSupervisorAloneDecidesAboutADeletionAndSaysOnWhichDay() {
        requests.ask(RequestKind.DELETION, null);
        assertThat(refused(() -> requests.ask(RequestKind.DELETION, "Please")).code())
                .isEqualTo("already-asked");
        Ref asked = only(requests.mine().requests()).ref();
        LocalDate today = LocalDate.now(clock);
        AnswerRequest yes = new AnswerRequest(asked, true, null, today.plusDays(30));
        samples.become(coordinator);
        assertThat(refused(() -> requests.decide(yes)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refused(() -> requests.answer(yes)).code()).isEqualTo("not-possible");
        samples.become(supervisor);
        assertThat(refused(() -> requests.decide(new AnswerRequest(asked, true, null, null)))
                        .faults())
                .containsExactly(new Refusal.Fault("deleteOn", "required"));
        assertThat(refused(() -> requests.decide(new AnswerRequest(asked, true, null, today.minusDays(2))))
                        .faults())
                .containsExactly(new Refusal.Fault("deleteOn", "in-the-past"));
        assertThat(refused(() -> requests.decide(new AnswerRequest(asked, false, null, null)))
                        .faults())
                .containsExactly(new Refusal.Fault("words", "required"));
        requests.decide(yes);
        samples.become(self);
        RequestView told = only(requests.mine().requests());
        assertThat(told.deleteOn()).isEqualTo(today.plusDays(30));
        assertThat(told.mayBeStated()).isFalse();
        requests.ask(RequestKind.DELETION, "The rest too");
    }

    @Test
    void nobodySeesOrAnswersWhatSomebodyElseAsked() {
        requests.ask(RequestKind.CORRECTION, "Mine");
        Ref asked = only(requests.mine().requests()).ref();
        samples.become(coordinator);
        Ref other = people.enrol(new EnrolPerson("Alex"));
        samples.become(samples.person(coordinator.programmeId(), samples.personId(other)));
        assertThat(requests.mine().requests()).isEmpty();
        assertThat(refused(() -> requests.state(asked, "Not mine")).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        samples.become(samples.aCoordinator(samples.aProgramme()));
        assertThat(refused(() -> requests.of(person)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refused(() -> requests.answer(new AnswerRequest(asked, true, null, null)))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    private boolean waits() {
        return worklist.mine(null).people().stream()
                .flatMap(one -> one.lines().stream())
                .anyMatch(line -> line.kind() == WorkKind.REQUEST);
    }

    private static RequestView only(List<RequestView> all) {
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static Refusal refused(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }
}
