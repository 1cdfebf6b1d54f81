package org.marram.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marram.common.Ref;
import org.marram.testing.Staff;

/** Attendance as another system sends it: whole, twice, with everything that can be wrong, and by whom it may not be sent. */
class AttendanceUploadsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final String HEADER = "course,date,start,enrolment,mark,minutes,hours,reason\n";

    private final Map<String, String> places = new HashMap<>();
    private long programme;
    private Visitor coordinator;
    private Visitor provider;
    private String organisation;
    private String course;

    @BeforeEach
    void aClassOfThree() {
        programme = Staff.programme();
        coordinator = Visitor.staff(Staff.account(programme, "COORDINATOR", Staff.team(programme), null));
        provider = Visitor.staff(
                Staff.account(programme, "PROVIDER", null, Staff.organisation(programme, "Sample school")));
        organisation = coordinator.get("/organisations").at("/items/0/ref").asText();
        course = course(provider, "Baking");
        for (int day = -5; day <= 1; day++) {
            session(day, 9);
        }
        for (String name : List.of("Dunlin", "Plover", "Knot")) {
            enrolled(name);
        }
        Staff.run("update enrolment set from_at = from_at - interval 3 day where programme_id = ?", programme);
        provider.get("/sessions/" + session(-1) + "/roster")
                .get("lines")
                .forEach(line -> places.put(
                        line.get("nameToUse").asText(), line.get("enrolment").asText()));
        assertThat(places).hasSize(3);
    }

    @Test
    void keepsTheGoodRowsAndNamesEachOtherByLineAndColumnAndNothingOfAnybody() throws IOException {
        session(-2, 14);
        String other = course(
                Visitor.staff(Staff.account(programme, "PROVIDER", null, Staff.organisation(programme, "Another"))),
                "Sewing");
        String text = "\ufeffCourse;DATE;start;Enrolment;Mark;Minutes;Hours;Reason;Merlin\n"
                + row(course, -1, "", "Dunlin", "present", "", "3", "")
                + row(course, -1, "09:00", "Plover", "Late", "", "2.75", "")
                + row(course, -1, "", "Knot", "left early", "20", "", "")
                + row(course, -2, "9:00", "Dunlin", "PRESENT", "", "25", "")
                + row(course, -2, "9:00", "Plover", "ABSENT", "", "-1", "")
                + row(course, -2, "9:00", "Knot", "PRESENT", "", "1,5", "")
                + row(course, -2, "", "Dunlin", "PRESENT", "", "", "")
                + row(course, -3, "", "Plover", "=1+1", "", "", "")
                + row(other, -3, "", "Plover", "PRESENT", "", "", "")
                + row(course, -3, "", "Curlew", "PRESENT", "", "", "")
                + row(course, -9, "", "Plover", "PRESENT", "", "", "")
                + row(course, -3, "08:00", "Plover", "PRESENT", "", "", "")
                + row(course, -3, "", "Plover", "SLEPT", "", "", "")
                + row(course, -1, "", "Dunlin", "PRESENT", "", "", "")
                + row(course, -3, "", "Knot", "LATE", "200", "", "")
                + row(course, -3, "", "Dunlin", "ABSENT", "", "3", "")
                + row(course, 1, "", "Dunlin", "PRESENT", "", "", "")
                + row(course, -5, "", "Dunlin", "PRESENT", "", "", "")
                + row(course, -3, "", "Plover", "", "", "", "")
                + row(course, -3, "", "Plover", "pr\ufffdsent", "", "", "")
                + course + ";2026-11-20\n";
        byte[] file = bytes(text);
        List<String> expected = List.of(
                "1 #9 unknown-column",
                "5 hours out-of-range",
                "6 hours out-of-range",
                "7 hours decimal-point",
                "8 start required",
                "9 mark formula",
                "10 course unknown-course",
                "11 enrolment not-enrolled",
                "12 date no-session",
                "13 start no-session",
                "14 mark unknown",
                "15 enrolment twice",
                "16 minutes out-of-range",
                "17 hours hours-differ",
                "18 date session-in-future",
                "19 date before-enrolment",
                "20 null no-mark",
                "21 mark not-utf-8",
                "22 null wrong-number-of-cells");
        String trial = read(file, true);
        assertThat(told(trial)).isEqualTo(expected);
        assertThat(view(trial).get("kept").asInt()).isEqualTo(3);
        assertThat(marks(-1)).containsOnly("null");
        String done = read(file, false);
        assertThat(told(done)).isEqualTo(expected);
        assertThat(marks(-1)).containsExactlyInAnyOrder("PRESENT 0", "LATE 15", "LEFT_EARLY 20");
        assertThat(marks(-2)).containsOnly("null");
        assertThat(provider.send("GET", "/attendance/uploads/" + done + "/lines?limit=100", null)
                        .body())
                .doesNotContain("Merlin", "SLEPT", "Dunlin", "pr\ufffdsent");
        String again = read(file, false);
        assertThat(view(again).get("unchanged").asInt()).isEqualTo(3);
        assertThat(view(again).get("kept").asInt()).isZero();

        String refused = new String(
                provider.file("GET", "/attendance/uploads/" + again + "/refused.csv", null)
                        .body(),
                StandardCharsets.UTF_8);
        assertThat(refused).contains("mark unknown", "SLEPT", "'=1+1").doesNotContain("Merlin");
        String mended = read(bytes(refused.replace("SLEPT", "EXCUSED").replace("\"1,5\"", "3")), false);
        assertThat(view(mended).get("kept").asInt()).isEqualTo(2);
        assertThat(marks(-3)).contains("EXCUSED 0");
        assertThat(marks(-2)).contains("PRESENT 0");
    }

    @Test
    void anotherMarkNeedsAReasonAndWhatCannotBeReadAtAllIsSaid() throws IOException {
        read(bytes(HEADER + line("Dunlin", "PRESENT", "")), false);
        assertThat(told(read(bytes(HEADER + line("Dunlin", "ABSENT", "")), false)))
                .containsExactly("2 reason mark-differs");
        String changed = read(bytes(HEADER + line("Dunlin", "ABSENT", "MISTAKE")), false);
        assertThat(view(changed).get("changed").asInt()).isOne();
        assertThat(marks(-1)).contains("ABSENT 0");
        assertThat(told(read(bytes("course,date\n1,2\n"), false)))
                .containsExactly("1 enrolment missing-column", "1 mark missing-column");
        assertThat(told(read(bytes("course,date,day,enrolment,mark\n1,2,3,4,5\n"), false)))
                .containsExactly("1 date double-column");
        assertThat(told(read((HEADER + line("Dunlin", "ABSENT", "")).getBytes(StandardCharsets.UTF_16), false)))
                .containsExactly("1 null not-utf-8");
        assertThat(code(begin(provider, "Hello".getBytes(), "application/json", Visitor.key())))
                .isEqualTo("json-needed");
        assertThat(code(begin(provider, new byte[16_000_001], "text/csv", Visitor.key())))
                .isEqualTo("package-too-large");
    }

    @Test
    void oneRunsAtATimeAndOneWhoseNodeDiedIsLost() throws IOException {
        String upload = read(bytes(HEADER), true);
        Staff.run("update data_import set ended_at = null, running = 1 where programme_id = ?", programme);
        assertThat(code(begin(provider, bytes(HEADER), "text/csv", Visitor.key())))
                .isEqualTo("import-running");
        Staff.run(
                "update data_import set alive_at = utc_timestamp() - interval 6 minute where programme_id = ?",
                programme);
        assertThat(view(upload).get("failure").asText()).isEqualTo("lost");
        read(bytes(HEADER + line("Dunlin", "PRESENT", "")), false);
        assertThat(marks(-1)).contains("PRESENT 0");
    }

    @Test
    void theTemplateNamesNobodyAndComesBackFilledIn() throws IOException {
        HttpResponse<byte[]> answer = provider.file("GET", "/attendance/template.csv?course=" + course, null);
        String template = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(template.lines()).hasSize(4);
        assertThat(template).contains(course, places.get("Knot"), "K.").doesNotContain("Knot", "Plover", "Dunlin");
        assertThat(told(read(answer.body(), true)))
                .containsExactly("2 null no-mark", "3 null no-mark", "4 null no-mark");
        String filled = template.replaceFirst(
                course + ",,,([^,]*),D\\.,,", course + "," + TODAY.minusDays(1) + ",,$1,D.,EXCUSED,");
        assertThat(view(read(bytes(filled), false)).get("kept").asInt()).isOne();
        assertThat(marks(-1)).contains("EXCUSED 0");
    }

    @Test
    void othersAreTurnedAwayAndATokenReachesItsCoursesAlone() throws IOException {
        String upload = read(bytes(HEADER + line("Curlew", "PRESENT", "")), false);
        Visitor other =
                Visitor.staff(Staff.account(programme, "PROVIDER", null, Staff.organisation(programme, "Another")));
        Visitor foreign = Visitor.staff(
                Staff.account(Staff.programme(), "PROVIDER", null, Staff.organisation(Staff.programme(), "Foreign")));
        for (String path : List.of("", "/lines", "/refused.csv")) {
            String address = "/attendance/uploads/" + upload + path;
            for (Visitor stranger : List.of(other, foreign, coordinator)) {
                assertThat(stranger.send("GET", address, null).statusCode()).isEqualTo(404);
            }
            assertThat(new Visitor().send("GET", address, null).statusCode()).isEqualTo(401);
        }
        assertThat(other.send("GET", "/attendance/template.csv?course=" + course, null)
                        .statusCode())
                .isEqualTo(404);

        String sewing = course(provider, "Sewing");
        String baker = token("[\"attendance:write\",\"attendance:read\"]", course);
        String tailor = token("[\"attendance:write\",\"attendance:read\"]", sewing);
        String reader = token("[\"attendance:read\"]", course);
        byte[] good = bytes(HEADER + line("Dunlin", "PRESENT", ""));
        assertThat(by(tailor, "GET", "/attendance/uploads/" + upload)).isEqualTo(404);
        assertThat(by(reader, "POST", "/attendance/uploads", good)).isEqualTo(403);
        assertThat(by(tailor, "GET", "/sessions/" + session(-1) + "/roster")).isEqualTo(404);
        assertThat(by(tailor, "GET", "/attendance/template.csv?course=" + course))
                .isEqualTo(404);
        assertThat(by(baker, "GET", "/sessions/" + session(-1) + "/roster")).isEqualTo(200);
        assertThat(by(baker, "GET", "/courses/own")).isEqualTo(403);
        assertThat(sent(tailor, good)).isEqualTo("unknown-course");
        assertThat(marks(-1)).containsOnly("null");
        assertThat(sent(baker, good)).isNull();
        assertThat(marks(-1)).contains("PRESENT 0");

        JsonNode own = provider.get("/tokens").get("items");
        assertThat(own).hasSize(3);
        assertThat(own.get(1).at("/courses/0").asText()).isEqualTo("Sewing");
        own.forEach(token -> provider.act("/tokens/" + token.get("ref").asText() + "/end", null));
        assertThat(by(baker, "GET", "/sessions/" + session(-1) + "/roster")).isEqualTo(401);
        assertThat(provider.get("/tokens").get("items")).isEmpty();
        for (String wrong : List.of(
                "{\"label\":\"x\",\"scopes\":[\"attendance:read\"],\"courses\":[],\"days\":1}",
                "{\"label\":\"x\",\"scopes\":[\"referrals:read\"],\"courses\":[\"" + course + "\"],\"days\":1}",
                "{\"label\":\"x\",\"scopes\":[\"attendance:read\"],\"courses\":[\"" + Ref.random()
                        + "\"],\"days\":1}")) {
            Visitor.answer(422, provider.send("POST", "/tokens", wrong, "Idempotency-Key", Visitor.key()));
        }
    }

    private String course(Visitor of, String title) {
        return of.make(
                        "/courses/own",
                        "{\"title\":\"" + title + "\",\"startsOn\":\"" + TODAY.minusDays(30) + "\",\"endsOn\":\""
                                + TODAY.plusDays(30) + "\",\"capacity\":9}")
                .get("ref")
                .asText();
    }

    private void session(int day, int hour) {
        Instant start = TODAY.plusDays(day).atTime(hour, 0).toInstant(ZoneOffset.UTC);
        provider.make(
                "/sessions",
                "{\"course\":\"" + course + "\",\"startsAt\":\"" + start + "\",\"endsAt\":\""
                        + start.plusSeconds(10_800) + "\"}");
    }

    /** The first one of that day. */
    private String session(int day) {
        return provider.get("/sessions?day=" + TODAY.plusDays(day))
                .at("/items/0/ref")
                .asText();
    }

    private void enrolled(String name) {
        String person = coordinator
                .make("/people", "{\"nameToUse\":\"" + name + "\"}")
                .get("ref")
                .asText();
        coordinator.make(
                "/people/" + person + "/plan/goals",
                "{\"pathway\":\"JOB_TRAINING\",\"whose\":\"PERSON\",\"words\":\"Bread\",\"milestones\":[{\"title\":\"Hours\","
                        + "\"dueOn\":\"" + TODAY.plusDays(90)
                        + "\",\"criterion\":\"HOURS_ATTENDED\",\"amount\":360}]}");
        coordinator.make(
                "/people/" + person + "/releases",
                "{\"organisation\":\"" + organisation
                        + "\",\"purpose\":\"TRAINING\",\"categories\":[\"IDENTITY\",\"ATTENDANCE\"],\"until\":\""
                        + TODAY.plusDays(60) + "\",\"givenHow\":\"SPOKEN\",\"language\":\"en\"}");
        String milestone = coordinator
                .get("/people/" + person + "/plan")
                .at("/goals/0/milestones/0/ref")
                .asText();
        String sent = coordinator
                .make("/referrals", "{\"milestone\":\"" + milestone + "\",\"course\":\"" + course + "\"}")
                .get("ref")
                .asText();
        JsonNode asked = Visitor.find(provider.get("/referrals/own").get("items"), "nameToUse", name);
        provider.act(
                "/referrals/" + sent + "/answer",
                "{}",
                "If-Match",
                "\"" + asked.get("version").asInt() + "\"");
    }

    private String row(
            String of, int day, String start, String who, String mark, String minutes, String hours, String reason) {
        return String.join(
                        ";",
                        of,
                        TODAY.plusDays(day).toString(),
                        start,
                        places.getOrDefault(who, Ref.random().toString()),
                        mark,
                        minutes,
                        hours,
                        reason,
                        "Merlin")
                + "\n";
    }

    private String line(String who, String mark, String reason) {
        return row(course, -1, "", who, mark, "", "", reason)
                .replace(";Merlin", "")
                .replace(';', ',');
    }

    /** The letter that stands for what UTF-8 does not know becomes a byte of Windows-1252. */
    private static byte[] bytes(String text) {
        String[] parts = text.split("\ufffd", -1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int index = 0; index < parts.length; index++) {
            if (index > 0) {
                bytes.write(0xE9);
            }
            bytes.writeBytes(parts[index].getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private String read(byte[] file, boolean trial) throws IOException {
        HttpResponse<byte[]> begun = provider.file(
                "POST",
                "/attendance/uploads?trial=" + trial,
                file,
                "Content-Type",
                "text/csv",
                "Idempotency-Key",
                Visitor.key());
        assertThat(begun.statusCode())
                .as(new String(begun.body(), StandardCharsets.UTF_8))
                .isEqualTo(201);
        String upload = JSON.readTree(begun.body()).get("ref").asText();
        awaitEnd(upload);
        assertThat(view(upload).get("failure").isNull()).isTrue();
        return upload;
    }

    private static HttpResponse<byte[]> begin(Visitor who, byte[] file, String type, String key) {
        return who.file("POST", "/attendance/uploads", file, "Content-Type", type, "Idempotency-Key", key);
    }

    private void awaitEnd(String upload) {
        for (int turn = 0; turn < 600 && view(upload).get("endedAt").isNull(); turn++) {
            pause();
        }
        assertThat(view(upload).get("endedAt").isNull()).isFalse();
    }

    /** What a token's own upload said of its only line; null where it said nothing. */
    private static String sent(String token, byte[] file) throws IOException {
        String[] bearer = {"Authorization", "Bearer " + token};
        HttpResponse<byte[]> begun = new Visitor()
                .file(
                        "POST",
                        "/attendance/uploads",
                        file,
                        "Content-Type",
                        "text/csv",
                        "Idempotency-Key",
                        Visitor.key(),
                        bearer[0],
                        bearer[1]);
        assertThat(begun.statusCode()).isEqualTo(201);
        String address =
                "/attendance/uploads/" + JSON.readTree(begun.body()).get("ref").asText();
        for (int turn = 0; turn < 600; turn++) {
            JsonNode view = Visitor.json(new Visitor().send("GET", address, null, bearer));
            if (!view.get("endedAt").isNull()) {
                break;
            }
            pause();
        }
        JsonNode line = Visitor.json(new Visitor().send("GET", address + "/lines", null, bearer))
                .at("/items/0/reason");
        return line.isMissingNode() ? null : line.asText();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private JsonNode view(String upload) {
        return provider.get("/attendance/uploads/" + upload);
    }

    private List<String> told(String upload) {
        List<String> told = new ArrayList<>();
        provider.get("/attendance/uploads/" + upload + "/lines?limit=100")
                .get("items")
                .forEach(line -> told.add(line.get("place").asText() + " "
                        + line.get("field").asText() + " "
                        + line.get("reason").asText()));
        return told;
    }

    private List<String> marks(int day) {
        List<String> marks = new ArrayList<>();
        provider.get("/sessions/" + session(day) + "/roster")
                .get("lines")
                .forEach(line -> marks.add(
                        line.get("kind").isNull()
                                ? "null"
                                : line.get("kind").asText() + " "
                                        + line.get("minutes").asInt()));
        return marks;
    }

    private String token(String scopes, String of) {
        return provider.make(
                        "/tokens",
                        "{\"label\":\"Own system\",\"scopes\":" + scopes + ",\"courses\":[\"" + of + "\"],\"days\":1}")
                .get("token")
                .asText();
    }

    private static int by(String token, String method, String path) {
        return new Visitor()
                .send(method, path, null, "Authorization", "Bearer " + token)
                .statusCode();
    }

    private static int by(String token, String method, String path, byte[] file) {
        return new Visitor()
                .file(
                        method,
                        path,
                        file,
                        "Content-Type",
                        "text/csv",
                        "Idempotency-Key",
                        Visitor.key(),
                        "Authorization",
                        "Bearer " + token)
                .statusCode();
    }

    private static String code(HttpResponse<byte[]> answer) throws IOException {
        return JSON.readTree(answer.body()).get("code").asText();
    }
}
