package org.marram.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marram.access.Actor;
import org.marram.common.Ids;
import org.marram.common.KeyRing;
import org.marram.common.Ref;
import org.marram.person.Box;

/** One transaction by hand, with the duties that nobody may leave out: the scope, the journal row, sealed words. */
class JdbcSamples {

    /** Narrows a query whose rows have {@code x.person_id}; its parameters are {@link #seen}. */
    static final String SEEN = """
             exists (select 1 from access_grant g where g.person_id = x.person_id and g.programme_id = ?
                 and g.grantee_id in (?, ?) and g.from_at <= ? and g.until_at > ? and g.ended_at is null
                 and find_in_set(?, g.scopes) > 0
                 and (g.release_id is null or (select count(*) from agreement a where a.organisation_id = g.grantee_id
                      and a.from_on <= ? and a.until_on > ? and (a.ended_on is null or a.ended_on > ?)) > 0))
             and (select count(*) from access_limit l where l.person_id = x.person_id and l.account_id = ?
                 and l.kind = 'EXCLUDED') = 0
             and ((select count(*) from access_limit l where l.person_id = x.person_id and l.account_id = ? and l.kind = 'ONLY') > 0
                  or (select count(*) from access_limit l where l.person_id = x.person_id and l.kind = 'ONLY') = 0)
            """;

    /** What to call somebody, and what opens their words. */
    record Known(String name, Box box) {}

    private final Connection connection;
    private final Actor actor;
    private final KeyRing keys;
    private final Clock clock;

    JdbcSamples(Connection connection, Actor actor, KeyRing keys, Clock clock) {
        this.connection = connection;
        this.actor = actor;
        this.keys = keys;
        this.clock = clock;
    }

    Actor actor() {
        return actor;
    }

    Instant now() {
        return clock.instant();
    }

    /** Every column of every row. A parameter that is a collection stands for as many question marks. */
    List<Object[]> rows(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select, parameters);
            try (ResultSet rows = select.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                List<Object[]> all = new ArrayList<>();
                while (rows.next()) {
                    Object[] row = new Object[columns];
                    for (int column = 0; column < columns; column++) {
                        row[column] = rows.getObject(column + 1);
                    }
                    all.add(row);
                }
                return all;
            }
        }
    }

    void change(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            bind(update, parameters);
            update.executeUpdate();
        }
    }

    void insert(String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                bind(insert, row);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        int index = 1;
        for (Object parameter : parameters) {
            for (Object one : parameter instanceof Collection<?> many ? many : Collections.singleton(parameter)) {
                statement.setObject(index++, RowSamples.column(one));
            }
        }
    }

    /** {@code in (?, ?, ?)} */
    static String in(Collection<?> values) {
        return " in (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }

    /** What {@link #SEEN} asks for. */
    List<Object> seen(String scope) {
        List<Long> grantees = actor.grantees();
        LocalDate today = LocalDate.now(clock);
        return List.of(
                actor.programmeId(),
                grantees.get(0),
                grantees.get(grantees.size() - 1),
                now(),
                now(),
                scope,
                today,
                today,
                today,
                actor.accountId(),
                actor.accountId());
    }

    /** The person's box, where the scope allows it; with the journal row. */
    Box person(Ref person, String act) throws SQLException {
        long id = (Long) rows(
                        "select x.person_id from (select id as person_id, ref, programme_id from person) x where x.ref = ?"
                                + " and x.programme_id = ? and " + SEEN,
                        person,
                        actor.programmeId(),
                        seen("PLAN"))
                .get(0)[0];
        journal(act, id);
        byte[] wrapped = (byte[]) rows("select wrapped_key from marram_key.person_key where person_id = ?", id)
                .get(0)[0];
        return box(id, wrapped);
    }

    /** Names and boxes of people whom the scope has allowed. */
    Map<Long, Known> known(Collection<Long> people) throws SQLException {
        Map<Long, Known> known = new HashMap<>();
        if (people.isEmpty()) {
            return known;
        }
        for (Object[] row : rows(
                "select s.person_id, s.ciphertext, k.wrapped_key from person_secret s join marram_key.person_key k"
                        + " on k.person_id = s.person_id where s.field = 'NAME_TO_USE' and s.person_id" + in(people),
                people)) {
            Box box = box((Long) row[0], (byte[]) row[2]);
            known.put((Long) row[0], new Known(box.open("person_secret.NAME_TO_USE", (byte[]) row[1]), box));
        }
        return known;
    }

    private Box box(long person, byte[] wrapped) {
        return new Box(person, keys.unwrap(wrapped, "person_key " + person));
    }

    void journal(String act, Long person) throws SQLException {
        change(
                "insert into marram_journal.journal_entry (id, at, programme_id, actor_id, actor_role, action, person_id,"
                        + " outcome, request_id) values (?, ?, ?, ?, ?, ?, ?, 'DONE', ?)",
                Ids.next(),
                now(),
                actor.programmeId(),
                actor.accountId(),
                actor.role(),
                act,
                person,
                Ref.random());
    }
}
