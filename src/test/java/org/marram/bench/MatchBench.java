package org.marram.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.access.Actor;
import org.marram.common.Ref;
import org.marram.matching.ChangeSituation;
import org.marram.matching.MatchService;
import org.marram.matching.SituationFacts;
import org.marram.matching.SituationService;
import org.marram.matching.Speaks;
import org.marram.offering.Level;
import org.marram.offering.Week;
import org.marram.person.Answer;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.plan.AddGoal;
import org.marram.plan.NewMilestone;
import org.marram.plan.PlanService;
import org.marram.plan.Whose;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;
import org.marram.testing.Deployments;

/** The match for one milestone among 10,000 courses of 2,000 partners, beside plain SQL that asks and weighs the same. */
@ExtendWith(ArquillianExtension.class)
class MatchBench {

    private static final int TURNS = 200;

    @Inject
    OfferSamples offers;

    @Inject
    MatchService matches;

    @Inject
    SituationService situations;

    @Inject
    PersonService people;

    @Inject
    PlanService plans;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void measures() throws Exception {
        long programme = samples.aProgramme();
        Actor actor = samples.aCoordinator(programme);
        samples.become(actor);
        offers.generate(programme, 42);
        LocalDate dueOn = LocalDate.now(clock).plusDays(90);
        Ref person = people.enrol(new EnrolPerson("Sample"));
        Ref milestone = milestone(person, dueOn);
        situations.change(new ChangeSituation(person, 0, situation()));
        Callable<List<Ref>> ours = () -> matches.offerings(milestone, null, null, MatchService.MOST).items().stream()
                .map(line -> line.course().ref())
                .toList();
        Callable<List<Ref>> theirs = () -> offers.match(actor, person, dueOn);
        List<Double> our = new ArrayList<>();
        List<Double> their = new ArrayList<>();
        for (int turn = 0; turn < 2 * TURNS; turn++) {
            List<Ref> found = timed(ours, our);
            assertThat(timed(theirs, their)).hasSize(MatchService.MOST).isEqualTo(found);
        }
        double p50 = percentile(our, 50);
        String report = String.format(
                Locale.ROOT,
                "match for a milestone: p50 %.2f ms, p99 %.2f ms; plain SQL p50 %.2f ms, p99 %.2f ms; %.2fx",
                p50,
                percentile(our, 99),
                percentile(their, 50),
                percentile(their, 99),
                p50 / percentile(their, 50));
        System.out.println(report);
        Files.writeString(Path.of("target", "bench-match.txt"), report + "\n");
    }

    private Ref milestone(Ref person, LocalDate dueOn) {
        plans.add(new AddGoal(
                person,
                Pathway.EDUCATION,
                Whose.PERSON,
                "Sew",
                List.of(new NewMilestone("Ninety hours", dueOn, CriterionKind.HOURS_ATTENDED, 360, null))));
        return plans.view(samples.personId(person))
                .goals()
                .get(0)
                .milestones()
                .get(0)
                .ref();
    }

    /** Monday to Thursday mornings, Spanish, not to the seventh town, with children. */
    private static SituationFacts situation() {
        Set<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
        return new SituationFacts(
                Answer.GIVEN,
                new Week(0).with(Week.Part.MORNING, days),
                Answer.GIVEN,
                List.of(new Speaks("es", Level.B1)),
                Answer.GIVEN,
                List.of("Town 7"),
                Answer.GIVEN,
                true,
                Answer.GIVEN,
                2000,
                Answer.GIVEN,
                false);
    }

    private static List<Ref> timed(Callable<List<Ref>> act, List<Double> times) throws Exception {
        long start = System.nanoTime();
        List<Ref> answer = act.call();
        times.add((System.nanoTime() - start) / 1e6);
        return answer;
    }

    /** Of the second half, when everything is warm. */
    private static double percentile(List<Double> times, int percent) {
        List<Double> sorted =
                times.subList(times.size() / 2, times.size()).stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
