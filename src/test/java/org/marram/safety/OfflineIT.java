package org.marram.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marram.api.Visitor;
import org.marram.common.Ref;
import org.marram.testing.Staff;

/** Rules 88 and 92: lists that are taken along, and marks that come back from them, as another system would send them. */
class OfflineIT {

    private final World world = World.laidOut();
    private final String day = world.provider
            .get("/sessions/" + world.session + "/roster")
            .get("startsAt")
            .asText()
            .substring(0, 10);

    @Test
    void aListTakenAlongSaysInitialsOnlyAndIsOneRowOfTheJournal() {
        enrolled("Turnstone");
        long before = JournalRows.of(world.providerName);
        JsonNode list = taken(world.provider);
        assertThat(JournalRows.of(world.providerName)).isEqualTo(before + 1);
        assertThat(list.toString())
                .contains("\"T.\"")
                .doesNotContain("Turnstone")
                .doesNotContain("Dunlin");
        assertThat(list.get("minutes").asInt()).isEqualTo(120);
        assertThat(world.otherProvider.get("/offline/lists?day=" + day).get("lists"))
                .isEmpty();
        for (Visitor who : List.of(world.coordinator, world.foreign)) {
            assertThat(code(404, who.send("GET", "/offline/lists?day=" + day, null)))
                    .isEqualTo("not-found");
        }
        assertThat(code(401, new Visitor().send("GET", "/offline/lists?day=" + day, null)))
                .isEqualTo("sign-in-needed");
    }

    @Test
    void eachMarkIsAnsweredForItselfAndSendingAgainChangesNothing() {
        String jacana = enrolled("Jacana").place();
        Enrolled whimbrel = enrolled("Whimbrel");
        String ticket = taken(world.provider).get("ticket").asText();
        world.coordinator.act("/releases/" + whimbrel.release() + "/withdraw", "{\"how\":\"SPOKEN\"}");
        String marks = mark(jacana, "PRESENT", 0) + "," + mark(whimbrel.place(), "PRESENT", 0);
        for (int time = 0; time < 2; time++) {
            JsonNode sent = Visitor.answer(200, send(world.provider, ticket, marks));
            assertThat(sent.get("answers").findValuesAsText("came")).containsExactly("TAKEN", "GONE");
            assertThat(sent.get("gone")).extracting(JsonNode::asText).containsExactly(whimbrel.place());
        }
        assertThat(rows(jacana)).isOne();
        assertThat(rows(whimbrel.place())).isZero();
        JsonNode late = Visitor.answer(200, send(world.provider, ticket, mark(jacana, "LATE", 10)));
        assertThat(late.get("answers").get(0).toString()).contains("CONFLICT", "PRESENT");
        assertThat(late.toString()).doesNotContain("Whimbrel");
    }

    @Test
    void ofManyTelephonesThatSendTheSameAtOnceOneIsStored() {
        String place = enrolled("Godwit").place();
        String ticket = taken(world.provider).get("ticket").asText();
        List<JsonNode> answers = IntStream.range(0, 6)
                .mapToObj(phone -> CompletableFuture.supplyAsync(
                        () -> Visitor.answer(200, send(world.provider, ticket, mark(place, "PRESENT", 0)))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers)
                .extracting(answer -> answer.at("/answers/0/came").asText())
                .containsOnly("TAKEN");
        assertThat(rows(place)).isOne();
    }

    @Test
    void aTicketIsGoodForWhoGotItAndWhatStoodOnItOnly() {
        String place = enrolled("Curlew").place();
        String ticket = taken(world.provider).get("ticket").asText();
        Visitor colleague = Visitor.staff(Staff.account(world.programme, "PROVIDER", null, world.school));
        String mark = mark(place, "PRESENT", 0);
        for (Visitor who : List.of(colleague, world.otherProvider, world.coordinator, world.foreign)) {
            assertThat(code(404, send(who, ticket, mark))).isEqualTo("not-found");
        }
        char first = ticket.charAt(0) == 'A' ? 'B' : 'A';
        for (String altered : List.of(first + ticket.substring(1), "x", ticket + "x", ticket.replace(".", ""))) {
            assertThat(code(404, send(world.provider, altered, mark))).isEqualTo("not-found");
        }
        JsonNode unlisted = Visitor.answer(
                422, send(world.provider, ticket, mark(Ref.random().toString(), "PRESENT", 0)));
        assertThat(unlisted.at("/errors/0/code").asText()).isEqualTo("gone");
        assertThat(rows(place)).isZero();
    }

    private record Enrolled(String place, String release) {}

    /** Somebody with a place in the world's course. */
    private Enrolled enrolled(String name) {
        String person = world.enrol(name);
        String milestone = world.milestone(person);
        String release = world.release(person);
        world.accepted(milestone, name);
        String place = Visitor.find(
                        world.provider
                                .get("/sessions/" + world.session + "/roster")
                                .get("lines"),
                        "nameToUse",
                        name)
                .get("enrolment")
                .asText();
        return new Enrolled(place, release);
    }

    private JsonNode taken(Visitor who) {
        JsonNode lists = who.get("/offline/lists?day=" + day).get("lists");
        return Visitor.find(lists, "session", world.session);
    }

    private HttpResponse<String> send(Visitor who, String ticket, String marks) {
        return who.send(
                "POST",
                "/offline/lists/" + world.session + "/marks",
                "{\"ticket\":\"" + ticket + "\",\"marks\":[" + marks + "]}");
    }

    private static String mark(String place, String kind, int minutes) {
        return "{\"enrolment\":\"%s\",\"kind\":\"%s\",\"minutes\":%d}".formatted(place, kind, minutes);
    }

    private static long rows(String place) {
        return JournalRows.count(
                "select count(*) from mark m join enrolment e on e.id = m.enrolment_id where e.ref = ?",
                Ref.parse(place).bytes());
    }

    private static String code(int status, HttpResponse<String> answer) {
        return Visitor.answer(status, answer).get("code").asText();
    }
}
