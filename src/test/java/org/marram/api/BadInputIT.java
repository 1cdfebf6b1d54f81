package org.marram.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.common.Ref;
import org.marram.testing.Product;
import org.marram.testing.Staff;

/** Every address that takes a body gets every kind of wrong one: the answer is precise and calm, and nothing is stored. */
class BadInputIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final List<String> TABLES = List.of(
            "person",
            "goal",
            "milestone",
            "info_release",
            "representative",
            "referral",
            "organisation",
            "offering",
            "origin",
            "data_import",
            "site",
            "partner_contact",
            "agreement",
            "course",
            "course_session",
            "closed_days",
            "opening",
            "situation",
            "plan_template",
            "template_version",
            "template_use",
            "pathway",
            "mark",
            "account",
            "api_token",
            "amendment",
            "contact_note",
            "document",
            "skill_entry",
            "concern",
            "notice",
            "job_spell",
            "retention_check",
            "home_spell",
            "home_address",
            "address_look",
            "schooling",
            "employment",
            "credential",
            "skill_gain",
            "data_request",
            "feedback",
            "emergency_access",
            "draft",
            "put_off",
            "todo",
            "idempotency");

    private static Visitor coordinator;
    private static Visitor provider;
    private static Visitor supervisor;
    private static Visitor admin;
    private static String person;
    private static String milestone;
    private static String organisation;
    private static String session;

    /** A body that is right, one of its members, and where it is sent by whom. */
    record Door(String who, String method, String path, String body, String member) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @BeforeAll
    static void layOut() {
        long programme = Staff.programme();
        long own = Staff.organisation(programme, "Sample school");
        coordinator = Visitor.staff(Staff.account(programme, "COORDINATOR", Staff.team(programme), null));
        provider = Visitor.staff(Staff.account(programme, "PROVIDER", null, own));
        supervisor = Visitor.staff(Staff.account(programme, "SUPERVISOR", Staff.team(programme), null));
        admin = Visitor.staff(Staff.account(programme, "ADMIN", null, null));
        person = coordinator
                .make("/people", "{\"nameToUse\":\"Sample Bad\"}")
                .get("ref")
                .asText();
        coordinator.make("/people/" + person + "/plan/goals", fill(GOAL));
        milestone = coordinator
                .get("/people/" + person + "/plan")
                .at("/goals/0/milestones/0/ref")
                .asText();
        organisation = coordinator.get("/organisations").at("/items/0/ref").asText();
        String course = coordinator.make("/courses", fill(COURSE)).get("ref").asText();
        session = provider.make(
                        "/sessions",
                        "{\"course\":\"" + course + "\",\"startsAt\":\"" + TODAY + "T00:00:00Z\",\"endsAt\":\"" + TODAY
                                + "T01:00:00Z\"}")
                .get("ref")
                .asText();
    }

    private static final String GOAL =
            "{\"pathway\":\"EDUCATION\",\"whose\":\"PERSON\",\"words\":\"Read\",\"milestones\":[{\"title\":\"First\",\"dueOn\":\"DAY\",\"criterion\":\"CONFIRMED\"}]}";
    private static final String ITEM =
            "{\"pathway\":\"HEALTH\",\"goal\":\"Be well\",\"title\":\"Sample\",\"offset\":{\"unit\":\"WEEK\",\"amount\":6},\"criterion\":\"CONFIRMED\"}";
    private static final String TEMPLATE = "{\"name\":\"Sample\",\"phase\":\"BUILD\",\"items\":[" + ITEM + "]}";
    private static final String COURSE =
            "{\"organisation\":\"ORGANISATION\",\"title\":\"Sample\",\"startsOn\":\"TODAY\",\"endsOn\":\"DAY\",\"capacity\":5}";

    private static final String OWN_COURSE =
            "{\"title\":\"Sample\",\"startsOn\":\"TODAY\",\"endsOn\":\"DAY\",\"capacity\":5}";

    private static final String OWN_OPENING =
            "{\"kind\":\"JOB\",\"title\":\"Sample\",\"places\":1,\"terms\":{\"mornings\":[\"MONDAY\"],\"ageFrom\":16}}";

    static Stream<Door> doors() {
        return Stream.of(
                new Door("coordinator", "POST", "/people", "{\"nameToUse\":\"Sample\"}", "nameToUse"),
                new Door("coordinator", "POST", "/people/search", "{\"words\":\"sample\"}", "words"),
                new Door("coordinator", "PATCH", "/people/PERSON", "{\"nameToUse\":\"Sample\"}", "nameToUse"),
                new Door(
                        "coordinator",
                        "POST",
                        "/people/PERSON/reveal",
                        "{\"field\":\"PHONE\",\"purpose\":\"CONTACT\"}",
                        "purpose"),
                new Door("coordinator", "POST", "/people/PERSON/plan/goals", GOAL, "words"),
                new Door(
                        "coordinator",
                        "POST",
                        "/people/PERSON/notes",
                        "{\"kind\":\"CALL\",\"tookPlaceAt\":\"TODAYT00:00:00Z\",\"words\":\"Called\"}",
                        "words"),
                new Door(
                        "coordinator",
                        "PATCH",
                        "/notes/UNKNOWN",
                        "{\"kind\":\"CALL\",\"tookPlaceAt\":\"TODAYT00:00:00Z\",\"words\":\"Called\"}",
                        "kind"),
                new Door(
                        "coordinator",
                        "POST",
                        "/people/PERSON/jobs",
                        "{\"from\":\"TODAY\",\"source\":\"OWN_WORD\",\"note\":\"Begun\"}",
                        "note"),
                new Door(
                        "coordinator",
                        "POST",
                        "/people/PERSON/homes",
                        "{\"from\":\"TODAY\",\"source\":\"OWN_WORD\",\"situation\":\"RENTED\"}",
                        "situation"),
                new Door(
                        "coordinator",
                        "POST",
                        "/people/PERSON/education/schoolings",
                        "{\"from\":\"TODAY\",\"source\":\"OWN_WORD\",\"level\":\"ED3\"}",
                        "level"),
                new Door(
                        "coordinator",
                        "POST",
                        "/people/PERSON/education/credentials",
                        "{\"kind\":\"LICENCE\",\"earnedOn\":\"TODAY\",\"title\":\"Baker\",\"source\":\"DOCUMENT\"}",
                        "title"),
                new Door(
                        "provider",
                        "POST",
                        "/learners/UNKNOWN/credentials/UNKNOWN/take-back",
                        "{\"reason\":\"MISTAKE\"}",
                        "reason"),
                new Door("provider", "POST", "/learners/UNKNOWN/gains", "{\"kind\":\"EXAM\",\"on\":\"TODAY\"}", "on"),
                new Door(
                        "coordinator",
                        "POST",
                        "/people/PERSON/appointments",
                        "{\"startsAt\":\"TODAYT00:00:00Z\",\"form\":\"GROUP\",\"source\":\"OWN_WORD\"}",
                        "form"),
                new Door(
                        "coordinator",
                        "POST",
                        "/stays/UNKNOWN/correct",
                        "{\"said\":{\"project\":\"UNKNOWN\",\"entry\":\"TODAY\"},\"reason\":\"MISTAKE\"}",
                        "reason"),
                new Door("coordinator", "POST", "/stays/UNKNOWN/end", "{\"on\":\"TODAY\"}", "on"),
                new Door(
                        "coordinator",
                        "POST",
                        "/people/PERSON/income",
                        "{\"on\":\"TODAY\",\"stage\":\"EXIT\",\"source\":\"OWN_WORD\",\"note\":\"Told\"}",
                        "note"),
                new Door(
                        "coordinator",
                        "POST",
                        "/people/PERSON/employment",
                        "{\"on\":\"TODAY\",\"employed\":\"YES\",\"source\":\"OWN_WORD\",\"note\":\"Told\"}",
                        "note"),
                new Door("coordinator", "POST", "/appointments/UNKNOWN/note", "{\"went\":\"NOT_HELD\"}", "went"),
                new Door("provider", "POST", "/appointments/own/UNKNOWN/note", "{\"went\":\"NOT_HELD\"}", "went"),
                new Door("coordinator", "POST", "/jobs/UNKNOWN/end", "{\"on\":\"TODAY\"}", "on"),
                new Door(
                        "coordinator",
                        "POST",
                        "/jobs/UNKNOWN/checks",
                        "{\"checkpoint\":\"QUARTER_2\",\"answer\":\"NOT_REACHED\",\"on\":\"TODAY\"}",
                        "answer"),
                new Door(
                        "coordinator",
                        "POST",
                        "/job-checks/UNKNOWN/correct",
                        "{\"answer\":\"NOT_REACHED\",\"on\":\"TODAY\",\"reason\":\"MISTAKE\"}",
                        "reason"),
                new Door(
                        "coordinator",
                        "POST",
                        "/homes/UNKNOWN/correct",
                        "{\"said\":{\"from\":\"TODAY\",\"source\":\"DOCUMENT\",\"situation\":\"OWNED\"},\"reason\":\"MISTAKE\"}",
                        "reason"),
                new Door("coordinator", "PUT", "/homes/UNKNOWN/address", "{\"words\":\"Sample\"}", "words"),
                new Door(
                        "coordinator",
                        "POST",
                        "/homes/UNKNOWN/address/reveal",
                        "{\"purpose\":\"VISIT\",\"because\":\"Sample\"}",
                        "purpose"),
                new Door("provider", "POST", "/learners/UNKNOWN/entries", "{\"words\":\"Sample\"}", "words"),
                new Door("provider", "POST", "/learners/UNKNOWN/concerns", "{\"words\":\"Sample\"}", "words"),
                new Door(
                        "provider",
                        "POST",
                        "/skills/UNKNOWN/correct",
                        "{\"words\":\"Sample\",\"reason\":\"MISTAKE\"}",
                        "reason"),
                new Door("coordinator", "POST", "/concerns/UNKNOWN/answer", "{\"words\":\"Sample\"}", "words"),
                new Door(
                        "coordinator",
                        "POST",
                        "/documents/UNKNOWN/attach",
                        "{\"about\":\"CREDENTIAL\",\"aboutRef\":\"UNKNOWN\"}",
                        "about"),
                new Door("coordinator", "POST", "/documents/UNKNOWN/remove", "{\"reason\":\"MISTAKE\"}", "reason"),
                new Door("coordinator", "POST", "/notes/UNKNOWN/strike", "{\"reason\":\"MISTAKE\"}", "reason"),
                new Door("coordinator", "PUT", "/people/PERSON/drafts/new-note", "{\"words\":\"Half\"}", "words"),
                new Door(
                        "coordinator",
                        "POST",
                        "/people/PERSON/plan/template",
                        "{\"template\":\"UNKNOWN\",\"startsOn\":\"TODAY\"}",
                        "startsOn"),
                new Door(
                        "coordinator",
                        "POST",
                        "/people/PERSON/plan/template-updates/UNKNOWN/take",
                        "{\"take\":[]}",
                        "take"),
                new Door("coordinator", "POST", "/templates", TEMPLATE, "name"),
                new Door(
                        "coordinator",
                        "PATCH",
                        "/templates/UNKNOWN",
                        "{\"name\":\"Sample\",\"phase\":\"BUILD\"}",
                        "name"),
                new Door("coordinator", "POST", "/templates/UNKNOWN/versions", "{\"items\":[" + ITEM + "]}", "items"),
                new Door("coordinator", "POST", "/templates/UNKNOWN/copy", "{\"name\":\"Sample\"}", "name"),
                new Door("coordinator", "POST", "/pathways", "{\"name\":\"Sample\"}", "name"),
                new Door("coordinator", "PATCH", "/pathways/P_UNKNOWN", "{\"name\":\"Sample\"}", "name"),
                new Door(
                        "coordinator",
                        "PATCH",
                        "/milestones/MILESTONE",
                        "{\"title\":\"Other\",\"dueOn\":\"DAY\",\"reason\":\"MISTAKE\"}",
                        "title"),
                new Door(
                        "coordinator", "POST", "/milestones/MILESTONE/set-aside", "{\"reason\":\"MISTAKE\"}", "reason"),
                new Door(
                        "coordinator",
                        "PUT",
                        "/milestones/MILESTONE/prerequisites",
                        "{\"reason\":\"MISTAKE\"}",
                        "reason"),
                new Door(
                        "coordinator",
                        "POST",
                        "/people/PERSON/plan/follow-ups/UNKNOWN/correct",
                        "{\"outcome\":\"REACHED\",\"reason\":\"MISTAKE\"}",
                        "reason"),
                new Door(
                        "coordinator",
                        "POST",
                        "/organisations",
                        "{\"name\":\"Sample\",\"kind\":\"HOUSING\",\"agreementFrom\":\"TODAY\",\"agreementUntil\":\"DAY\"}",
                        "name"),
                new Door(
                        "coordinator",
                        "PUT",
                        "/organisations/UNKNOWN",
                        "{\"name\":\"Sample\",\"kind\":\"SCHOOL\",\"entry\":{}}",
                        "name"),
                new Door("provider", "PUT", "/organisations/own", "{\"description\":\"Sample\"}", "description"),
                new Door(
                        "coordinator",
                        "POST",
                        "/sites",
                        "{\"organisation\":\"ORGANISATION\",\"site\":{\"name\":\"Sample\",\"confidential\":true}}",
                        "organisation"),
                new Door("coordinator", "PUT", "/sites/UNKNOWN", "{\"name\":\"Sample\",\"confidential\":true}", "name"),
                new Door(
                        "coordinator",
                        "POST",
                        "/contacts",
                        "{\"organisation\":\"ORGANISATION\",\"contact\":{\"name\":\"Sample\"}}",
                        "organisation"),
                new Door("coordinator", "PUT", "/contacts/UNKNOWN", "{\"name\":\"Sample\"}", "name"),
                new Door(
                        "coordinator",
                        "POST",
                        "/agreements",
                        "{\"organisation\":\"ORGANISATION\",\"agreementFrom\":\"TODAY\",\"agreementUntil\":\"DAY\",\"covers\":[\"HOUSING\"]}",
                        "covers"),
                new Door("coordinator", "POST", "/agreements/UNKNOWN/end", "{\"endsOn\":\"DAY\"}", "endsOn"),
                new Door("coordinator", "POST", "/courses", COURSE, "title"),
                new Door("coordinator", "PUT", "/people/PERSON/situation", "{\"avoids\":[\"Sample\"]}", "avoids"),
                new Door("coordinator", "PUT", "/courses/UNKNOWN", OWN_COURSE, "title"),
                new Door("provider", "POST", "/courses/own", OWN_COURSE, "title"),
                new Door("provider", "PUT", "/courses/own/UNKNOWN", OWN_COURSE, "title"),
                new Door(
                        "coordinator",
                        "POST",
                        "/openings",
                        "{\"organisation\":\"ORGANISATION\",\"opening\":{\"kind\":\"JOB\",\"title\":\"Sample\",\"places\":1}}",
                        "organisation"),
                new Door(
                        "coordinator",
                        "PUT",
                        "/openings/UNKNOWN",
                        "{\"kind\":\"JOB\",\"title\":\"Sample\",\"places\":1}",
                        "title"),
                new Door("provider", "POST", "/openings/own", OWN_OPENING, "title"),
                new Door("provider", "PUT", "/openings/own/UNKNOWN", OWN_OPENING, "title"),
                new Door(
                        "coordinator",
                        "POST",
                        "/people/PERSON/releases",
                        "{\"organisation\":\"ORGANISATION\",\"purpose\":\"TRAINING\",\"categories\":[\"IDENTITY\"],\"until\":\"DAY\",\"givenHow\":\"SPOKEN\",\"language\":\"en\"}",
                        "language"),
                new Door(
                        "coordinator",
                        "POST",
                        "/people/PERSON/representatives",
                        "{\"name\":\"Sample\",\"kind\":\"PARENT\"}",
                        "name"),
                new Door("coordinator", "POST", "/releases/UNKNOWN/withdraw", "{\"how\":\"SPOKEN\"}", "how"),
                new Door(
                        "coordinator",
                        "POST",
                        "/referrals",
                        "{\"milestone\":\"MILESTONE\",\"course\":\"UNKNOWN\"}",
                        "milestone"),
                new Door("coordinator", "POST", "/referrals/UNKNOWN/withdraw", "{\"reason\":\"MISTAKE\"}", "reason"),
                new Door("coordinator", "POST", "/referrals/UNKNOWN/decline", "{\"reason\":\"NOT_NOW\"}", "reason"),
                new Door(
                        "coordinator",
                        "POST",
                        "/referrals/UNKNOWN/heard",
                        "{\"heard\":\"ACCEPTED\",\"saidBy\":\"Mr Oak\",\"saidOn\":\"TODAY\"}",
                        "heard"),
                new Door("provider", "POST", "/referrals/UNKNOWN/answer", "{\"decline\":\"FULL\"}", "decline"),
                new Door(
                        "coordinator",
                        "POST",
                        "/worklist/put-offs",
                        "{\"person\":\"UNKNOWN\",\"kind\":\"NOT_SEEN\",\"reason\":\"OTHER\",\"untilOn\":\"DAY\"}",
                        "reason"),
                new Door("coordinator", "PUT", "/people/PERSON/contact", "{\"channel\":\"NONE\"}", "channel"),
                new Door("coordinator", "POST", "/people/PERSON/copy", "{\"purpose\":\"ASKED_BY_PERSON\"}", "purpose"),
                new Door(
                        "coordinator",
                        "POST",
                        "/requests/UNKNOWN/answer",
                        "{\"agreed\":true,\"words\":\"Good\"}",
                        "words"),
                new Door("supervisor", "POST", "/feedback/UNKNOWN/answer", "{\"words\":\"Good\"}", "words"),
                new Door(
                        "coordinator",
                        "POST",
                        "/emergencies",
                        "{\"code\":\"AAAAAA\",\"reason\":\"Somebody must be reached\",\"passphrase\":\"none\"}",
                        "reason"),
                new Door(
                        "supervisor",
                        "POST",
                        "/emergencies/UNKNOWN/judgement",
                        "{\"judgement\":\"FITTING\",\"note\":\"Good\"}",
                        "judgement"),
                new Door("coordinator", "POST", "/own-words/UNKNOWN/answer", "{\"words\":\"Good\"}", "words"),
                new Door("coordinator", "POST", "/code-requests/confirm", "{\"words\":\"AAAA-BBBB\"}", "words"),
                new Door("coordinator", "POST", "/todos", "{\"words\":\"Call\",\"dueOn\":\"DAY\"}", "words"),
                new Door(
                        "provider",
                        "POST",
                        "/sessions",
                        "{\"course\":\"UNKNOWN\",\"startsAt\":\"TODAYT09:00:00Z\",\"endsAt\":\"TODAYT10:00:00Z\"}",
                        "startsAt"),
                new Door(
                        "provider",
                        "POST",
                        "/sessions/SESSION/marks",
                        "{\"marks\":[{\"enrolment\":\"UNKNOWN\",\"kind\":\"PRESENT\"}]}",
                        "marks"),
                new Door("provider", "POST", "/offline/lists/SESSION/marks", "{\"ticket\":\"x\"}", "ticket"),
                new Door("provider", "POST", "/sessions/SESSION/not-held", "{\"reason\":\"ROOM\"}", "reason"),
                new Door(
                        "provider",
                        "POST",
                        "/sessions/UNKNOWN/move",
                        "{\"which\":\"ALL\",\"day\":\"DAY\",\"from\":\"09:00\",\"until\":\"10:00\"}",
                        "which"),
                new Door(
                        "provider",
                        "POST",
                        "/sessions/UNKNOWN/call-off",
                        "{\"which\":\"THIS\",\"reason\":\"ROOM\"}",
                        "reason"),
                new Door("provider", "POST", "/calendar/closed-days", "{\"from\":\"TODAY\",\"until\":\"DAY\"}", "from"),
                new Door("provider", "POST", "/calendar/months/close", "{\"month\":\"TODAY\"}", "month"),
                new Door(
                        "admin",
                        "POST",
                        "/calendar/closed-everywhere",
                        "{\"from\":\"TODAY\",\"until\":\"DAY\"}",
                        "from"),
                new Door(
                        "admin",
                        "POST",
                        "/accounts",
                        "{\"username\":\"sample\",\"displayName\":\"Sample\",\"role\":\"ADMIN\"}",
                        "username"),
                new Door(
                        "admin",
                        "POST",
                        "/tokens",
                        "{\"label\":\"Sample\",\"scopes\":[\"accounts:read\"],\"days\":1}",
                        "label"),
                new Door(
                        "admin",
                        "PUT",
                        "/settings",
                        "{\"notSeenDays\":30,\"weekend\":[\"SUNDAY\"],\"openDays\":30,\"mostMonths\":12,\"absences\":2,\"leastRate\":70}",
                        "weekend"),
                new Door("admin", "POST", "/sign-in", "{\"username\":\"sample\",\"passphrase\":\"x\"}", "username"));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void refusesEveryKindOfWrongBodyAndStoresNothing(Door door) {
        String body = fill(door.body());
        String rest = body.substring(1);
        Map<String, Long> before = counts();
        refused(door, "{\"owner\":\"me\"," + rest, 400, "malformed", "owner");
        refused(door, "{\"version\":7," + rest, 400, "malformed", "version");
        refused(door, "{\"id\":1," + rest, 400, "malformed", "id");
        refused(
                door,
                body.substring(0, body.length() - 1) + ",\"" + door.member() + "\":null}",
                400,
                "malformed",
                door.member());
        refused(door, "{\"" + door.member() + "\":{\"a\":1}}", 400, "malformed", door.member());
        refused(door, "{\"" + door.member() + "\":17}", 400, "malformed", door.member());
        for (String broken : List.of("", "{", "null", "{} {}", "[".repeat(50_000), "{\"" + door.member() + "\":")) {
            int status = send(door, broken).statusCode();
            assertThat(status).as(door + " " + broken.length()).isEqualTo(400);
        }
        assertThat(send(door, body, "Content-Type", "text/plain").statusCode()).isEqualTo(415);
        assertThat(send(door, body, "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(415);
        assertThat(send(door, body, "Content-Type", "application/xml").statusCode())
                .isEqualTo(415);
        assertThat(send(door, body, "Content-Type", "application/json;charset=utf-16")
                        .statusCode())
                .isEqualTo(415);
        assertThat(send(door, "{\"x\":\"" + "a".repeat(1_000_001) + "\"}").statusCode())
                .isEqualTo(413);
        assertThat(counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void asksForWhatMustBeThere(Door door) {
        Map<String, Long> before = counts();
        HttpResponse<String> empty = send(door, "{}");
        boolean nothingNeeded = door.path().endsWith("/answer")
                || door.path().endsWith("/take")
                || door.path().endsWith("/own")
                || door.path().endsWith("/situation")
                || door.method().equals("PATCH") && door.path().startsWith("/people");
        if (!nothingNeeded && !door.path().equals("/sign-in")) {
            JsonNode problem = Visitor.answer(422, empty);
            assertThat(problem.get("errors").size()).isPositive();
            problem.get("errors")
                    .forEach(error -> assertThat(error.get("code").asText()).isEqualTo("required"));
        }
        if (!nothingNeeded) {
            assertThat(counts()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-31", "2026-13-01", "31.12.2026", "", "2026-1-1", "20261231"})
    void refusesDaysThatAreNone(String day) {
        Map<String, Long> before = counts();
        for (String body : List.of(
                GOAL.replace("DAY", day),
                COURSE.replace("ORGANISATION", organisation).replace("TODAY", day))) {
            String path = body.contains("pathway") ? "/people/" + person + "/plan/goals" : "/courses";
            JsonNode problem =
                    Visitor.answer(400, coordinator.send("POST", path, body, "Idempotency-Key", Visitor.key()));
            assertThat(problem.at("/errors/0/code").asText()).isEqualTo("not-a-date");
            assertThat(problem.at("/errors/0/field").asText()).isIn("milestones[0].dueOn", "startsOn");
        }
        assertThat(Visitor.answer(400, provider.send("GET", "/sessions?day=" + (day.isEmpty() ? "x" : day), null))
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("day");
        assertThat(counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀 Sample",
                "مرحبا",
                "שלום",
                "<b onclick=alert(1)>Sample</b>",
                "O'Sample; drop table person",
                "\u200Fمرحبا\u200F"
            })
    void keepsTextOfEveryKindAsItIs(String text) {
        String made = coordinator
                .make("/people", "{\"nameToUse\":\"" + text + "\"}")
                .get("ref")
                .asText();
        assertThat(coordinator.get("/people/" + made).get("nameToUse").asText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\u0007b", "\\ud800", "   ", ""})
    void refusesTextThatCannotBeKept(String text) {
        Map<String, Long> before = counts();
        JsonNode problem = Visitor.answer(
                422,
                coordinator.send(
                        "POST", "/people", "{\"nameToUse\":\"" + text + "\"}", "Idempotency-Key", Visitor.key()));
        assertThat(problem.at("/errors/0/field").asText()).isEqualTo("nameToUse");
        assertThat(counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "422, phoneAnswer, not-possible, phone=1 phoneAnswer=DOES_NOT_KNOW",
        "422, languageAnswer, not-possible, language=es languageAnswer=NOT_ASKED",
        "422, safeContact, required, safeContactAnswer=GIVEN",
        "422, legalName, required, legalName= legalNameAnswer=GIVEN",
        "400, phoneAnswer, unknown, phoneAnswer=REFUSED",
        "400, languageAnswer, unknown, languageAnswer=prefers_not_to_say",
        "400, nameToUseAnswer, unknown-member, nameToUseAnswer=NOT_ASKED"
    })
    void refusesAnswersThatCannotBe(int status, String field, String code, String members) {
        Map<String, Long> before = counts();
        String body = Stream.of(members.split(" "))
                .map(member -> ",\"" + member.replace("=", "\":\"") + "\"")
                .collect(Collectors.joining("", "{\"nameToUse\":\"Sample\"", "}"));
        HttpResponse<String> enrol = coordinator.send("POST", "/people", body, "Idempotency-Key", Visitor.key());
        String tag = "\"" + coordinator.get("/people/" + person).get("version").asInt() + "\"";
        HttpResponse<String> change = coordinator.send("PATCH", "/people/" + person, body, "If-Match", tag);
        for (HttpResponse<String> answer : List.of(enrol, change)) {
            JsonNode error = Visitor.answer(status, answer).at("/errors/0");
            assertThat(error.get("field").asText()).isEqualTo(field);
            assertThat(error.get("code").asText()).isEqualTo(code);
        }
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void refusesAnyTextThatIsTooLong() {
        Map<String, Long> before = counts();
        String tooLong = "😀".repeat(600);
        Map<String, String> bodies = new TreeMap<>(Map.of(
                "/people",
                "{\"nameToUse\":\"T\",\"safeContact\":\"T\",\"legalName\":\"T\",\"phone\":\"T\"}",
                "/people/" + person + "/plan/goals",
                GOAL.replace("Read", "T").replace("First", "T"),
                "/organisations",
                "{\"name\":\"T\",\"kind\":\"HOUSING\",\"agreementFrom\":\"TODAY\",\"agreementUntil\":\"DAY\"}",
                "/courses",
                COURSE.replace("Sample", "T")));
        bodies.forEach((path, body) -> {
            JsonNode problem = Visitor.answer(
                    422,
                    coordinator.send(
                            "POST",
                            path,
                            fill(body.replace("\"T\"", "\"" + tooLong + "\"")),
                            "Idempotency-Key",
                            Visitor.key()));
            problem.get("errors")
                    .forEach(error -> assertThat(error.get("code").asText()).isEqualTo("too-long"));
        });
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void answersUnknownAndMalformedReferencesAlike() {
        for (String ref : List.of(
                Ref.random().toString(), "x", "%00", "..%5C", "1", "AAAAAAAAAAAAAAAAAAAAA=", "a".repeat(2_000))) {
            for (String path : List.of(
                    "/people/%s",
                    "/people/%s/plan", "/people/%s/releases", "/organisations/%s", "/organisations/%s/courses")) {
                HttpResponse<String> response = coordinator.send("GET", path.formatted(ref), null);
                assertThat(response.statusCode()).as(path.formatted(ref)).isIn(400, 404);
                assertThat(response.body()).doesNotContain("Exception").doesNotContain("org.");
            }
        }
    }

    @Test
    void readsQueriesStrictly() {
        for (String limit : List.of("0", "101", "-1")) {
            assertThat(coordinator.send("GET", "/people?limit=" + limit, null).statusCode())
                    .isEqualTo(422);
        }
        for (String limit : List.of("abc", "1.5", "99999999999", "")) {
            JsonNode problem = Visitor.answer(400, coordinator.send("GET", "/people?limit=" + limit, null));
            assertThat(problem.at("/errors/0/field").asText()).isEqualTo("limit");
        }
        for (String after : List.of("zzz", "~", "2026-02-31~x", "%F0%9F%98%80")) {
            assertThat(coordinator.send("GET", "/people?after=" + after, null).statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void needsItsHeaders() {
        String body = "{\"nameToUse\":\"Sample\"}";
        assertThat(code(400, coordinator.send("POST", "/people", body))).isEqualTo("idempotency-key-needed");
        assertThat(code(400, coordinator.send("POST", "/people", body, "Idempotency-Key", "two words")))
                .isEqualTo("idempotency-key-malformed");
        assertThat(code(400, coordinator.send("POST", "/people", body, "Idempotency-Key", "k".repeat(81))))
                .isEqualTo("idempotency-key-malformed");
        assertThat(code(428, coordinator.send("PATCH", "/people/" + person, body)))
                .isEqualTo("if-match-needed");
        for (String tag : List.of("\"99\"", "1", "W/\"1\"", "\"x\"", "\"99999999999999\"")) {
            assertThat(code(412, coordinator.send("PATCH", "/people/" + person, body, "If-Match", tag)))
                    .isEqualTo("changed-meanwhile");
        }
    }

    @Test
    void speaksOfNothingInside() {
        List<HttpResponse<String>> all = new ArrayList<>();
        for (Door door : doors().toList()) {
            all.add(send(door, "{\"secret-marker\":1}"));
            all.add(send(door, "{\"" + door.member() + "\":[[[\"secret-marker\"]]]}"));
        }
        all.add(coordinator.send("GET", "/secret", null));
        all.add(coordinator.send("PUT", "/people", "{}"));
        for (HttpResponse<String> response : all) {
            assertThat(response.headers().firstValue("Content-Type")).hasValue(Problem.TYPE);
            assertThat(response.body()).contains("\"requestId\"");
            assertThat(response.body().replaceFirst("\"requestId\":\"[^\"]{22}\"", ""))
                    .doesNotContainPattern("(?i)exception|org\\.|java\\.|sql|\\bat ");
            assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        }
    }

    private static void refused(Door door, String body, int status, String code, String field) {
        JsonNode problem = Visitor.answer(status, send(door, body));
        assertThat(problem.get("code").asText()).as(door + " " + body).isEqualTo(code);
        assertThat(problem.at("/errors/0/field").asText()).as(door + " " + body).isEqualTo(field);
    }

    private static HttpResponse<String> send(Door door, String body, String... type) {
        String[] headers = {
            "Idempotency-Key",
            Visitor.key(),
            "If-Match",
            "\"999\"",
            "Content-Type",
            type.length == 0 ? "application/json" : type[1]
        };
        Visitor who =
                switch (door.who()) {
                    case "provider" -> provider;
                    case "supervisor" -> supervisor;
                    case "admin" -> admin;
                    default -> coordinator;
                };
        return who.send(door.method(), fill(door.path()), body, headers);
    }

    private static String code(int status, HttpResponse<String> response) {
        return Visitor.answer(status, response).get("code").asText();
    }

    private static String fill(String text) {
        return text.replace("PERSON\"", "\u0001")
                .replace("PERSON", String.valueOf(person))
                .replace("\u0001", "PERSON\"")
                .replace("MILESTONE", String.valueOf(milestone))
                .replace("ORGANISATION", String.valueOf(organisation))
                .replace("SESSION", String.valueOf(session))
                .replace("UNKNOWN", Ref.random().toString())
                .replace("TODAY", TODAY.toString())
                .replace("\"DAY", "\"" + TODAY.plusDays(30));
    }

    /** How many rows stand in each table. */
    private static Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = Product.owner();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
                    rows.next();
                    counts.put(table, rows.getLong(1));
                }
            }
            return counts;
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
