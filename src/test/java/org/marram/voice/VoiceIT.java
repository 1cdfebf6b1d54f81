package org.marram.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.marram.plan.AddGoal;
import org.marram.plan.AmendReason;
import org.marram.plan.ChangeGoal;
import org.marram.plan.GoalService;
import org.marram.plan.GoalView;
import org.marram.plan.NewMilestone;
import org.marram.plan.PlanService;
import org.marram.plan.Whose;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;
import org.marram.testing.Deployments;
import org.marram.testing.Statements;
import org.marram.worklist.WorkKind;
import org.marram.worklist.WorklistService;

/** People say what they want in their own words, are heard at once, and find their words as they said them. */
@ExtendWith(ArquillianExtension.class)
class VoiceIT {

    @Inject
    VoiceService voice;

    @Inject
    PersonService people;

    @Inject
    PlanService plans;

    @Inject
    GoalService goals;

    @Inject
    WorklistService worklist;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    private Actor coordinator;
    private Ref person;
    private long personId;
    private Actor self;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aPersonWithAPlan() {
        coordinator = samples.aCoordinator(samples.aProgramme());
        samples.become(coordinator);
        person = people.enrol(new EnrolPerson("Sam"));
        personId = samples.personId(person);
        LocalDate later = LocalDate.now(clock).plusDays(90);
        plans.add(new AddGoal(
                person,
                Pathway.EDUCATION,
                Whose.PROGRAMME,
                "Learn",
                List.of(new NewMilestone("First course", later, CriterionKind.CONFIRMED, null, null))));
        self = samples.person(coordinator.programmeId(), personId);
        samples.become(self);
    }

    @Test
    void aGoalOfTheirOwnStandsInThePlanAtOnceAndWaitsForAnAnswer() {
        voice.add(new AddOwnGoal("HOUSING", "  A door that I can lock \uD83C\uDF31 نعم "));
        assertThat(Statements.of(voice::mine)).hasSizeLessThanOrEqualTo(7);
        OwnGoals mine = voice.mine();
        assertThat(mine.nameToUse()).isEqualTo("Sam");
        OwnGoal own = mine.goals().get(1);
        assertThat(own.words()).isEqualTo("A door that I can lock \uD83C\uDF31 نعم");
        assertThat(own.own()).isTrue();
        assertThat(own.ownWords()).isNull();
        assertThat(mine.goals().get(0).own()).isFalse();
        assertThat(mine.goals().get(0).steps()).extracting(OwnGoal.Step::title).containsExactly("First course");
        samples.become(coordinator);
        assertThat(plans.view(personId).goals()).extracting(GoalView::whose).contains(Whose.PERSON);
        assertThat(waits()).isTrue();
        Said said = voice.of(person).get(0);
        voice.answer(said.ref(), "Let us look for one on Monday.");
        assertThat(waits()).isFalse();
        assertThat(refused(() -> voice.answer(said.ref(), "Once more"))).isEqualTo("already-answered");
        samples.become(self);
        assertThat(voice.answers(personId))
                .isEqualTo(Map.of(said.goal(), new LastAnswer(LocalDate.now(clock), coordinator.name(), true)));
        Said answered = voice.mine().said().get(0);
        assertThat(answered.answer()).isEqualTo("Let us look for one on Monday.");
        assertThat(answered.answeredBy()).isEqualTo(coordinator.name());
    }

    @Test
    void whateverTheCoordinatorMakesOfItTheirOwnWordsStayBeside() {
        voice.add(new AddOwnGoal("HOUSING", "A door that I can lock"));
        samples.become(coordinator);
        GoalView goal = plans.view(personId).goals().get(1);
        goals.change(new ChangeGoal(
                goal.ref(), goal.version(), "Rents a flat", Whose.PERSON, null, AmendReason.BETTER_WORDS));
        samples.become(self);
        OwnGoal changed = voice.mine().goals().get(1);
        assertThat(changed.words()).isEqualTo("Rents a flat");
        assertThat(changed.ownWords()).isEqualTo("A door that I can lock");
        assertThat(changed.changedBy()).isEqualTo(coordinator.name());
        assertThat(changed.changedAt()).isNotNull();
        assertThat(refused(() -> voice.reword(new RewordOwnGoal(changed.ref(), goal.version(), "My door"))))
                .isEqualTo("changed-meanwhile");
        voice.reword(new RewordOwnGoal(changed.ref(), changed.version(), "My door"));
        OwnGoal mine = voice.mine().goals().get(1);
        assertThat(mine.words()).isEqualTo("My door");
        assertThat(mine.ownWords()).isNull();
        voice.reword(new RewordOwnGoal(changed.ref(), null, "My own door"));
        assertThat(voice.mine().said())
                .extracting(Said::kind)
                .containsExactly(OwnWordKind.REWORDED, OwnWordKind.REWORDED, OwnWordKind.GOAL);
    }

    @Test
    void theySaySomethingAboutAGoalOrAStepAndWhetherThePlanIsRight() {
        OwnGoal goal = voice.mine().goals().get(0);
        voice.say(new Say(goal.ref(), null, "Why this one?"));
        voice.say(new Say(goal.ref(), goal.steps().get(0).ref(), "Not on Fridays"));
        voice.agree(false, null);
        voice.agree(true, "Now it is");
        List<Said> said = voice.mine().said();
        assertThat(said).extracting(Said::about).containsExactly(null, null, "First course", "Learn");
        assertThat(said).extracting(Said::words).containsExactly("Now it is", null, "Not on Fridays", "Why this one?");
        assertThat(refused(() -> voice.reword(new RewordOwnGoal(goal.ref(), null, "Mine"))))
                .isEqualTo("not-yours");
        samples.become(coordinator);
        voice.answer(said.get(2).ref(), null);
        assertThat(waits()).as("three others wait").isTrue();
        samples.become(self);
        assertThat(voice.mine().said().get(2).answeredAt()).isNotNull();
        assertThat(voice.mine().said().get(2).answer()).isNull();
    }

    @Test
    void whatIsAnotherPersonsIsNotThere() {
        samples.become(coordinator);
        Ref other = people.enrol(new EnrolPerson("Alex"));
        Actor another = samples.person(coordinator.programmeId(), samples.personId(other));
        samples.become(self);
        voice.add(new AddOwnGoal("HOUSING", "A door that I can lock"));
        OwnGoals mine = voice.mine();
        Ref goal = mine.goals().get(1).ref();
        samples.become(another);
        assertThat(voice.mine().goals()).isEmpty();
        assertThat(refused(() -> voice.reword(new RewordOwnGoal(goal, null, "Theirs"))))
                .isEqualTo("not-found");
        assertThat(refused(() -> voice.say(new Say(goal, null, "Theirs")))).isEqualTo("not-found");
        voice.add(new AddOwnGoal("EDUCATION", "Something else"));
        Ref own = voice.mine().goals().get(0).ref();
        Ref step = mine.goals().get(0).steps().get(0).ref();
        assertThat(refused(() -> voice.say(new Say(own, step, "Theirs")))).isEqualTo("not-found");
        samples.become(samples.aCoordinator(samples.aProgramme()));
        assertThat(refused(() -> voice.answer(mine.said().get(0).ref(), "Theirs")))
                .isEqualTo("not-found");
    }

    @Test
    void refusesNothingTooMuchAndAnUnknownPathway() {
        assertThat(refused(() -> voice.add(new AddOwnGoal("HOUSING", " ")))).isEqualTo("required");
        assertThat(refused(() -> voice.add(new AddOwnGoal("HOUSING", "x".repeat(501)))))
                .isEqualTo("too-long");
        assertThat(refused(() -> voice.add(new AddOwnGoal("NOWHERE", "Mine")))).isEqualTo("unknown");
        assertThat(refused(() -> voice.agree(true, "x".repeat(1_001)))).isEqualTo("too-long");
    }

    private boolean waits() {
        return worklist.mine(null).people().stream()
                .flatMap(one -> one.lines().stream())
                .anyMatch(line -> line.kind() == WorkKind.OWN_WORD);
    }

    private static String refused(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        return refusal.faults().isEmpty()
                ? refusal.code()
                : refusal.faults().get(0).code();
    }
}
