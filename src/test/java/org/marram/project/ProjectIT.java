package org.marram.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.access.Actor;
import org.marram.access.CurrentActor;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.testing.Deployments;

/** What a programme runs, and who was in it: kept version by version, and read by figures over everybody. */
@ExtendWith(ArquillianExtension.class)
class ProjectIT {

    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 31);

    @Inject
    ProjectService projects;

    @Inject
    StayService stays;

    @Inject
    HelpService helps;

    @Inject
    PersonService people;

    @Inject
    AccessSamples samples;

    @Inject
    Somebody somebody;

    @Resource
    ManagedExecutorService threads;

    private Actor coordinator;
    private Ref person;
    private long personId;
    private ProjectLine nightHouse;
    private ProjectLine street;

    /** Acts in a thread of its own, as in a request of its own. */
    static class Somebody {

        @Inject
        private CurrentActor current;

        @ActivateRequestContext
        public String does(Actor actor, Runnable act) {
            current.enter(actor);
            try {
                act.run();
                return "done";
            } catch (Refusal refusal) {
                return refusal.code();
            }
        }
    }

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aPersonAndTwoProjects() {
        coordinator = samples.aCoordinator(samples.aProgramme());
        samples.become(coordinator);
        person = people.enrol(new EnrolPerson("Reed"));
        personId = samples.personId(person);
        List<ProjectLine> made = projects.takeProjects(List.of(
                new TakeProject(null, new ProjectFacts("Night house", 0, JANUARY, null)),
                new TakeProject(null, new ProjectFacts("Street", 4, null, null))));
        nightHouse = made.get(0);
        street = made.get(1);
    }

    @Test
    void aProjectThatChangedThereIsTheSameHere() {
        projects.takeProjects(
                List.of(new TakeProject(street.ref(), new ProjectFacts("Street team", 4, null, DECEMBER))));
        assertThat(projects.all())
                .extracting(ProjectLine::id, ProjectLine::name, ProjectLine::closedOn)
                .containsExactly(
                        tuple(nightHouse.id(), "Night house", null), tuple(street.id(), "Street team", DECEMBER));
    }

    @Test
    void whatChangesOfAStayIsItsNextVersionAndWhatItWasStaysReadable() {
        StayFacts first = stay(nightHouse, JANUARY, null, "16", null);
        Ref ref = projects.take(List.of(new TakeStay(null, first))).get(0);
        assertThat(projects.take(List.of(new TakeStay(ref, first)))).containsExactly(ref);
        assertThat(projects.of(person)).extracting(StayView::version).containsExactly(1);
        projects.take(List.of(new TakeStay(ref, stay(nightHouse, JANUARY, JANUARY.plusDays(9), "16", "77"))));
        StayView stands = projects.of(person).get(0);
        assertThat(stands)
                .extracting(
                        StayView::version,
                        StayView::project,
                        StayView::exit,
                        StayView::situation,
                        StayView::situationCame,
                        StayView::destination,
                        StayView::destinationCame,
                        StayView::replacedAt)
                .containsExactly(2, "Night house", JANUARY.plusDays(9), 116, "16", null, "77", null);
        assertThat(projects.earlier(person))
                .extracting(StayView::version, StayView::exit, StayView::reason)
                .containsExactly(tuple(1, null, StayReason.CHANGED_THERE));
        projects.strike(List.of(ref));
        assertThat(projects.of(person)).isEmpty();
        assertThat(projects.earlier(person))
                .extracting(StayView::version, StayView::reason)
                .containsExactlyInAnyOrder(tuple(2, StayReason.DELETED_THERE), tuple(1, StayReason.CHANGED_THERE));
        assertThat(facts(JANUARY, DECEMBER)).isEmpty();
    }

    @Test
    void figuresReadWhatTouchesTheirDaysOfTheProjectsThatTheyAskFor() {
        take(stay(nightHouse, JANUARY.minusDays(9), JANUARY.minusDays(1), null, "1"));
        take(stay(nightHouse, JANUARY.minusDays(9), JANUARY, null, "10"));
        take(stay(street, DECEMBER, null, null, null));
        take(stay(street, DECEMBER.plusDays(1), null, null, null));
        StayFact left = new StayFact(personId, nightHouse.id(), 0, JANUARY.minusDays(9), JANUARY, 410);
        StayFact began = new StayFact(personId, street.id(), 4, DECEMBER, null, null);
        assertThat(facts(JANUARY, DECEMBER)).containsExactly(left, began);
        assertThat(facts(JANUARY, DECEMBER, nightHouse.id())).containsExactly(left);
        samples.become(samples.aCoordinator(samples.aProgramme()));
        assertThat(facts(JANUARY, DECEMBER)).as("another programme").isEmpty();
    }

    @Test
    void figuresOverMoreThanABatchReadEachOnceAndAllOfAPersonTogether() {
        long other = samples.personId(people.enrol(new EnrolPerson("Sedge")));
        List<TakeStay> many = IntStream.range(0, 5_003)
                .mapToObj(at -> new TakeStay(
                        null,
                        new StayFacts(
                                at % 2 == 0 ? personId : other,
                                nightHouse.id(),
                                JANUARY.plusDays(at % 300),
                                null,
                                null,
                                null,
                                null)))
                .toList();
        projects.take(many);
        List<Integer> batches = new ArrayList<>();
        List<Long> order = new ArrayList<>();
        projects.stays(JANUARY, DECEMBER, Set.of(), batch -> {
            batches.add(batch.size());
            batch.forEach(fact -> order.add(fact.personId()));
        });
        assertThat(batches).containsExactly(5_000, 3);
        assertThat(order).hasSize(5_003).isSorted();
        assertThat(Collections.frequency(order, other)).isEqualTo(2_501);
    }

    private void take(StayFacts facts) {
        projects.take(List.of(new TakeStay(null, facts)));
    }

    @Test
    void theOwnStaffWriteDownEndCorrectAndStrikeAndNothingIsOverwritten() {
        SaidStay said = new SaidStay(nightHouse.ref(), JANUARY, null, 116, null);
        Ref stay = stays.add(person, said);
        Ref night = stays.give(new SaidHelp(stay, JANUARY.plusDays(3), "200", null));
        refused("invalid", () -> stays.give(new SaidHelp(stay, JANUARY.minusDays(1), "200", null)));
        refused("invalid", () -> stays.add(person, new SaidStay(nightHouse.ref(), JANUARY, null, 7, null)));
        refused("invalid", () -> stays.add(person, new SaidStay(nightHouse.ref(), JANUARY, null, null, 410)));
        refused("invalid", () -> stays.add(person, new SaidStay(Ref.random(), JANUARY, null, null, null)));
        refused("invalid", () -> stays.end(new EndStay(stay, 1, JANUARY.minusDays(1), null)));
        assertThat(stays.end(new EndStay(stay, 1, DECEMBER, 410))).isEqualTo(2);
        refused("spell-ended", () -> stays.end(new EndStay(stay, 2, DECEMBER, null)));
        refused("changed-meanwhile", () -> stays.correct(new CorrectStay(stay, 1, said, StayReason.MISTAKE)));
        refused("invalid", () -> stays.correct(new CorrectStay(stay, 2, said, null)));
        refused("invalid", () -> stays.correct(new CorrectStay(stay, 2, said, StayReason.DELETED_THERE)));
        assertThat(stays.correct(new CorrectStay(stay, 2, said, StayReason.LEARNED_MORE)))
                .isEqualTo(3);
        StayView stands = projects.of(person).get(0);
        assertThat(stands.exit()).isNull();
        assertThat(stands.keptBy()).isNotEmpty();
        assertThat(projects.earlier(person))
                .extracting(StayView::version, StayView::destination, StayView::reason)
                .containsExactly(tuple(2, 410, StayReason.LEARNED_MORE), tuple(1, null, null));
        stays.takeBack(night, StayReason.MISTAKE);
        assertThat(helps.of(person, null, 20).items()).isEmpty();
        samples.become(samples.aCoordinator(coordinator.programmeId()));
        refused("not-found", () -> stays.strike(stay, 3, StayReason.MISTAKE));
        refused("not-found", () -> stays.add(person, said));
        samples.become(coordinator);
        stays.strike(stay, 3, StayReason.WRONG_PERSON);
        assertThat(projects.of(person)).isEmpty();
    }

    @Test
    void ofManyWhoSayTheSameAtTheSameMomentOneIsHeard() throws Exception {
        Ref stay = stays.add(person, new SaidStay(nightHouse.ref(), JANUARY, null, 116, null));
        Ref night = stays.give(new SaidHelp(stay, JANUARY.plusDays(3), "200", null));
        assertThat(together(() -> stays.takeBack(night, StayReason.MISTAKE)))
                .containsOnlyOnce("done")
                .containsOnly("done", "not-found");
        assertThat(together(() -> stays.end(new EndStay(stay, 1, DECEMBER, 410))))
                .containsOnlyOnce("done")
                .containsOnly("done", "changed-meanwhile");
        SaidStay right = new SaidStay(nightHouse.ref(), JANUARY, DECEMBER, 116, 421);
        assertThat(together(() -> stays.correct(new CorrectStay(stay, 2, right, StayReason.MISTAKE))))
                .containsOnlyOnce("done")
                .containsOnly("done", "changed-meanwhile");
        assertThat(together(() -> stays.strike(stay, 3, StayReason.MISTAKE)))
                .containsOnlyOnce("done")
                .containsOnly("done", "not-found");
        assertThat(projects.of(person)).isEmpty();
        assertThat(projects.earlier(person)).extracting(StayView::version).containsExactly(3, 2, 1);
    }

    private List<String> together(Runnable act) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(4);
        List<Future<String>> running = Stream.generate(() -> threads.submit(() -> {
                    barrier.await();
                    return somebody.does(coordinator, act);
                }))
                .limit(4)
                .toList();
        List<String> ends = new ArrayList<>();
        for (Future<String> each : running) {
            ends.add(each.get());
        }
        return ends;
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private StayFacts stay(ProjectLine project, LocalDate from, LocalDate until, String situation, String to) {
        return new StayFacts(personId, project.id(), from, until, situation, to, "1");
    }

    private List<StayFact> facts(LocalDate from, LocalDate until, Long... among) {
        List<StayFact> facts = new ArrayList<>();
        projects.stays(from, until, Set.of(among), facts::addAll);
        return facts;
    }
}
