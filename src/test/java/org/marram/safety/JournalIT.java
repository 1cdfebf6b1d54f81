package org.marram.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marram.api.Visitor;
import org.marram.common.Ref;
import org.marram.testing.Http;
import org.marram.testing.Staff;

/** Rules 70, 71, 73 and 77: every look is written down, exactly once, at the server's own time; unwritten, it shows nothing. */
class JournalIT {

    private static final int READS = 60;

    private final World world = World.laidOut();
    private boolean broken;

    @AfterEach
    void mend() {
        if (broken) {
            Staff.run("rename table marram_journal.mislaid to marram_journal.journal_entry");
            broken = false;
        }
    }

    @Test
    void manyReadsAtOnceAreExactlyAsManyRows() {
        long before = JournalRows.of(world.coordinatorName);
        IntStream.range(0, READS).parallel().forEach(read -> {
            String path =
                    read % 3 == 0 ? "/people" : read % 3 == 1 ? "/people/" + world.person : "/people/" + Ref.random();
            int status = world.coordinator.send("GET", path, null).statusCode();
            assertThat(status).isEqualTo(read % 3 == 2 ? 404 : 200);
        });
        assertThat(JournalRows.of(world.coordinatorName) - before).isEqualTo(READS);
    }

    @Test
    void whatCannotBeWrittenDownIsNotShown() {
        String code = world.coordinator
                .make("/people/" + world.person + "/code", null)
                .get("code")
                .asText();
        Visitor own = Visitor.person(code);
        breakIt();
        for (String path : List.of("", "/%s", "/%s/plan", "/%s/plan/years.pdf", "/%s/releases", "/%s/referrals")) {
            refused(world.coordinator.send("GET", "/people" + path.formatted(world.person), null));
        }
        refused(world.coordinator.send("POST", "/people/search", "{\"words\":\"dunlin\"}"));
        refused(world.coordinator.send(
                "POST", "/people/" + world.person + "/reveal", "{\"field\":\"PHONE\",\"purpose\":\"CONTACT\"}"));
        refused(world.provider.send("GET", "/referrals/own", null));
        refused(world.provider.send("GET", "/sessions/" + world.session + "/roster", null));
        refused(own.send("GET", "/my/way", null));
        refused(world.stranger.send("GET", "/people/" + world.person, null));
        HttpResponse<String> page = new Http().withSession(own.session()).get("/my");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("class=\"leave\"").doesNotContain("Dunlin");
    }

    @Test
    void whatCannotBeWrittenDownChangesNothing() {
        String person = world.enrol("Redshank");
        String milestone = world.milestone(person);
        Map<String, Long> before = counts();
        breakIt();
        refused(create("/people", "{\"nameToUse\":\"Greenshank\"}"));
        refused(create("/people/" + person + "/releases", release()));
        refused(create("/people/" + person + "/code", null));
        refused(world.coordinator.send("PATCH", "/people/" + person, "{\"nameToUse\":\"Ruff\"}", "If-Match", "\"1\""));
        refused(world.coordinator.send("POST", "/people/" + person + "/freeze", null));
        refused(world.coordinator.send(
                "POST", "/milestones/" + milestone + "/set-aside", "{\"reason\":\"MISTAKE\"}", "If-Match", "\"1\""));
        mend();
        assertThat(counts()).isEqualTo(before);
        assertThat(world.coordinator.get("/people/" + person).get("nameToUse").asText())
                .isEqualTo("Redshank");
        assertThat(create("/people", "{\"nameToUse\":\"Greenshank\"}").statusCode())
                .isEqualTo(201);
    }

    /** Rule 75: as what, never by name; nothing of what they did themself, nothing of anybody else's. */
    @Test
    void aPersonReadsWhoLookedAtTheirRecordAndWhen() {
        String person = world.enrol("Dotterel");
        Visitor own = person(person);
        Visitor other = person(world.enrol("Whimbrel"));
        world.milestone(person);
        own.get("/my/way");
        JsonNode looks = own.get("/my/looks").get("items");
        assertThat(looks).hasSize(1);
        assertThat(looks.get(0).get("as").asText()).isEqualTo("COORDINATOR");
        assertThat(looks.get(0).get("changed").toString()).contains("people", "plans");
        assertThat(looks.toString()).doesNotContain(world.coordinatorName);
        assertThat(other.get("/my/looks").get("items").get(0).get("changed").toString())
                .doesNotContain("plans");
        assertThat(own.get("/my/looks").get("items")).isEqualTo(looks);

        IntStream.range(0, READS).forEach(read -> world.coordinator.get("/people/" + person));
        JsonNode newest = own.get("/my/looks");
        assertThat(newest.get("items").toString()).doesNotContain("plans");
        JsonNode older = own.get("/my/looks?after=" + newest.get("next").asText());
        assertThat(older.get("items").toString()).contains("plans");
        assertThat(older.get("next").isNull()).isTrue();
        assertThat(own.send("GET", "/my/looks?after=x", null).statusCode()).isEqualTo(422);
        assertThat(world.coordinator.send("GET", "/my/looks", null).statusCode())
                .isEqualTo(404);
    }

    private Visitor person(String ref) {
        return Visitor.person(world.coordinator
                .make("/people/" + ref + "/code", null)
                .get("code")
                .asText());
    }

    @Test
    void nobodySignsInUnwritten() {
        breakIt();
        Http visitor = new Http();
        visitor.signIn(world.coordinatorName, Staff.PASS_PHRASE);
        assertThat(visitor.get("/").statusCode()).isEqualTo(303);
        mend();
        assertThat(visitor.signIn(world.coordinatorName, Staff.PASS_PHRASE).statusCode())
                .isEqualTo(303);
    }

    @Test
    void timeIsTheServersInUniversalTimeWhateverTheZoneOfItsMachine() {
        world.coordinator.get("/people");
        assertThat(JournalRows.count(
                        "select count(*) from marram_journal.journal_entry j join account a on a.id = j.actor_id"
                                + " where a.username = ? and j.at between utc_timestamp() - interval 20 second"
                                + " and utc_timestamp() + interval 2 second",
                        world.coordinatorName))
                .isPositive();
    }

    private HttpResponse<String> create(String path, String body) {
        return world.coordinator.send("POST", path, body, "Idempotency-Key", Visitor.key());
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as(answer.request().uri() + answer.body())
                .isEqualTo(503);
        assertThat(Visitor.json(answer).get("code").asText()).isEqualTo("unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body())
                .doesNotContain("Dunlin")
                .doesNotContain("journal")
                .doesNotContain("555 7001");
    }

    private void breakIt() {
        broken = true;
        Staff.run("rename table marram_journal.journal_entry to marram_journal.mislaid");
    }

    private String release() {
        return "{\"organisation\":\"" + world.organisation
                + "\",\"purpose\":\"TRAINING\",\"categories\":[\"IDENTITY\"]," + "\"until\":\""
                + World.TODAY.plusDays(9) + "\",\"givenHow\":\"SPOKEN\",\"language\":\"en\"}";
    }

    private static Map<String, Long> counts() {
        return Map.of(
                "person", JournalRows.count("select count(*) from person where 1 = ?", 1),
                "info_release", JournalRows.count("select count(*) from info_release where 1 = ?", 1),
                "account", JournalRows.count("select count(*) from account where 1 = ?", 1),
                "access_grant", JournalRows.count("select count(*) from access_grant where 1 = ?", 1),
                "set aside",
                        JournalRows.count("select count(*) from milestone where set_aside_at is not null and 1 = ?", 1),
                "idempotency", JournalRows.count("select count(*) from idempotency where status is null and 1 = ?", 1));
    }
}
