package org.marram.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.contact.NoteService;
import org.marram.history.PlanHistoryService;
import org.marram.plan.PlanService;
import org.marram.plan.PlanView;
import org.marram.progress.ProgressService;
import org.marram.review.ReviewService;
import org.marram.testing.Deployments;
import org.marram.testing.Statements;
import org.marram.worklist.WorkOverdue;
import org.marram.worklist.WorklistService;

/**
 * How long the main operations take, and how many statements, beside plain JDBC with the same duties (scope, journal row,
 * decryption) on the same pool, turn by turn in the same run. {@code mvn -Pbench verify [-Dbench.people=100000]}.
 */
@ExtendWith(ArquillianExtension.class)
class MarramBench {

    static final int TURNS = 400;

    /** Of what takes its time. */
    private static final int FEW_TURNS = 20;

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
    Clock clock;

    @Inject
    @ConfigProperty(name = "bench.people", defaultValue = "10000")
    int people;

    /** Prepares a turn; it is timed, and answers how many things were read or written. */
    private interface Turn {
        Callable<Integer> next();
    }

    private record Operation(
            String name, Actor actor, int turns, Turn ours, Turn theirs, List<Double> our, List<Double> their) {

        Operation(String name, Actor actor, int turns, Turn ours, Turn theirs) {
            this(name, actor, turns, ours, theirs, new ArrayList<>(), new ArrayList<>());
        }

        Operation(String name, Actor actor, Turn ours, Turn theirs) {
            this(name, actor, TURNS, ours, theirs);
        }

        /** One of each, the other first every second time. Both must do as much. */
        void turn(boolean oursFirst) {
            int first = oursFirst ? time(ours.next(), our) : time(theirs.next(), their);
            int second = oursFirst ? time(theirs.next(), their) : time(ours.next(), our);
            assertThat(second).as(name).isEqualTo(first);
        }

        private static int time(Callable<Integer> act, List<Double> times) {
            long start = System.nanoTime();
            int answer = done(act);
            times.add((System.nanoTime() - start) / 1e6);
            return answer;
        }
    }

    private static final Path REPORT = Path.of("target", "bench.txt");

    private final List<String> statements = new ArrayList<>();

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void measures() throws Exception {
        Files.deleteIfExists(REPORT);
        long start = System.nanoTime();
        DataSamples.World world = data.generate(people, 42);
        tell(String.format(Locale.ROOT, "%d people in %.0f s", people, (System.nanoTime() - start) / 1e9));
        List<Operation> operations = operations(world);
        assertThat(plans.drift()).isEmpty();
        assertThat(reviews.drift()).isEmpty();
        assertThat(notes.drift()).isEmpty();
        assertThat(progress.drift()).isEmpty();
        for (Operation operation : operations) {
            turns(operation, operation.turns / 2);
            operation.our.clear();
            operation.their.clear();
        }
        tell(String.format(
                "%-40s %8s %8s %9s %9s %7s %11s %11s %9s",
                "operation",
                "p50 ms",
                "p99 ms",
                "jdbc p50",
                "jdbc p99",
                "ratio",
                "statements",
                "round trips",
                "rows read"));
        for (Operation operation : operations) {
            turns(operation, operation.turns);
            print(operation);
        }
        Files.write(Path.of("target", "bench.sql"), statements);
    }

    private List<Operation> operations(DataSamples.World world) {
        Actor coordinator = world.staff().coordinator();
        Ref own = world.people().get(world.people().size() - 1);
        LocalDate past = LocalDate.now(clock).minusYears(3);
        return List.of(
                list("list of people, coordinator", coordinator),
                list("list of people, restricted coordinator", world.restricted()),
                list("list of people, supervisor", world.staff().supervisor()),
                new Operation(
                        "worklist of a coordinator",
                        coordinator,
                        () -> () -> worklist.mine(null).lines(),
                        () -> () -> plain.worklist(coordinator)),
                new Operation(
                        "overdue, a page of 100",
                        coordinator,
                        () -> () -> worklist.overdue(null, 100).items().size(),
                        () -> () -> plain.overdue(coordinator)),
                new Operation(
                        "overdue, all pages",
                        coordinator,
                        FEW_TURNS,
                        () -> this::allOverdue,
                        () -> () -> plain.allOverdue(coordinator)),
                of(
                        "plan of 60 milestones",
                        coordinator,
                        world.people(),
                        person -> milestones(progress.of(person).plan()),
                        person -> plain.plan(coordinator, person)),
                of(
                        "plan as it stood three years ago",
                        coordinator,
                        world.people(),
                        person -> milestones(history.asItStood(person, past)),
                        person -> plain.asItStood(coordinator, person, past)),
                of(
                        "the person's own way",
                        world.self(),
                        List.of(own),
                        person -> milestones(progress.mine().way().plan()),
                        person -> plain.ownWay(world.self(), person)),
                marks(world));
    }

    private Operation list(String name, Actor actor) {
        return new Operation(
                name,
                actor,
                () -> () -> caseload.list(CaseloadFilter.ALL, null, 50).items().size(),
                () -> () -> plain.caseload(actor));
    }

    private interface Asked {
        int of(Ref ref) throws SQLException;
    }

    /** One after the other, the same for both. */
    private static Operation of(String name, Actor actor, List<Ref> refs, Asked ours, Asked theirs) {
        Iterator<Ref> our = endless(refs);
        Iterator<Ref> their = endless(refs);
        return new Operation(name, actor, turn(our, ours), turn(their, theirs));
    }

    private static Turn turn(Iterator<Ref> refs, Asked asked) {
        return () -> {
            Ref ref = refs.next();
            return () -> asked.of(ref);
        };
    }

    private Operation marks(DataSamples.World world) {
        Iterator<Ref> sessions = world.sessions().iterator();
        return new Operation(
                "mark a class of 30",
                world.staff().provider(),
                () -> {
                    MarkAttendance marks = present(sessions.next());
                    return () -> {
                        attendance.mark(marks);
                        return marks.marks().size();
                    };
                },
                turn(sessions, session -> plain.mark(world.staff().provider(), session)));
    }

    private int allOverdue() {
        Page<WorkOverdue> page = worklist.overdue(null, 100);
        int all = page.items().size();
        while (page.next() != null) {
            page = worklist.overdue(page.next(), 100);
            all += page.items().size();
        }
        return all;
    }

    private static int milestones(PlanView plan) {
        return plan.goals().stream().mapToInt(goal -> goal.milestones().size()).sum();
    }

    private void turns(Operation operation, int turns) {
        samples.become(operation.actor());
        for (int turn = 0; turn < turns; turn++) {
            operation.turn(turn % 2 == 0);
        }
    }

    private MarkAttendance present(Ref session) {
        List<OneMark> marks = attendance.roster(session).lines().stream()
                .map(line -> new OneMark(line.enrolment(), MarkKind.PRESENT, 0, null))
                .toList();
        assertThat(marks).hasSize(DataSamples.CLASS);
        return new MarkAttendance(session, marks);
    }

    private void print(Operation operation) throws IOException {
        Callable<Integer> act = operation.ours().next();
        List<String> sent = new ArrayList<>();
        long roundTrips = counted("Questions", () -> sent.addAll(Statements.of(() -> done(act))));
        Callable<Integer> again = operation.ours().next();
        long rows = counted("Handler_read%", () -> done(again));
        tell(String.format(
                Locale.ROOT,
                "%-40s %8.2f %8.2f %9.2f %9.2f %6.2fx %11d %11d %9d",
                operation.name(),
                percentile(operation.our(), 50),
                percentile(operation.our(), 99),
                percentile(operation.their(), 50),
                percentile(operation.their(), 99),
                percentile(operation.our(), 50) / percentile(operation.their(), 50),
                sent.size(),
                roundTrips,
                rows));
        statements.add("-- " + operation.name());
        for (String statement : sent) {
            statements.add(statement + ";");
            plain.explained(statement).forEach(way -> statements.add("--   " + way));
        }
    }

    private static void tell(String line) throws IOException {
        Files.writeString(REPORT, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Without what the counting itself costs. */
    private long counted(String what, Runnable act) {
        long first = plain.counted(what);
        long before = plain.counted(what);
        act.run();
        return plain.counted(what) - before - (before - first);
    }

    private static int done(Callable<Integer> act) {
        try {
            return act.call();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static double percentile(List<Double> times, int percent) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static Iterator<Ref> endless(List<Ref> refs) {
        return new Iterator<>() {
            private int index;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Ref next() {
                return refs.get(index++ % refs.size());
            }
        };
    }
}
