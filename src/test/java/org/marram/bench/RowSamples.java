package org.marram.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.marram.common.Ref;

/** Rows on their way into the database, many at once. */
class RowSamples {

    private static final int BATCH = 5_000;

    private final Connection connection;
    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();
    private int waiting;

    RowSamples(Connection connection) {
        this.connection = connection;
    }

    /** {@code into} is a table with its columns: {@code goal (id, ref, words)}. Each table comes after those that it refers to. */
    void add(String into, Object... values) throws SQLException {
        PreparedStatement insert = inserts.get(into);
        if (insert == null) {
            insert = connection.prepareStatement("insert into " + into + " values ("
                    + String.join(", ", Collections.nCopies(values.length, "?")) + ")");
            inserts.put(into, insert);
        }
        for (int index = 0; index < values.length; index++) {
            insert.setObject(index + 1, column(values[index]));
        }
        insert.addBatch();
        if (++waiting >= BATCH) {
            send();
        }
    }

    /** In the order in which the tables were first used, which is the order of what refers to what. */
    void send() throws SQLException {
        for (PreparedStatement insert : inserts.values()) {
            insert.executeBatch();
        }
        connection.commit();
        waiting = 0;
    }

    /** All of them, and the server has counted them, as it has in a database that is used. */
    void settle() throws SQLException {
        send();
        try (Statement analyze = connection.createStatement()) {
            for (String into : inserts.keySet()) {
                analyze.execute("analyze table " + into.substring(0, into.indexOf(' ')));
            }
        }
    }

    /** As the driver wants it. */
    static Object column(Object value) {
        return value instanceof Instant at
                ? Timestamp.from(at)
                : value instanceof Ref ref ? ref.bytes() : value instanceof Enum<?> code ? code.name() : value;
    }
}
