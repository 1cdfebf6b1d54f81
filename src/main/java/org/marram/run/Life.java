package org.marram.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One demo life: what happened on which day after the enrolment, in the words of its file. Each happening is an object
 * with its day and one verb.
 */
final class Life {
    private static final Path PAPERS = Path.of("sql/story/papers");
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final Story story;
    private final JsonNode life;
    private String coordinator;
    private String person;
    private String code;

    Life(Story story, JsonNode life) {
        this.story = story;
        this.life = life;
        this.coordinator = life.get("coordinator").asText();
    }

    void tell() {
        enrol();
        for (JsonNode happening : life.path("story")) {
            int day = happening.get("day").asInt();
            try {
                happening.fields().forEachRemaining(verb -> happens(day, verb.getKey(), verb.getValue()));
            } catch (Trouble trouble) {
                throw new Trouble(nameToUse() + ", day " + day + ": " + trouble.getMessage(), trouble);
            }
        }
        if (life.path("code").asBoolean()) {
            code = desk(story.now())
                    .make("/people/" + person + "/code", null)
                    .get("code")
                    .asText();
        }
    }

    /** Of the own pages, where the file asks for one. */
    Optional<String> code() {
        return Optional.ofNullable(code);
    }

    private void enrol() {
        Map<String, Object> enrol = new HashMap<>();
        Stream.of("nameToUse", "language", "safeContact")
                .filter(life::has)
                .forEach(field -> enrol.put(field, life.get(field).asText()));
        person = desk(at(0)).make("/people", enrol).get("ref").asText();
    }

    private void happens(int day, String verb, JsonNode what) {
        switch (verb) {
            case "day" -> {}
            case "template" -> template(day, what.asText());
            case "goal" -> goal(day, what);
            case "confirm" -> milestone(day, what.asText(), "confirm", null);
            case "setAside" ->
                milestone(
                        day,
                        what.get("milestone").asText(),
                        "set-aside",
                        Map.of("reason", what.get("reason").asText()));
            case "move" -> move(day, what);
            case "course" -> new Course(this, what).tell(day);
            case "opening" -> opening(day, what);
            case "archive" -> archive(day, what);
            case "note" ->
                note(at(day), what.get("kind").asText(), what.get("words").asText(), what);
            case "notes" -> notes(what);
            case "job" -> job(day, what);
            case "jobEnds" -> ends(day, day, "jobs", what);
            case "home" -> home(day, what);
            case "address" -> address(day, what.asText());
            case "stay" -> stay(day, what);
            case "income", "employment" -> keep(day, verb, "on", day(day), what);
            case "schooling" ->
                keep(day, "education/schoolings", "from", day(what.get("from").asInt()), what);
            case "gain" -> keep(day, "education/gains", "on", day(day), what);
            case "credential" -> credential(day, what);
            case "appointment" -> keep(day, "appointments", "startsAt", at(day), what);
            case "review" -> review(day, what);
            case "situation" -> desk(at(day)).write("/people/" + person + "/situation", 0, what);
            case "emergency" -> emergency(day, what);
            case "handOver" -> handOver(day, what);
            case "close" -> close(day, what);
            case "reopen" ->
                leave(day, "reopen", Map.of("reason", what.get("reason").asText()));
            default -> throw new Trouble("The demo stories know no happening called " + verb + ".");
        }
    }

    private void template(int day, String name) {
        String template = Story.named(desk(at(day)).get("/templates"), "name", name)
                .get("ref")
                .asText();
        desk(at(day))
                .make(
                        "/people/" + person + "/plan/template",
                        Map.of("template", template, "startsOn", day(day).toString()));
    }

    private void goal(int day, JsonNode goal) {
        List<Map<String, Object>> milestones = new ArrayList<>();
        for (JsonNode each : goal.get("milestones")) {
            Map<String, Object> milestone = new HashMap<>();
            milestone.put("title", each.get("title").asText());
            milestone.put("dueOn", day(each.get("due").asInt()).toString());
            proof(each, milestone);
            milestones.add(milestone);
        }
        desk(at(day))
                .make(
                        "/people/" + person + "/plan/goals",
                        Map.of(
                                "pathway", goal.get("pathway").asText(),
                                "whose", goal.path("whose").asText("PERSON"),
                                "words", goal.get("words").asText(),
                                "milestones", milestones));
    }

    /** So many hours of classes, days in a job or nights in a home, or somebody's word. */
    private static void proof(JsonNode each, Map<String, Object> milestone) {
        if (each.has("hours")) {
            milestone.putAll(Map.of(
                    "criterion", "HOURS_ATTENDED", "amount", each.get("hours").asInt() * 4));
        } else if (each.has("days")) {
            milestone.putAll(Map.of(
                    "criterion", "DAYS_IN_JOB", "amount", each.get("days").asInt()));
        } else if (each.has("nights")) {
            milestone.putAll(Map.of(
                    "criterion", "NIGHTS_HOUSED", "amount", each.get("nights").asInt()));
        } else {
            milestone.put("criterion", "CONFIRMED");
        }
    }

    private void job(int day, JsonNode job) {
        desk(at(day)).make("/people/" + person + "/jobs", said(day, job));
    }

    /** Whoever moves in somewhere has moved out of where they were, on the same day. */
    private void home(int day, JsonNode home) {
        if (desk(at(day))
                .get("/people/" + person + "/homes")
                .at("/items/0/said")
                .hasNonNull("from")) {
            ends(day, home.path("from").asInt(day), "homes", home.path("before"));
        }
        desk(at(day)).make("/people/" + person + "/homes", said(day, home));
    }

    /** Where the newest home is. */
    private void address(int day, String words) {
        String home = desk(at(day))
                .get("/people/" + person + "/homes")
                .at("/items/0/ref")
                .asText();
        desk(at(day)).write("/homes/" + home + "/address", 0, Map.of("words", words));
    }

    private void stay(int day, JsonNode stay) {
        String people = "/people/" + person + "/stays";
        JsonNode project = Story.named(
                desk(at(day)).get(people + "/projects"),
                "name",
                stay.get("project").asText());
        desk(at(day))
                .make(
                        people,
                        Map.of(
                                "project", project.get("ref").asText(),
                                "entry", day(stay.get("from").asInt()).toString(),
                                "exit", day(stay.get("until").asInt()).toString(),
                                "situation", stay.get("situation").asInt(),
                                "destination", stay.get("destination").asInt()));
    }

    /** With the paper that one has seen. */
    private void credential(int day, JsonNode credential) {
        String kept = keep(day, "education/credentials", "earnedOn", day(day), credential);
        Path paper = PAPERS.resolve(credential.get("paper").asText());
        try {
            desk(at(day))
                    .make(
                            "/people/" + person + "/documents?about=CREDENTIAL&shown=true&aboutRef=" + kept,
                            "Certificate",
                            Files.readAllBytes(paper));
        } catch (IOException e) {
            throw new Trouble("Cannot read " + paper + ": " + e.getMessage(), e);
        }
    }

    /** As the file says it, of this day or moment. */
    private String keep(int day, String where, String when, Object at, JsonNode what) {
        Map<String, Object> said = new HashMap<>(Map.of("source", "OWN_WORD"));
        what.fields().forEachRemaining(field -> said.put(field.getKey(), field.getValue()));
        said.put(when, at.toString());
        said.computeIfPresent(
                "until", (until, on) -> day(what.get(until).asInt()).toString());
        said.remove("paper");
        return desk(at(day))
                .make("/people/" + person + "/" + where, said)
                .get("ref")
                .asText();
    }

    /** The newest of them ended on a day of which is told later. */
    private void ends(int day, int on, String what, JsonNode end) {
        Caller desk = desk(at(day));
        JsonNode newest = desk.get("/people/" + person + "/" + what).at("/items/0");
        desk.act(
                "/" + what + "/" + newest.get("ref").asText() + "/end",
                newest.get("version").asInt(),
                Map.of("on", day(on).toString(), "reason", end.asText("OTHER")));
    }

    /** As the file says it; the days count from the enrolment. */
    private Map<String, Object> said(int day, JsonNode what) {
        Map<String, Object> said = new HashMap<>(Map.of("source", "OWN_WORD"));
        what.fields().forEachRemaining(field -> said.put(field.getKey(), field.getValue()));
        said.put("from", day(what.path("from").asInt(day)).toString());
        if (what.has("until")) {
            said.put("until", day(what.get("until").asInt()).toString());
        }
        if (what.has("for")) {
            said.put("milestone", milestone(day, what.get("for").asText()).get("ref"));
        }
        said.keySet().removeAll(List.of("for", "before"));
        return said;
    }

    private void move(int day, JsonNode move) {
        JsonNode milestone = milestone(day, move.get("milestone").asText());
        desk(at(day))
                .change(
                        "/milestones/" + milestone.get("ref").asText(),
                        milestone.get("version").asInt(),
                        Map.of(
                                "title", milestone.get("title").asText(),
                                "dueOn", day(move.get("to").asInt()).toString(),
                                "reason", move.get("reason").asText()));
    }

    private void milestone(int day, String title, String act, Object body) {
        JsonNode milestone = milestone(day, title);
        desk(at(day))
                .act(
                        "/milestones/" + milestone.get("ref").asText() + "/" + act,
                        milestone.get("version").asInt(),
                        body);
    }

    /** Referred to the first that fits, and told yes on the next day; under the release that stands for its partner. */
    private void opening(int day, JsonNode what) {
        String milestone = milestone(day, what.get("for").asText()).get("ref").asText();
        Caller desk = desk(at(day));
        JsonNode opening = desk.get("/milestones/" + milestone + "/openings?words="
                        + what.get("words").asText())
                .at("/items/0/opening/ref");
        String referral = desk.make("/referrals", Map.of("milestone", milestone, "opening", opening.asText()))
                .get("ref")
                .asText();
        desk(at(day + 1))
                .tell(
                        "/referrals/" + referral + "/heard",
                        Map.of(
                                "heard", "ACCEPTED",
                                "startsOn", day(what.get("starts").asInt()).toString(),
                                "saidBy", what.get("saidBy").asText(),
                                "saidOn", day(day + 1).toString()));
    }

    private void archive(int day, JsonNode what) {
        JsonNode goal =
                Story.named(plan(day).get("goals"), "words", what.get("goal").asText());
        desk(at(day))
                .act(
                        "/goals/" + goal.get("ref").asText() + "/archive",
                        goal.get("version").asInt(),
                        Map.of("reason", what.get("reason").asText()));
    }

    private void note(Instant at, String kind, String words, JsonNode note) {
        desk(at).make(
                        "/people/" + person + "/notes",
                        Map.of(
                                "kind",
                                kind,
                                "tookPlaceAt",
                                at.toString(),
                                "words",
                                words,
                                "shared",
                                note.path("shared").asBoolean()));
    }

    /** So many lines a day, of these words in turn. */
    private void notes(JsonNode notes) {
        Duration apart = Duration.ofMinutes((long) (24 * 60 / notes.get("aDay").asDouble()));
        Instant last = at(notes.get("to").asInt());
        int number = 0;
        for (Instant at = at(notes.get("from").asInt()); at.isBefore(last); at = at.plus(apart)) {
            JsonNode words = notes.get("words");
            note(
                    at,
                    notes.get("kind").asText(),
                    words.get(number++ * 7 % words.size()).asText(),
                    notes);
        }
    }

    private void review(int day, JsonNode review) {
        List<Map<String, Object>> goals = new ArrayList<>();
        for (JsonNode goal : plan(day).get("goals")) {
            if (goal.path("archivedAt").isNull()) {
                goals.add(Map.of("goal", goal.get("ref").asText(), "decision", "KEPT"));
            }
        }
        Caller desk = desk(at(day));
        int window = desk.get("/people/" + person + "/reviews/window?heldOn=" + day(day))
                .get("version")
                .asInt();
        desk.make(
                "/people/" + person + "/reviews",
                window,
                Map.of(
                        "heldOn", day(day).toString(),
                        "how", review.path("how").asText("MEETING"),
                        "withPerson", true,
                        "summary", review.get("summary").asText(),
                        "goals", goals));
    }

    /** Somebody else reads the record, since whoever walks with this one is not there. */
    private void emergency(int day, JsonNode what) {
        String own = desk(at(day)).get("/people/" + person).get("code").asText();
        Caller other = story.caller(what.get("by").asText(), at(day));
        other.tell(
                "/emergencies",
                Map.of("code", own, "reason", what.get("reason").asText(), "passphrase", Story.PASS_PHRASE));
        other.get("/people/" + person);
    }

    private void handOver(int day, JsonNode what) {
        String to = what.get("to").asText();
        Caller desk = desk(at(day));
        String colleague = Story.named(
                        desk.get("/colleagues"), "name", what.get("name").asText())
                .get("ref")
                .asText();
        desk.make(
                "/handovers",
                Map.of(
                        "people", List.of(person),
                        "to", colleague,
                        "fromOn", day(day).toString(),
                        "reason", what.get("reason").asText()));
        coordinator = to;
    }

    private void close(int day, JsonNode what) {
        leave(
                day,
                "close",
                Map.of(
                        "reason",
                        what.get("reason").asText(),
                        "destination",
                        what.get("destination").asText(),
                        "takeBackReferrals",
                        true,
                        "followUp",
                        true));
    }

    private void leave(int day, String act, Object body) {
        Caller desk = desk(at(day));
        int version =
                desk.get("/people/" + person + "/plan/closings").get("version").asInt();
        desk.act("/people/" + person + "/plan/" + act, version, body);
    }

    private JsonNode plan(int day) {
        return desk(at(day)).get("/people/" + person + "/plan");
    }

    /** The one with this title as the plan holds it on that day. */
    JsonNode milestone(int day, String title) {
        return StreamSupport.stream(plan(day).get("goals").spliterator(), false)
                .flatMap(goal -> StreamSupport.stream(goal.get("milestones").spliterator(), false))
                .filter(milestone -> milestone.get("title").asText().equals(title))
                .findFirst()
                .orElseThrow(() -> new Trouble("No milestone for the demo stories: " + title));
    }

    Story story() {
        return story;
    }

    String person() {
        return person;
    }

    String nameToUse() {
        return life.get("nameToUse").asText();
    }

    String language() {
        return life.path("language").asText("en");
    }

    /** The coordinator responsible then. */
    Caller desk(Instant at) {
        return story.caller(coordinator, at);
    }

    LocalDate day(int day) {
        return story.today().minusDays(life.get("startedDaysAgo").asInt()).plusDays(day);
    }

    Instant at(int day) {
        return day(day).atTime(MORNING).toInstant(ZoneOffset.UTC);
    }
}
