package org.marram.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.marram.access.Actor;
import org.marram.access.Role;
import org.marram.common.Ids;
import org.marram.common.KeyRing;
import org.marram.common.Ref;
import org.marram.common.Times;
import org.marram.person.Box;

/**
 * A programme that grows to any size from a seed: coordinators with forty people each, plans, courses of thirty, and marks over
 * five years. Straight into the tables, sealed with real keys. The same seed and sizes make the same shape.
 */
@ApplicationScoped
public class DataSamples {

    static final int CASELOAD = 40;
    static final int CLASS = 30;
    static final int SESSIONS = 40;
    static final int MILESTONES = 60;

    /** Caseloads that the operations are tried on, evenly among those who came first. Their people have the longest plans, all open. */
    static final int WALKS = 10;

    /** Of these, the last are for marking only: whoever was marked at one size would have more to read at the next. */
    static final int MARKED = 2;

    /** Of one course; each operation is tried by us and by the plain one, to warm up, to be timed, and to be counted. */
    static final int UNMARKED = 2 * (MarramBench.TURNS + MarramBench.WARMING + MarramBench.COUNTED) / MARKED;

    /** Besides the forty whom the restricted one sees: those whom they may not, although there is a grant. */
    private static final int BARRED = 8;

    private static final String ALL_PARTS = "IDENTITY,CONTACT,PLAN,ATTENDANCE,OUTCOME,NOTES,DOCUMENTS,ADDRESS";
    private static final String PARTNERS_PARTS = "ATTENDANCE,IDENTITY";

    private static final String ACCOUNT = "account (id, ref, programme_id, role, username, display_name, team_id,"
            + " organisation_id, person_id, created_at, created_by, version)";
    private static final String ORGANISATION =
            "organisation (id, ref, programme_id, kind, name, created_at, created_by, version)";
    private static final String AGREEMENT = "agreement (id, ref, organisation_id, from_on, until_on)";
    private static final String COURSE = "course (id, ref, programme_id, organisation_id, title, starts_on, ends_on,"
            + " capacity, taken, created_at, created_by, version)";
    private static final String SESSION =
            "course_session (id, ref, course_id, organisation_id, starts_at, ends_at, version)";
    private static final String PERSON = "person (id, ref, programme_id, code, language, language_answer,"
            + " last_contact_at, created_at, created_by, version)";
    private static final String ASSIGNMENT =
            "assignment (id, person_id, account_id, from_at, created_by, ref, created_at, settled_at)";
    private static final String GRANT = "access_grant (id, programme_id, person_id, grantee_kind, grantee_id, scopes,"
            + " basis_kind, basis_id, release_id, from_at, until_at)";
    private static final String LIMIT = "access_limit (id, person_id, account_id, kind)";
    private static final String RELEASE = "info_release (id, ref, programme_id, person_id, organisation_id, purpose,"
            + " categories, from_at, until_at, given_how, language, created_at, created_by)";
    private static final String REFERRAL = "referral (id, ref, programme_id, person_id, milestone_id, course_id,"
            + " organisation_id, release_id, sent_at, sent_by, answered_at, answered_by, answer, version,"
            + " expires_at)";
    private static final String ENROLMENT =
            "enrolment (id, ref, programme_id, referral_id, person_id, milestone_id," + " course_id, from_at)";
    private static final String MARK = "mark (id, session_id, enrolment_id, person_id, milestone_id, kind, minutes,"
            + " quarters, at, by_id, version)";

    /** What the operations are tried on. */
    public record World(Actor restricted, List<Walk> walks) {}

    /** One caseload: its people, each of whom is here as themselves too, and sessions of a course without marks. */
    public record Walk(Staff staff, List<Ref> people, List<Actor> selves, List<Ref> sessions) {}

    /** Who walks with a person; and somebody at their school. */
    public record Staff(Actor coordinator, Actor supervisor, Actor provider) {

        Staff with(Actor other) {
            return new Staff(other, supervisor, provider);
        }
    }

    /** One course: the sessions that everybody is marked in, and those that nobody is marked in yet. */
    private record Course(long id, long school, List<Long> sessions, List<Ref> unmarked) {}

    private record Made(long id, Ref ref) {}

    @Resource(lookup = "java:app/jdbc/marram")
    private DataSource source;

    @Inject
    private KeyRing keys;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "bench.people", defaultValue = "10000")
    private List<Integer> sizes;

    private RowSamples rows;
    private Random random;
    private Instant now;
    private LocalDate today;
    private LifeSamples lives;
    private StaySamples stays;
    private FactSamples facts;
    private long programme;
    private int people;
    private World world;

    /** Adds people until there are so many; the operations are always tried on some of those who came first. */
    public World grow(int until, long seed) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            rows = new RowSamples(connection);
            random = new Random(seed);
            now = clock.instant();
            today = LocalDate.now(clock);
            lives = new LifeSamples(rows, random, now);
            if (programme == 0) {
                programme = id();
                rows.add("programme (id, ref, name, created_at)", programme, Ref.random(), "Bench", now);
            }
            stays = new StaySamples(rows, seed, now, today, programme);
            facts = new FactSamples(rows, now, today, programme);
            boolean first = world == null;
            if (first) {
                world = new World(account(Role.COORDINATOR, team().supervisor.teamId(), null, null), new ArrayList<>());
            }
            fill(until - people, first);
            rows.settle();
            people = until;
            return world;
        }
    }

    private void fill(int more, boolean first) throws SQLException {
        int every = more / CASELOAD / WALKS;
        Staff staff = null;
        Course course = null;
        Walk walk = null;
        for (int index = 0; index < more; index++) {
            if (index % (CASELOAD * 8) == 0) {
                staff = team();
            }
            boolean walked = first && index / CASELOAD % every == 0 && index / CASELOAD < every * WALKS;
            if (index % CASELOAD == 0) {
                staff = staff.with(account(Role.COORDINATOR, staff.supervisor.teamId(), null, null));
                course = course(staff.provider.organisationId(), walked ? sizes.size() * UNMARKED : 0);
                walk = new Walk(staff, new ArrayList<>(), new ArrayList<>(), course.unmarked);
                if (walked) {
                    world.walks.add(walk);
                }
            } else if (index % CASELOAD == CLASS) {
                course = course(staff.provider.organisationId(), 0);
            }
            Made made = person(index, staff, course, walked);
            limit(made.id, index, staff, world.restricted);
            if (walked) {
                Actor self = account(Role.PERSON, null, null, made.id);
                grant(made.id, "ACCOUNT", self.accountId(), "SELF", null, Times.NEVER);
                walk.people.add(made.ref);
                walk.selves.add(self);
            }
        }
    }

    /** With a supervisor, and a school that knows the team's people under an agreement. */
    private Staff team() throws SQLException {
        long team = id();
        long school = id();
        rows.add("team (id, programme_id, name)", team, programme, "Team");
        rows.add(ORGANISATION, school, Ref.random(), programme, "TRAINING", "School", now, 0, 1);
        rows.add(AGREEMENT, id(), Ref.random(), school, today.minusYears(5), today.plusYears(1));
        return new Staff(null, account(Role.SUPERVISOR, team, null, null), account(Role.PROVIDER, null, school, null));
    }

    private Actor account(Role role, Long team, Long organisation, Long person) throws SQLException {
        long id = id();
        Ref name = Ref.random();
        String username = person == null ? "bench-" + id : null;
        rows.add(ACCOUNT, id, name, programme, role, username, username, team, organisation, person, now, 0, 1);
        return new Actor(id, name, role, username, programme, team, organisation, person, null);
    }

    private Course course(long school, int unmarked) throws SQLException {
        long course = id();
        int weeksAgo = random.nextInt(220);
        LocalDate first = today.minusWeeks(weeksAgo + SESSIONS + 1L);
        rows.add(
                COURSE,
                course,
                Ref.random(),
                programme,
                school,
                "Course",
                first,
                today.plusDays(30),
                CLASS,
                CLASS,
                now,
                0,
                1);
        List<Long> marked = new ArrayList<>();
        for (int week = 0; week < SESSIONS; week++) {
            marked.add(session(course, school, Ref.random(), 7 * (weeksAgo + SESSIONS - week)));
        }
        List<Ref> waiting = new ArrayList<>();
        for (int day = 1; day <= unmarked; day++) {
            Ref name = Ref.random();
            session(course, school, name, day);
            waiting.add(name);
        }
        return new Course(course, school, marked, waiting);
    }

    private long session(long course, long school, Ref name, int daysAgo) throws SQLException {
        long session = id();
        Instant start = now.minus(Duration.ofDays(daysAgo));
        rows.add(SESSION, session, name, course, school, start, start.plus(Duration.ofHours(3)), 1);
        return session;
    }

    private Made person(int index, Staff staff, Course course, boolean walked) throws SQLException {
        long person = id();
        Ref name = Ref.random();
        long by = staff.coordinator.accountId();
        Instant met = now.minus(Duration.ofDays(random.nextInt(45)));
        String code = Integer.toString(1_000_000 + people + index, 36).toUpperCase();
        rows.add(PERSON, person, name, programme, code, "es", "GIVEN", met, now, by, 1);
        byte[] wrapped = keys.newWrappedKey("person_key " + person);
        Box box = new Box(person, keys.unwrap(wrapped, "person_key " + person));
        rows.add("marram_key.person_key (person_id, wrapped_key, kek_id)", person, wrapped, keys.kekId());
        byte[] sealed = box.seal("person_secret.NAME_TO_USE", "Person " + index);
        rows.add("person_secret (person_id, field, answer, ciphertext)", person, "NAME_TO_USE", "GIVEN", sealed);
        byte[] token = keys.shortToken("search " + programme + " NAME_TO_USE", Integer.toString(index));
        rows.add("search_token (person_id, field, token)", person, "NAME_TO_USE", token);
        rows.add(ASSIGNMENT, id(), person, by, now, by, Ref.random(), now, now);
        grant(person, "ACCOUNT", by, "CASELOAD", null, Times.NEVER);
        grant(person, "TEAM", staff.supervisor.teamId(), "SUPERVISION", null, Times.NEVER);
        boolean closed = !walked && index % 10 == 9;
        LifeSamples.Who who = new LifeSamples.Who(index, programme, box, by, met, closed);
        long milestone = lives.live(who, walked ? MILESTONES : MILESTONES / 5);
        enrol(person, index, milestone, course, by);
        stays.live(person);
        if (walked) {
            facts.live(box, by);
        }
        return new Made(person, name);
    }

    /** A place in the course, under a release that may end soon; one in ten waits for the answer to another referral. */
    private void enrol(long person, int index, long milestone, Course course, long by) throws SQLException {
        long release = id();
        Instant until = now.plus(Duration.ofDays(10 + random.nextInt(300)));
        rows.add(
                RELEASE,
                release,
                Ref.random(),
                programme,
                person,
                course.school,
                "TRAINING",
                PARTNERS_PARTS,
                now,
                until,
                "WRITTEN",
                "es",
                now,
                by);
        grant(person, "ORGANISATION", course.school, "ENROLMENT", release, until);
        long referral = id();
        rows.add(
                REFERRAL,
                referral,
                Ref.random(),
                programme,
                person,
                milestone,
                course.id,
                course.school,
                release,
                now,
                by,
                now,
                by,
                "ACCEPTED",
                1,
                until);
        if (index % 10 == 0) {
            Instant sent = now.minus(Duration.ofDays(random.nextInt(12)));
            rows.add(
                    REFERRAL,
                    id(),
                    Ref.random(),
                    programme,
                    person,
                    milestone,
                    course.id,
                    course.school,
                    release,
                    sent,
                    by,
                    null,
                    null,
                    null,
                    1,
                    until);
        }
        long enrolment = id();
        rows.add(ENROLMENT, enrolment, Ref.random(), programme, referral, person, milestone, course.id, now);
        for (long session : course.sessions) {
            rows.add(MARK, id(), session, enrolment, person, milestone, "PRESENT", 0, 12, now, 0, 1);
        }
        rows.add("milestone_progress (milestone_id, amount, facts, moved_at)", milestone, SESSIONS * 12, SESSIONS, now);
    }

    private void grant(long person, String kind, long grantee, String basis, Long release, Instant until)
            throws SQLException {
        String parts = release == null ? ALL_PARTS : PARTNERS_PARTS;
        Instant from = now.minusSeconds(1);
        rows.add(GRANT, id(), programme, person, kind, grantee, parts, basis, id(), release, from, until);
    }

    /**
     * The restricted one is granted the people of the third caseload, is excluded from some, is not among the only ones
     * for some, and is for others. Of everybody else, two in a hundred have excluded somebody.
     */
    private void limit(long person, int index, Staff staff, Actor restricted) throws SQLException {
        int number = people + index - 2 * CASELOAD;
        if (number >= 0 && number < CASELOAD + BARRED) {
            grant(person, "ACCOUNT", restricted.accountId(), "CASELOAD", null, Times.NEVER);
            switch (number % 12) {
                case 0 -> limit(person, restricted, "EXCLUDED");
                case 1 -> limit(person, staff.coordinator, "ONLY");
                case 2, 3 -> limit(person, restricted, "ONLY");
                default -> {}
            }
        } else if (number >= 0 && index % 50 == 0) {
            limit(person, restricted, "EXCLUDED");
        }
    }

    private void limit(long person, Actor account, String kind) throws SQLException {
        rows.add(LIMIT, id(), person, account.accountId(), kind);
    }

    /** A key of its own. */
    static long id() {
        return Ids.next();
    }
}
