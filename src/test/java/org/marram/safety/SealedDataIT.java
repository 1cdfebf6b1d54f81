package org.marram.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marram.api.Visitor;
import org.marram.common.Ref;
import org.marram.hmis.HmisSamples;
import org.marram.testing.Http;
import org.marram.testing.Papers;
import org.marram.testing.Product;
import org.marram.testing.Staff;

/**
 * Rules 5, 28, 29, 42 and 84: what names or finds a person stands nowhere in the clear, neither in the database's files
 * nor in a log; it opens in its own place only; nothing is kept of the device that asked.
 */
class SealedDataIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> FIELDS = Map.of(
            "nameToUse", "Kittiwakemark",
            "safeContact", "Onlywhenturnstonemark calls",
            "legalName", "Phalaropemark Whimbrelmark",
            "phone", "+99 5550001827364");
    private static final List<String> MARKERS = List.of(
            "kittiwakemark",
            "godwitmark",
            "turnstonemark",
            "phalaropemark",
            "whimbrelmark",
            "5550001827364",
            "sanderlingmark",
            "plovermark",
            "stintmark",
            "pratincolemark",
            "ruffmark",
            "dunlinmark",
            "dowitchermark",
            "curlewmark",
            "avocetmark",
            "dotterelmark",
            "sandpipermark",
            "whinchatmark",
            "dabchickmark",
            "firecrestmark",
            "redshankmark",
            "ruffmark",
            "linnetmark",
            "wheatearmark",
            "wagtailmark",
            "gadwallmark",
            "wigeonmark",
            "device-marker",
            "203.0.113.77",
            "wrong-words-marker");

    private final World world = World.laidOut();

    @Test
    void whatNamesAPersonStandsInNoFileAndNoLog() throws Exception {
        Visitor own = new Visitor();
        String[] device = {"User-Agent", "device-marker", "X-Forwarded-For", "203.0.113.77"};
        String person = World.ref(world.coordinator.make("/people", body(FIELDS)));
        JsonNode opened = Visitor.answer(200, world.coordinator.send("GET", "/people/" + person, null, device));
        assertThat(opened.toString())
                .contains("Kittiwakemark")
                .doesNotContain("Phalarope")
                .doesNotContain("555000");
        String tag = "\"" + opened.get("version").asInt() + "\"";
        HttpResponse<String> changed =
                world.coordinator.send("PATCH", "/people/" + person, "{\"nameToUse\":\"Godwitmark\"}", "If-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(204);
        world.coordinator.ask("/people/search", "{\"words\":\"godwitmark\"}");
        world.coordinator.make(
                "/people/" + person + "/plan/goals",
                "{\"pathway\":\"HOUSING\",\"whose\":\"PERSON\",\"words\":\"Sanderlingmark\",\"milestones\":[{\"title\":"
                        + "\"Plovermark\",\"dueOn\":\"" + World.TODAY.plusDays(9)
                        + "\",\"criterion\":\"CONFIRMED\"}]}");
        String note = World.ref(world.coordinator.make("/people/" + person + "/notes", note("Stintmark")));
        world.coordinator.send("PATCH", "/notes/" + note, note("Dunlinmark"), "If-Match", "\"1\"");
        world.coordinator.send("PUT", "/people/" + person + "/drafts/new-note", "{\"words\":\"Dowitchermark\"}");
        world.coordinator.send(
                "PUT", "/people/" + person + "/situation", "{\"avoids\":[\"Curlewmark\"]}", "If-Match", "\"0\"");
        String reach = "{\"channel\":\"MAIL\",\"days\":[\"MONDAY\"],\"mail\":\"own@sandpipermark.example\","
                + "\"words\":\"Sandpipermark\",\"mayAnswer\":\"Sandpipermark\"}";
        world.coordinator.send("PUT", "/people/" + person + "/contact", reach, "If-Match", "\"0\"");
        assertThat(world.coordinator
                        .get("/people/" + person + "/contact")
                        .at("/items/0/rule")
                        .toString())
                .contains("own@sandpipermark.example", "Sandpipermark", "MONDAY");
        assertThat(world.coordinator.get("/people/" + person + "/situation").toString())
                .contains("Curlewmark");
        assertThat(world.coordinator.get("/notes/" + note + "/earlier").toString())
                .contains("Stintmark");
        assertThat(world.coordinator
                        .get("/people/" + person + "/drafts/new-note")
                        .toString())
                .contains("Dowitchermark");
        String paper = JSON.readTree(world.coordinator
                        .file(
                                "POST",
                                "/people/" + person + "/documents",
                                Papers.pdf("Ruffmark", "ruffmark", 1),
                                "Content-Type",
                                "application/pdf",
                                "Slug",
                                "Redshankmark",
                                "Idempotency-Key",
                                Visitor.key())
                        .body())
                .get("ref")
                .asText();
        assertThat(new String(
                        world.coordinator
                                .file("GET", "/documents/" + paper + "/file", null)
                                .body(),
                        StandardCharsets.ISO_8859_1))
                .contains("Ruffmark");
        assertThat(world.coordinator.get("/people/" + person + "/documents").toString())
                .contains("Redshankmark");
        String job = World.ref(world.coordinator.make("/people/" + person + "/jobs", job("Avocetmark")));
        String right = "{\"said\":" + job("Dotterelmark") + ",\"reason\":\"MISTAKE\"}";
        world.coordinator.send("POST", "/jobs/" + job + "/correct", right, "If-Match", "\"1\"");
        assertThat(world.coordinator.get("/people/" + person + "/jobs/earlier").toString())
                .contains("Avocetmark");
        String home = World.ref(world.coordinator.make(
                "/people/" + person + "/homes",
                "{\"from\":\"" + World.TODAY + "\",\"source\":\"OWN_WORD\",\"situation\":\"RENTED\"}"));
        world.coordinator.send(
                "PUT", "/homes/" + home + "/address", "{\"words\":\"Gadwallmark\"}", "If-Match", "\"0\"");
        String why = "{\"purpose\":\"VISIT\",\"because\":\"Wigeonmark\"}";
        assertThat(world.coordinator
                        .ask("/homes/" + home + "/address/reveal", why)
                        .toString())
                .contains("Gadwallmark");
        world.coordinator.make("/people/" + person + "/education/schoolings", school("Pratincolemark"));
        world.coordinator.make("/people/" + person + "/education/credentials", paper("Ruffmark"));
        world.coordinator.make(
                "/people/" + person + "/employment",
                "{\"on\":\"" + World.TODAY + "\",\"employed\":\"NO\",\"source\":\"OWN_WORD\",\"note\":\"Linnetmark\"}");
        readsNamesThatAreRefused();
        assertThat(world.coordinator
                        .get("/people/" + person + "/education/credentials")
                        .toString())
                .contains("Ruffmark");
        String code = world.coordinator
                .make("/people/" + person + "/code", null)
                .get("code")
                .asText();
        own.send("POST", "/sign-in", "{\"code\":\"" + code + "\"}", device);
        assertThat(own.get("/my/way").toString()).contains("Godwitmark");
        for (String said : List.of(
                "requests {\"kind\":\"CORRECTION\",\"words\":\"Whinchatmark\"}",
                "feedback {\"named\":true,\"words\":\"Dabchickmark\"}",
                "feedback {\"named\":false,\"words\":\"Firecrestmark\"}")) {
            String[] whereAndWhat = said.split(" ");
            own.act("/my/" + whereAndWhat[0], whereAndWhat[1], "Idempotency-Key", Visitor.key());
        }
        String token = world.coordinator
                .make("/tokens", "{\"label\":\"Sample\",\"scopes\":[\"people:read\"],\"days\":1}")
                .get("token")
                .asText();
        new Visitor().send("GET", "/people?after=query-marker&limit=7", null, "Authorization", "Bearer " + token);
        new Http().signIn(world.coordinatorName, "wrong-words-marker");
        world.coordinator.send(
                "POST", "/people", "{\"nameToUse\":\"kittiwakemark\",\"plovermark\":1}", "Idempotency-Key", "k1");

        writeAllToDisk();
        List<String> secrets = new ArrayList<>(MARKERS);
        secrets.addAll(List.of(code, code.replace("-", ""), token, own.session(), world.coordinator.session()));
        secrets.add(world.coordinatorName);
        assertThat(found(files(), secrets))
                .as("a word that is there is found, so a file that holds one would be")
                .anyMatch(file -> file.contains("/database/"))
                .allMatch(file -> file.endsWith(": " + world.coordinatorName));
        assertThat(found(logs(), List.of("query-marker", person, "Bearer "))).isEmpty();
    }

    @Test
    void movedOrAlteredWordsOpenForNobodyAndTheAnswerSaysNothing() {
        String one = world.enrol("Avocet");
        String other = world.enrol("Bittern");
        swap("person_secret", "ciphertext", one, other);
        failsClosed(one, "Bittern");
        failsClosed(other, "Avocet");
        swap("person_secret", "ciphertext", one, other);
        assertThat(world.coordinator.get("/people/" + one).get("nameToUse").asText())
                .isEqualTo("Avocet");
        swap("marram_key.person_key", "wrapped_key", one, other);
        failsClosed(one, "Bittern");
        failsClosed(other, "Avocet");
        swap("marram_key.person_key", "wrapped_key", one, other);
        alter(one);
        failsClosed(one, "Avocet");
        alter(one);
        assertThat(world.coordinator.get("/people/" + other).get("nameToUse").asText())
                .isEqualTo("Bittern");
    }

    @Test
    void aMovedFieldOfOnePersonDoesNotOpenEither() {
        String person = World.ref(world.coordinator.make("/people", body(FIELDS)));
        Staff.run(
                "update person_secret s join person p on p.id = s.person_id join person_secret f"
                        + " on f.person_id = s.person_id and f.field = 'LEGAL_NAME'"
                        + " set s.ciphertext = f.ciphertext where s.field = 'SAFE_CONTACT' and p.ref = ?",
                Ref.parse(person).bytes());
        failsClosed(person, "Phalaropemark");
    }

    @Test
    void oneRowThatDoesNotOpenLeavesEveryListStandingAndIsAnAlarmInTheJournal() {
        String one = released("Sanderling");
        String other = released("Whimbrel");
        String waiting = released("Lapwing");
        world.accepted(world.milestone(one), "Sanderling");
        world.accepted(world.milestone(other), "Whimbrel");
        world.coordinator.make(
                "/referrals",
                "{\"milestone\":\"" + world.milestone(waiting) + "\",\"course\":\"" + world.course + "\"}");
        swap("person_secret", "ciphertext", one, waiting);
        JsonNode lines = world.coordinator.get("/people?limit=100").get("items");
        assertThat(Visitor.find(lines, "ref", one).get("nameToUse").isNull()).isTrue();
        assertThat(Visitor.find(lines, "ref", other).get("nameToUse").asText()).isEqualTo("Whimbrel");
        assertThat(alarms(one)).isOne();
        assertThat(alarms(other)).isZero();
        assertThat(world.provider.get("/sessions/" + world.session + "/roster").toString())
                .contains("Whimbrel", "\"nameToUse\":null")
                .doesNotContain("Sanderling", "Lapwing");
        assertThat(world.provider.get("/referrals/own").toString())
                .contains("\"nameToUse\":null")
                .doesNotContain("Sanderling", "Lapwing");
        assertThat(world.coordinator
                        .ask("/people/search", "{\"words\":\"sanderling\"}")
                        .toString())
                .contains(one)
                .doesNotContain("Lapwing");
        assertThat(alarms(one)).isEqualTo(3);
        failsClosed(one, "Lapwing");
        assertThat(alarms(one)).as("although what was read is rolled back").isEqualTo(4);
        swap("person_secret", "ciphertext", one, waiting);
        assertThat(world.coordinator.get("/people/" + one).get("nameToUse").asText())
                .isEqualTo("Sanderling");
        assertThat(alarms(one)).isEqualTo(4);
    }

    @Test
    void oneNoteThatDoesNotOpenHidesNoOtherAndADraftThatDoesNotOpenIsNone() {
        String person = world.enrol("Phalarope");
        World.ref(world.coordinator.make("/people/" + person + "/notes", note("It opens")));
        String bad = World.ref(world.coordinator.make("/people/" + person + "/notes", note("It does not")));
        world.coordinator.send("PUT", "/people/" + person + "/drafts/new-note", "{\"words\":\"Nor does this\"}");
        Staff.run(
                "update contact_note set words = reverse(words) where ref = ?",
                Ref.parse(bad).bytes());
        Staff.run(
                "update draft set content = reverse(content) where object_ref = ?",
                Ref.parse(person).bytes());
        JsonNode notes = world.coordinator.get("/people/" + person + "/notes").get("items");
        assertThat(Visitor.find(notes, "ref", bad).get("words").isNull()).isTrue();
        assertThat(notes.toString()).contains("It opens").doesNotContain("It does not");
        assertThat(alarms(person)).isOne();
        assertThat(world.coordinator
                        .send("GET", "/people/" + person + "/drafts/new-note", null)
                        .statusCode())
                .isEqualTo(404);
        assertThat(alarms(person)).isEqualTo(2);
    }

    @Test
    void listsShowNoMaskedFieldAndARevealIsOneRowMore() {
        String person =
                World.ref(world.coordinator.make("/people", body(Map.of("nameToUse", "Curlew", "phone", "+99 4711"))));
        String list = world.coordinator.get("/people?limit=100").toString()
                + world.coordinator.ask("/people/search", "{\"words\":\"curlew\"}")
                + world.coordinator.get("/people/" + person);
        assertThat(list).contains("Curlew").doesNotContain("4711");
        long before = JournalRows.of(world.coordinatorName);
        assertThat(world.coordinator
                        .ask("/people/" + person + "/reveal", "{\"field\":\"PHONE\",\"purpose\":\"CONTACT\"}")
                        .get("value")
                        .asText())
                .isEqualTo("+99 4711");
        assertThat(JournalRows.of(world.coordinatorName) - before).isOne();
    }

    private static String job(String words) {
        return "{\"from\":\"" + World.TODAY + "\",\"source\":\"OWN_WORD\",\"employer\":\"" + words + "\",\"note\":\""
                + words + "\"}";
    }

    private static String school(String words) {
        return "{\"from\":\"" + World.TODAY + "\",\"source\":\"OWN_WORD\",\"institution\":\"" + words + "\",\"note\":\""
                + words + "\"}";
    }

    private static String paper(String words) {
        return "{\"kind\":\"LICENCE\",\"earnedOn\":\"" + World.TODAY + "\",\"source\":\"DOCUMENT\",\"title\":\"" + words
                + "\",\"issuer\":\"" + words + "\",\"note\":\"" + words + "\"}";
    }

    private static String note(String words) {
        return "{\"kind\":\"CALL\",\"tookPlaceAt\":\"" + World.TODAY + "T00:00:00Z\",\"words\":\"" + words + "\"}";
    }

    private String released(String name) {
        String person = world.enrol(name);
        world.release(person);
        return person;
    }

    private static long alarms(String person) {
        return JournalRows.count(
                "select count(*) from marram_journal.journal_entry j join person p on p.id = j.person_id"
                        + " where j.action = 'OPEN_SEAL' and j.outcome = 'REFUSED' and p.ref = ?",
                Ref.parse(person).bytes());
    }

    private void failsClosed(String person, String words) {
        HttpResponse<String> answer = world.coordinator.send("GET", "/people/" + person, null);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("\"code\":\"unreadable\"", "requestId")
                .doesNotContain(words)
                .doesNotContainPattern("(?i)exception|person_secret|seal|cipher|org\\.");
    }

    /** Turns one bit of the sealed words, and back. */
    private static void alter(String person) {
        Staff.run(
                "update person_secret s join person p on p.id = s.person_id set s.ciphertext ="
                        + " concat(left(s.ciphertext, length(s.ciphertext) - 1),"
                        + " char(ascii(right(s.ciphertext, 1)) ^ 1 using binary)) where p.ref = ?",
                Ref.parse(person).bytes());
    }

    private static void swap(String table, String column, String one, String other) {
        Staff.run(
                "update " + table + " x join person p on p.id = x.person_id join " + table + " y join person q"
                        + " on q.id = y.person_id set x." + column + " = y." + column + ", y." + column + " = x."
                        + column
                        + " where p.ref = ? and q.ref = ?",
                Ref.parse(one).bytes(),
                Ref.parse(other).bytes());
    }

    /** An export with names where none can be, read to its end. */
    private static void readsNamesThatAreRefused() throws Exception {
        long programme = Staff.programme();
        long team = Staff.team(programme);
        Staff.account(programme, "COORDINATOR", team, null);
        Visitor supervisor = Visitor.staff(Staff.account(programme, "SUPERVISOR", team, null));
        String colleague =
                supervisor.get("/colleagues").get("items").get(0).get("ref").asText();
        Map<String, String> export = HmisSamples.export(2024);
        export.computeIfPresent("Client.csv", (file, text) -> text.replace("Wren", "Wheatearmark\u0007")
                .replace("2004-02-29", "Wagtailmark"));
        byte[] zip = HmisSamples.zip(export);
        String ref = JSON.readTree(supervisor
                        .file(
                                "POST",
                                "/hmis/imports?coordinator=" + colleague,
                                zip,
                                "Content-Type",
                                "application/zip",
                                "Idempotency-Key",
                                Visitor.key())
                        .body())
                .get("ref")
                .asText();
        for (int turn = 0; supervisor.get("/hmis/imports/" + ref).get("endedAt").isNull(); turn++) {
            assertThat(turn).as("it ends").isLessThan(600);
            Thread.sleep(50);
        }
        assertThat(supervisor
                        .get("/hmis/imports/" + ref + "/lines?refused=true")
                        .findValuesAsText("field"))
                .contains("FirstName", "DOB");
    }

    private static String body(Map<String, String> fields) {
        List<String> members = new ArrayList<>();
        new TreeMap<>(fields).forEach((name, value) -> members.add("\"" + name + "\":\"" + value + "\""));
        return "{" + String.join(",", members) + "}";
    }

    /** Writes every table anew, so that not only the redo log is looked at. */
    private static void writeAllToDisk() throws SQLException {
        try (Connection connection = Product.owner();
                Statement statement = connection.createStatement();
                Statement rewrite = connection.createStatement();
                ResultSet tables =
                        statement.executeQuery("select table_schema, table_name from information_schema.tables"
                                + " where table_schema like 'marram%' and table_type = 'BASE TABLE'")) {
            while (tables.next()) {
                rewrite.execute("alter table " + tables.getString(1) + "." + tables.getString(2) + " force");
            }
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Product.dataFolder())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".jar"))
                    .toList();
        }
    }

    private static List<Path> logs() throws IOException {
        return files().stream()
                .filter(file -> file.getParent().endsWith("logs"))
                .toList();
    }

    /** "file: word" for each word that stands in a file, whatever its case. */
    private static TreeSet<String> found(List<Path> files, List<String> words) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        for (Path file : files) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase();
            words.stream().filter(word -> text.contains(utf8(word))).forEach(word -> found.add(file + ": " + word));
        }
        return found;
    }

    private static String utf8(String word) {
        return new String(word.toLowerCase().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
