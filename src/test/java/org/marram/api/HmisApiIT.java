package org.marram.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.marram.hmis.HmisSamples;
import org.marram.testing.Staff;

/** An export of an HMIS as a supervisor's script sends it, and what is read of it afterwards. */
class HmisApiIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final long programme = Staff.programme();
    private final long team = Staff.team(programme);
    private final Visitor supervisor = Visitor.staff(Staff.account(programme, "SUPERVISOR", team, null));
    private final Visitor coordinator = Visitor.staff(Staff.account(programme, "COORDINATOR", team, null));

    @Test
    void anExportIsReadForACoordinatorWhoSeesThePeopleTheirStaysAndTheirHelp() throws IOException {
        String colleague =
                supervisor.get("/colleagues").get("items").get(0).get("ref").asText();
        byte[] zip = HmisSamples.zip(HmisSamples.export(2024));
        String key = Visitor.key();
        HttpResponse<byte[]> begun = begin(supervisor, zip, "?coordinator=" + colleague, key);
        assertThat(begun.statusCode()).isEqualTo(201);
        assertThat(begin(supervisor, zip, "?coordinator=" + colleague, key).body())
                .isEqualTo(begun.body());
        String report = JSON.readTree(begun.body()).get("ref").asText();
        assertThat(await(report).get("failure").isNull()).isTrue();
        assertThat(supervisor
                        .get("/hmis/imports/" + report + "/lines?refused=true")
                        .get("items"))
                .isEmpty();
        String wren = coordinator
                .ask("/people/search", "{\"words\":\"Wren\"}")
                .get("items")
                .get(0)
                .get("ref")
                .asText();
        assertThat(coordinator.get("/people/" + wren + "/stays").findValuesAsText("project"))
                .containsExactly("Own keys", "Night house");
        assertThat(supervisor
                        .get("/hmis/imports/" + report + "/reasons")
                        .get("items")
                        .get(0)
                        .get("rows")
                        .asInt())
                .isPositive();
        assertThat(coordinator.get("/people/" + wren + "/stays?earlier=true")).isEmpty();
        assertThat(coordinator.get("/people/" + wren + "/help").get("items")).hasSize(1);
        assertThat(supervisor
                        .file("GET", "/hmis/imports/" + report + "/refused.zip", null)
                        .statusCode())
                .isEqualTo(200);
        supervisor.act("/hmis/imports/" + report + "/cancel", null);
        others(zip, colleague, report, wren);
    }

    private void others(byte[] zip, String colleague, String report, String wren) {
        assertThat(begin(coordinator, zip, "?coordinator=" + colleague, Visitor.key())
                        .statusCode())
                .isEqualTo(403);
        assertThat(begin(supervisor, zip, "", Visitor.key()).statusCode()).isEqualTo(422);
        Visitor stranger = Visitor.staff(Staff.account(Staff.programme(), "SUPERVISOR", null, null));
        for (String path : new String[] {
            "/hmis/imports/" + report,
            "/hmis/imports/" + report + "/lines",
            "/hmis/imports/" + report + "/reasons",
            "/hmis/imports/" + report + "/refused.zip",
            "/people/" + wren + "/stays",
            "/people/" + wren + "/help"
        }) {
            assertThat(stranger.send("GET", path, null).statusCode()).as(path).isEqualTo(404);
            assertThat(new Visitor().send("GET", path, null).statusCode())
                    .as(path)
                    .isEqualTo(401);
        }
    }

    private static HttpResponse<byte[]> begin(Visitor who, byte[] zip, String query, String key) {
        return who.file(
                "POST", "/hmis/imports" + query, zip, "Content-Type", "application/zip", "Idempotency-Key", key);
    }

    private JsonNode await(String report) {
        for (int turn = 0; turn < 600; turn++) {
            JsonNode view = supervisor.get("/hmis/imports/" + report);
            if (!view.get("endedAt").isNull()) {
                return view;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
        throw new AssertionError("Still running");
    }
}
