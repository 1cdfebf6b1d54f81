package org.marram.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.marram.api.Visitor;
import org.marram.common.Ref;
import org.marram.testing.Papers;
import org.marram.testing.Staff;

/** Rules 25, 28, 48 and 70: a paper comes in cleaned, is there for nobody else, goes out as a file, and each time is written down. */
class DocumentsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TITLE = "Zertifikat+%C3%BCber%20den%20Kurs";

    private final World world = World.laidOut();

    @Test
    void aPaperIsKeptCleanedTakenAlongAndRemovedAndEachIsOneRow() throws IOException {
        String person = world.enrol("Redshank");
        long before = JournalRows.of(world.coordinatorName);
        String document = kept(person, Papers.photo("knotmark"), "image/jpeg");
        assertThat(JournalRows.of(world.coordinatorName) - before).isOne();
        JsonNode listed =
                world.coordinator.get("/people/" + person + "/documents").get("items");
        assertThat(listed).hasSize(1);
        assertThat(listed.at("/0/title").asText()).isEqualTo("Zertifikat+über den Kurs");
        assertThat(listed.at("/0/type").asText()).isEqualTo("JPEG");

        long rows = opened(document);
        HttpResponse<byte[]> file = world.coordinator.file("GET", "/documents/" + document + "/file", null);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"[0-9a-f]{8}\\.jpg\"");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(ImageIO.read(new ByteArrayInputStream(file.body())).getHeight())
                .isEqualTo(80);
        assertThat(new String(file.body(), StandardCharsets.ISO_8859_1)).doesNotContain("knotmark", "Exif");
        assertThat(opened(document) - rows).isOne();

        assertThat(code(422, remove(document, "{}"))).isEqualTo("invalid");
        assertThat(remove(document, "{\"reason\":\"MISTAKE\"}").statusCode()).isEqualTo(204);
        assertThat(code(409, remove(document, "{\"reason\":\"MISTAKE\"}"))).isEqualTo("document-removed");
        assertThat(world.coordinator
                        .file("GET", "/documents/" + document + "/file", null)
                        .statusCode())
                .isEqualTo(409);
        assertThat(contents(document)).isZero();
        assertThat(world.coordinator.get("/people/" + person + "/documents").get("items"))
                .isEmpty();
        assertThat(world.coordinator
                        .get("/people/" + person + "/documents?removed=true")
                        .at("/items/0/removedReason")
                        .asText())
                .isEqualTo("MISTAKE");
    }

    @Test
    void aPaperIsAttachedToWhatItProvesAndWhoSawThatItFitsStandsThereUntilItProvesSomethingElse() throws IOException {
        String person = world.enrol("Ruff");
        String credential = World.ref(world.coordinator.make(
                "/people/" + person + "/education/credentials",
                "{\"kind\":\"LICENCE\",\"earnedOn\":\"" + World.TODAY
                        + "\",\"title\":\"Baker\",\"source\":\"DOCUMENT\"}"));
        String document = kept(person, Papers.picture("png"), "image/png");
        String other = World.ref(world.coordinator.make(
                "/people/" + world.enrol("Knot") + "/jobs",
                "{\"from\":\"" + World.TODAY + "\",\"source\":\"OWN_WORD\"}"));
        for (String wrong : List.of(
                "{\"about\":\"JOB\",\"aboutRef\":\"" + other + "\"}",
                "{\"about\":\"HOME\",\"aboutRef\":\"" + credential + "\"}",
                "{\"about\":\"CREDENTIAL\",\"aboutRef\":\"" + Ref.random() + "\"}")) {
            assertThat(does("attach", document, wrong).body()).as(wrong).contains("aboutRef", "unknown");
        }
        String attach = "{\"about\":\"CREDENTIAL\",\"aboutRef\":\"" + credential + "\"}";
        assertThat(code(409, does("compare", document, null))).isEqualTo("document-alone");
        assertThat(code(422, does("attach", document, "{\"about\":\"CREDENTIAL\"}")))
                .isEqualTo("invalid");
        assertThat(does("attach", document, attach).statusCode()).isEqualTo(204);
        assertThat(does("compare", document, null).statusCode()).isEqualTo(204);
        JsonNode seen = listed(person);
        assertThat(seen.get("aboutRef").asText()).isEqualTo(credential);
        assertThat(seen.get("comparedAt").isNull()).isFalse();
        assertThat(seen.get("comparedBy").asText()).isEqualTo(seen.get("keptBy").asText());
        assertThat(does("detach", document, null).statusCode()).isEqualTo(204);
        assertThat(listed(person).get("comparedAt").isNull()).isTrue();
        assertThat(listed(person).get("about").isNull()).isTrue();
        assertThat(world.stranger
                        .send("POST", "/documents/" + document + "/attach", attach)
                        .statusCode())
                .isEqualTo(404);
        remove(document, "{\"reason\":\"MISTAKE\"}");
        assertThat(code(409, does("attach", document, attach))).isEqualTo("document-removed");
    }

    private JsonNode listed(String person) {
        return world.coordinator.get("/people/" + person + "/documents").at("/items/0");
    }

    private HttpResponse<String> does(String what, String document, String body) {
        return world.coordinator.send("POST", "/documents/" + document + "/" + what, body);
    }

    @Test
    void forEverybodyElseThereIsNone() throws IOException {
        String document = kept(world.person, Papers.picture("png"), "image/png");
        long rows = opened(document);
        for (Visitor other : List.of(world.provider, world.otherProvider, world.stranger, world.foreign)) {
            HttpResponse<byte[]> theirs = other.file("GET", "/documents/" + document + "/file", null);
            HttpResponse<byte[]> nothing = other.file("GET", "/documents/" + Ref.random() + "/file", null);
            assertThat(theirs.statusCode()).isEqualTo(404);
            assertThat(JSON.readTree(theirs.body()).get("code"))
                    .isEqualTo(JSON.readTree(nothing.body()).get("code"));
            assertThat(other.send("GET", "/people/" + world.person + "/documents", null)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(send(other, world.person, Papers.picture("png"), "image/png")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(other.send("POST", "/documents/" + document + "/remove", "{\"reason\":\"MISTAKE\"}")
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(new Visitor()
                        .file("GET", "/documents/" + document + "/file", null)
                        .statusCode())
                .isEqualTo(401);
        assertThat(opened(document)).isEqualTo(rows);
        assertThat(contents(document)).isOne();
    }

    @Test
    void itsOwnPersonGetsAPaperOnlyWhileTheyAreShownIt() throws IOException {
        String person = world.enrol("Whimbrel");
        Visitor own = Visitor.person(world.coordinator
                .make("/people/" + person + "/code", null)
                .get("code")
                .asText());
        String document = kept(person, Papers.picture("png"), "image/png");
        String file = "/my/documents/" + document + "/file";
        assertThat(own.get("/my/documents").get("items")).isEmpty();
        assertThat(own.file("GET", file, null).statusCode()).isEqualTo(404);
        assertThat(own.file("GET", "/documents/" + document + "/file", null).statusCode())
                .as("the staff's door")
                .isEqualTo(404);
        world.coordinator.act("/documents/" + document + "/show", null);
        assertThat(code(409, world.coordinator.send("POST", "/documents/" + document + "/show", null)))
                .isEqualTo("already-shown");
        assertThat(own.get("/my/documents").at("/items/0/title").asText()).isEqualTo("Zertifikat+über den Kurs");
        long taken = taken(document);
        HttpResponse<byte[]> paper = own.file("GET", file, null);
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"[0-9a-f]{8}\\.png\"");
        assertThat(taken(document) - taken).isOne();
        Visitor another = Visitor.person(world.coordinator
                .make("/people/" + world.enrol("Whinchat") + "/code", null)
                .get("code")
                .asText());
        for (Visitor other : List.of(another, world.coordinator, world.provider, world.stranger)) {
            assertThat(other.file("GET", file, null).statusCode()).isEqualTo(404);
            assertThat(other.send("POST", "/documents/" + document + "/hide", null)
                            .statusCode())
                    .isEqualTo(other == world.coordinator ? 204 : 404);
            world.coordinator.send("POST", "/documents/" + document + "/show", null);
        }
        assertThat(taken(document) - taken).as("nobody else").isOne();
        world.coordinator.act("/documents/" + document + "/hide", null);
        world.coordinator.act("/documents/" + document + "/hide", null);
        assertThat(own.file("GET", file, null).statusCode()).isEqualTo(404);
        world.coordinator.act("/documents/" + document + "/show", null);
        remove(document, "{\"reason\":\"MISTAKE\"}");
        assertThat(own.file("GET", file, null).statusCode()).isEqualTo(404);
        assertThat(own.get("/my/documents").get("items")).isEmpty();
    }

    @Test
    void whatCannotBeKeptIsSaidPreciselyAndNothingIsStored() throws IOException {
        String person = world.enrol("Turnstone");
        assertThat(fault(send(world.coordinator, person, "<html>".getBytes(), "application/pdf")))
                .isEqualTo("file document-type");
        assertThat(fault(send(world.coordinator, person, "%PDF-1.7".getBytes(), "application/pdf")))
                .isEqualTo("file document-broken");
        assertThat(fault(send(world.coordinator, person, new byte[0], "application/pdf")))
                .isEqualTo("file required");
        byte[] large = new byte[10_000_001];
        large[0] = '%';
        HttpResponse<byte[]> tooLarge = send(world.coordinator, person, large, "application/octet-stream");
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(JSON.readTree(tooLarge.body()).get("code").asText()).isEqualTo("document-too-large");
        assertThat(send(world.coordinator, person, Papers.picture("png"), "multipart/form-data; boundary=x")
                        .statusCode())
                .isEqualTo(415);
        HttpResponse<byte[]> untitled = world.coordinator.file(
                "POST",
                "/people/" + person + "/documents",
                Papers.picture("png"),
                "Content-Type",
                "image/png",
                "Idempotency-Key",
                Visitor.key());
        assertThat(fault(untitled)).isEqualTo("title required");
        assertThat(world.coordinator.get("/people/" + person + "/documents").get("items"))
                .isEmpty();
    }

    @Test
    void aPaperThatWasMovedOrAlteredOpensForNobody() throws IOException {
        String one = kept(world.enrol("Godwit"), Papers.picture("png"), "image/png");
        String other = kept(world.enrol("Dunlin"), Papers.picture("jpg"), "image/jpeg");
        Staff.run(
                "update document_content x join document d on d.id = x.id join document e on e.ref = ? join"
                        + " document_content y on y.id = e.id set x.content = y.content where d.ref = ?",
                Ref.parse(other).bytes(),
                Ref.parse(one).bytes());
        HttpResponse<byte[]> moved = world.coordinator.file("GET", "/documents/" + one + "/file", null);
        assertThat(moved.statusCode()).isEqualTo(500);
        assertThat(JSON.readTree(moved.body()).get("code").asText()).isEqualTo("unreadable");
        assertThat(world.coordinator
                        .file("GET", "/documents/" + other + "/file", null)
                        .statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> remove(String document, String body) {
        return world.coordinator.send("POST", "/documents/" + document + "/remove", body);
    }

    private String kept(String person, byte[] file, String type) throws IOException {
        HttpResponse<byte[]> answer = send(world.coordinator, person, file, type);
        assertThat(answer.statusCode()).as(new String(answer.body())).isEqualTo(201);
        return JSON.readTree(answer.body()).get("ref").asText();
    }

    private static HttpResponse<byte[]> send(Visitor who, String person, byte[] file, String type) {
        return who.file(
                "POST",
                "/people/" + person + "/documents",
                file,
                "Content-Type",
                type,
                "Slug",
                TITLE,
                "Idempotency-Key",
                Visitor.key());
    }

    private static long opened(String document) {
        return rows("OPEN_DOCUMENT", document);
    }

    private static long taken(String document) {
        return rows("SEE_OWN_DOCUMENTS", document);
    }

    private static long rows(String action, String document) {
        return JournalRows.count(
                "select count(*) from marram_journal.journal_entry j where j.action = '" + action
                        + "' and j.outcome = 'DONE' and j.object_ref = ?",
                Ref.parse(document).bytes());
    }

    private static long contents(String document) {
        return JournalRows.count(
                "select count(*) from document_content c join document d on d.id = c.id where d.ref = ?",
                Ref.parse(document).bytes());
    }

    private static String code(int status, HttpResponse<String> answer) {
        return Visitor.answer(status, answer).get("code").asText();
    }

    private static String fault(HttpResponse<byte[]> answer) throws IOException {
        JsonNode told = JSON.readTree(answer.body());
        assertThat(answer.statusCode()).as(told.toString()).isEqualTo(422);
        return told.at("/errors/0/field").asText() + " "
                + told.at("/errors/0/code").asText();
    }
}
