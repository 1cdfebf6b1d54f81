package org.marram.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marram.common.Ref;
import org.marram.testing.Http;
import org.marram.testing.Papers;
import org.marram.testing.Staff;

/** A coordinator at her desk, who makes plans and hands over codes, through the API as any other program would. */
final class Desk {

    static final long PROGRAMME = Staff.programme();

    final String username = Staff.account(PROGRAMME, "COORDINATOR", Staff.team(PROGRAMME), null);
    private final Http http = new Http();

    Desk() {
        assertThat(http.signIn(username, Staff.PASS_PHRASE).statusCode()).isEqualTo(303);
    }

    /** Enrols somebody and answers the reference. */
    String enrol(String name) {
        return found("\"ref\":\"([^\"]+)\"", post("people", "{\"nameToUse\":\"" + name + "\"}"));
    }

    /** Makes a new code and answers it. */
    String code(String person) {
        return found("\"code\":\"([^\"]+)\"", post("people/" + person + "/code", null));
    }

    /** Adds a goal of one milestone, due in so many days, and answers the milestone's reference; hours and needs may be null. */
    String goal(String person, String pathway, String title, int days, Integer hours, String needs) {
        LocalDate dueOn = LocalDate.now(ZoneOffset.UTC).plusDays(days);
        String proof = hours == null ? "\"CONFIRMED\"" : "\"HOURS_ATTENDED\",\"amount\":" + hours * 4;
        post(
                "people/" + person + "/plan/goals",
                "{\"pathway\":\"" + pathway + "\",\"whose\":\"PERSON\",\"words\":\"" + title
                        + ", for me\",\"milestones\":["
                        + "{\"title\":\"" + title + "\",\"dueOn\":\"" + dueOn + "\",\"criterion\":" + proof
                        + (needs == null ? "" : ",\"needs\":\"" + needs + "\"") + "}]}");
        String milestone = plan(person).split("\"title\":\"" + title + "\"")[0];
        return found(".*\"ref\":\"([^\"]+)\"", milestone);
    }

    /** The coordinator's word that a milestone is reached. */
    void confirm(String milestone) {
        HttpResponse<String> answer =
                http.send("POST", "/api/v1/milestones/" + milestone + "/confirm", null, "If-Match", "\"1\"");
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    }

    /** A note of today; answers its reference. */
    String note(String person, String words, boolean shared) {
        return found(
                "\"ref\":\"([^\"]+)\"",
                post(
                        "people/" + person + "/notes",
                        "{\"kind\":\"MEETING\",\"tookPlaceAt\":\"" + Instant.now() + "\",\"words\":\"" + words
                                + "\",\"shared\":" + shared + "}"));
    }

    /** A paper that its person is not shown; answers its reference. */
    String paper(String person, String title) throws IOException {
        HttpResponse<byte[]> answer = http.file(
                "POST",
                "/api/v1/people/" + person + "/documents",
                Papers.picture("png"),
                "Content-Type",
                "image/png",
                "Slug",
                title,
                "Idempotency-Key",
                Ref.random().toString());
        assertThat(answer.statusCode()).isEqualTo(201);
        return found("\"ref\":\"([^\"]+)\"", new String(answer.body(), StandardCharsets.UTF_8));
    }

    /** Shows a paper to its person, or hides it. */
    void turn(String paper, String how) {
        HttpResponse<String> answer = http.send("POST", "/api/v1/documents/" + paper + "/" + how, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    void unshare(String note) {
        HttpResponse<String> answer = http.send("POST", "/api/v1/notes/" + note + "/unshare", null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    /** Hours that somebody was there. */
    void hours(String milestone, double hours) {
        Staff.run(
                "insert into milestone_progress (milestone_id, amount, facts, moved_at) select id, ?, 1, now(6) from milestone where ref = ?"
                        + " on duplicate key update amount = values(amount)",
                (int) (hours * 4),
                Ref.parse(milestone).bytes());
    }

    private String plan(String person) {
        return http.get("/api/v1/people/" + person + "/plan").body();
    }

    private String post(String path, String json) {
        String[] headers = {"Idempotency-Key", Ref.random().toString(), "Content-Type", "application/json"};
        HttpResponse<String> answer = http.send("POST", "/api/v1/" + path, json, headers);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(201);
        return answer.body();
    }

    private static String found(String pattern, String text) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }

    static Map<String, String> form(String page, String what, String name, String value) {
        return Map.of("do", what, "form", found("name=\"form\" value=\"([^\"]+)\"", page), name, value);
    }
}
