package org.marram.bench;

import com.google.crypto.tink.Aead;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.marram.access.Actor;
import org.marram.common.Ids;
import org.marram.common.KeyRing;
import org.marram.common.Ref;

/** The same answers with the same duties, by hand: what the services are measured against. */
@ApplicationScoped
public class PlainJdbcSamples {

    private static final String SEEN = """
             exists (select 1 from access_grant g where g.person_id = x.person_id and g.programme_id = ?
                 and g.grantee_id in (?, ?) and g.from_at <= ? and g.until_at > ? and g.ended_at is null
                 and find_in_set(?, g.scopes) > 0)
             and not exists (select 1 from access_limit l where l.person_id = x.person_id and l.account_id = ?
                 and l.kind = 'EXCLUDED')
             and (exists (select 1 from access_limit l where l.person_id = x.person_id and l.account_id = ? and l.kind = 'ONLY')
                  or not exists (select 1 from access_limit l where l.person_id = x.person_id and l.kind = 'ONLY'))
            """;

    @Resource(lookup = "java:app/jdbc/marram")
    private DataSource source;

    @Inject
    private KeyRing keys;

    @Inject
    private Clock clock;

    /** Page of 50, names opened, one journal row. */
    List<String> caseload(Actor actor) throws SQLException {
        return inTransaction(connection -> {
            Map<Long, String> lines = new HashMap<>();
            try (PreparedStatement select = connection.prepareStatement(
                    "select x.person_id, p.ref, p.code, x.milestones, x.reached, x.next_due_on from plan x"
                            + " join person p on p.id = x.person_id where x.programme_id = ? and " + SEEN
                            + " order by x.next_due_on, x.ref limit 51")) {
                select.setLong(1, actor.programmeId());
                seen(select, 2, actor, "PLAN");
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        lines.put(
                                rows.getLong(1), rows.getString(3) + rows.getInt(4) + rows.getInt(5) + rows.getDate(6));
                    }
                }
            }
            names(connection, lines);
            journal(connection, actor, "LIST_PEOPLE", null);
            return new ArrayList<>(lines.values());
        });
    }

    /** The whole plan with its words opened and its counters, one journal row. */
    List<String> plan(Actor actor, Ref person) throws SQLException {
        return inTransaction(connection -> {
            long id = person(connection, actor, person);
            journal(connection, actor, "OPEN_PLAN", id);
            Aead key = key(connection, id);
            List<String> lines = new ArrayList<>();
            long plan = one(connection, "select id from plan where person_id = ?", id);
            each(
                    connection,
                    "select id, words, pathway, whose, ref from goal where plan_id = ? order by position",
                    plan,
                    row -> lines.add(open(key, "goal.words " + row.getLong(1), id, row.getBytes(2))));
            each(
                    connection,
                    "select id, title, due_on, planned_on, criterion_kind, criterion_amount, reached_at, set_aside_at,"
                            + " ref, version, goal_id from milestone where plan_id = ? order by goal_id, position",
                    plan,
                    row -> lines.add(
                            open(key, "milestone.title " + row.getLong(1), id, row.getBytes(2)) + row.getDate(3)));
            each(
                    connection,
                    "select q.milestone_id, q.needs_id from prerequisite q join milestone m on m.id = q.milestone_id"
                            + " where q.removed_at is null and m.plan_id = ?",
                    plan,
                    row -> lines.add(row.getLong(1) + " " + row.getLong(2)));
            each(
                    connection,
                    "select c.milestone_id, c.amount, c.facts from milestone_progress c join milestone m"
                            + " on m.id = c.milestone_id where m.plan_id = ?",
                    plan,
                    row -> lines.add(row.getInt(2) + " " + row.getInt(3)));
            return lines;
        });
    }

    /** Thirty marks in one batch, the counters moved, one journal row. */
    List<String> mark(Actor actor, Ref session) throws SQLException {
        return inTransaction(connection -> {
            List<long[]> places = new ArrayList<>();
            List<Long> milestones = new ArrayList<>();
            long[] found = new long[2];
            try (PreparedStatement select = connection.prepareStatement(
                    "select id, course_id from course_session where ref = ? and organisation_id = ? for update")) {
                select.setBytes(1, session.bytes());
                select.setLong(2, actor.organisationId());
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    found[0] = row.getLong(1);
                    found[1] = row.getLong(2);
                }
            }
            try (PreparedStatement select = connection.prepareStatement(
                    "select x.id, x.person_id, x.milestone_id from enrolment x where x.course_id = ? and x.ended_at is null and "
                            + SEEN)) {
                select.setLong(1, found[1]);
                seen(select, 2, actor, "ATTENDANCE");
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        places.add(new long[] {rows.getLong(1), rows.getLong(2), rows.getLong(3)});
                        milestones.add(rows.getLong(3));
                    }
                }
            }
            one(connection, "select count(*) from mark where session_id = ?", found[0]);
            insertMarks(connection, actor, found[0], places);
            moveCounters(connection, milestones);
            reached(connection, milestones);
            journal(connection, actor, "MARK_ATTENDANCE", null);
            return List.of();
        });
    }

    /** What the server was asked since it started, by whomever: the bench is alone with it. */
    long questions() {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement("show global status like 'Questions'");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(2);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void insertMarks(Connection connection, Actor actor, long session, List<long[]> places)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into mark values (?, ?, ?, ?, ?, 'PRESENT', 0, 12, ?, ?, 1)")) {
            for (long[] place : places) {
                insert.setLong(1, Ids.next());
                insert.setLong(2, session);
                insert.setLong(3, place[0]);
                insert.setLong(4, place[1]);
                insert.setLong(5, place[2]);
                insert.setTimestamp(6, now());
                insert.setLong(7, actor.accountId());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void reached(Connection connection, List<Long> milestones) throws SQLException {
        String ids = milestones.stream().map(String::valueOf).collect(Collectors.joining(","));
        each(
                connection,
                "select m.id from milestone m join milestone_progress c on c.milestone_id = m.id where m.id in (" + ids
                        + ") and c.amount >= m.criterion_amount and m.reached_at is null and 0 = ?",
                0,
                row -> {
                    throw new SQLException("Nobody reaches anything here");
                });
    }

    private void moveCounters(Connection connection, List<Long> milestones) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update milestone_progress set amount = amount + 12, facts = facts + 1, moved_at = ? where milestone_id in ("
                        + milestones.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")")) {
            update.setTimestamp(1, now());
            update.executeUpdate();
        }
    }

    private long person(Connection connection, Actor actor, Ref person) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select x.person_id from (select id as person_id, ref, programme_id from person) x where x.ref = ?"
                        + " and x.programme_id = ? and " + SEEN)) {
            select.setBytes(1, person.bytes());
            select.setLong(2, actor.programmeId());
            seen(select, 3, actor, "PLAN");
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void seen(PreparedStatement select, int from, Actor actor, String scope) throws SQLException {
        select.setLong(from, actor.programmeId());
        select.setLong(from + 1, actor.grantees().get(0));
        select.setLong(from + 2, actor.grantees().get(actor.grantees().size() - 1));
        select.setTimestamp(from + 3, now());
        select.setTimestamp(from + 4, now());
        select.setString(from + 5, scope);
        select.setLong(from + 6, actor.accountId());
        select.setLong(from + 7, actor.accountId());
    }

    private void names(Connection connection, Map<Long, String> lines) throws SQLException {
        String ids = lines.keySet().stream().map(String::valueOf).collect(Collectors.joining(","));
        each(
                connection,
                "select s.person_id, s.ciphertext, k.wrapped_key from person_secret s join marram_key.person_key k"
                        + " on k.person_id = s.person_id where s.field = 'NAME_TO_USE' and s.person_id in (" + ids
                        + ") and 0 = ?",
                0,
                row -> {
                    long id = row.getLong(1);
                    Aead key = keys.unwrap(row.getBytes(3), "person_key " + id);
                    lines.merge(id, open(key, "person_secret.NAME_TO_USE", id, row.getBytes(2)), String::concat);
                });
    }

    private Aead key(Connection connection, long person) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select wrapped_key from marram_key.person_key where person_id = ?")) {
            select.setLong(1, person);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return keys.unwrap(row.getBytes(1), "person_key " + person);
            }
        }
    }

    private void journal(Connection connection, Actor actor, String act, Long person) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into marram_journal.journal_entry values (?, ?, ?, ?, ?, ?, ?, null, null, 'DONE', ?)")) {
            insert.setLong(1, Ids.next());
            insert.setTimestamp(2, now());
            insert.setLong(3, actor.programmeId());
            insert.setLong(4, actor.accountId());
            insert.setString(5, actor.role().name());
            insert.setString(6, act);
            insert.setObject(7, person);
            insert.setBytes(8, Ref.random().bytes());
            insert.executeUpdate();
        }
    }

    private static String open(Aead key, String place, long person, byte[] sealed) throws SQLException {
        try {
            byte[] bound = (place + " " + person).getBytes(StandardCharsets.UTF_8);
            return new String(key.decrypt(sealed, bound), StandardCharsets.UTF_8);
        } catch (java.security.GeneralSecurityException broken) {
            throw new SQLException(broken);
        }
    }

    private static long one(Connection connection, String sql, long parameter) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, parameter);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private static void each(Connection connection, String sql, long parameter, Row reader) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, parameter);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    private interface Work {
        List<String> on(Connection connection) throws SQLException;
    }

    private List<String> inTransaction(Work work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            List<String> answer = work.on(connection);
            connection.commit();
            return answer;
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
