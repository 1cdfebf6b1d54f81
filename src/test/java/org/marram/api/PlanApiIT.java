package org.marram.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marram.testing.Staff;

/** A plan that changes over years, with nothing but HTTP. */
class PlanApiIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private static Visitor coordinator;

    private String person;

    @BeforeEach
    void aPlan() {
        if (coordinator == null) {
            long programme = Staff.programme();
            coordinator = Visitor.staff(Staff.account(programme, "COORDINATOR", Staff.team(programme), null));
        }
        person = coordinator
                .make("/people", "{\"nameToUse\":\"Sample Plan\"}")
                .get("ref")
                .asText();
        coordinator.make(
                "/people/" + person + "/plan/goals",
                "{\"pathway\":\"EDUCATION\",\"whose\":\"PERSON\",\"words\":\"Read\",\"targetOn\":\""
                        + TODAY.plusDays(900) + "\",\"milestones\":[" + step("Letters", 10) + "," + step("Words", 20)
                        + "]}");
    }

    @Test
    void theWholeWayIsASheetToPrintInTheReadersLanguage() throws IOException {
        String path = "/people/" + person + "/plan/years.pdf";
        HttpResponse<String> file = coordinator.send("GET", path + "?zoom=TWO_YEARS", null, "Accept-Language", "es");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(file.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"plan.pdf\"");
        try (PDDocument sheet = Loader.loadPDF(file.body().getBytes(StandardCharsets.ISO_8859_1))) {
            assertThat(new PDFTextStripper().getText(sheet))
                    .contains("Letters", "Words", "Previsto")
                    .doesNotContain("Sample Plan", person);
            assertThat(sheet.getDocumentCatalog().getLanguage()).isEqualTo("es");
        }
        assertThat(coordinator.send("GET", path + "?zoom=DAY", null).statusCode())
                .isEqualTo(400);
        String picture = "/people/" + person + "/plan/years.svg?language=";
        assertThat(coordinator
                        .send("GET", picture + "en", null, "Accept-Language", "es")
                        .body())
                .as("a link cannot send headers")
                .contains("Today")
                .doesNotContain("Hoy");
        assertThat(Visitor.answer(400, coordinator.send("GET", picture + "xx", null))
                        .toString())
                .contains("language");
        assertThat(new Visitor().send("GET", path, null).statusCode()).isEqualTo(401);
    }

    @Test
    void aGoalIsRewordedArchivedBroughtBackAndGrows() {
        String goal = "/goals/" + goal().get("ref").asText();
        assertThat(goal().get("targetOn").asText())
                .isEqualTo(TODAY.plusDays(900).toString());
        String change = "{\"words\":\"Read aloud\",\"whose\":\"PROGRAMME\",\"reason\":\"BETTER_WORDS\"}";
        done("PATCH", goal, change, goal());
        assertThat(goal().get("words").asText()).isEqualTo("Read aloud");
        assertThat(goal().get("targetOn").isNull()).isTrue();
        assertThat(code(412, send("PATCH", goal, change, "\"1\""))).isEqualTo("changed-meanwhile");
        assertThat(code(428, coordinator.send("PATCH", goal, change))).isEqualTo("if-match-needed");
        done("POST", goal + "/archive", "{\"reason\":\"NO_LONGER_WANTED\"}", goal());
        assertThat(goal().get("archivedReason").asText()).isEqualTo("NO_LONGER_WANTED");
        assertThat(plan().get("milestones").asInt()).isZero();
        assertThat(code(
                        409,
                        coordinator.send(
                                "POST", goal + "/milestones", step("Books", 30), "Idempotency-Key", Visitor.key())))
                .isEqualTo("goal-archived");
        done("POST", goal + "/restore", "{\"reason\":\"PERSONS_WISH\"}", goal());
        assertThat(plan().get("milestones").asInt()).isEqualTo(2);
        String key = Visitor.key();
        HttpResponse<String> made =
                coordinator.send("POST", goal + "/milestones", step("Books", 30), "Idempotency-Key", key);
        assertThat(Visitor.answer(201, made).get("ref").asText())
                .isEqualTo(step("Books").get("ref").asText());
        assertThat(coordinator
                        .send("POST", goal + "/milestones", step("Books", 30), "Idempotency-Key", key)
                        .body())
                .isEqualTo(made.body());
        assertThat(plan().get("milestones").asInt()).isEqualTo(3);
    }

    @Test
    void aMilestoneStartsWaitsMovesWithAnotherAndIsTakenUpAgain() {
        String letters = "/milestones/" + step("Letters").get("ref").asText();
        String words = "/milestones/" + step("Words").get("ref").asText();
        done(
                "PUT",
                words + "/prerequisites",
                "{\"reason\":\"CIRCUMSTANCES\",\"needs\":[" + step("Letters").get("ref") + "]}",
                step("Words"));
        HttpResponse<String> circle = send(
                "PUT",
                letters + "/prerequisites",
                "{\"reason\":\"CIRCUMSTANCES\",\"needs\":[" + step("Words").get("ref") + "]}",
                tag(step("Letters")));
        JsonNode refused = Visitor.answer(409, circle);
        assertThat(refused.get("code").asText()).isEqualTo("prerequisite-circle");
        assertThat(refused.get("errors").get(0).get("field"))
                .isEqualTo(step("Letters").get("ref"));
        assertThat(code(409, send("POST", words + "/start", null, tag(step("Words")))))
                .isEqualTo("milestone-waits");
        done("POST", letters + "/start", null, step("Letters"));
        assertThat(step("Letters").get("startedAt").isNull()).isFalse();

        JsonNode effect = coordinator
                .get(letters + "/move-effect?dueOn=" + TODAY.plusDays(15))
                .get("items");
        assertThat(effect).hasSize(1);
        assertThat(effect.get(0).get("to").asText())
                .isEqualTo(TODAY.plusDays(25).toString());
        assertThat(step("Words").get("dueOn").asText())
                .isEqualTo(TODAY.plusDays(20).toString());
        String moves = "{\"title\":\"Letters\",\"dueOn\":\"" + TODAY.plusDays(15) + "\",\"reason\":\"DATE_MOVED\","
                + "\"criterion\":\"HOURS_ATTENDED\",\"amount\":40,\"alsoMove\":[{\"milestone\":"
                + effect.get(0).get("milestone") + ",\"version\":VERSION,\"dueOn\":"
                + effect.get(0).get("to") + "}]}";
        assertThat(code(412, send("PATCH", letters, moves.replace("VERSION", "99"), tag(step("Letters")))))
                .isEqualTo("changed-meanwhile");
        assertThat(step("Letters").get("dueOn").asText())
                .isEqualTo(TODAY.plusDays(10).toString());
        done(
                "PATCH",
                letters,
                moves.replace("VERSION", effect.get(0).get("version").asText()),
                step("Letters"));
        assertThat(step("Words").get("dueOn").asText())
                .isEqualTo(TODAY.plusDays(25).toString());
        assertThat(step("Letters").get("amount").asInt()).isEqualTo(40);

        done("POST", words + "/set-aside", "{\"reason\":\"CIRCUMSTANCES\"}", step("Words"));
        assertThat(step("Words").get("setAsideReason").asText()).isEqualTo("CIRCUMSTANCES");
        done("POST", words + "/take-up", "{\"reason\":\"PERSONS_WISH\"}", step("Words"));
        assertThat(step("Words").get("setAsideAt").isNull()).isTrue();
        assertThat(kinds(coordinator.get(words + "/changes").get("items")))
                .containsExactly(
                        "MILESTONE_TAKEN_UP",
                        "MILESTONE_SET_ASIDE",
                        "MILESTONE_MOVED",
                        "PREREQUISITE_ADDED",
                        "MILESTONE_ADDED");
    }

    @Test
    void thePastIsReadByDayAndInParts() {
        assertThat(coordinator.get("/people/" + person + "/plan?on=" + TODAY).get("goals"))
                .hasSize(1);
        assertThat(coordinator
                        .get("/people/" + person + "/plan?on=" + TODAY.minusDays(1))
                        .get("goals"))
                .isEmpty();
        assertThat(code(422, coordinator.send("GET", "/people/" + person + "/plan?on=" + TODAY.plusDays(2), null)))
                .isEqualTo("invalid");
        assertThat(code(400, coordinator.send("GET", "/people/" + person + "/plan?on=2026-02-30", null)))
                .isEqualTo("malformed");
        String changes = "/people/" + person + "/plan/changes?until=" + TODAY + "&from=";
        JsonNode first = coordinator.get(changes + TODAY + "&limit=2");
        assertThat(first.get("items")).hasSize(2);
        JsonNode rest = coordinator.get(
                changes + TODAY + "&limit=2&after=" + first.get("next").asText());
        assertThat(rest.get("items")).hasSize(1);
        assertThat(rest.get("next").isNull()).isTrue();
        List<String> all = kinds(first.get("items"));
        all.addAll(kinds(rest.get("items")));
        assertThat(all).containsExactlyInAnyOrder("GOAL_ADDED", "MILESTONE_ADDED", "MILESTONE_ADDED");
        assertThat(code(422, coordinator.send("GET", changes + TODAY + "&after=x", null)))
                .isEqualTo("invalid");
        assertThat(code(422, coordinator.send("GET", changes + TODAY.plusDays(1), null)))
                .isEqualTo("invalid");
        assertThat(code(422, coordinator.send("GET", "/people/" + person + "/plan/changes?from=" + TODAY, null)))
                .isEqualTo("invalid");
    }

    private static String step(String title, int days) {
        return "{\"title\":\"" + title + "\",\"dueOn\":\"" + TODAY.plusDays(days) + "\",\"criterion\":\"CONFIRMED\"}";
    }

    private JsonNode plan() {
        return coordinator.get("/people/" + person + "/plan");
    }

    private JsonNode goal() {
        return plan().get("goals").get(0);
    }

    private JsonNode step(String title) {
        return Visitor.find(goal().get("milestones"), "title", title);
    }

    private static String tag(JsonNode read) {
        return "\"" + read.get("version").asInt() + "\"";
    }

    private static HttpResponse<String> send(String method, String path, String body, String tag) {
        return coordinator.send(method, path, body, "If-Match", tag);
    }

    private static void done(String method, String path, String body, JsonNode read) {
        HttpResponse<String> answer = send(method, path, body, tag(read));
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(204);
    }

    private static String code(int status, HttpResponse<String> answer) {
        return Visitor.answer(status, answer).get("code").asText();
    }

    private static List<String> kinds(JsonNode changes) {
        List<String> kinds = new ArrayList<>();
        changes.forEach(one -> kinds.add(one.get("kind").asText()));
        return kinds;
    }
}
