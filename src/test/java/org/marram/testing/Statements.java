package org.marram.testing;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * Counts the statements that go to the database on this thread, as the driver sends them: a rewritten batch is one.
 * Named in the tests' database address, so that every connection of the pool carries it.
 */
public class Statements implements QueryInterceptor {

    private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

    /** What was sent while this ran. */
    public static List<String> of(Runnable act) {
        List<String> sent = new ArrayList<>();
        SENT.set(sent);
        try {
            act.run();
        } finally {
            SENT.remove();
        }
        return sent;
    }

    @Override
    public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
        return this;
    }

    @Override
    public <T extends Resultset> T preProcess(Supplier<String> sql, Query query) {
        List<String> sent = SENT.get();
        if (sent != null) {
            String text = sql.get().strip();
            if (text.matches("(?is)(select|insert|update|delete|replace)\\b.*") && !text.contains("@@")) {
                sent.add(text);
            }
        }
        return null;
    }

    @Override
    public boolean executeTopLevelOnly() {
        return false;
    }

    @Override
    public void destroy() {}

    @Override
    public <T extends Resultset> T postProcess(Supplier<String> sql, Query query, T result, ServerSession session) {
        return null;
    }
}
