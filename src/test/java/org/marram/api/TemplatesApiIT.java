package org.marram.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.marram.testing.Staff;

/** Templates, pathways and later versions as a stranger's program uses them. */
class TemplatesApiIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final long programme = Staff.programme();
    private final long team = Staff.team(programme);
    private final Visitor coordinator = Visitor.staff(Staff.account(programme, "COORDINATOR", team, null));

    @Test
    void writesATemplateChangesItAndTakesTheLaterVersion() {
        String template = made("/templates", """
                {"name":"First year","phase":"STABILISE","items":[%s,%s]}""".formatted(item(null, "Talk", 2, ""), item(null, "Papers", 6, "1")));
        JsonNode view = coordinator.get("/templates/" + template);
        assertThat(view.at("/items/1/needs/0").asInt()).isOne();
        assertThat(view.at("/items/1/offset/unit").asText()).isEqualTo("WEEK");
        JsonNode preview = coordinator.get("/templates/" + template + "/preview?startsOn=2027-01-31");
        assertThat(preview.at("/items/0/dueOn").asText()).isEqualTo("2027-02-14");

        String person = made("/people", "{\"nameToUse\":\"Sample Reed\"}");
        coordinator.make("/people/" + person + "/plan/template", """
                {"template":"%s","startsOn":"%s","number":1,"take":[1]}""".formatted(template, TODAY));
        String key = view.at("/items/0/key").asText();
        String next = "{\"items\":[%s,%s]}".formatted(item(key, "First talk", 2, ""), item(null, "Walk", 3, "1"));
        String path = "/templates/" + template;
        Visitor.answer(428, coordinator.send("POST", path + "/versions", next));
        HttpResponse<String> saved = coordinator.send("POST", path + "/versions", next, "If-Match", tag(view));
        assertThat(saved.statusCode()).isEqualTo(204);
        Visitor.answer(412, coordinator.send("POST", path + "/versions", next, "If-Match", tag(view)));
        assertThat(coordinator.get(path + "/versions").get("items")).hasSize(2);
        assertThat(coordinator.get(path + "/versions/1").at("/items/1/title").asText())
                .isEqualTo("Papers");
        Visitor.answer(404, coordinator.send("GET", path + "/versions/3", null));

        String updates = "/people/" + person + "/plan/template-updates";
        String use = coordinator.get(updates).at("/items/0/use").asText();
        JsonNode items = coordinator.get(updates + "/" + use).get("items");
        assertThat(items).hasSize(2);
        assertThat(items.at("/1/newNeeds/0/key").asText()).isEqualTo(key);
        String take = "{\"take\":[\"" + items.get(1).get("key").asText() + "\"]}";
        Visitor.answer(409, coordinator.send("POST", updates + "/" + use + "/take", take, "If-Match", "\"7\""));
        coordinator.act(updates + "/" + use + "/take", take, "If-Match", "\"2\"");
        JsonNode milestones = coordinator.get("/people/" + person + "/plan").at("/goals/0/milestones");
        assertThat(milestones).hasSize(2);
        assertThat(milestones.findValuesAsText("title")).containsExactly("Talk", "Walk");
        Visitor.answer(404, coordinator.send("GET", updates + "/" + use, null));
        assertThat(coordinator.get("/templates").at("/items/0/plans").asInt()).isOne();
    }

    @Test
    void namesFaultsByTheirLine() {
        JsonNode problem = Visitor.answer(
                422,
                coordinator.send(
                        "POST",
                        "/templates",
                        """
                {"name":"First year","phase":"STABILISE","items":[%s,%s]}""".formatted(item(null, "Talk", -1, "2"), item(null, "Papers", 6, "1")),
                        "Idempotency-Key",
                        Visitor.key()));
        assertThat(problem.get("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("items[0].offset.amount", "items[0].needs", "items[1].needs");
        assertThat(problem.get("errors").findValuesAsText("code")).contains("circle");
    }

    @Test
    void whatIsEverywhereIsCopiedAndNobodyElseSeesTheCopy() {
        JsonNode starters = coordinator.get("/templates/starters").get("items");
        assertThat(starters).hasSize(9);
        String starter = starters.get(0).get("ref").asText();
        JsonNode refused = Visitor.answer(409, coordinator.send("POST", "/templates/" + starter + "/retire", null));
        assertThat(refused.get("code").asText()).isEqualTo("template-everywhere");
        String copy = made("/templates/" + starter + "/copy", "{\"name\":\"Ours\"}");
        long elsewhere = Staff.programme();
        Visitor foreign = Visitor.staff(Staff.account(elsewhere, "COORDINATOR", Staff.team(elsewhere), null));
        for (String path : new String[] {"", "/versions", "/versions/1", "/preview?startsOn=" + TODAY}) {
            Visitor.answer(404, foreign.send("GET", "/templates/" + copy + path, null));
        }
        Visitor.answer(404, foreign.send("POST", "/templates/" + copy + "/retire", null));
        Visitor.answer(
                404,
                foreign.send(
                        "PATCH", "/templates/" + copy, "{\"name\":\"X\",\"phase\":\"BUILD\"}", "If-Match", "\"1\""));
        Visitor supervisor = Visitor.staff(Staff.account(programme, "SUPERVISOR", team, null));
        assertThat(supervisor.get("/templates/" + copy).get("items")).isNotEmpty();
        Visitor.answer(403, supervisor.send("POST", "/templates/" + copy + "/retire", null));
        Visitor provider =
                Visitor.staff(Staff.account(programme, "PROVIDER", null, Staff.organisation(programme, "School")));
        Visitor.answer(403, provider.send("GET", "/templates/" + copy, null));
    }

    @Test
    void pathwaysAreNamedInTheAskedLanguageAndOwnOnesInOwnWords() {
        HttpResponse<String> made =
                coordinator.send("POST", "/pathways", "{\"name\":\"Music\"}", "Idempotency-Key", Visitor.key());
        String code = made.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
        JsonNode spanish = Visitor.json(coordinator.send("GET", "/pathways", null, "Accept-Language", "es"))
                .get("items");
        assertThat(spanish.findValuesAsText("name")).contains("Music").doesNotContain("Education");
        JsonNode own = Visitor.find(coordinator.get("/pathways").get("items"), "code", code);
        assertThat(own.get("own").asBoolean()).isTrue();
        HttpResponse<String> renamed =
                coordinator.send("PATCH", "/pathways/" + code, "{\"name\":\"Song\"}", "If-Match", tag(own));
        assertThat(renamed.headers().firstValue("ETag")).contains("\"2\"");
        Visitor.answer(412, coordinator.send("PATCH", "/pathways/" + code, "{\"name\":\"X\"}", "If-Match", tag(own)));
        coordinator.act("/pathways/" + code + "/retire", null);
        assertThat(Visitor.find(coordinator.get("/pathways").get("items"), "name", "Song")
                        .get("retired")
                        .asBoolean())
                .isTrue();
        Visitor.answer(404, coordinator.send("POST", "/pathways/EDUCATION/retire", null));
    }

    private String made(String path, String body) {
        return coordinator.make(path, body).get("ref").asText();
    }

    private static String tag(JsonNode versioned) {
        return "\"" + versioned.get("version").asInt() + "\"";
    }

    private static String item(String key, String title, int weeks, String needs) {
        return """
                {"key":%s,"pathway":"HEALTH","goal":"Be well","title":"%s","offset":{"unit":"WEEK","amount":%d},\
                "criterion":"CONFIRMED","needs":[%s]}""".formatted(key == null ? "null" : "\"" + key + "\"", title, weeks, needs);
    }
}
