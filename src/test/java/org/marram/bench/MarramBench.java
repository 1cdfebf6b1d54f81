package org.marram.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.access.Actor;
import org.marram.attendance.AttendanceService;
import org.marram.attendance.MarkAttendance;
import org.marram.attendance.MarkKind;
import org.marram.attendance.OneMark;
import org.marram.caseload.CaseloadFilter;
import org.marram.caseload.CaseloadService;
import org.marram.common.Ref;
import org.marram.contact.NoteService;
import org.marram.history.PlanHistoryService;
import org.marram.life.LifeService;
import org.marram.plan.PlanService;
import org.marram.plan.PlanView;
import org.marram.progress.ProgressService;
import org.marram.report.AskCohorts;
import org.marram.report.ReportPurpose;
import org.marram.report.ReportService;
import org.marram.review.ReviewService;
import org.marram.testing.Deployments;
import org.marram.testing.Statements;
import org.marram.worklist.WorklistService;

/**
 * How long the main operations take, with how many statements, and how many rows the server reads for them, beside plain JDBC
 * with the same duties (scope, journal row, decryption) on the same pool, turn by turn in the same run; and how all this grows
 * with the number of people: {@code mvn -Pbench verify [-Dbench.people=10000,100000]}.
 */
@ExtendWith(ArquillianExtension.class)
class MarramBench {

    static final int TURNS = 400;
    static final int WARMING = 200;

    /** Turns in which the rows are counted. */
    static final int COUNTED = 20;

    /** Turns of what takes its time. */
    private static final int FEW_TURNS = 20;

    /** Turns of what reads everybody. */
    private static final int SLOW_TURNS = 6;

    private static final int PAGE = 100;
    private static final int FACTS = 50;

    @Inject
    DataSamples data;

    @Inject
    AccessSamples samples;

    @Inject
    PlainJdbcSamples plain;

    @Inject
    CaseloadService caseload;

    @Inject
    ProgressService progress;

    @Inject
    LifeService lives;

    @Inject
    AttendanceService attendance;

    @Inject
    WorklistService worklist;

    @Inject
    PlanHistoryService history;

    @Inject
    PlanService plans;

    @Inject
    ReviewService reviews;

    @Inject
    NoteService notes;

    @Inject
    ReportService reports;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "bench.people", defaultValue = "10000")
    List<Integer> sizes;

    private final List<String> statements = new ArrayList<>();

    /** Where a page of the sweep over what is late begins. */
    record Place(LocalDate day, long id, String cursor) {

        static final Place FIRST = new Place(LocalDate.of(1900, 1, 1), 0, null);

        static Place at(String cursor) {
            String[] parts = cursor.split("~");
            return new Place(LocalDate.parse(parts[0]), Long.parseLong(parts[1]), cursor);
        }
    }

    /** Who acts, and on what; what can be done once only is done by each to something of its own. */
    private record Case<T>(Actor actor, T ours, T theirs) {

        static <T> Case<T> of(Actor actor, T both) {
            return new Case<>(actor, both, both);
        }
    }

    /** Prepares a turn. What it answers is timed, and answers in its turn how many things were read or written. */
    private interface Asked<T> {
        Callable<Integer> by(Actor actor, T about);
    }

    /**
     * @param turns each with the next of the cases
     * @param parts of which a turn consists; its figures are those of one part
     */
    private record Operation<T>(
            String name, List<Case<T>> cases, int turns, int parts, Asked<T> ours, Asked<T> theirs) {

        Operation(String name, List<Case<T>> cases, Asked<T> ours, Asked<T> theirs) {
            this(name, cases, TURNS, 1, ours, theirs);
        }
    }

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void measures() throws Exception {
        FigureSamples figures = new FigureSamples(sizes);
        for (int people : sizes) {
            DataSamples.World world = data.grow(people, 42);
            assertThat(plans.drift()).isEmpty();
            assertThat(reviews.drift()).isEmpty();
            assertThat(notes.drift()).isEmpty();
            assertThat(progress.drift()).isEmpty();
            List<Runner<?>> runners = operations(world, sizes.indexOf(people)).stream()
                    .<Runner<?>>map(Runner::new)
                    .toList();
            for (Runner<?> runner : runners) {
                runner.turns(WARMING);
            }
            statements.add("-- " + people + " people");
            for (Runner<?> runner : runners) {
                figures.add(runner.operation.name, runner.figures());
            }
        }
        Files.write(Path.of("target", "bench.sql"), statements);
    }

    private List<Operation<?>> operations(DataSamples.World world, int size) {
        List<DataSamples.Walk> walks = world.walks().subList(0, DataSamples.WALKS - DataSamples.MARKED);
        List<DataSamples.Walk> marked =
                world.walks().subList(DataSamples.WALKS - DataSamples.MARKED, DataSamples.WALKS);
        List<Case<Ref>> people = each(
                walk -> walk.people().stream()
                        .map(person -> Case.of(walk.staff().coordinator(), person)),
                walks);
        List<Case<Ref>> selves = each(
                walk -> IntStream.range(0, walk.people().size())
                        .mapToObj(index ->
                                Case.of(walk.selves().get(index), walk.people().get(index))),
                walks);
        List<Case<Void>> coordinators =
                each(walk -> Stream.of(Case.of(walk.staff().coordinator(), null)), walks);
        List<Case<Void>> supervisors =
                each(walk -> Stream.of(Case.of(walk.staff().supervisor(), null)), walks);
        LocalDate past = LocalDate.now(clock).minusYears(3);
        Actor anybody = walks.get(0).staff().coordinator();
        samples.become(anybody);
        List<Place> pages = pages();
        return List.of(
                list("list of people, coordinator", coordinators),
                list("list of people, restricted coordinator", List.of(Case.of(world.restricted(), null))),
                list("list of people, supervisor", supervisors),
                new Operation<>(
                        "worklist of a coordinator with 40 people",
                        coordinators,
                        (actor, nothing) -> () -> worklist.mine(null).lines(),
                        (actor, nothing) -> () -> plain.worklist(actor)),
                new Operation<>(
                        "overdue, any page of 100",
                        pages.stream().map(place -> Case.of(anybody, place)).toList(),
                        (actor, place) -> () ->
                                worklist.overdue(place.cursor, PAGE).items().size(),
                        (actor, place) -> () -> plain.overdue(actor, place)),
                new Operation<>(
                        "overdue, all of it, a page",
                        List.of(Case.of(anybody, null)),
                        FEW_TURNS,
                        pages.size(),
                        (actor, nothing) -> () -> pages().size(),
                        (actor, nothing) -> () -> plain.overduePages(actor)),
                new Operation<>(
                        "plan of 60 milestones",
                        people,
                        (actor, person) -> () -> milestones(progress.of(person).plan()),
                        (actor, person) -> () -> plain.plan(actor, person)),
                new Operation<>(
                        "facts of a life, the newest 50",
                        people,
                        (actor, person) ->
                                () -> lives.of(person, null, FACTS).items().size(),
                        (actor, person) -> () -> plain.facts(actor, person, FACTS)),
                new Operation<>(
                        "plan as it stood three years ago",
                        people,
                        (actor, person) -> () -> milestones(history.asItStood(person, past)),
                        (actor, person) -> () -> plain.asItStood(actor, person, past)),
                new Operation<>(
                        "the person's own way",
                        selves,
                        (actor, person) ->
                                () -> milestones(progress.mine().way().plan()),
                        (actor, person) -> () -> plain.ownWay(actor, person)),
                new Operation<>(
                        "five-year cohort report over everybody",
                        List.of(Case.of(walks.get(0).staff().supervisor(), null)),
                        SLOW_TURNS,
                        1,
                        (actor, nothing) -> this::cohorts,
                        (actor, nothing) -> () -> plain.cohorts(actor)),
                new Operation<>(
                        "mark a class of 30",
                        each(walk -> pairs(walk.staff().provider(), unmarked(walk, size)), marked),
                        (actor, session) -> marking(session),
                        (actor, session) -> () -> plain.mark(actor, session)));
    }

    /** Of all caseloads, in turn. */
    private static <T> List<Case<T>> each(
            Function<DataSamples.Walk, Stream<Case<T>>> cases, List<DataSamples.Walk> walks) {
        List<List<Case<T>>> all =
                walks.stream().map(walk -> cases.apply(walk).toList()).toList();
        return IntStream.range(0, all.get(0).size())
                .boxed()
                .flatMap(index -> all.stream().map(some -> some.get(index)))
                .toList();
    }

    /** Marked at no other size. */
    private static List<Ref> unmarked(DataSamples.Walk walk, int size) {
        return walk.sessions().subList(size * DataSamples.UNMARKED, (size + 1) * DataSamples.UNMARKED);
    }

    private static Stream<Case<Ref>> pairs(Actor actor, List<Ref> sessions) {
        return IntStream.range(0, sessions.size() / 2)
                .mapToObj(pair -> new Case<>(actor, sessions.get(2 * pair), sessions.get(2 * pair + 1)));
    }

    private Operation<Void> list(String name, List<Case<Void>> actors) {
        return new Operation<>(
                name,
                actors,
                (actor, nothing) -> () ->
                        caseload.list(CaseloadFilter.ALL, null, 50).items().size(),
                (actor, nothing) -> () -> plain.caseload(actor));
    }

    /** Where the pages of all that is late begin. */
    private List<Place> pages() {
        List<Place> pages = new ArrayList<>(List.of(Place.FIRST));
        String next = worklist.overdue(null, PAGE).next();
        while (next != null) {
            pages.add(Place.at(next));
            next = worklist.overdue(next, PAGE).next();
        }
        return pages;
    }

    /** How many began in one of its years. */
    private int cohorts() {
        return reports.cohorts(new AskCohorts(Set.of(), ReportPurpose.FUNDER), counted -> {}).years().stream()
                .mapToInt(year -> year.entered().people())
                .sum();
    }

    private static int milestones(PlanView plan) {
        return plan.goals().stream().mapToInt(goal -> goal.milestones().size()).sum();
    }

    private Callable<Integer> marking(Ref session) {
        List<OneMark> marks = attendance.roster(session).lines().stream()
                .map(line -> new OneMark(line.enrolment(), MarkKind.PRESENT, 0, null))
                .toList();
        assertThat(marks).hasSize(DataSamples.CLASS);
        return () -> {
            attendance.mark(new MarkAttendance(session, marks));
            return marks.size();
        };
    }

    /** Goes through the cases of one operation, again and again where they are fewer than the turns. */
    private class Runner<T> {
        private final Operation<T> operation;
        private final List<Double> our = new ArrayList<>();
        private final List<Double> their = new ArrayList<>();
        private int next;

        Runner(Operation<T> operation) {
            this.operation = operation;
        }

        private Case<T> next() {
            Case<T> found = operation.cases.get(next++ % operation.cases.size());
            samples.become(found.actor);
            return found;
        }

        /** One of each, the other first every second time. Both must do as much. */
        void turns(int most) {
            our.clear();
            their.clear();
            for (int turn = 0; turn < Math.min(most, operation.turns); turn++) {
                Case<T> about = next();
                Callable<Integer> ours = operation.ours.by(about.actor, about.ours);
                Callable<Integer> theirs = operation.theirs.by(about.actor, about.theirs);
                int first = turn % 2 == 0 ? time(ours, our) : time(theirs, their);
                int second = turn % 2 == 0 ? time(theirs, their) : time(ours, our);
                assertThat(second).as(operation.name).isEqualTo(first);
            }
        }

        private int time(Callable<Integer> act, List<Double> times) {
            long start = System.nanoTime();
            int answer = done(act);
            times.add((System.nanoTime() - start) / 1e6 / operation.parts);
            return answer;
        }

        FigureSamples.Figures figures() {
            turns(operation.turns);
            List<Double> rows = new ArrayList<>();
            List<Double> plainRows = new ArrayList<>();
            for (int turn = 1; turn < Math.min(COUNTED, operation.turns); turn++) {
                Case<T> about = next();
                rows.add(rows(operation.ours.by(about.actor, about.ours)));
                plainRows.add(rows(operation.theirs.by(about.actor, about.theirs)));
            }
            Callable<Integer> explained = ours();
            List<String> sent = new ArrayList<>();
            long roundTrips = plain.counted("Questions", () -> sent.addAll(Statements.of(() -> done(explained))));
            explain(sent.subList(0, sent.size() / operation.parts));
            return new FigureSamples.Figures(
                    sent.size() / operation.parts,
                    roundTrips / operation.parts,
                    percentile(our, 50),
                    percentile(our, 99),
                    percentile(their, 50),
                    percentile(their, 99),
                    Math.round(percentile(rows, 50)),
                    Math.round(percentile(plainRows, 50)));
        }

        private Callable<Integer> ours() {
            Case<T> about = next();
            return operation.ours.by(about.actor, about.ours);
        }

        private double rows(Callable<Integer> act) {
            return 1.0 * plain.counted("Handler_read%", () -> done(act)) / operation.parts;
        }

        private void explain(List<String> sent) {
            statements.add("-- " + operation.name);
            for (String statement : sent) {
                statements.add(statement + ";");
                plain.explained(statement).forEach(way -> statements.add("--   " + way));
            }
        }
    }

    private static int done(Callable<Integer> act) {
        try {
            return act.call();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static double percentile(List<Double> figures, int percent) {
        double[] sorted =
                figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
