package org.marram.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.api.Visitor;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.testing.Http;
import org.marram.testing.Staff;

/** Rules 9, 13, 17, 18, 21 and 22: what changes counts at the next click, what is broken denies, and consent is no toll. */
class AtOnceIT {

    private final World world = World.laidOut();

    @Test
    void aReleaseTakenBackEndsWhatTheProviderSeesAtTheNextClickAndTheHoursStay() {
        String person = world.enrol("Teal");
        String milestone = world.milestone(person);
        String release = world.release(person);
        world.accepted(milestone, "Teal");
        String roster = "/sessions/" + world.session + "/roster";
        String enrolment = Visitor.find(world.provider.get(roster).get("lines"), "nameToUse", "Teal")
                .get("enrolment")
                .asText();
        String marks = "{\"marks\":[{\"enrolment\":\"" + enrolment + "\",\"kind\":\"PRESENT\"}]}";
        world.provider.act("/sessions/" + world.session + "/marks", marks, "Idempotency-Key", Visitor.key());
        assertThat(soFar(person)).isEqualTo(8);
        world.coordinator.act("/releases/" + release + "/withdraw", "{\"how\":\"SPOKEN\"}");
        assertThat(world.provider.get(roster).toString()).doesNotContain("Teal").doesNotContain(enrolment);
        assertThat(world.provider
                        .send("POST", "/sessions/" + world.session + "/marks", marks, "Idempotency-Key", Visitor.key())
                        .statusCode())
                .isIn(404, 409, 422);
        assertThat(soFar(person)).isEqualTo(8);
    }

    @Test
    void anExclusionCountsAtTheNextClickOnEveryChannel() {
        String person = world.enrol("Gadwall");
        world.milestone(person);
        Visitor responsible = world.coordinator;
        assertThat(responsible.get("/people/" + person).get("nameToUse").asText())
                .isEqualTo("Gadwall");
        String exclude = "insert into access_limit select ?, p.id, a.id, 'EXCLUDED' from person p, account a"
                + " where p.ref = ? and a.username = ?";
        Staff.run(exclude, Ids.next(), Ref.parse(person).bytes(), world.coordinatorName);
        for (String path : List.of("", "/plan", "/releases", "/referrals")) {
            assertThat(responsible.send("GET", "/people/" + person + path, null).statusCode())
                    .isEqualTo(404);
        }
        assertThat(responsible.ask("/people/search", "{\"words\":\"gadwall\"}").get("items"))
                .isEmpty();
        assertThat(responsible.get("/people?limit=100").toString()).doesNotContain(person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access_grant g join person p on p.id = g.person_id set g.ended_at = utc_timestamp(6) where p.ref = ?",
                "update access_grant g join person p on p.id = g.person_id set g.until_at = utc_timestamp(6) where p.ref = ?",
                "update access_grant g join person p on p.id = g.person_id set g.from_at = '2099-01-01' where p.ref = ?",
                "update access_grant g join person p on p.id = g.person_id set g.scopes = 'EVERYTHING' where p.ref = ?",
                "update access_grant g join person p on p.id = g.person_id set g.scopes = '' where p.ref = ?",
                "update access_grant g join person p on p.id = g.person_id set g.scopes = 'identity,plan' where p.ref = ?",
                "update access_grant g join person p on p.id = g.person_id set g.scopes = 'IDENTITYPLAN' where p.ref = ?",
                "update access_grant g join person p on p.id = g.person_id set g.programme_id = 1 where p.ref = ?",
                "update access_grant g join person p on p.id = g.person_id set g.grantee_id = 1 where p.ref = ?",
                "insert into access_limit select id + 1, id, 1, 'ONLY' from person where ref = ?",
                "delete g from access_grant g join person p on p.id = g.person_id where p.ref = ?"
            })
    void accessDataThatIsOverBrokenOrMissingDenies(String harm) {
        String person = world.enrol("Pintail");
        assertThat(world.coordinator.send("GET", "/people/" + person, null).statusCode())
                .isEqualTo(200);
        Staff.run(harm, (Object) Ref.parse(person).bytes());
        assertThat(world.coordinator.send("GET", "/people/" + person, null).statusCode())
                .isEqualTo(404);
        assertThat(world.coordinator
                        .send("GET", "/people/" + person + "/plan", null)
                        .statusCode())
                .isEqualTo(404);
        assertThat(world.coordinator
                        .ask("/people/search", "{\"words\":\"pintail\"}")
                        .toString())
                .doesNotContain(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OWNER", "", "coordinator"})
    void anAccountWithARoleThatNobodyKnowsIsNobody(String role) {
        long programme = Staff.programme();
        String username = Staff.account(programme, "COORDINATOR", Staff.team(programme), null);
        Visitor visitor = Visitor.staff(username);
        assertThat(visitor.send("GET", "/people", null).statusCode()).isEqualTo(200);
        Staff.run("update account set role = ? where username = ?", role, username);
        var answer = visitor.send("GET", "/people", null);
        assertThat(answer.statusCode()).isIn(401, 500);
        assertThat(answer.body())
                .doesNotContain("items")
                .doesNotContain("Exception")
                .doesNotContain("OWNER");
    }

    @Test
    void aFrozenPersonIsOutAtTheNextClick() {
        String person = world.enrol("Shoveler");
        String code = world.coordinator
                .make("/people/" + person + "/code", null)
                .get("code")
                .asText();
        Visitor phone = Visitor.person(code);
        Visitor tablet = Visitor.person(code);
        assertThat(phone.get("/my/way").get("nameToUse").asText()).isEqualTo("Shoveler");
        world.coordinator.act("/people/" + person + "/freeze", null);
        assertThat(phone.send("GET", "/my/way", null).statusCode()).isEqualTo(401);
        assertThat(tablet.send("GET", "/my/way", null).statusCode()).isEqualTo(401);
    }

    /** S5: at the next look at the roster, without a reason, and only where they have a place under a live release. */
    @Test
    void whoCannotComeSaysSoAndTakesItBack() {
        String person = world.enrol("Avocet");
        String milestone = world.milestone(person);
        String release = world.release(person);
        world.accepted(milestone, "Avocet");
        Instant start = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        String session = World.ref(world.provider.make(
                "/sessions",
                "{\"course\":\"" + world.course + "\",\"startsAt\":\"" + start + "\",\"endsAt\":\""
                        + start.plusSeconds(7_200) + "\"}"));
        Visitor own = person(person);
        JsonNode next = Visitor.find(own.get("/my/sessions").get("items"), "ref", session);
        assertThat(next.get("organisation").asText()).isEqualTo("Sample school");
        assertThat(next.get("cannotCome").asBoolean()).isFalse();
        String path = "/my/sessions/" + session;
        own.act(path + "/cannot-come", null);
        own.act(path + "/cannot-come", null);
        assertThat(Visitor.find(own.get("/my/sessions").get("items"), "ref", session)
                        .get("cannotCome")
                        .asBoolean())
                .isTrue();
        assertThat(cannotCome(session, "Avocet")).isTrue();
        assertThat(cannotCome(session, "Dunlin")).isFalse();
        own.act(path + "/can-come", null);
        own.act(path + "/can-come", null);
        assertThat(cannotCome(session, "Avocet")).isFalse();

        Visitor other = person(world.enrol("Turnstone"));
        assertThat(other.get("/my/sessions").get("items")).isEmpty();
        assertThat(other.send("POST", path + "/cannot-come", null).statusCode()).isEqualTo(404);
        assertThat(world.provider.send("POST", path + "/cannot-come", null).statusCode())
                .isEqualTo(404);
        assertThat(own.send("POST", "/my/sessions/" + world.session + "/cannot-come", null)
                        .statusCode())
                .isEqualTo(409);
        own.act("/my/releases/" + release + "/withdraw", null);
        assertThat(own.get("/my/sessions").get("items")).isEmpty();
        assertThat(own.send("POST", path + "/cannot-come", null).statusCode()).isEqualTo(404);
    }

    /** S5: one word and the hours, in the language that they chose, until the address, the account or the plan ends. */
    @Test
    void whatReadsAPersonsCalendarReadsTheHoursAloneAndNothingOnceItHasEnded() {
        String person = world.enrol("Phalarope");
        String milestone = world.milestone(person);
        world.release(person);
        world.accepted(milestone, "Phalarope");
        Instant start = Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        String session = World.ref(world.provider.make(
                "/sessions",
                "{\"course\":\"" + world.course + "\",\"startsAt\":\"" + start + "\",\"endsAt\":\""
                        + start.plusSeconds(7_200) + "\"}"));
        Visitor own = person(person);
        assertThat(own.get("/my/calendar").hasNonNull("since")).isFalse();
        String first = calendar(own);
        assertThat(first).as("256 bits").matches("/feed/[\\w-]{43}\\.ics");
        assertThat(own.get("/my/calendar").hasNonNull("since")).isTrue();
        HttpResponse<String> read = new Http().get(first);
        assertThat(read.body())
                .contains(
                        "SUMMARY:\u0645\u0648\u0639\u062F",
                        "DTSTART:" + start.toString().replaceAll("[-:]", ""))
                .doesNotContain(session, "Phalarope", "Sample", "LOCATION", "DESCRIPTION", "ORGANIZER", "URL");
        assertThat(read.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(read.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"calendar.ics\"");
        String second = calendar(own);
        ended(first);
        own.act("/my/calendar/end", null);
        own.act("/my/calendar/end", null);
        ended(second);
        String third = calendar(own);
        own = person(person);
        ended(third);
        String fourth = calendar(own);
        own.act("/my/sign-in/freeze", null);
        ended(fourth);
        String fifth = calendar(person(person));
        String version = "\""
                + world.coordinator.get("/people/" + person + "/plan/closings").get("version") + "\"";
        world.coordinator.act("/people/" + person + "/plan/close", "{\"reason\":\"MOVED\"}", "If-Match", version);
        ended(fifth);
    }

    private static String calendar(Visitor own) {
        return own.make("/my/calendar?language=ar", null).get("path").asText();
    }

    private static void ended(String calendar) {
        assertThat(new Http().get(calendar).statusCode()).isEqualTo(404);
    }

    private boolean cannotCome(String session, String name) {
        JsonNode lines = world.provider.get("/sessions/" + session + "/roster").get("lines");
        return Visitor.find(lines, "nameToUse", name).get("cannotCome").asBoolean();
    }

    private Visitor person(String ref) {
        return Visitor.person(world.coordinator
                .make("/people/" + ref + "/code", null)
                .get("code")
                .asText());
    }

    @Test
    void aPersonSeesTheOwnPlanWhateverIdTheRequestNames() {
        String one = world.enrol("Wigeon");
        String other = world.enrol("Smew");
        Visitor own = Visitor.person(world.coordinator
                .make("/people/" + one + "/code", null)
                .get("code")
                .asText());
        for (String query : List.of("", "?person=" + other, "?ref=" + other + "&id=1", "?account=" + other)) {
            assertThat(own.get("/my/way" + query).get("nameToUse").asText()).isEqualTo("Wigeon");
            assertThat(own.get("/my/way" + query).toString()).doesNotContain(other);
        }
        for (String path : List.of("/people/" + other, "/people/" + one, "/people", "/people/" + other + "/plan")) {
            var answer = own.send("GET", path, null);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("Smew").doesNotContain("Wigeon");
        }
    }

    @Test
    void planMilestonesAndTheOwnWayNeedNoConsentAtAll() {
        String person = world.enrol("Garganey");
        String milestone = world.confirmed(person);
        world.coordinator.act("/milestones/" + milestone + "/confirm", null, "If-Match", "\"1\"");
        Visitor own = Visitor.person(world.coordinator
                .make("/people/" + person + "/code", null)
                .get("code")
                .asText());
        assertThat(own.get("/my/way").at("/way/reached").asInt()).isOne();
        assertThat(world.coordinator.get("/people/" + person + "/releases").get("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation", "purpose", "categories", "until", "givenHow", "language"})
    void aReleaseWithoutAnyOneOfItsPartsIsNone(String missing) {
        String person = world.enrol("Scaup");
        String whole = "{\"organisation\":\"" + world.organisation
                + "\",\"purpose\":\"TRAINING\",\"categories\":[\"IDENTITY\"," + "\"ATTENDANCE\"],\"until\":\""
                + World.TODAY.plusDays(9) + "\",\"givenHow\":\"SPOKEN\",\"language\":\"en\"}";
        String without = whole.replaceAll("\"" + missing + "\":(\\[[^]]*]|\"[^\"]*\"),?", "")
                .replace(",}", "}");
        var answer = world.coordinator.send(
                "POST", "/people/" + person + "/releases", without, "Idempotency-Key", Visitor.key());
        assertThat(Visitor.answer(422, answer).at("/errors/0/field").asText()).isEqualTo(missing);
        assertThat(world.coordinator.get("/people/" + person + "/releases").get("items"))
                .isEmpty();
        referralIsRefused(person);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "organisation":"ORGANISATION" | "organisation":["ORGANISATION","ORGANISATION"]                | 400 | organisation malformed
            "organisation":"ORGANISATION" | "organisation":"ORGANISATION","organisation":"ORGANISATION"   | 400 | organisation malformed
            "organisation":"ORGANISATION" | "organisation":"AAAAAAAAAAAAAAAAAAAAAA"                       | 404 | not-found
            "categories":["IDENTITY"]     | "categories":[]                                               | 422 | categories required
            "categories":["IDENTITY"]     | "categories":["EVERYTHING"]                                   | 400 | categories[0] unknown
            "until":"DAY"                 | "until":"TODAY"                                               | 422 | until in-the-past
            "until":"DAY"                 | "until":"9999-12-31"                                          | 422 | until ends-too-late
            "until":"DAY"                 | "until":null                                                  | 422 | until required
            "until":"DAY"                 | "until":"DAY","from":"YESTERDAY"                              | 422 | from in-the-past
            "until":"DAY"                 | "until":"DAY","from":"DAY"                                    | 422 | until ends-before-start
            """)
    void aReleaseThatIsWrongIsRefusedAndNothingIsShared(String right, String wrong, int status, String told) {
        String person = world.enrol("Smew");
        String body = ("{\"organisation\":\"ORGANISATION\",\"purpose\":\"TRAINING\",\"categories\":[\"IDENTITY\"],"
                        + "\"until\":\"DAY\",\"givenHow\":\"SPOKEN\",\"language\":\"en\"}")
                .replace(right, wrong)
                .replace("ORGANISATION", world.organisation)
                .replace("YESTERDAY", World.TODAY.minusDays(1).toString())
                .replace("TODAY", World.TODAY.toString())
                .replace("DAY", World.TODAY.plusDays(9).toString());
        var answer = world.coordinator.send(
                "POST", "/people/" + person + "/releases", body, "Idempotency-Key", Visitor.key());
        var problem = Visitor.answer(status, answer);
        String field = told.contains(" ") ? told.substring(0, told.indexOf(' ')) : "";
        if (!field.isEmpty()) {
            assertThat(problem.toString()).contains("\"" + field + "\"");
        }
        assertThat(problem.toString()).contains("\"" + told.substring(told.indexOf(' ') + 1) + "\"");
        assertThat(world.coordinator.get("/people/" + person + "/releases").get("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from_at = utc_timestamp(6) - interval 2 day, until_at = utc_timestamp(6)",
                "withdrawn_at = utc_timestamp(6)",
                "from_at = '2099-01-01', until_at = '2099-02-01'",
                "categories = 'IDENTITY'",
                "categories = ''",
                "categories = 'EVERYTHING'",
                "purpose = ''",
                "given_how = ''"
            })
    void aStoredReleaseThatLacksOnePartCarriesNothing(String harm) {
        String person = world.enrol("Eider");
        String milestone = world.milestone(person);
        String release = world.release(person);
        Staff.run("update info_release set " + harm + " where ref = ?", (Object)
                Ref.parse(release).bytes());
        var answer = world.coordinator.send(
                "POST",
                "/referrals",
                "{\"milestone\":\"" + milestone + "\",\"course\":\"" + world.course + "\"}",
                "Idempotency-Key",
                Visitor.key());
        assertThat(answer.statusCode()).as(answer.body()).isIn(409, 500);
        assertThat(Visitor.json(answer).get("code").asText()).isIn("release-needed", "unexpected");
        assertThat(world.provider.get("/referrals/own").toString()).doesNotContain("Eider");
    }

    private void referralIsRefused(String person) {
        String milestone = world.milestone(person);
        var answer = world.coordinator.send(
                "POST",
                "/referrals",
                "{\"milestone\":\"" + milestone + "\",\"course\":\"" + world.course + "\"}",
                "Idempotency-Key",
                Visitor.key());
        assertThat(Visitor.answer(409, answer).get("code").asText()).isEqualTo("release-needed");
    }

    private int soFar(String person) {
        return world.coordinator
                .get("/people/" + person + "/plan")
                .at("/goals/0/milestones/0/soFar")
                .asInt();
    }
}
