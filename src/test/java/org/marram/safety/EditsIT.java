package org.marram.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.api.Visitor;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.testing.Staff;

/** Rules 87 and 88: two who change the same lose nothing, and what is sent twice is done once. */
class EditsIT {

    private final World world = World.laidOut();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            PATCH | /people/PERSON                  | {"nameToUse":"Merlin"} | {"nameToUse":"Hobby"} | 412 changed-meanwhile
            PATCH | /milestones/MILESTONE           | {"title":"One","dueOn":"DAY","reason":"MISTAKE"} | {"title":"Two","dueOn":"DAY","reason":"MISTAKE"} | 412 changed-meanwhile
            POST  | /milestones/MILESTONE/confirm   | | | 409 milestone-not-open
            POST  | /milestones/MILESTONE/set-aside | {"reason":"MISTAKE"} | {"reason":"PERSONS_WISH"} | 409 milestone-not-open
            """)
    void theSecondOfTwoEditsIsRefusedAndTheFirstStands(
            String method, String path, String first, String second, String answer) {
        String person = world.enrol("Falcon");
        String milestone = world.confirmed(person);
        String place = path.replace("PERSON", person).replace("MILESTONE", milestone);
        assertThat(code(428, world.coordinator.send(method, place, day(first)))).isEqualTo("if-match-needed");
        assertThat(code(428, world.coordinator.send(method, place, day(first), "If-Match", "*")))
                .isEqualTo("if-match-needed");
        String tag = path.startsWith("/people")
                ? world.coordinator
                        .send("GET", "/people/" + person, null)
                        .headers()
                        .firstValue("ETag")
                        .orElseThrow()
                : "\"1\"";
        assertThat(world.coordinator
                        .send(method, place, day(first), "If-Match", tag)
                        .statusCode())
                .isEqualTo(204);
        String stands = shown(person);
        HttpResponse<String> late = world.coordinator.send(method, place, day(second), "If-Match", tag);
        assertThat(late.statusCode() + " " + Visitor.json(late).get("code").asText())
                .isEqualTo(answer);
        assertThat(shown(person)).isEqualTo(stands);
    }

    @Test
    void ofTwoAnswersToAReferralTheSecondIsRefused() {
        String person = world.enrol("Osprey");
        String milestone = world.milestone(person);
        world.release(person);
        String sent = world.accepted(milestone, "Osprey");
        HttpResponse<String> late = world.provider.send(
                "POST", "/referrals/" + sent + "/answer", "{\"decline\":\"FULL\"}", "If-Match", "\"1\"");
        assertThat(code(409, late)).isEqualTo("already-answered");
    }

    @Test
    void theSecondOfTwoEditsOfTheDirectoryIsRefusedAndTheFirstStands() {
        String organisation =
                World.ref(world.coordinator.make("/organisations", "{\"name\":\"Plover\",\"kind\":\"SCHOOL\"}"));
        String site = World.ref(world.coordinator.make(
                "/sites",
                "{\"organisation\":\"" + organisation + "\",\"site\":{\"name\":\"Plover\",\"confidential\":false}}"));
        String contact = World.ref(world.coordinator.make(
                "/contacts", "{\"organisation\":\"" + organisation + "\",\"contact\":{\"name\":\"Plover\"}}"));
        for (String path : List.of("/sites/" + site, "/contacts/" + contact, "/organisations/" + organisation)) {
            String body = path.startsWith("/organisations")
                    ? "{\"name\":\"%s\",\"kind\":\"SCHOOL\",\"entry\":{}}"
                    : path.startsWith("/sites") ? "{\"name\":\"%s\",\"confidential\":false}" : "{\"name\":\"%s\"}";
            assertThat(code(428, world.coordinator.send("PUT", path, body.formatted("One"))))
                    .isEqualTo("if-match-needed");
            assertThat(world.coordinator
                            .send("PUT", path, body.formatted("One"), "If-Match", "\"1\"")
                            .statusCode())
                    .as(path)
                    .isEqualTo(204);
            String stands =
                    world.coordinator.get("/organisations/" + organisation).toString();
            assertThat(code(412, world.coordinator.send("PUT", path, body.formatted("Two"), "If-Match", "\"1\"")))
                    .isEqualTo("changed-meanwhile");
            assertThat(world.coordinator.get("/organisations/" + organisation).toString())
                    .isEqualTo(stands);
        }
    }

    @Test
    void theSecondOfTwoEditsOfAToDoIsRefusedAndReadsWhatStands() {
        String todo = World.ref(world.coordinator.make("/todos", day("{\"words\":\"Call\",\"dueOn\":\"DAY\"}")));
        String path = "/todos/" + todo;
        assertThat(code(428, world.coordinator.send("PATCH", path, "{\"words\":\"One\"}")))
                .isEqualTo("if-match-needed");
        world.coordinator.send("PATCH", path, "{\"words\":\"One\"}", "If-Match", "\"1\"");
        assertThat(code(412, world.coordinator.send("PATCH", path, "{\"words\":\"Two\"}", "If-Match", "\"1\"")))
                .isEqualTo("changed-meanwhile");
        JsonNode stands = world.coordinator.get(path);
        assertThat(stands.get("words").asText()).isEqualTo("One");
        assertThat(stands.get("version").asInt()).isEqualTo(2);
        world.coordinator.act(path + "/done", null, "If-Match", "\"2\"");
        assertThat(world.coordinator.get(path).get("open").asBoolean()).isFalse();
        assertThat(code(404, world.stranger.send("GET", path, null))).isEqualTo("not-found");
    }

    @Test
    void theSecondOfTwoWhoSetForTheProgrammeIsRefusedAndTheFirstStands() {
        long programme = Staff.programme();
        long team = Staff.team(programme);
        Visitor supervisor = Visitor.staff(Staff.account(programme, "SUPERVISOR", team, null));
        Visitor admin = Visitor.staff(Staff.account(programme, "ADMIN", null, null));
        Visitor coordinator = Visitor.staff(Staff.account(programme, "COORDINATOR", team, null));
        String body =
                "{\"notSeenDays\":%d,\"weekend\":[\"FRIDAY\",\"SATURDAY\"],\"openDays\":20,\"mostMonths\":6,\"absences\":2,\"leastRate\":70}";
        assertThat(supervisor.get("/settings").at("/settings/notSeenDays").asInt())
                .isEqualTo(30);
        assertThat(code(403, coordinator.send("GET", "/settings", null))).isEqualTo("not-allowed");
        assertThat(code(428, supervisor.send("PUT", "/settings", body.formatted(10))))
                .isEqualTo("if-match-needed");
        assertThat(supervisor
                        .send("PUT", "/settings", body.formatted(10), "If-Match", "\"1\"")
                        .headers()
                        .firstValue("ETag"))
                .contains("\"2\"");
        JsonNode stands = admin.get("/settings");
        assertThat(stands.at("/settings/notSeenDays").asInt()).isEqualTo(10);
        assertThat(stands.at("/settings/weekend").toString()).isEqualTo("[\"FRIDAY\",\"SATURDAY\"]");
        assertThat(stands.get("setBy").isNull()).isFalse();
        assertThat(code(412, admin.send("PUT", "/settings", body.formatted(20), "If-Match", "\"1\"")))
                .isEqualTo("changed-meanwhile");
        assertThat(code(422, admin.send("PUT", "/settings", body.formatted(6), "If-Match", "\"2\"")))
                .isEqualTo("invalid");
        assertThat(admin.get("/settings")).isEqualTo(stands);
    }

    @Test
    void theSecondOfTwoEditsOfACourseIsRefusedAndTheFirstStands() {
        String body = day("{\"title\":\"%s\",\"startsOn\":\"" + World.TODAY
                + "\",\"endsOn\":\"DAY\",\"capacity\":9,\"details\":{\"language\":\"es\",\"level\":\"A2\"}}");
        String course = World.ref(world.provider.make("/courses/own", body.formatted("Plover")));
        world.provider.send("PUT", "/courses/own/" + course, body.formatted("One"), "If-Match", "\"1\"");
        String stands = world.coordinator.get("/courses/" + course).toString();
        assertThat(stands).contains("One", "A2");
        assertThat(code(
                        412,
                        world.coordinator.send(
                                "PUT", "/courses/" + course, body.formatted("Two"), "If-Match", "\"1\"")))
                .isEqualTo("changed-meanwhile");
        assertThat(world.coordinator.get("/courses/" + course).toString()).isEqualTo(stands);
    }

    @Test
    void ofManyEditsAtOnceExactlyOneWins() {
        String person = world.enrol("Harrier");
        String tag = world.coordinator
                .send("GET", "/people/" + person, null)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        List<Integer> answers = IntStream.range(0, 8)
                .mapToObj(edit -> CompletableFuture.supplyAsync(() -> world.coordinator
                        .send("PATCH", "/people/" + person, "{\"nameToUse\":\"Kite " + edit + "\"}", "If-Match", tag)
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsOnlyOnce(204).allMatch(status -> status == 204 || status == 412 || status == 503);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people",
                "releases",
                "goals",
                "note",
                "progress",
                "concern",
                "notice",
                "job",
                "home",
                "schooling",
                "credential",
                "gain",
                "appointment",
                "income",
                "employment",
                "stay",
                "help",
                "referral",
                "code",
                "organisation",
                "site",
                "contact",
                "agreement",
                "course",
                "own-course",
                "opening",
                "own-opening",
                "session",
                "closed-days",
                "token",
                "filter",
                "handover",
                "marks",
                "todo"
            })
    void whatIsSentTwiceIsMadeOnce(String what) {
        String person = world.enrol("Sandpiper");
        String milestone = world.milestone(person);
        world.release(person);
        Create create = create(what, person, milestone);
        String key = Visitor.key();
        HttpResponse<String> first = create.send(key);
        assertThat(first.statusCode()).as(first.body()).isIn(201, 204);
        long made = made();
        HttpResponse<String> second = create.send(key);
        assertThat(second.statusCode()).isEqualTo(first.statusCode());
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(made()).isEqualTo(made);
        assertThat(code(400, create.send(null))).isEqualTo("idempotency-key-needed");
        assertThat(code(400, create.send("two words"))).isEqualTo("idempotency-key-malformed");
        HttpResponse<String> another =
                world.coordinator.send("POST", "/people", "{\"nameToUse\":\"Another\"}", "Idempotency-Key", key);
        assertThat(another.statusCode()).isEqualTo(create.who() == world.coordinator ? 422 : 201);
    }

    /** Each row: what is made, where it is corrected, and what of. */
    @ParameterizedTest
    @CsvSource({
        "job, /jobs/, correct",
        "home, /homes/, correct",
        "schooling, /education/schoolings/, correct",
        "credential, /education/credentials/, correct",
        "appointment, /appointments/, correct",
        "income, /income/, correct",
        "employment, /employment/, correct",
        "stay, /stays/, correct",
        "job, /jobs/, strike",
        "home, /homes/, strike",
        "credential, /education/credentials/, strike",
        "income, /income/, strike",
        "stay, /stays/, strike",
        "help, /help/, strike"
    })
    void ofManyWhoSayAtOnceWhatIsRightAboutAFactOneIsHeard(String what, String place, String act) {
        Create create = create(what, world.enrol("Dotterel"), null);
        String fact = World.ref(create.who().make(create.path(), create.body()));
        String body = (act.equals("correct") ? "{\"said\":" + create.body() + "," : "{") + "\"reason\":\"MISTAKE\"}";
        List<String> answers = IntStream.range(0, 8)
                .mapToObj(each -> CompletableFuture.supplyAsync(
                        () -> world.coordinator.send("POST", place + fact + "/" + act, body, "If-Match", "\"1\"")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.statusCode() + " " + answer.body())
                .toList();
        assertThat(answers)
                .filteredOn(answer -> answer.startsWith("204"))
                .as(answers.toString())
                .hasSize(1);
        assertThat(answers)
                .allMatch(answer -> List.of("204", "404", "412", "503").contains(answer.substring(0, 3)));
    }

    @Test
    void whatIsSentAgainWhileTheFirstIsRunningIsRefusedUntilTheFirstHasDied() {
        String key = Visitor.key();
        String body = "{\"nameToUse\":\"Turnstone\"}";
        world.coordinator.send("POST", "/people", body, "Idempotency-Key", key);
        Staff.run("update idempotency set status = null, answer = null where idem_key = ?", key);
        assertThat(code(409, world.coordinator.send("POST", "/people", body, "Idempotency-Key", key)))
                .isEqualTo("still-running");
        Staff.run("update idempotency set at = utc_timestamp(6) - interval 2 minute where idem_key = ?", key);
        assertThat(world.coordinator
                        .send("POST", "/people", body, "Idempotency-Key", key)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void ofManyWhoCloseTheSameMonthAtOnceNoneIsRefused() {
        String month = World.TODAY.minusMonths(6).withDayOfMonth(1).toString();
        List<Integer> answers = IntStream.range(0, 8)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> world.provider
                        .send("POST", "/calendar/months/close", "{\"month\":\"" + month + "\"}")
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsOnly(204);
        assertThat(JournalRows.count(
                        "select count(*) from closed_month where organisation_id = ? and month_on = '" + month + "'",
                        world.school))
                .isOne();
    }

    @Test
    void ofManySentAtOnceWithOneKeyOneIsMade() {
        String key = Visitor.key();
        long before = people();
        List<Integer> answers = IntStream.range(0, 8)
                .mapToObj(send -> CompletableFuture.supplyAsync(() -> world.coordinator
                        .send("POST", "/people", "{\"nameToUse\":\"Ruff\"}", "Idempotency-Key", key)
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).contains(201).allMatch(status -> status == 201 || status == 409 || status == 503);
        assertThat(people() - before).isOne();
    }

    private Create create(String what, String person, String milestone) {
        String today = World.TODAY.toString();
        return switch (what) {
            case "people" -> new Create(world.coordinator, "/people", "{\"nameToUse\":\"Knot\"}");
            case "releases" ->
                new Create(
                        world.coordinator,
                        "/people/" + person + "/releases",
                        day("{\"organisation\":\"" + world.organisation
                                + "\",\"purpose\":\"HOUSING\",\"categories\":[\"IDENTITY\"],"
                                + "\"until\":\"DAY\",\"givenHow\":\"SPOKEN\",\"language\":\"en\"}"));
            case "goals" ->
                new Create(
                        world.coordinator,
                        "/people/" + person + "/plan/goals",
                        day("{\"pathway\":\"HOUSING\",\"whose\":\"PERSON\",\"words\":\"A door\",\"milestones\":"
                                + "[{\"title\":\"Keys\",\"dueOn\":\"DAY\",\"criterion\":\"CONFIRMED\"}]}"));
            case "note" ->
                new Create(
                        world.coordinator,
                        "/people/" + person + "/notes",
                        "{\"kind\":\"CALL\",\"tookPlaceAt\":\"" + today + "T00:00:00Z\",\"words\":\"Knot\"}");
            case "progress" ->
                new Create(
                        world.provider,
                        "/learners/" + enrolment() + "/entries",
                        "{\"skill\":\"PLANNING\",\"level\":\"SURE\",\"words\":\"Knot\"}");
            case "concern" ->
                new Create(world.provider, "/learners/" + enrolment() + "/concerns", "{\"words\":\"Knot\"}");
            case "notice" -> new Create(world.coordinator, reached(person) + "/notices", null);
            case "job" ->
                new Create(
                        world.coordinator,
                        "/people/" + person + "/jobs",
                        "{\"from\":\"" + today + "\",\"source\":\"OWN_WORD\",\"employer\":\"Knot\"}");
            case "home" ->
                new Create(
                        world.coordinator,
                        "/people/" + person + "/homes",
                        "{\"from\":\"" + today + "\",\"source\":\"OWN_WORD\",\"situation\":\"RENTED\"}");
            case "schooling" ->
                new Create(
                        world.coordinator,
                        "/people/" + person + "/education/schoolings",
                        "{\"from\":\"" + today + "\",\"source\":\"OWN_WORD\"}");
            case "stay" -> new Create(world.coordinator, "/people/" + person + "/stays", stay());
            case "help" ->
                new Create(
                        world.coordinator,
                        "/stays/" + World.ref(world.coordinator.make("/people/" + person + "/stays", stay())) + "/help",
                        "{\"on\":\"" + today + "\",\"recordType\":\"200\"}");
            case "credential" ->
                new Create(
                        world.coordinator,
                        "/people/" + person + "/education/credentials",
                        "{\"kind\":\"LICENCE\",\"earnedOn\":\"" + today
                                + "\",\"title\":\"Knot\",\"source\":\"DOCUMENT\"}");
            case "gain" ->
                new Create(
                        world.provider,
                        "/learners/" + enrolment() + "/gains",
                        "{\"kind\":\"EXAM\",\"on\":\"" + today + "\"}");
            case "appointment" ->
                new Create(
                        world.coordinator,
                        "/people/" + person + "/appointments",
                        "{\"startsAt\":\"" + today + "T09:00:00Z\",\"form\":\"GROUP\",\"source\":\"OWN_WORD\"}");
            case "income" ->
                new Create(
                        world.coordinator,
                        "/people/" + person + "/income",
                        "{\"on\":\"" + today + "\",\"stage\":\"ENTRY\",\"source\":\"OWN_WORD\",\"note\":\"Knot\"}");
            case "employment" ->
                new Create(
                        world.coordinator,
                        "/people/" + person + "/employment",
                        "{\"on\":\"" + today + "\",\"employed\":\"NO\",\"source\":\"OWN_WORD\",\"note\":\"Knot\"}");
            case "referral" ->
                new Create(
                        world.coordinator,
                        "/referrals",
                        "{\"milestone\":\"" + milestone + "\",\"course\":\"" + world.course + "\"}");
            case "todo" ->
                new Create(
                        world.coordinator,
                        "/todos",
                        day("{\"person\":\"" + person + "\",\"words\":\"Call\",\"dueOn\":\"DAY\"}"));
            case "code" -> new Create(world.coordinator, "/people/" + person + "/code", null);
            case "organisation" ->
                new Create(
                        world.coordinator,
                        "/organisations",
                        day("{\"name\":\"Knot\",\"kind\":\"HOUSING\",\"agreementFrom\":\"" + today
                                + "\",\"agreementUntil\":\"DAY\"}"));
            case "site" ->
                new Create(
                        world.coordinator,
                        "/sites",
                        "{\"organisation\":\"" + world.organisation
                                + "\",\"site\":{\"name\":\"Knot\",\"confidential\":false}}");
            case "contact" ->
                new Create(
                        world.coordinator,
                        "/contacts",
                        "{\"organisation\":\"" + world.organisation + "\",\"contact\":{\"name\":\"Knot\"}}");
            case "agreement" ->
                new Create(
                        world.coordinator,
                        "/agreements",
                        day("{\"organisation\":\"" + world.organisation + "\",\"agreementFrom\":\"" + today
                                + "\",\"agreementUntil\":\"DAY\",\"covers\":[\"PLACEMENTS\"]}"));
            case "course" ->
                new Create(
                        world.coordinator,
                        "/courses",
                        day("{\"organisation\":\"" + world.organisation + "\",\"title\":\"Knots\",\"startsOn\":\""
                                + today + "\",\"endsOn\":\"DAY\",\"capacity\":5}"));
            case "opening" ->
                new Create(
                        world.coordinator,
                        "/openings",
                        "{\"organisation\":\"" + world.organisation
                                + "\",\"opening\":{\"kind\":\"JOB\",\"title\":\"Knot\",\"places\":1}}");
            case "own-opening" ->
                new Create(world.provider, "/openings/own", "{\"kind\":\"HOUSING\",\"housing\":\"ROOM\",\"places\":1}");
            case "own-course" ->
                new Create(
                        world.provider,
                        "/courses/own",
                        day("{\"title\":\"Knots\",\"startsOn\":\"" + today + "\",\"endsOn\":\"DAY\",\"capacity\":5}"));
            case "session" ->
                new Create(
                        world.provider,
                        "/sessions",
                        "{\"course\":\"" + world.course + "\",\"startsAt\":\"" + today + "T00:00:00Z\",\"endsAt\":\""
                                + today + "T01:00:00Z\"}");
            case "closed-days" ->
                new Create(
                        world.provider,
                        "/calendar/closed-days",
                        "{\"from\":\"" + today + "\",\"until\":\"" + today + "\"}");
            case "token" ->
                new Create(
                        world.coordinator, "/tokens", "{\"label\":\"Knot\",\"scopes\":[\"people:read\"],\"days\":1}");
            case "filter" -> new Create(world.coordinator, "/filters", "{\"label\":\"" + person + "\"}");
            case "handover" ->
                new Create(
                        world.coordinator,
                        "/handovers",
                        day("{\"people\":[\"" + person + "\"],\"to\":\"" + world.colleague()
                                + "\",\"fromOn\":\"DAY\",\"reason\":\"AWAY\"}"));
            case "marks" ->
                new Create(
                        world.provider,
                        "/sessions/" + world.session + "/marks",
                        "{\"marks\":[{\"enrolment\":\"" + enrolment() + "\",\"kind\":\"PRESENT\"}]}");
            default -> throw new AssertionError(what);
        };
    }

    private String stay() {
        Ref project = Ref.random();
        Staff.run(
                "insert into project (id, ref, programme_id, name, type, created_at, created_by, version)"
                        + " values (?, ?, ?, 'Knot house', 3, now(6), 0, 1)",
                Ids.next(),
                project.bytes(),
                world.programme);
        return "{\"project\":\"" + project + "\",\"entry\":\"" + World.TODAY + "\"}";
    }

    /** Somebody whom one may call. */
    private String reached(String person) {
        world.coordinator.send(
                "PUT",
                "/people/" + person + "/contact",
                "{\"channel\":\"CALL\",\"days\":[\"MONDAY\"]}",
                "If-Match",
                "\"0\"");
        return "/people/" + person;
    }

    private String enrolment() {
        return Visitor.find(
                        world.provider
                                .get("/sessions/" + world.session + "/roster")
                                .get("lines"),
                        "nameToUse",
                        "Dunlin")
                .get("enrolment")
                .asText();
    }

    private static long people() {
        return JournalRows.count("select count(*) from person where 1 = ?", 1);
    }

    private static long made() {
        return List.of(
                        "person",
                        "info_release",
                        "goal",
                        "contact_note",
                        "skill_entry",
                        "concern",
                        "notice",
                        "job_spell",
                        "home_spell",
                        "schooling",
                        "credential",
                        "skill_gain",
                        "appointment",
                        "income",
                        "employment",
                        "project_stay",
                        "help_given",
                        "referral",
                        "sign_in",
                        "organisation",
                        "site",
                        "partner_contact",
                        "agreement",
                        "course",
                        "course_session",
                        "closed_days",
                        "opening",
                        "api_token",
                        "mark",
                        "saved_filter",
                        "assignment",
                        "todo",
                        "account")
                .stream()
                .mapToLong(table -> JournalRows.count("select count(*) from " + table + " where 1 = ?", 1))
                .sum();
    }

    private String shown(String person) {
        JsonNode plan = world.coordinator.get("/people/" + person + "/plan");
        return world.coordinator.get("/people/" + person).toString() + plan;
    }

    private static String day(String body) {
        return body == null
                ? null
                : body.replace("DAY", World.TODAY.plusDays(30).toString());
    }

    private static String code(int status, HttpResponse<String> answer) {
        return Visitor.answer(status, answer).get("code").asText();
    }

    /** One request that makes something. */
    private record Create(Visitor who, String path, String body) {

        HttpResponse<String> send(String key) {
            return key == null ? who.send("POST", path, body) : who.send("POST", path, body, "Idempotency-Key", key);
        }
    }
}
