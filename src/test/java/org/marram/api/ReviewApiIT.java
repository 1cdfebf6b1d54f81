package org.marram.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marram.common.Ref;
import org.marram.testing.Staff;

/** Reviews with nothing but HTTP. */
class ReviewApiIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private static Visitor coordinator;
    private static Visitor stranger;

    private String person;
    private String goal;

    @BeforeAll
    static void layOut() {
        long programme = Staff.programme();
        coordinator = Visitor.staff(Staff.account(programme, "COORDINATOR", Staff.team(programme), null));
        stranger = Visitor.staff(Staff.account(programme, "COORDINATOR", Staff.team(programme), null));
    }

    @BeforeEach
    void aPlan() {
        person = coordinator
                .make("/people", "{\"nameToUse\":\"Sample Reed\"}")
                .get("ref")
                .asText();
        goal = coordinator
                .make(
                        "/people/" + person + "/plan/goals",
                        "{\"pathway\":\"EDUCATION\",\"whose\":\"PERSON\",\"words\":\"Read\",\"milestones\":[{\"title\":\"Book\","
                                + "\"dueOn\":\"" + TODAY.plusYears(2) + "\",\"criterion\":\"CONFIRMED\"}]}")
                .get("ref")
                .asText();
    }

    @Test
    void aReviewIsHeldOnceHoweverOftenItIsSentAndTheNextWindowIsTheOneThatWasShown() {
        JsonNode window = window();
        assertThat(window.get("because").asText()).isEqualTo("FIRST_MILESTONES");
        assertThat(window.get("from").asText()).isEqualTo(TODAY.plusWeeks(4).toString());
        String key = Visitor.key();
        HttpResponse<String> first = hold(key, "\"1\"");
        String review = Visitor.answer(201, first).get("ref").asText();
        assertThat(first.headers().firstValue("Location").orElseThrow()).endsWith("/reviews/" + review);
        assertThat(hold(key, "\"1\"").body()).isEqualTo(first.body());
        assertThat(Visitor.answer(412, hold(Visitor.key(), "\"1\"")).get("code").asText())
                .isEqualTo("changed-meanwhile");
        Visitor.answer(428, hold(Visitor.key(), ""));
        assertThat(window().get("from")).isEqualTo(window.get("nextFrom"));
        assertThat(window().get("version").asInt()).isEqualTo(2);
        JsonNode line =
                coordinator.get("/people/" + person + "/reviews").get("items").get(0);
        assertThat(line.get("ref").asText()).isEqualTo(review);
        assertThat(line.get("milestones").asInt()).isEqualTo(1);
        JsonNode whole = coordinator.get("/reviews/" + review);
        assertThat(whole.at("/goals/0/words").asText()).isEqualTo("Read");
        assertThat(whole.at("/goals/0/decision").asText()).isEqualTo("KEPT");
    }

    @Test
    void thePersonAnswersOnlyTheirOwn() {
        String review =
                Visitor.answer(201, hold(Visitor.key(), "\"1\"")).get("ref").asText();
        Visitor own = person(person);
        assertThat(own.get("/my/way").at("/review/summary").asText()).isEqualTo("We looked.");
        own.act(
                "/my/reviews/" + review + "/confirmation",
                "{\"rightForMe\":\"NOT_YET\",\"words\":\"Later\"}",
                "Idempotency-Key",
                Visitor.key());
        assertThat(own.get("/my/way").at("/review/words").asText()).isEqualTo("Later");
        coordinator.act(
                "/reviews/" + review + "/confirmation",
                "{\"rightForMe\":\"YES\",\"saidOn\":\"" + TODAY + "\"}",
                "Idempotency-Key",
                Visitor.key());
        assertThat(coordinator.get("/reviews/" + review).get("answers")).hasSize(2);
        aPlan();
        Visitor other = person(person);
        String mine = "/my/reviews/%s/confirmation";
        String yes = "{\"rightForMe\":\"YES\"}";
        assertThat(sent(other, mine.formatted(review), yes).statusCode()).isEqualTo(404);
        assertThat(sent(other, mine.formatted(Ref.random()), yes).statusCode()).isEqualTo(404);
        assertThat(other.get("/my/way").at("/review/ref").isNull()).isTrue();
    }

    @Test
    void nobodyElseSeesOrMovesAReview() {
        String review =
                Visitor.answer(201, hold(Visitor.key(), "\"1\"")).get("ref").asText();
        for (String path : new String[] {
            "/reviews/" + review,
            "/people/" + person + "/reviews",
            "/people/" + person + "/reviews/window?heldOn=" + TODAY
        }) {
            assertThat(stranger.send("GET", path, null).statusCode()).isEqualTo(404);
        }
        String away = "{\"reason\":\"AWAY\"}";
        String exemption = "/people/" + person + "/reviews/exemption";
        assertThat(stranger.send("POST", exemption, away, "If-Match", "\"2\"").statusCode())
                .isEqualTo(404);
        assertThat(Visitor.answer(409, coordinator.send("POST", exemption, away, "If-Match", "\"2\""))
                        .get("code")
                        .asText())
                .isEqualTo("review-not-due");
        assertThat(coordinator
                        .send("GET", "/people/" + person + "/reviews/window", null)
                        .statusCode())
                .isEqualTo(422);
    }

    private JsonNode window() {
        return coordinator.get("/people/" + person + "/reviews/window?heldOn=" + TODAY);
    }

    private HttpResponse<String> hold(String key, String version) {
        return coordinator.send(
                "POST",
                "/people/" + person + "/reviews",
                "{\"heldOn\":\"" + TODAY
                        + "\",\"how\":\"ONLINE\",\"withPerson\":true,\"summary\":\"We looked.\",\"goals\":[{"
                        + "\"goal\":\"" + goal + "\",\"decision\":\"KEPT\"}]}",
                "Idempotency-Key",
                key,
                "If-Match",
                version);
    }

    private static HttpResponse<String> sent(Visitor who, String path, String body) {
        return who.send("POST", path, body, "Idempotency-Key", Visitor.key());
    }

    private static Visitor person(String ref) {
        return Visitor.person(
                coordinator.make("/people/" + ref + "/code", null).get("code").asText());
    }
}
