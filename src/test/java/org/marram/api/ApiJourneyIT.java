package org.marram.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.testing.Staff;

/** The whole journey with nothing but HTTP: from enrolment to the person's own way, and back when trust ends. */
class ApiJourneyIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private static Visitor coordinator;
    private static Visitor stranger;
    private static Visitor provider;
    private static Visitor otherProvider;
    private static String organisation;

    @BeforeAll
    static void layOut() {
        long programme = Staff.programme();
        long own = Staff.organisation(programme, "Sample school");
        long other = Staff.organisation(programme, "Sample other school");
        template(programme);
        coordinator = Visitor.staff(Staff.account(programme, "COORDINATOR", Staff.team(programme), null));
        stranger = Visitor.staff(Staff.account(programme, "COORDINATOR", Staff.team(programme), null));
        provider = Visitor.staff(Staff.account(programme, "PROVIDER", null, own));
        otherProvider = Visitor.staff(Staff.account(programme, "PROVIDER", null, other));
        organisation = Visitor.find(coordinator.get("/organisations").get("items"), "name", "Sample school")
                .get("ref")
                .asText();
    }

    @Test
    void walksFromEnrolmentToTheOwnWayAndBack() {
        String person = coordinator
                .make("/people", "{\"nameToUse\":\"Sample Amal\"}")
                .get("ref")
                .asText();
        String template =
                coordinator.get("/templates").get("items").get(0).get("ref").asText();
        String applied = "{\"template\":\"" + template + "\",\"startsOn\":\"" + TODAY + "\"}";
        assertThat(coordinator
                        .get("/templates/" + template + "/preview?startsOn=" + TODAY)
                        .get("items"))
                .hasSize(3);
        coordinator.make("/people/" + person + "/plan/template", applied);
        JsonNode hours = milestone(person, "90 hours");
        assertThat(hours.get("amount").asInt()).isEqualTo(360);
        assertThat(milestone(person, "Trial work").get("state").asText()).isEqualTo("WAITING");

        String course = coordinator
                .make(
                        "/courses",
                        "{\"organisation\":\"" + organisation + "\",\"title\":\"Sample course\",\"startsOn\":\""
                                + TODAY.minusDays(5) + "\",\"endsOn\":\"" + TODAY.plusDays(90) + "\",\"capacity\":5}")
                .get("ref")
                .asText();
        String referral = "{\"milestone\":\"" + hours.get("ref").asText() + "\",\"course\":\"" + course + "\"}";
        JsonNode refused =
                Visitor.answer(409, coordinator.send("POST", "/referrals", referral, "Idempotency-Key", Visitor.key()));
        assertThat(refused.get("code").asText()).isEqualTo("release-needed");
        String release = release(person);
        coordinator.make("/referrals", referral);

        JsonNode asked = Visitor.find(provider.get("/referrals/own").get("items"), "nameToUse", "Sample Amal");
        assertThat(asked.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "ref",
                        "nameToUse",
                        "offered",
                        "sentAt",
                        "state",
                        "place",
                        "full",
                        "answerBy",
                        "late",
                        "version");
        provider.act("/referrals/" + asked.get("ref").asText() + "/answer", "{}", "If-Match", tag(asked));
        String session = markedSession(course);

        String code = coordinator
                .make("/people/" + person + "/code", null)
                .get("code")
                .asText();
        Visitor own = Visitor.person(code);
        JsonNode mine = own.get("/my/way");
        assertThat(mine.get("nameToUse").asText()).isEqualTo("Sample Amal");
        JsonNode way = Visitor.find(mine.at("/way/goals/0/milestones"), "title", "90 hours");
        assertThat(way.get("soFar").asInt()).isEqualTo(4);

        JsonNode trade = milestone(person, "Trade chosen");
        coordinator.act("/milestones/" + trade.get("ref").asText() + "/confirm", null, "If-Match", tag(trade));
        assertThat(milestone(person, "Trial work").get("state").asText()).isEqualTo("OPEN");
        assertThat(milestone(person, "90 hours").get("soFar").asInt()).isEqualTo(4);

        nobodyElseSeesAnything(
                person, asked.get("ref").asText(), session, trade.get("ref").asText(), release);

        coordinator.act("/releases/" + release + "/withdraw", "{\"how\":\"SPOKEN\"}");
        assertThat(provider.get("/sessions/" + session + "/roster").get("lines"))
                .isEmpty();
        assertThat(milestone(person, "90 hours").get("soFar").asInt()).isEqualTo(4);

        coordinator.act("/people/" + person + "/freeze", null);
        assertThat(own.send("GET", "/my/way", null).statusCode()).isEqualTo(401);
    }

    @Test
    void aRepeatedCreateMakesOneThingAndGivesTheSameAnswer() {
        String key = Visitor.key();
        HttpResponse<String> first =
                coordinator.send("POST", "/people", "{\"nameToUse\":\"Sample Twice\"}", "Idempotency-Key", key);
        HttpResponse<String> second =
                coordinator.send("POST", "/people", "{\"nameToUse\":\"Sample Twice\"}", "Idempotency-Key", key);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(coordinator.ask("/people/search", "{\"words\":\"twice\"}").get("items"))
                .hasSize(1);

        HttpResponse<String> other =
                coordinator.send("POST", "/people", "{\"nameToUse\":\"Sample Other\"}", "Idempotency-Key", key);
        assertThat(Visitor.answer(422, other).get("code").asText()).isEqualTo("idempotency-key-reused");
        HttpResponse<String> strangers =
                stranger.send("POST", "/people", "{\"nameToUse\":\"Sample Twice\"}", "Idempotency-Key", key);
        assertThat(Visitor.answer(201, strangers)).isNotEqualTo(Visitor.json(first));
    }

    @Test
    void aRefusedCreateFreesItsKey() {
        String key = Visitor.key();
        String tooLong = "{\"nameToUse\":\"" + "a".repeat(81) + "\"}";
        Visitor.answer(422, coordinator.send("POST", "/people", tooLong, "Idempotency-Key", key));
        Visitor.answer(
                201, coordinator.send("POST", "/people", "{\"nameToUse\":\"Sample Free\"}", "Idempotency-Key", key));
    }

    @Test
    void aStaleEditChangesNothing() {
        String person = coordinator
                .make("/people", "{\"nameToUse\":\"Sample Stale\"}")
                .get("ref")
                .asText();
        String tag = coordinator
                .send("GET", "/people/" + person, null)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        HttpResponse<String> first =
                coordinator.send("PATCH", "/people/" + person, "{\"nameToUse\":\"Sample Fresh\"}", "If-Match", tag);
        assertThat(first.statusCode()).isEqualTo(204);
        assertThat(first.headers().firstValue("ETag")).isPresent().isNotEqualTo(java.util.Optional.of(tag));
        HttpResponse<String> late =
                coordinator.send("PATCH", "/people/" + person, "{\"nameToUse\":\"Sample Late\"}", "If-Match", tag);
        assertThat(Visitor.answer(412, late).get("code").asText()).isEqualTo("changed-meanwhile");
        assertThat(coordinator.get("/people/" + person).get("nameToUse").asText())
                .isEqualTo("Sample Fresh");
    }

    @Test
    void whatWasNotGivenSaysWhyAndWhatIsAbsentStays() {
        String person = coordinator
                .make(
                        "/people",
                        "{\"nameToUse\":\"Sample Said\",\"language\":\"ar\",\"safeContactAnswer\":\"DOES_NOT_KNOW\","
                                + "\"legalNameAnswer\":\"PREFERS_NOT_TO_SAY\",\"phone\":\"+34 600 000 000\"}")
                .get("ref")
                .asText();
        said(person, "ar", "GIVEN", "DOES_NOT_KNOW", "PREFERS_NOT_TO_SAY", "GIVEN");
        change(person, "{\"legalName\":\"Sample Full\",\"phoneAnswer\":\"PREFERS_NOT_TO_SAY\"}");
        said(person, "ar", "GIVEN", "DOES_NOT_KNOW", "GIVEN", "PREFERS_NOT_TO_SAY");
        change(person, "{\"language\":null,\"safeContact\":\"\"}");
        said(person, "ar", "GIVEN", "NOT_ASKED", "GIVEN", "PREFERS_NOT_TO_SAY");
        change(person, "{\"languageAnswer\":\"NOT_ASKED\"}");
        said(person, null, "NOT_ASKED", "NOT_ASKED", "GIVEN", "PREFERS_NOT_TO_SAY");
    }

    @Test
    void aPersonIsHandedOverThePlanClosedAndContinuedByTheApiAlone() {
        String person = coordinator
                .make("/people", "{\"nameToUse\":\"Sample Over\"}")
                .get("ref")
                .asText();
        JsonNode colleague = coordinator.get("/colleagues").get("items").get(1);
        assertThat(coordinator
                        .ask("/handovers/candidates", "{\"people\":[\"" + person + "\"]}")
                        .get("items"))
                .contains(colleague);
        String asked = "\"people\":[\"" + person + "\"],\"to\":\""
                + colleague.get("ref").asText() + "\",\"fromOn\":\"" + TODAY.plusDays(3) + "\"";
        assertThat(coordinator
                        .ask("/handovers/preview", "{" + asked + "}")
                        .at("/items/0/obstacle")
                        .isNull())
                .isTrue();
        String handover = coordinator
                .make("/handovers", "{" + asked + ",\"reason\":\"AWAY\",\"note\":\"Hello\"}")
                .get("ref")
                .asText();
        JsonNode planned = coordinator.get("/people/" + person + "/assignments").at("/items/0");
        assertThat(planned.get("ref").asText()).isEqualTo(handover);
        assertThat(planned.get("planned").asBoolean()).isTrue();
        assertThat(coordinator
                        .get("/people/" + person + "/plan/open")
                        .at("/handover/ref")
                        .asText())
                .isEqualTo(handover);
        assertThat(coordinator.send("DELETE", "/handovers/" + handover, null).statusCode())
                .isEqualTo(204);

        JsonNode open = coordinator.get("/people/" + person + "/plan/closings");
        coordinator.act(
                "/people/" + person + "/plan/close", "{\"reason\":\"MOVED\",\"followUp\":true}", "If-Match", tag(open));
        JsonNode refused = Visitor.answer(
                409,
                coordinator.send(
                        "POST", "/people/" + person + "/plan/close", "{\"reason\":\"MOVED\"}", "If-Match", tag(open)));
        assertThat(refused.get("code").asText()).isEqualTo("plan-closed");
        JsonNode closed = coordinator.get("/people/" + person + "/plan/closings");
        assertThat(closed.at("/closings/0/followUps")).hasSize(4);
        assertThat(coordinator.get("/people?closed=true&sort=LONGEST_NOT_SEEN").toString())
                .contains(person);
        assertThat(coordinator.get("/people?overdue=false").toString()).doesNotContain(person);
        Visitor.answer(400, coordinator.send("GET", "/people?overdue=yes", null));
        Visitor.answer(400, coordinator.send("GET", "/people?sort=NAME", null));
        Visitor.answer(400, coordinator.send("GET", "/people?dueInDays=soon", null));
        Visitor.answer(422, coordinator.send("GET", "/people?notSeenDays=0", null));
        coordinator.act("/people/" + person + "/plan/reopen", "{\"reason\":\"CAME_BACK\"}", "If-Match", tag(closed));
        assertThat(coordinator
                        .get("/people?dueInDays=9&pathway=HOUSING&responsible="
                                + colleague.get("ref").asText())
                        .get("items"))
                .isEmpty();
        assertThat(coordinator.get("/people").toString()).contains(person);

        String filter = coordinator
                .make("/filters", "{\"label\":\"Soon\",\"dueInDays\":7,\"pathway\":\"HOUSING\"}")
                .get("ref")
                .asText();
        assertThat(coordinator
                        .send("PATCH", "/filters/" + filter, "{\"label\":\"Sooner\",\"start\":true}")
                        .statusCode())
                .isEqualTo(204);
        JsonNode kept = coordinator.get("/filters").at("/items/0");
        assertThat(kept.get("label").asText()).isEqualTo("Sooner");
        assertThat(kept.at("/filter/pathway").asText()).isEqualTo("HOUSING");
        assertThat(coordinator.send("DELETE", "/filters/" + filter, null).statusCode())
                .isEqualTo(204);
        assertThat(coordinator.get("/filters").get("items")).isEmpty();
    }

    private static void change(String person, String body) {
        JsonNode now = coordinator.get("/people/" + person);
        assertThat(coordinator
                        .send("PATCH", "/people/" + person, body, "If-Match", tag(now))
                        .statusCode())
                .isEqualTo(204);
    }

    private static void said(String person, String language, String... answers) {
        JsonNode now = coordinator.get("/people/" + person);
        assertThat(now.get("language").asText(null)).isEqualTo(language);
        assertThat(Stream.of("language", "safeContact", "legalName", "phone")
                        .map(field -> now.get(field + "Answer").asText()))
                .containsExactly(answers);
        assertThat(now.toString()).doesNotContain("Full").doesNotContain("600");
    }

    @Test
    void aTokenDoesWhatItsScopesSayAndNoMore() {
        String token = coordinator
                .make("/tokens", "{\"label\":\"Sample\",\"scopes\":[\"people:read\"],\"days\":1}")
                .get("token")
                .asText();
        Visitor system = new Visitor();
        Visitor.answer(200, system.send("GET", "/people", null, "Authorization", "Bearer " + token));
        Visitor.answer(403, system.send("GET", "/templates", null, "Authorization", "Bearer " + token));
        Visitor.answer(401, system.send("GET", "/people", null, "Authorization", "Bearer " + token + "x"));
        Visitor.answer(401, system.send("GET", "/people", null));
    }

    @Test
    void signingOutEndsItOnTheServer() {
        Visitor leaving = Visitor.person(coordinator
                .make(
                        "/people/"
                                + coordinator
                                        .make("/people", "{\"nameToUse\":\"Sample Out\"}")
                                        .get("ref")
                                        .asText() + "/code",
                        null)
                .get("code")
                .asText());
        assertThat(leaving.get("/sign-in").get("role").asText()).isEqualTo("PERSON");
        assertThat(leaving.send("DELETE", "/sign-in", null).statusCode()).isEqualTo(204);
        assertThat(leaving.send("GET", "/sign-in", null).statusCode()).isEqualTo(401);
    }

    private static String release(String person) {
        return coordinator
                .make(
                        "/people/" + person + "/releases",
                        "{\"organisation\":\"" + organisation
                                + "\",\"purpose\":\"TRAINING\",\"categories\":[\"IDENTITY\",\"ATTENDANCE\"],\"until\":\""
                                + TODAY.plusDays(60) + "\",\"givenHow\":\"SPOKEN\",\"language\":\"en\"}")
                .get("ref")
                .asText();
    }

    private static String markedSession(String course) {
        Instant start = Instant.now().minusSeconds(2 * 86_400).truncatedTo(java.time.temporal.ChronoUnit.HOURS);
        String session = provider.make(
                        "/sessions",
                        "{\"course\":\"" + course + "\",\"startsAt\":\"" + start + "\",\"endsAt\":\""
                                + start.plusSeconds(3_600) + "\"}")
                .get("ref")
                .asText();
        JsonNode line =
                Visitor.find(provider.get("/sessions/" + session + "/roster").get("lines"), "nameToUse", "Sample Amal");
        String marks = "{\"marks\":[{\"enrolment\":\"" + line.get("enrolment").asText() + "\",\"kind\":\"PRESENT\"}]}";
        String key = Visitor.key();
        provider.act("/sessions/" + session + "/marks", marks, "Idempotency-Key", key);
        provider.act("/sessions/" + session + "/marks", marks, "Idempotency-Key", key);
        return session;
    }

    /** Each of these must be the very answer that an unknown reference gets. */
    private static void nobodyElseSeesAnything(
            String person, String referral, String session, String milestone, String release) {
        for (String path : List.of(
                "/people/%s",
                "/people/%s/plan",
                "/people/%s/plan/closings",
                "/people/%s/plan/open",
                "/people/%s/assignments",
                "/people/%s/releases",
                "/people/%s/referrals")) {
            same(stranger, "GET", path, person, null);
        }
        same(stranger, "PATCH", "/people/%s", person, "{\"nameToUse\":\"Sample X\"}");
        same(stranger, "POST", "/people/%s/freeze", person, null);
        same(stranger, "POST", "/people/%s/plan/close", person, "{\"reason\":\"MOVED\"}");
        same(stranger, "POST", "/people/%s/plan/reopen", person, "{\"reason\":\"OTHER\"}");
        same(stranger, "POST", "/milestones/%s/confirm", milestone, null);
        same(stranger, "POST", "/releases/%s/withdraw", release, "{\"how\":\"SPOKEN\"}");
        same(otherProvider, "POST", "/referrals/%s/answer", referral, "{}");
        same(otherProvider, "GET", "/sessions/%s/roster", session, null);
        same(otherProvider, "POST", "/sessions/%s/not-held", session, "{\"reason\":\"OTHER\"}");
        assertThat(otherProvider.get("/referrals/own").get("items")).isEmpty();
        assertThat(stranger.ask("/people/search", "{\"words\":\"amal\"}").get("items"))
                .isEmpty();
        assertThat(stranger.get("/people").toString()).doesNotContain(person);
    }

    private static void same(Visitor who, String method, String path, String foreign, String body) {
        HttpResponse<String> one = who.send(method, path.formatted(foreign), body, "If-Match", "\"1\"");
        HttpResponse<String> other = who.send(method, path.formatted(Ref.random()), body, "If-Match", "\"1\"");
        assertThat(one.statusCode()).as(method + " " + path + one.body()).isEqualTo(404);
        assertThat(withoutId(one)).isEqualTo(withoutId(other));
        assertThat(one.headers().map().keySet()).isEqualTo(other.headers().map().keySet());
    }

    private static String withoutId(HttpResponse<String> response) {
        return response.statusCode() + response.body().replaceFirst("\"requestId\":\"[^\"]{22}\"", "");
    }

    private static JsonNode milestone(String person, String title) {
        return Visitor.find(
                coordinator
                        .get("/people/" + person + "/plan")
                        .get("goals")
                        .get(0)
                        .get("milestones"),
                "title",
                title);
    }

    private static String tag(JsonNode versioned) {
        return "\"" + versioned.get("version").asInt() + "\"";
    }

    private static void template(long programme) {
        long template = Ids.next();
        long version = Ids.next();
        Staff.run(
                "insert into plan_template (id, ref, programme_id, name, created_at, created_by)"
                        + " values (?, ?, ?, 'Sample way', now(6), 0)",
                template,
                Ref.random().bytes(),
                programme);
        Staff.run("insert into template_version values (?, ?, 1, now(6), 0)", version, template);
        long first = item(version, 1, "Trade chosen", "CONFIRMED", null);
        item(version, 2, "90 hours", "HOURS_ATTENDED", 360);
        Staff.run("insert into template_need values (?, ?)", item(version, 3, "Trial work", "CONFIRMED", null), first);
    }

    private static long item(long version, int position, String title, String kind, Integer amount) {
        long id = Ids.next();
        Staff.run(
                "insert into template_item (id, version_id, position, pathway, goal, title, offset_amount, criterion_kind,"
                        + " criterion_amount, item_key) values (?, ?, ?, 'JOB_TRAINING', 'A trade', ?, 30, ?, ?, ?)",
                id,
                version,
                position,
                title,
                kind,
                amount,
                Ref.random().bytes());
        return id;
    }
}
