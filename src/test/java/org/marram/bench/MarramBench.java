package org.marram.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.marram.common.Ref;
import org.marram.progress.ProgressService;
import org.marram.testing.Deployments;
import org.marram.testing.Statements;

/**
 * How long the main operations take, and how many statements, beside plain JDBC with the same duties (scope, journal row,
 * decryption) on the same pool, turn by turn in the same run. {@code mvn -Pbench verify [-Dbench.people=100000]}.
 */
@ExtendWith(ArquillianExtension.class)
class MarramBench {

    static final int WARM_UP = 200;
    static final int TURNS = 400;

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
    @ConfigProperty(name = "bench.people", defaultValue = "10000")
    int people;

    /** Prepares a turn; what it answers is timed. */
    private interface Turn {
        Callable<?> next();
    }

    private record Operation(String name, Actor actor, Turn ours, Turn theirs, List<Double> our, List<Double> their) {
        Operation(String name, Actor actor, Turn ours, Turn theirs) {
            this(name, actor, ours, theirs, new ArrayList<>(), new ArrayList<>());
        }

        /** One of each, the other first every second time. */
        void turn(boolean oursFirst) {
            if (oursFirst) {
                our.add(time(ours.next()));
            }
            their.add(time(theirs.next()));
            if (!oursFirst) {
                our.add(time(ours.next()));
            }
        }
    }

    private final List<String> report = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void measures() throws Exception {
        long start = System.nanoTime();
        DataSamples.World world = data.generate(people, 42);
        report.add(String.format(Locale.ROOT, "%d people in %.0f s", people, (System.nanoTime() - start) / 1e9));
        List<Operation> operations = operations(world);
        for (Operation operation : operations) {
            turns(operation, WARM_UP);
            operation.our.clear();
            operation.their.clear();
        }
        report.add(String.format(
                "%-30s %8s %8s %9s %9s %7s %11s %11s",
                "operation", "p50 ms", "p99 ms", "jdbc p50", "jdbc p99", "ratio", "statements", "round trips"));
        for (Operation operation : operations) {
            turns(operation, TURNS);
            print(operation);
        }
        report.forEach(System.out::println);
        Files.write(Path.of("target", "bench.txt"), report);
        Files.write(Path.of("target", "bench.sql"), statements);
    }

    private List<Operation> operations(DataSamples.World world) {
        Iterator<Ref> people = endless(world.people());
        Ref own = world.people().get(world.people().size() - 1);
        Iterator<Ref> sessions = world.sessions().iterator();
        return List.of(
                new Operation(
                        "list of people, coordinator",
                        world.coordinator(),
                        () -> () -> caseload.list(CaseloadFilter.ALL, null, 50),
                        () -> () -> plain.caseload(world.coordinator())),
                new Operation(
                        "list of people, supervisor",
                        world.supervisor(),
                        () -> () -> caseload.list(CaseloadFilter.ALL, null, 50),
                        () -> () -> plain.caseload(world.supervisor())),
                new Operation(
                        "plan of 60 milestones",
                        world.coordinator(),
                        () -> {
                            Ref person = people.next();
                            return () -> progress.of(person);
                        },
                        () -> {
                            Ref person = people.next();
                            return () -> plain.plan(world.coordinator(), person);
                        }),
                new Operation(
                        "the person's own way",
                        world.self(),
                        () -> progress::mine,
                        () -> () -> plain.plan(world.self(), own)),
                new Operation(
                        "mark a class of 30",
                        world.provider(),
                        () -> {
                            MarkAttendance marks = present(sessions.next());
                            return () -> {
                                attendance.mark(marks);
                                return null;
                            };
                        },
                        () -> {
                            Ref session = sessions.next();
                            return () -> plain.mark(world.provider(), session);
                        }));
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

    private void print(Operation operation) {
        Callable<?> counted = operation.ours().next();
        long before = plain.questions();
        List<String> sent = Statements.of(() -> time(counted));
        long roundTrips = plain.questions() - before - 1;
        report.add(String.format(
                Locale.ROOT,
                "%-30s %8.2f %8.2f %9.2f %9.2f %6.2fx %11d %11d",
                operation.name(),
                percentile(operation.our(), 50),
                percentile(operation.our(), 99),
                percentile(operation.their(), 50),
                percentile(operation.their(), 99),
                percentile(operation.our(), 50) / percentile(operation.their(), 50),
                sent.size(),
                roundTrips));
        statements.add("-- " + operation.name());
        statements.addAll(sent);
    }

    private static double time(Callable<?> act) {
        long start = System.nanoTime();
        try {
            act.call();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return (System.nanoTime() - start) / 1e6;
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
