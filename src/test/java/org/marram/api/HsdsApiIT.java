package org.marram.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marram.common.Ref;
import org.marram.hsds.HsdsSamples;
import org.marram.testing.Staff;

/** HSDS 3 as other systems send and read it: against the schemas that the standard publishes, and back again. */
class HsdsApiIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private long programme;
    private Visitor coordinator;

    @BeforeEach
    void aCoordinator() {
        programme = Staff.programme();
        coordinator = Visitor.staff(Staff.account(programme, "COORDINATOR", Staff.team(programme), null));
    }

    @Test
    void answersAsTheStandardsSchemasSayAndTellsNothingOfAConfidentialPlace() throws IOException {
        read(zip(HsdsSamples.aSchool()));
        String school = coordinator.get("/organisations").at("/items/0/ref").asText();
        place(school, "Back room at 9 Alley", true);
        place(school, "Garden", false);
        String home = coordinator
                .make("/organisations", "{\"name\":\"Elm\",\"kind\":\"HOUSING\"}")
                .get("ref")
                .asText();
        place(home, "Hall of Elm", false);
        coordinator.make(
                "/contacts",
                "{\"organisation\":\"" + school + "\",\"contact\":{\"name\":\"Unlisted Sample\",\"listed\":false}}");
        StringBuilder all = new StringBuilder();
        for (String list : new String[] {"organizations", "services", "locations"}) {
            String one = list.substring(0, list.length() - 1);
            JsonNode page = coordinator.get("/hsds/" + list + "?per_page=1");
            valid("page", page);
            assertThat(page.get("size").asInt()).isOne();
            assertThat(page.get("total_items").asInt()).isEqualTo(list.equals("services") ? 1 : 2);
            assertThat(coordinator.get("/hsds/" + list + "?page=9").get("empty").asBoolean())
                    .isTrue();
            for (JsonNode item : coordinator.get("/hsds/" + list).get("contents")) {
                valid(one, item);
                JsonNode whole =
                        coordinator.get("/hsds/" + list + "/" + item.get("id").asText());
                valid(one, whole);
                assertThat(whole.get("id")).isEqualTo(item.get("id"));
                all.append(item).append(whole);
            }
        }
        JsonNode export = coordinator.get("/hsds/export.json");
        export.forEach(organisation -> valid("organization", organisation));
        assertThat(export).hasSize(2);
        assertThat(all.append(export).append(new String(file("/hsds/export.zip"), StandardCharsets.UTF_8)))
                .contains("1 Quay", "Sample Contact", "Elm", "Garden")
                .doesNotContain("Alley", "Hall of Elm", "Unlisted");
        assertThat(coordinator.get("/hsds").get("version").asText()).isEqualTo("3.0");
        assertThat(coordinator
                        .get("/hsds/organizations?search=OAK")
                        .get("total_items")
                        .asInt())
                .isOne();
        String organisation = coordinator
                .get("/hsds/organizations?search=Oak")
                .at("/contents/0/id")
                .asText();
        assertThat(coordinator
                        .get("/hsds/services?organization_id=" + organisation)
                        .get("size")
                        .asInt())
                .isOne();
    }

    @Test
    void coursesAndOpeningsGoOutAsServicesAndComeBackAsWhatTheyAre() throws IOException {
        String school = organisation("Oak", "TRAINING");
        String site = place(school, "Bakehouse", false);
        course(school, "Baking", site);
        opening(
                school,
                "{\"kind\":\"JOB\",\"title\":\"Baker\",\"places\":1,\"shifts\":\"Early\",\"terms\":{\"site\":\"" + site
                        + "\",\"language\":\"es\"}}");
        opening(
                school,
                "{\"kind\":\"COUNSELLING\",\"title\":\"Talks at 9 Alley\",\"places\":1,\"shifts\":\"At night\"}");
        String home = organisation("Elm", "HOUSING");
        course(home, "Cooking together", place(home, "Hall of Elm", false));
        opening(home, "{\"kind\":\"HOUSING\",\"housing\":\"SHARED_FLAT\",\"places\":2}");
        JsonNode services = coordinator.get("/hsds/services").get("contents");
        assertThat(services.findValuesAsText("name"))
                .containsExactlyInAnyOrder(
                        "Baking", "Baker", "Counselling", "Cooking together", "Housing, shared flat");
        assertThat(coordinator
                        .get("/hsds/services?per_page=2&page=3")
                        .get("size")
                        .asInt())
                .isOne();
        StringBuilder all = new StringBuilder();
        for (JsonNode service : services) {
            JsonNode whole =
                    coordinator.get("/hsds/services/" + service.get("id").asText());
            valid("service", service);
            valid("service", whole);
            all.append(whole);
            if (whole.get("name").asText().equals("Baking")) {
                assertThat(whole.at("/schedules/0/byday").asText()).isEqualTo("MO,WE");
                assertThat(whole.at("/schedules/0/opens_at").asText()).isEqualTo("09:00");
                assertThat(whole.at("/schedules/1/byday").asText()).isEqualTo("TH");
                assertThat(whole.at("/schedules/1/opens_at").asText()).isEqualTo("14:00");
                assertThat(whole.at("/cost_options/0/amount").decimalValue()).isEqualByComparingTo("25");
                assertThat(whole.at("/languages/0/code").asText()).isEqualTo("es");
                assertThat(whole.at("/required_documents/0/document").asText()).isEqualTo("Papers");
                assertThat(whole.at("/service_at_locations/0/description").asText())
                        .isEqualTo("2.14");
                assertThat(coordinator
                                .get("/hsds/locations/"
                                        + whole.at("/service_at_locations/0/location_id")
                                                .asText())
                                .get("name")
                                .asText())
                        .isEqualTo("Bakehouse");
            }
        }
        JsonNode export = coordinator.get("/hsds/export.json");
        export.forEach(organisation -> valid("organization", organisation));
        byte[] tables = file("/hsds/export.zip");
        assertThat(all.append(export).append(texts(tables)))
                .contains("Bakehouse", "2.14")
                .doesNotContain("Alley", "At night", "Hall of Elm");
        for (String type : new String[] {"application/zip", "application/json"}) {
            String report = read(type.endsWith("zip") ? tables : file("/hsds/export.json"), type, false);
            assertThat(outcomes(report)).contains("UNCHANGED").doesNotContain("KEPT", "CHANGED", "REFUSED");
        }
        assertThat(coordinator.get("/organisations/" + school).get("offerings")).isEmpty();
        Visitor elsewhere = Visitor.staff(Staff.account(Staff.programme(), "COORDINATOR", null, null));
        assertThat(elsewhere.get("/hsds/services").get("empty").asBoolean()).isTrue();
        assertThat(elsewhere
                        .send("GET", "/hsds/services/" + services.at("/0/id").asText(), null)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsToldOfAServiceGoesOutAsItCame() throws IOException {
        Map<String, String> school = HsdsSamples.aSchool();
        school.putAll(HsdsSamples.timesAndPrices());
        read(zip(school));
        JsonNode service = coordinator.get("/hsds/export.json").at("/0/services/0");
        valid("service", service);
        assertThat(service.at("/schedules/0/timezone").asInt()).isEqualTo(3);
        assertThat(service.at("/schedules/0/closes_at").asText()).isEqualTo("18:00:00");
        assertThat(service.at("/cost_options/0/amount").decimalValue()).isEqualByComparingTo("35.5");
        byte[] tables = file("/hsds/export.zip");
        programme = Staff.programme();
        coordinator = Visitor.staff(Staff.account(programme, "COORDINATOR", Staff.team(programme), null));
        read(tables, "application/zip", false);
        JsonNode again = coordinator.get("/hsds/export.json").at("/0/services/0");
        for (String part : new String[] {"/schedules/0", "/cost_options/0"}) {
            ((ObjectNode) again.at(part)).set("service_id", service.at(part + "/service_id"));
            assertThat(again.at(part)).isEqualTo(service.at(part));
        }
    }

    private String organisation(String name, String kind) {
        return coordinator
                .make("/organisations", "{\"name\":\"" + name + "\",\"kind\":\"" + kind + "\"}")
                .get("ref")
                .asText();
    }

    private void course(String organisation, String title, String site) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        coordinator.make("/courses", """
                {"organisation":"%s","title":"%s","startsOn":"%s","endsOn":"%s","capacity":9,"details":{"rule":"FREQ=WEEKLY;BYDAY=MO,WE",
                 "from":"09:00","until":"12:00","further":[{"rule":"FREQ=WEEKLY;BYDAY=TH","from":"14:00","until":"17:00"}],"site":"%s","room":"2.14","language":"es","papers":true,"cost":2500,"currency":"EUR"}}""".formatted(organisation, title, today, today.plusDays(30), site));
    }

    private void opening(String organisation, String opening) {
        coordinator.make("/openings", "{\"organisation\":\"" + organisation + "\",\"opening\":" + opening + "}");
    }

    @Test
    void whatGoesOutAndComesBackChangesNothingAndRunsInNoSpreadsheet() throws IOException {
        Map<String, String> school = HsdsSamples.aSchool();
        school.replaceAll(
                (file, text) -> text.replace("Evening classes", "=1+1").replace("Everybody over 16", "''=2+2"));
        read(zip(school));
        String ref = coordinator.get("/organisations").at("/items/0/ref").asText();
        place(ref, "@Garden house", false);
        coordinator.make("/organisations", "{\"name\":\"-Elm\",\"kind\":\"HOUSING\"}");
        JsonNode before = coordinator.get("/organisations/" + ref);
        byte[] tables = file("/hsds/export.zip");
        String cells = texts(tables).toString();
        assertThat(cells)
                .contains("'=1+1", "''=2+2", "'@Garden house", "'-Elm", "'+99 555 0100")
                .doesNotContain(",=", ",@", ",-");
        for (String type : new String[] {"application/zip", "application/json"}) {
            byte[] sent = type.endsWith("zip") ? tables : file("/hsds/export.json");
            String report = read(sent, type, false);
            assertThat(outcomes(report)).containsOnly("UNCHANGED");
            assertThat(coordinator.get("/organisations/" + ref)).isEqualTo(before);
        }
        JsonNode description = JSON.readTree(texts(tables).get("datapackage.json"));
        description.get("resources").forEach(resource -> assertThat(cells)
                .contains(resource.get("path").asText() + "="
                        + resource.at("/schema/fields/0/name").asText()));
    }

    @Test
    void takesFilesOfItsOwnKindsOnlyAndTellsHowFarItIs() throws IOException {
        byte[] school = zip(HsdsSamples.aSchool());
        String key = Visitor.key();
        HttpResponse<byte[]> first = begin(school, "application/zip", "?kind=SCHOOL&trial=true", key);
        assertThat(first.statusCode()).isEqualTo(201);
        String report = JSON.readTree(first.body()).get("ref").asText();
        assertThat(await(report).get("trial").asBoolean()).isTrue();
        assertThat(begin(school, "application/zip", "?kind=SCHOOL&trial=true", key)
                        .body())
                .isEqualTo(first.body());
        assertThat(coordinator.get("/organisations").get("items")).isEmpty();
        coordinator.act("/hsds/imports/" + report + "/cancel", null);
        assertThat(coordinator
                        .file("GET", "/hsds/imports/" + report + "/refused.zip", null)
                        .statusCode())
                .isEqualTo(200);
        assertThat(code(begin(school, "text/csv", "?kind=SCHOOL", Visitor.key())))
                .isEqualTo("json-needed");
        assertThat(code(begin(school, "application/zip", "", Visitor.key()))).isEqualTo("invalid");
        assertThat(code(begin(school, "application/zip", "?kind=SOMETHING", Visitor.key())))
                .isEqualTo("malformed");
        assertThat(code(begin("Hello".getBytes(), "application/zip", "?kind=SCHOOL", Visitor.key())))
                .isEqualTo("invalid");
        assertThat(code(begin(new byte[16_000_001], "application/zip", "?kind=SCHOOL", Visitor.key())))
                .isEqualTo("package-too-large");
        assertThat(code(begin(new byte[1_000_001], "application/json", "?kind=SCHOOL&trial=true", Visitor.key())))
                .isNull();
        for (String bad : new String[] {"?page=0", "?page=10001", "?per_page=101", "?per_page=0"}) {
            assertThat(coordinator.send("GET", "/hsds/locations" + bad, null).statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void othersAreTurnedAway() throws IOException {
        String report = read(zip(HsdsSamples.aSchool()));
        String id = coordinator.get("/hsds/organizations").at("/contents/0/id").asText();
        Visitor stranger = Visitor.staff(Staff.account(Staff.programme(), "COORDINATOR", null, null));
        Visitor provider =
                Visitor.staff(Staff.account(programme, "PROVIDER", null, Staff.organisation(programme, "Sample")));
        for (String path : new String[] {
            "/hsds/organizations/" + id,
            "/hsds/services/" + id,
            "/hsds/locations/x",
            "/hsds/imports/" + report,
            "/hsds/imports/" + report + "/lines",
            "/hsds/imports/" + Ref.random()
        }) {
            assertThat(stranger.send("GET", path, null).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(stranger.get("/hsds/organizations").get("empty").asBoolean()).isTrue();
        for (String path :
                new String[] {"/hsds/organizations", "/hsds/export.zip", "/hsds/export.json", "/hsds/imports/" + report
                }) {
            assertThat(provider.send("GET", path, null).statusCode()).as(path).isEqualTo(403);
            assertThat(new Visitor().send("GET", path, null).statusCode())
                    .as(path)
                    .isEqualTo(401);
        }
        Visitor admin = Visitor.staff(Staff.account(programme, "ADMIN", null, null));
        assertThat(admin.send("GET", "/hsds/export.json", null).statusCode()).isEqualTo(200);
        assertThat(admin.send("GET", "/hsds/imports/" + report, null).statusCode())
                .isEqualTo(403);
    }

    private String place(String organisation, String name, boolean confidential) {
        return coordinator
                .make(
                        "/sites",
                        "{\"organisation\":\"" + organisation + "\",\"site\":{\"name\":\"" + name
                                + "\",\"confidential\":" + confidential + "}}")
                .get("ref")
                .asText();
    }

    private String read(byte[] zip) throws IOException {
        return read(zip, "application/zip", false);
    }

    private String read(byte[] file, String type, boolean trial) throws IOException {
        HttpResponse<byte[]> begun = begin(file, type, "?kind=TRAINING&trial=" + trial, Visitor.key());
        assertThat(begun.statusCode())
                .as(new String(begun.body(), StandardCharsets.UTF_8))
                .isEqualTo(201);
        String report = JSON.readTree(begun.body()).get("ref").asText();
        assertThat(await(report).get("failure").isNull()).isTrue();
        return report;
    }

    private HttpResponse<byte[]> begin(byte[] file, String type, String query, String key) {
        return coordinator.file("POST", "/hsds/imports" + query, file, "Content-Type", type, "Idempotency-Key", key);
    }

    private JsonNode await(String report) {
        for (int turn = 0; turn < 600; turn++) {
            JsonNode view = coordinator.get("/hsds/imports/" + report);
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

    private TreeSet<String> outcomes(String report) {
        TreeSet<String> outcomes = new TreeSet<>();
        coordinator
                .get("/hsds/imports/" + report + "/lines?limit=100")
                .get("items")
                .forEach(line -> outcomes.add(line.get("outcome").asText()));
        return outcomes;
    }

    private byte[] file(String path) {
        HttpResponse<byte[]> answer = coordinator.file("GET", path, null);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String code(HttpResponse<byte[]> answer) throws IOException {
        JsonNode code = JSON.readTree(answer.body()).get("code");
        return code == null ? null : code.asText();
    }

    private static void valid(String schema, JsonNode it) {
        try (InputStream standard = HsdsApiIT.class.getResourceAsStream("/hsds/hsds-3.0.json")) {
            JsonNode all = JSON.readTree(standard);
            ((ObjectNode) all).put("$ref", "#/$defs/" + schema);
            JsonSchema checked = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(
                            all,
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build());
            assertThat(checked.validate(it)).as(schema + " " + it).isEmpty();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static byte[] zip(Map<String, String> files) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return HsdsSamples.zip(bytes);
    }

    private static Map<String, String> texts(byte[] zip) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                texts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
