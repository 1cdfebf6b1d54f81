package org.marram.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Tells the demo lives of {@code sql/story/lives} by using the product as its people would have, each act at the time at
 * which it happened: nothing is written into the database behind its back. Never in production.
 */
public final class Story {
    private static final Path LIVES = Path.of("sql/story/lives");
    static final String PASS_PHRASE = "marram-demo";

    private final String baseUrl;
    private final String toldKey;
    private final Instant now;
    private final Map<String, Caller> callers = new HashMap<>();

    private Story(String baseUrl, String toldKey, Instant now) {
        this.baseUrl = baseUrl;
        this.toldKey = toldKey;
        this.now = now;
    }

    /** Answers the code with which the person of the life marked so signs in at {@code /my}. */
    public static String tell(String baseUrl, String toldKey) {
        Story story = new Story(baseUrl, toldKey, Instant.now());
        String code = null;
        try {
            for (Path file : files()) {
                Life life = new Life(story, new ObjectMapper().readTree(file.toFile()));
                life.tell();
                code = life.code().orElse(code);
            }
            return code;
        } catch (IOException e) {
            throw new Trouble("Cannot read " + LIVES + ": " + e.getMessage(), e);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(LIVES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted(Comparator.comparing(Path::getFileName))
                    .toList();
        }
    }

    /** Somebody of the staff, at a time of the story; what lies ahead of today happens now. */
    Caller caller(String username, Instant at) {
        return callers.computeIfAbsent(username, name -> new Caller(baseUrl, toldKey, name, PASS_PHRASE))
                .at(at.isBefore(now) ? at : null);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    Instant now() {
        return now;
    }

    /** The one of a list whose field says this. */
    static JsonNode named(JsonNode list, String field, String value) {
        return StreamSupport.stream(
                        list.path("items").isArray() ? list.get("items").spliterator() : list.spliterator(), false)
                .filter(one -> one.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new Trouble("Missing for the demo stories: " + value));
    }
}
