package org.marram.safety;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.marram.testing.Product;

/** What stands in the journal, as its owner sees it. */
final class JournalRows {

    private JournalRows() {}

    /** How many rows there are of this account's acts and reads. */
    static long of(String username) {
        return count(
                "select count(*) from marram_journal.journal_entry j join account a on a.id = j.actor_id where a.username = ?",
                username);
    }

    /** A count with one value to look for. */
    static long count(String sql, Object value) {
        try (Connection connection = Product.owner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new AssertionError(sql, failed);
        }
    }
}
