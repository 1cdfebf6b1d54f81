package org.marram.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marram.api.Visitor;
import org.marram.common.Ref;
import org.marram.testing.Staff;

/** Rules 5, 27, 35, 70 and 75: where somebody lives is shown one at a time, for a purpose, to their own coordinator, and they read it. */
class AddressesIT {

    private static final String WHERE = "{\"words\":\"7 Gadwallmark Lane\\nWigeonmark\"}";
    private static final String VISIT = "{\"purpose\":\"VISIT\",\"because\":\"To bring the key\"}";

    private final World world = World.laidOut();

    @Test
    void anAddressIsShownForAPurposeStandsInNoListAndThePersonReadsWhatFor() {
        String person = world.enrol("Garganey");
        String home = home(world.coordinator, person);
        assertThat(keep(home, "0").statusCode()).isEqualTo(204);
        assertThat(code(412, keep(home, "0"))).isEqualTo("changed-meanwhile");
        for (String list : List.of("", "/homes", "/homes/earlier", "/homes/addresses", "/plan", "/documents")) {
            assertThat(world.coordinator.get("/people/" + person + list).toString())
                    .as(list)
                    .doesNotContain("Gadwallmark", "Wigeonmark");
        }
        JsonNode kept =
                world.coordinator.get("/people/" + person + "/homes/addresses").at("/items/0");
        assertThat(kept.get("home").asText()).isEqualTo(home);
        assertThat(kept.get("version").asInt()).isOne();

        assertThat(code(422, reveal(world.coordinator, home, "{\"purpose\":\"VISIT\"}")))
                .isEqualTo("invalid");
        assertThat(code(422, reveal(world.coordinator, home, "{\"because\":\"Curious\"}")))
                .isEqualTo("invalid");
        assertThat(shown(home)).isZero();
        assertThat(Visitor.answer(200, reveal(world.coordinator, home, VISIT))
                        .get("value")
                        .asText())
                .isEqualTo("7 Gadwallmark Lane\nWigeonmark");
        assertThat(shown(home)).isOne();
        assertThat(world.coordinator
                        .get("/homes/" + home + "/address/looks")
                        .at("/items/0/because")
                        .asText())
                .isEqualTo("To bring the key");
        String code = world.coordinator
                .make("/people/" + person + "/code", null)
                .get("code")
                .asText();
        JsonNode look = Visitor.person(code).get("/my/looks").at("/items/0");
        assertThat(look.get("addressFor").toString()).isEqualTo("[\"VISIT\"]");
        assertThat(look.get("changed").toString()).contains("addresses");
    }

    @Test
    void whatIsStruckOrRemovedIsDestroyed() {
        String person = world.enrol("Wigeon");
        String home = home(world.coordinator, person);
        keep(home, "0");
        assertThat(world.coordinator
                        .send("DELETE", "/homes/" + home + "/address", null, "If-Match", "\"7\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(world.coordinator
                        .send("DELETE", "/homes/" + home + "/address", null, "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(204);
        assertThat(kept(home)).isZero();
        assertThat(Visitor.answer(200, reveal(world.coordinator, home, VISIT))
                        .get("value")
                        .isNull())
                .isTrue();
        keep(home, "0");
        assertThat(kept(home)).isOne();
        world.coordinator.send("POST", "/homes/" + home + "/strike", "{\"reason\":\"MISTAKE\"}", "If-Match", "\"1\"");
        assertThat(kept(home)).isZero();
        assertThat(reveal(world.coordinator, home, VISIT).statusCode()).isEqualTo(404);
    }

    @Test
    void forEverybodyElseThereIsNoneTheSupervisorOfTheTeamIncluded() {
        String home = home(world.coordinator, world.person);
        keep(home, "0");
        Visitor supervisor = Visitor.staff(Staff.account(world.programme, "SUPERVISOR", world.team, null));
        Visitor admin = Visitor.staff(Staff.account(world.programme, "ADMIN", null, null));
        for (Visitor other :
                List.of(supervisor, admin, world.provider, world.otherProvider, world.stranger, world.foreign)) {
            HttpResponse<String> theirs = reveal(other, home, VISIT);
            HttpResponse<String> nothing = reveal(other, Ref.random().toString(), VISIT);
            assertThat(code(404, theirs)).isEqualTo(code(404, nothing));
            assertThat(other.send("GET", "/people/" + world.person + "/homes/addresses", null)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(other.send("GET", "/homes/" + home + "/address/looks", null)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(other.send("PUT", "/homes/" + home + "/address", WHERE, "If-Match", "\"1\"")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(other.send("DELETE", "/homes/" + home + "/address", null, "If-Match", "\"1\"")
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(shown(home)).isZero();
        assertThat(kept(home)).isOne();
    }

    @Test
    void theEleventhWithinAnHourIsRefusedAndWrittenDown() {
        Visitor coordinator = Visitor.staff(Staff.account(world.programme, "COORDINATOR", world.team, null));
        String home = home(coordinator, World.ref(coordinator.make("/people", "{\"nameToUse\":\"Garganey\"}")));
        for (int time = 0; time < 10; time++) {
            assertThat(reveal(coordinator, home, VISIT).statusCode()).isEqualTo(200);
        }
        assertThat(code(429, reveal(coordinator, home, VISIT))).isEqualTo("too-often");
        assertThat(shown(home)).isEqualTo(10);
        assertThat(rows(home, "REFUSED")).isOne();
    }

    private static String home(Visitor coordinator, String person) {
        JsonNode made = coordinator.make(
                "/people/" + person + "/homes",
                "{\"from\":\"" + World.TODAY + "\",\"situation\":\"RENTED\",\"source\":\"OWN_WORD\",\"note\":\"New\"}");
        return World.ref(made);
    }

    private HttpResponse<String> keep(String home, String version) {
        return world.coordinator.send("PUT", "/homes/" + home + "/address", WHERE, "If-Match", "\"" + version + "\"");
    }

    private static HttpResponse<String> reveal(Visitor who, String home, String body) {
        return who.send("POST", "/homes/" + home + "/address/reveal", body);
    }

    private static long shown(String home) {
        return rows(home, "DONE");
    }

    private static long rows(String home, String outcome) {
        return JournalRows.count(
                "select count(*) from marram_journal.journal_entry j where j.action = 'REVEAL_ADDRESS' and j.outcome = '"
                        + outcome + "' and j.object_ref = ?",
                Ref.parse(home).bytes());
    }

    private static long kept(String home) {
        return JournalRows.count(
                "select count(*) from home_address a where a.home_ref = ?",
                Ref.parse(home).bytes());
    }

    private static String code(int status, HttpResponse<String> answer) {
        return Visitor.answer(status, answer).get("code").asText();
    }
}
