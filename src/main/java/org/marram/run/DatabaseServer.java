package org.marram.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * A real database server for this machine alone: its files in the data folder, its accounts and grants from
 * {@code sql/setup.sql}, its tables from {@code sql/migration}. The application gets only the application's account.
 */
public final class DatabaseServer implements AutoCloseable {
    private static final int SECONDS_TO_COME_UP = 60;

    private final DataFolder data;
    private final Passwords passwords;
    private final int port;
    private final DatabaseKind kind = DatabaseKind.configured();
    private Child server;

    private DatabaseServer(DataFolder data, int port) {
        this.data = data;
        this.passwords = Passwords.of(data);
        this.port = port;
    }

    /** Lays the database out if there is none, starts it, brings its tables up to date. */
    public static DatabaseServer start(DataFolder data, int port) {
        DatabaseServer database = new DatabaseServer(data, port);
        database.install();
        database.start();
        database.migrate();
        return database;
    }

    /** The address as the application uses it. */
    public String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/marram?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                + "&sslMode=DISABLED&allowPublicKeyRetrieval=true&rewriteBatchedStatements=true"
                + "&useLocalSessionState=true&cachePrepStmts=true&prepStmtCacheSize=250&prepStmtCacheSqlLimit=4096";
    }

    public String appPassword() {
        return passwords.app();
    }

    /** A connection that may do everything in Marram's three schemas. The caller closes it. */
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(url(), "marram_owner", passwords.owner());
    }

    /** Starts again after {@link #close} or {@link #kill}, at the same address. */
    public void start() {
        Path initFile = data.secret("database-setup.sql", setup());
        data.emptied("database.tmp");
        List<String> command = new ArrayList<>(kind.command());
        command.addAll(settings(initFile));
        server = Child.start(command, Map.of(), data.note("database"), data.log("database"));
        awaitConnection();
    }

    /** Ends the server at once, as a power cut would. */
    public void kill() {
        server.kill();
    }

    boolean alive() {
        return server.alive();
    }

    @Override
    public void close() {
        server.stop();
    }

    private Path files() {
        return data.at("database");
    }

    /** Under another name until it is complete: a start that was broken off leaves no half database. */
    private void install() {
        if (Files.exists(files())) {
            return;
        }
        Path unfinished = data.at("database.unfinished");
        DataFolder.clear(unfinished);
        kind.install(unfinished, data.log("database"));
        try {
            Files.move(unfinished, files(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Trouble("Cannot lay out the database in " + files() + ": " + e.getMessage(), e);
        }
    }

    /** The server runs these at every start, before it lets anyone in; the accounts it was born with are closed. */
    private List<String> setup() {
        try {
            List<String> lines = new ArrayList<>();
            lines.add("DROP USER IF EXISTS ''@'localhost', 'root'@'localhost', 'root'@'127.0.0.1', 'root'@'::1';");
            for (String line : Files.readAllLines(Path.of("sql/setup.sql"))) {
                lines.add(line.replace("${owner_password}", passwords.owner())
                        .replace("${app_password}", passwords.app()));
            }
            return lines;
        } catch (IOException e) {
            throw new Trouble("Cannot read sql/setup.sql. Start Marram in its own folder, where pom.xml is.", e);
        }
    }

    private List<String> settings(Path initFile) {
        List<String> settings = new ArrayList<>(List.of(
                "--datadir=" + files(),
                "--init-file=" + initFile,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=database.sock",
                "--tmpdir=" + data.at("database.tmp"),
                "--skip-name-resolve",
                "--skip-ssl",
                "--disable-log-bin",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--default-time-zone=+00:00",
                "--max-connections=200",
                "--innodb-buffer-pool-size=" + System.getProperty("marram.database.memory", "256M"),
                "--innodb-flush-log-at-trx-commit=1"));
        if (DatabaseKind.isRoot()) {
            settings.add("--user=root");
        }
        return settings;
    }

    private void awaitConnection() {
        long deadline = System.nanoTime() + SECONDS_TO_COME_UP * 1_000_000_000L;
        SQLException last = null;
        while (server.alive() && System.nanoTime() < deadline) {
            try (Connection connection = owner()) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException e) {
                last = e;
            }
            pause();
        }
        server.stop();
        throw new Trouble(
                "The database in " + files() + " does not come up; the reason stands in " + data.log("database")
                        + ". To begin with an empty one, move the folder " + data.root() + " away.",
                last);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Stopped while the database was coming up.", e);
        }
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(url(), "marram_owner", passwords.owner())
                .defaultSchema("marram")
                .createSchemas(false)
                .locations("filesystem:sql/migration")
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
