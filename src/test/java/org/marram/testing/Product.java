package org.marram.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.marram.common.KeyFiles;
import org.marram.run.ApplicationServer;
import org.marram.run.DataFolder;
import org.marram.run.DatabaseServer;
import org.marram.run.Ports;

/**
 * The whole of Marram for a test: database and application as processes of their own, on free ports, with an empty
 * data folder, set as in production. Each starts when it is first asked for and serves all tests of this JVM.
 */
public final class Product {
    private static final Map<String, String> PRODUCTION = Map.of(
            "marram.mode", "production",
            "marram.cookie.secure", "true",
            // where nobody listens
            "marram.mail.host", "127.0.0.1",
            "marram.mail.port", "9",
            "marram.mail.from", "post@calm.example",
            // a machine that is nowhere near UTC: what is kept and what is "today" must not depend on it
            "user.timezone", "Pacific/Chatham");

    private static DataFolder data;
    private static DatabaseServer database;
    private static ApplicationServer application;

    private Product() {}

    /** The address of the application, without a slash at its end. */
    public static synchronized String baseUrl() {
        if (application == null) {
            application = ApplicationServer.start(data(), database(), Ports.free(), PRODUCTION);
        }
        return application.baseUrl();
    }

    /** Starts the application again, with other settings than production's where given; a new address. */
    public static synchronized String restart(Map<String, String> settings) {
        if (application != null) {
            application.close();
        }
        Map<String, String> all = new TreeMap<>(PRODUCTION);
        all.putAll(settings);
        application = ApplicationServer.start(data(), database(), Ports.free(), all);
        return application.baseUrl();
    }

    /** The database, running, its tables up to date; {@code kill()} and {@code start()} are for tests of failure. */
    public static synchronized DatabaseServer database() {
        if (database == null) {
            database = DatabaseServer.start(data(), Ports.free());
        }
        return database;
    }

    /** A connection that may do everything, to lay out what a test needs and to look at what is there. */
    public static Connection owner() throws SQLException {
        return database().owner();
    }

    public static Path dataFolder() {
        return data().root();
    }

    /** Everything the servers have written to their logs so far. */
    public static String logs() {
        try {
            return Files.readString(data().log("application")) + Files.readString(data().log("database"));
        } catch (IOException e) {
            throw new AssertionError("No logs to read", e);
        }
    }

    static synchronized DataFolder data() {
        if (data == null) {
            data = DataFolder.fresh(Path.of(System.getProperty("marram.product", "target/product")));
            try {
                KeyFiles.create(Files.createDirectories(data.keys()));
            } catch (IOException | GeneralSecurityException e) {
                throw new AssertionError("No keys", e);
            }
        }
        return data;
    }
}
