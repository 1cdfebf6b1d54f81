package org.marram.bench;

import com.google.crypto.tink.Aead;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.marram.access.Actor;
import org.marram.access.Role;
import org.marram.common.Ids;
import org.marram.common.KeyRing;
import org.marram.common.Ref;
import org.marram.common.Times;

/**
 * A programme of any size from a seed: coordinators with forty people each, plans, courses of thirty, and marks over five
 * years. Straight into the tables, sealed with real keys. The same seed and size make the same shape.
 */
@ApplicationScoped
public class DataSamples {

    static final int CASELOAD = 40;
    static final int CLASS = 30;
    static final int SESSIONS = 40;
    static final int UNMARKED = 2 * (MarramBench.WARM_UP + MarramBench.TURNS) + 1;
    static final int MILESTONES = 60;
    private static final int BATCH = 5_000;
    private static final String PARTS = "IDENTITY,CONTACT,PLAN,ATTENDANCE,OUTCOME,NOTES,DOCUMENTS,ADDRESS";

    /** What the operations are tried on. */
    public record World(
            Actor coordinator, Actor supervisor, Actor provider, Actor self, List<Ref> people, List<Ref> sessions) {}

    @Resource(lookup = "java:app/jdbc/marram")
    private DataSource source;

    @Inject
    private KeyRing keys;

    @Inject
    private Clock clock;

    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();
    private final Map<String, Integer> waiting = new LinkedHashMap<>();
    private Random random;
    private Instant now;
    private LocalDate today;
    private long programme;

    public World generate(int people, long seed) throws SQLException, GeneralSecurityException {
        random = new Random(seed);
        now = clock.instant();
        today = LocalDate.now(clock);
        programme = Ids.next();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            World world = fill(connection, people);
            flush(connection);
            inserts.clear();
            return world;
        }
    }

    private World fill(Connection connection, int people) throws SQLException, GeneralSecurityException {
        row(connection, "programme", programme, ref(), "Bench", at(now));
        row(connection, "team", Ids.next(), programme, "No team");
        long organisation = Ids.next();
        row(
                connection,
                "organisation (id, ref, programme_id, kind, name, created_at, created_by, version)",
                organisation,
                ref(),
                programme,
                "TRAINING",
                "School",
                at(now),
                0L,
                1);
        Actor provider = account(connection, Role.PROVIDER, null, organisation, null);
        World world = null;
        long team = 0;
        Actor coordinator = null;
        Actor supervisor = null;
        Course course = null;
        List<Ref> caseload = new ArrayList<>();
        for (int index = 0; index < people; index++) {
            if (index % (CASELOAD * 8) == 0) {
                team = Ids.next();
                row(connection, "team", team, programme, "Team");
                supervisor = account(connection, Role.SUPERVISOR, team, null, null);
            }
            if (index % CASELOAD == 0) {
                coordinator = account(connection, Role.COORDINATOR, team, null, null);
            }
            if (index % CLASS == 0) {
                course = course(connection, organisation, index < CASELOAD ? UNMARKED : 0);
            }
            Made made = person(connection, index, coordinator, team, course, organisation);
            if (world == null) {
                caseload.add(made.ref);
                if (caseload.size() == Math.min(CASELOAD, people)) {
                    Actor self = account(connection, Role.PERSON, null, null, made.id);
                    grant(connection, made.id, "ACCOUNT", self.accountId(), "SELF", null, Times.NEVER);
                    world = new World(
                            coordinator, supervisor, provider, self, List.copyOf(caseload), course.unmarked());
                }
            }
            if (index % 500 == 499) {
                flush(connection);
            }
        }
        return world;
    }

    private record Made(long id, Ref ref) {}

    /** One course: the sessions that everybody is marked in, and those that nobody is marked in yet. */
    private record Course(long id, List<Long> sessions, List<Ref> unmarked) {}

    private Course course(Connection connection, long organisation, int unmarked) throws SQLException {
        long course = Ids.next();
        int weeksAgo = random.nextInt(220);
        LocalDate last = today.minusWeeks(weeksAgo);
        row(
                connection,
                "course",
                course,
                ref(),
                programme,
                organisation,
                "Course",
                day(last.minusWeeks(SESSIONS + 1L)),
                day(today.plusDays(30)),
                CLASS,
                CLASS,
                at(now),
                0L,
                1);
        List<Long> marked = new ArrayList<>();
        for (int week = 0; week < SESSIONS; week++) {
            long session = Ids.next();
            session(connection, session, Ref.random(), course, organisation, 7 * (weeksAgo + SESSIONS - week));
            marked.add(session);
        }
        List<Ref> waiting = new ArrayList<>();
        for (int day = 1; day <= unmarked; day++) {
            Ref name = Ref.random();
            session(connection, Ids.next(), name, course, organisation, day);
            waiting.add(name);
        }
        return new Course(course, marked, waiting);
    }

    private void session(Connection connection, long id, Ref name, long course, long organisation, int daysAgo)
            throws SQLException {
        Instant start = now.minus(Duration.ofDays(daysAgo));
        row(
                connection,
                "course_session",
                id,
                name.bytes(),
                course,
                organisation,
                at(start),
                at(start.plus(Duration.ofHours(3))),
                null,
                null,
                null,
                1);
    }

    private Made person(
            Connection connection, int index, Actor coordinator, long team, Course course, long organisation)
            throws SQLException, GeneralSecurityException {
        long person = Ids.next();
        Ref name = Ref.random();
        String code = Integer.toString(1_000_000 + index, 36).toUpperCase();
        row(
                connection,
                "person",
                person,
                name.bytes(),
                programme,
                code,
                "es",
                "GIVEN",
                at(now),
                coordinator.accountId(),
                1);
        byte[] wrapped = keys.newWrappedKey("person_key " + person);
        Aead key = keys.unwrap(wrapped, "person_key " + person);
        row(connection, "marram_key.person_key", person, wrapped, keys.kekId());
        row(
                connection,
                "person_secret",
                person,
                "NAME_TO_USE",
                "GIVEN",
                seal(key, "person_secret.NAME_TO_USE", person, "Person " + index));
        row(
                connection,
                "search_token",
                person,
                "NAME_TO_USE",
                keys.shortToken("search " + programme + " NAME_TO_USE", Integer.toString(index)));
        long assignment = Ids.next();
        row(
                connection,
                "assignment",
                assignment,
                person,
                coordinator.accountId(),
                at(now),
                null,
                coordinator.accountId(),
                ref(),
                null,
                null,
                at(now),
                null,
                null,
                at(now));
        grant(connection, person, "ACCOUNT", coordinator.accountId(), "CASELOAD", null, Times.NEVER);
        grant(connection, person, "TEAM", team, "SUPERVISION", null, Times.NEVER);
        long milestone = plan(connection, index, person, key, coordinator);
        enrolment(connection, person, milestone, course, organisation, coordinator);
        return new Made(person, name);
    }

    /** Five years of milestones for the first caseload, one year for everybody else; answers the one proved by hours. */
    private long plan(Connection connection, int index, long person, Aead key, Actor coordinator)
            throws SQLException, GeneralSecurityException {
        int milestones = index < CASELOAD ? MILESTONES : MILESTONES / 5;
        int reached = random.nextInt(milestones);
        long plan = Ids.next();
        long first = 0;
        LocalDate start = today.minusMonths(random.nextInt(48));
        row(
                connection,
                "plan",
                plan,
                ref(),
                programme,
                person,
                coordinator.accountId(),
                at(now),
                coordinator.accountId(),
                milestones,
                reached,
                day(today.plusDays(random.nextInt(60) - 20L)),
                1);
        long goal = 0;
        for (int position = 0; position < milestones; position++) {
            if (position % 6 == 0) {
                goal = Ids.next();
                String pathway = List.of("COUNSELLING", "EDUCATION", "JOB_TRAINING", "HOUSING")
                        .get(position / 6 % 4);
                row(
                        connection,
                        "goal",
                        goal,
                        ref(),
                        plan,
                        pathway,
                        "PERSON",
                        seal(key, "goal.words " + goal, person, "A goal"),
                        position,
                        at(now),
                        coordinator.accountId());
            }
            long milestone = Ids.next();
            LocalDate due = start.plusDays(30L * position);
            boolean hours = position == 0;
            boolean done = position > 0 && position <= reached;
            row(
                    connection,
                    "milestone",
                    milestone,
                    ref(),
                    goal,
                    plan,
                    position,
                    seal(key, "milestone.title " + milestone, person, "A step " + position),
                    day(due),
                    day(due),
                    hours ? "HOURS_ATTENDED" : "CONFIRMED",
                    hours ? 36_000 : null,
                    null,
                    done ? at(now) : null,
                    done ? coordinator.accountId() : null,
                    done ? "CONFIRMED" : null,
                    null,
                    null,
                    null,
                    at(now),
                    coordinator.accountId(),
                    1);
            if (hours) {
                first = milestone;
                row(connection, "milestone_progress", milestone, SESSIONS * 12, SESSIONS, at(now));
            }
        }
        return first;
    }

    private void enrolment(
            Connection connection, long person, long milestone, Course course, long organisation, Actor coordinator)
            throws SQLException {
        long release = Ids.next();
        Instant until = now.plus(Duration.ofDays(300));
        row(
                connection,
                "info_release",
                release,
                ref(),
                programme,
                person,
                organisation,
                "TRAINING",
                "ATTENDANCE,IDENTITY",
                at(now),
                at(until),
                "WRITTEN",
                "es",
                null,
                null,
                null,
                at(now),
                coordinator.accountId());
        long referral = Ids.next();
        row(
                connection,
                "referral",
                referral,
                ref(),
                programme,
                person,
                milestone,
                course.id,
                organisation,
                release,
                at(now),
                coordinator.accountId(),
                at(now),
                coordinator.accountId(),
                "ACCEPTED",
                null,
                null,
                null,
                null,
                1);
        long enrolment = Ids.next();
        row(
                connection,
                "enrolment",
                enrolment,
                ref(),
                programme,
                referral,
                person,
                milestone,
                course.id,
                at(now),
                null,
                null);
        grant(connection, person, "ORGANISATION", organisation, "ENROLMENT", release, until);
        for (long session : course.sessions) {
            row(
                    connection,
                    "mark",
                    Ids.next(),
                    session,
                    enrolment,
                    person,
                    milestone,
                    "PRESENT",
                    0,
                    12,
                    at(now),
                    0L,
                    1);
        }
    }

    private void grant(
            Connection connection, long person, String kind, long grantee, String basis, Long release, Instant until)
            throws SQLException {
        String parts = basis.equals("ENROLMENT") ? "ATTENDANCE,IDENTITY" : PARTS;
        row(
                connection,
                "access_grant",
                Ids.next(),
                programme,
                person,
                kind,
                grantee,
                parts,
                basis,
                Ids.next(),
                release,
                at(now.minusSeconds(1)),
                at(until),
                null,
                null);
    }

    private Actor account(Connection connection, Role role, Long team, Long organisation, Long person)
            throws SQLException {
        long id = Ids.next();
        Ref name = Ref.random();
        String username = person == null ? "bench-" + id : null;
        row(
                connection,
                "account",
                id,
                name.bytes(),
                programme,
                role.name(),
                username,
                username,
                team,
                organisation,
                person,
                null,
                null,
                false,
                null,
                null,
                at(now),
                0L,
                1);
        return new Actor(id, name, role, username, programme, team, organisation, person, null);
    }

    private void row(Connection connection, String table, Object... values) throws SQLException {
        PreparedStatement insert = inserts.get(table);
        if (insert == null) {
            String marks = "?,".repeat(values.length);
            insert = connection.prepareStatement(
                    "insert into " + table + " values (" + marks.substring(0, marks.length() - 1) + ")");
            inserts.put(table, insert);
        }
        for (int index = 0; index < values.length; index++) {
            insert.setObject(index + 1, values[index]);
        }
        insert.addBatch();
        if (waiting.merge(table, 1, Integer::sum) >= BATCH) {
            waiting.replaceAll((name, rows) -> 0);
            send();
        }
    }

    /** In the order in which the tables were first used, which is the order of what refers to what. */
    private void send() throws SQLException {
        for (PreparedStatement insert : inserts.values()) {
            insert.executeBatch();
        }
    }

    private void flush(Connection connection) throws SQLException {
        send();
        connection.commit();
    }

    private static byte[] seal(Aead key, String place, long person, String words) throws GeneralSecurityException {
        return key.encrypt(
                words.getBytes(StandardCharsets.UTF_8), (place + " " + person).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] ref() {
        return Ref.random().bytes();
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }

    private static Date day(LocalDate day) {
        return Date.valueOf(day);
    }
}
