package org.marram.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in an empty database on a first start: the accounts, organisations and courses of {@code sql/story}, so
 * that there is something to try. Never part of a production installation.
 */
final class DemoStory {
    private static final Path FOLDER = Path.of("sql/story");
    private static final String CODE = "demo-code";

    private final DataFolder data;
    private final DatabaseServer database;
    private final String baseUrl;
    private final String toldKey;

    DemoStory(DataFolder data, DatabaseServer database, String baseUrl, String toldKey) {
        this.data = data;
        this.database = database;
        this.baseUrl = baseUrl;
        this.toldKey = toldKey;
    }

    /** Tells what was not told yet; answers the code of one of the people, which the database could not give back. */
    String code() {
        try {
            if (!hasProgramme()) {
                tellFiles();
            }
            if (Files.notExists(data.at(CODE))) {
                data.secret(CODE, List.of(Story.tell(baseUrl, toldKey)));
            }
            return Files.readString(data.at(CODE)).strip();
        } catch (IOException e) {
            throw new Trouble("Cannot read " + data.at(CODE) + ": " + e.getMessage(), e);
        }
    }

    private boolean hasProgramme() {
        try (Connection connection = database.owner();
                Statement statement = connection.createStatement();
                ResultSet any = statement.executeQuery("SELECT 1 FROM programme LIMIT 1")) {
            return any.next();
        } catch (SQLException e) {
            throw new Trouble("Cannot read the database: " + e.getMessage(), e);
        }
    }

    /** All files in the order of their names, all or nothing. A statement ends with a semicolon at a line's end. */
    private void tellFiles() {
        try (Connection connection = database.owner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (Path file : files()) {
                for (String sql : Files.readString(file).split(";\\s*(\\R|$)")) {
                    if (!sql.isBlank()) {
                        statement.execute(sql);
                    }
                }
            }
            connection.commit();
        } catch (SQLException | IOException e) {
            throw new Trouble("The demo stories in " + FOLDER + " cannot be told: " + e.getMessage(), e);
        }
    }

    private static List<Path> files() throws IOException {
        if (Files.notExists(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }
}
