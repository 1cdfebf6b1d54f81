package org.marram.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Tells the demo lives of {@code sql/story/lives.json} by using the product as its people would: enrolled, a plan from a
 * template, steps confirmed, a release, a referral, an answer, marks for the sessions of past weeks. Nothing is written
 * into the database behind its back. Never in production.
 */
public final class Story {
    private static final Path LIVES = Path.of("sql/story/lives.json");
    private static final String PASS_PHRASE = "marram-demo";
    private static final int WEEKS_BACK = 10;
    private static final int RELEASED_DAYS = 180;
    private static final int LATE_MINUTES = 15;

    private final String baseUrl;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, Caller> callers = new HashMap<>();
    private final Map<String, List<JsonNode>> sessions = new HashMap<>();

    private Story(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Answers the code with which one of them signs in at {@code /my}. */
    public static String tell(String baseUrl) {
        Story story = new Story(baseUrl);
        String code = null;
        try {
            for (JsonNode life : new ObjectMapper().readTree(LIVES.toFile())) {
                String person = story.live(life);
                if (life.path("code").asBoolean()) {
                    code = story.caller(life.get("coordinator").asText())
                            .make("/people/" + person + "/code", null)
                            .get("code")
                            .asText();
                }
            }
            return code;
        } catch (IOException e) {
            throw new Trouble("Cannot read " + LIVES + ": " + e.getMessage(), e);
        }
    }

    private String live(JsonNode life) {
        Caller coordinator = caller(life.get("coordinator").asText());
        Map<String, Object> enrol = new HashMap<>();
        Stream.of("nameToUse", "language", "safeContact")
                .filter(life::has)
                .forEach(field -> enrol.put(field, life.get(field).asText()));
        String person = coordinator.make("/people", enrol).get("ref").asText();
        if (life.has("template")) {
            plan(coordinator, person, life);
        }
        if (life.has("course")) {
            train(coordinator, person, life);
        }
        return person;
    }

    private void plan(Caller coordinator, String person, JsonNode life) {
        String template = named(
                        coordinator.get("/templates"),
                        "name",
                        life.get("template").asText())
                .get("ref")
                .asText();
        LocalDate start = today().minusDays(life.get("startedDaysAgo").asInt());
        coordinator.make(
                "/people/" + person + "/plan/template", Map.of("template", template, "startsOn", start.toString()));
        for (JsonNode title : life.path("confirmed")) {
            JsonNode milestone = milestone(coordinator, person, title.asText());
            coordinator.act(
                    "/milestones/" + milestone.get("ref").asText() + "/confirm",
                    milestone.get("version").asInt(),
                    null);
        }
    }

    private void train(Caller coordinator, String person, JsonNode life) {
        JsonNode course = named(
                coordinator.get("/courses/offered"), "title", life.get("course").asText());
        coordinator.make(
                "/people/" + person + "/releases",
                Map.of(
                        "organisation", course.get("organisation").asText(),
                        "purpose", "TRAINING",
                        "categories", List.of("IDENTITY", "ATTENDANCE"),
                        "until", today().plusDays(RELEASED_DAYS).toString(),
                        "givenHow", "SPOKEN",
                        "language", life.path("language").asText("en")));
        String milestone = milestone(coordinator, person, life.get("for").asText())
                .get("ref")
                .asText();
        coordinator.make(
                "/referrals",
                Map.of("milestone", milestone, "course", course.get("ref").asText()));
        if (!life.path("waits").asBoolean()) {
            accept(life);
            mark(life);
        }
    }

    private void accept(JsonNode life) {
        Caller provider = caller(life.get("provider").asText());
        JsonNode referral = named(
                provider.get("/referrals/own"),
                "nameToUse",
                life.get("nameToUse").asText());
        provider.act(
                "/referrals/" + referral.get("ref").asText() + "/answer",
                referral.get("version").asInt(),
                Map.of());
    }

    private void mark(JsonNode life) {
        Caller provider = caller(life.get("provider").asText());
        List<JsonNode> past = sessions.computeIfAbsent(life.get("provider").asText(), name -> past(provider)).stream()
                .filter(session -> session.get("courseTitle")
                        .asText()
                        .equals(life.get("course").asText()))
                .toList();
        for (int i = 0; i < Math.min(past.size(), life.path("marks").size()); i++) {
            String session = "/sessions/" + past.get(i).get("ref").asText();
            String kind = life.get("marks").get(i).asText();
            JsonNode line = named(
                    provider.get(session + "/roster").get("lines"),
                    "nameToUse",
                    life.get("nameToUse").asText());
            int minutes = kind.startsWith("L") ? LATE_MINUTES : 0;
            provider.make(
                    session + "/marks",
                    Map.of(
                            "marks",
                            List.of(Map.of(
                                    "enrolment", line.get("enrolment").asText(), "kind", kind, "minutes", minutes))));
        }
    }

    /** Sessions that ended before today, oldest first; today's class is left to whoever tries the demo. */
    private List<JsonNode> past(Caller provider) {
        List<JsonNode> past = new ArrayList<>();
        for (LocalDate day = today().minusWeeks(WEEKS_BACK); day.isBefore(today()); day = day.plusDays(1)) {
            provider.get("/sessions?day=" + day).get("items").forEach(past::add);
        }
        past.removeIf(session -> !Instant.parse(session.get("endsAt").asText()).isBefore(clock.instant()));
        return past;
    }

    private static JsonNode milestone(Caller coordinator, String person, String title) {
        return StreamSupport.stream(
                        coordinator
                                .get("/people/" + person + "/plan")
                                .get("goals")
                                .spliterator(),
                        false)
                .flatMap(goal -> StreamSupport.stream(goal.get("milestones").spliterator(), false))
                .filter(milestone -> milestone.get("title").asText().equals(title))
                .findFirst()
                .orElseThrow(() -> new Trouble("No milestone for the demo stories: " + title));
    }

    private static JsonNode named(JsonNode list, String field, String value) {
        return StreamSupport.stream(
                        list.path("items").isArray() ? list.get("items").spliterator() : list.spliterator(), false)
                .filter(one -> one.get(field).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new Trouble("Missing for the demo stories: " + value));
    }

    private Caller caller(String username) {
        return callers.computeIfAbsent(username, name -> new Caller(baseUrl, name, PASS_PHRASE));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
