package org.marram.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.marram.api.Visitor;
import org.marram.common.Ref;
import org.marram.testing.Papers;
import org.marram.testing.Staff;

/** A programme with its staff and one course that has a class today; people are brought in as the coordinator would. */
final class House {

    static final String LONG = "Wilhelmina Oktavia Bernadette-Magdalena von Hohenlohe-Langenburg de la Cruz y So";
    static final String UNBROKEN =
            "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochllanfairpwllgwyngyllgog".substring(0, 80);
    static final String ARABIC = "نور الهدى بنت عبد الرحمن بن عبد الله المنصوري";
    static final String FOUR_BYTE = "𝒜𝓂𝒾𝓃𝒶 🌊🌊🌊 𠮷田";
    static final String HTML = "<img src=x onerror=alert(1)><b>bold</b>";

    private static final List<String> LANES = List.of("COUNSELLING", "EDUCATION", "JOB_TRAINING", "HOUSING", "PAPERS");
    private static final String COLLEAGUE = "Demo Colleague";

    final long programme = Staff.programme();
    final long team = Staff.team(programme);
    final String coordinator = Staff.account(programme, "COORDINATOR", team, null);
    final String colleague = Staff.account(programme, "COORDINATOR", team, null);
    final String supervisor = Staff.account(programme, "SUPERVISOR", team, null);
    final String admin = Staff.account(programme, "ADMIN", null, null);
    final String provider;
    final String course;
    private final String school;
    private final String template;
    private final Visitor desk;
    private final Visitor classroom;

    House() {
        Staff.run("update account set display_name = ? where username = ?", COLLEAGUE, colleague);
        provider = Staff.account(programme, "PROVIDER", null, Staff.organisation(programme, "Harbour School"));
        Staff.organisation(programme, "Hill School");
        Staff.template(programme, "First year");
        desk = Visitor.staff(coordinator);
        classroom = Visitor.staff(provider);
        school = Visitor.find(desk.get("/organisations").get("items"), "name", "Harbour School")
                .get("ref")
                .asText();
        template = desk.get("/templates").get("items").get(0).get("ref").asText();
        course = course("Kitchen work");
    }

    /** Asked anew each time: a run may begin before midnight and end after it. */
    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** A course of the school that is under way. */
    String course(String title) {
        return course(title, 30);
    }

    String course(String title, int places) {
        return made("/courses", """
                {"organisation":"%s","title":"%s","startsOn":"%s","endsOn":"%s","capacity":%d}""".formatted(school, title, today().minusDays(30), today().plusDays(60), places));
    }

    /** A course of the school of three hours from nine on, with a weekly rule. */
    String weeklyCourse(String title, String rule) {
        return made("/courses", """
                {"organisation":"%s","title":"%s","startsOn":"%s","endsOn":"%s","capacity":30,
                 "details":{"rule":"%s","from":"09:00","until":"12:00"}}""".formatted(school, title, today().minusDays(30), today().plusDays(60), rule));
    }

    /** The school with a long entry, places, contacts and one more agreement; answers its reference. */
    String partner() {
        String read = desk.get("/organisations/" + school).get("version").asText();
        Visitor.answer(
                204,
                desk.send(
                        "PUT",
                        "/organisations/" + school,
                        """
                {"name":"Harbour School","kind":"TRAINING","entry":{"description":"%s","website":"https://%s.example",
                 "mail":"office@school.example","phone":"+99 555 0100","brings":"%s","languages":["en","ar","es"]}}""".formatted((LONG + " ").repeat(6), "harbour", ARABIC),
                        "If-Match",
                        "\"" + read + "\""));
        made("/sites", """
                {"organisation":"%s","site":{"name":"%s","confidential":false,"street":"1 Quay","postalCode":"1234","town":"Easthaven",
                 "country":"NL","directions":"Bus 4","accessibility":"Lift"}}""".formatted(school, UNBROKEN));
        made("/sites", """
                {"organisation":"%s","site":{"name":"Quiet house","confidential":true}}""".formatted(school));
        made("/contacts", """
                {"organisation":"%s","contact":{"name":"%s","position":"Reception","phone":"+99 555 0101",
                 "mail":"reception@school.example","listed":true}}""".formatted(school, ARABIC));
        return school;
    }

    /** A job with the school, in the town of its place. */
    void opening(String title) {
        String site = desk.get("/organisations/" + school).at("/sites/0/ref").asText();
        made("/openings", """
                {"organisation":"%s","opening":{"kind":"JOB","title":"%s","occupation":"9412","weekHours":20,"wage":1250,"currency":"EUR",
                 "wagePer":"HOUR","shifts":"Two early, three late","wants":"%s","places":2,"terms":{"site":"%s","mornings":["MONDAY"],
                 "language":"es","level":"A2","papers":true,"ageFrom":16}}}""".formatted(school, title, ARABIC, site));
    }

    /** A class of today that has begun already. */
    void classToday() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        Instant midnight = today().atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant start = now.minus(3, ChronoUnit.HOURS).isBefore(midnight) ? midnight : now.minus(3, ChronoUnit.HOURS);
        classroom.make("/sessions", """
                {"course":"%s","startsAt":"%s","endsAt":"%s"}""".formatted(course, start, start.plus(3, ChronoUnit.HOURS)));
    }

    /** The first class of today, as a colleague at the school sees it. */
    JsonNode roster() {
        return classroom.get("/sessions/"
                + classroom.get("/sessions?day=" + today()).at("/items/0/ref").asText() + "/roster");
    }

    /** A colleague at the school marks somebody in the first class of today. */
    void marked(String name, String kind) {
        JsonNode roster = roster();
        classroom.act(
                "/sessions/" + roster.get("session").asText() + "/marks",
                """
                {"marks":[{"enrolment":"%s","kind":"%s"}]}""".formatted(
                                Visitor.find(roster.get("lines"), "nameToUse", name)
                                        .get("enrolment")
                                        .asText(),
                                kind),
                "Idempotency-Key",
                Visitor.key());
    }

    /** A class of tomorrow. */
    String classTomorrow() {
        Instant start = today().plusDays(1).atTime(9, 0).toInstant(ZoneOffset.UTC);
        return classroom
                .make("/sessions", """
                {"course":"%s","startsAt":"%s","endsAt":"%s"}""".formatted(course, start, start.plus(3, ChronoUnit.HOURS)))
                .get("ref")
                .asText();
    }

    /** As a field for a day is typed into. */
    static String inDays(int days) {
        return java.time.format.DateTimeFormatter.ofPattern("M/d/yyyy").format(today().plusDays(days));
    }

    String colleagueName() {
        return COLLEAGUE;
    }

    /** The code for the person's own pages. */
    String code(String person) {
        return desk.make("/people/" + person + "/code", null).get("code").asText();
    }

    /** Enrols; answers the reference. */
    String enrolled(String name) {
        return made("/people", "{\"nameToUse\":\"" + name + "\"}");
    }

    /** Enrols, with a plan from the template. */
    String planned(String name) {
        String person = enrolled(name);
        desk.make("/people/" + person + "/plan/template", """
                {"template":"%s","startsOn":"%s"}""".formatted(template, today()));
        return person;
    }

    /** Enrols, plans, and asks the course for a place under a release. */
    String referred(String name) {
        return referred(name, course);
    }

    String referred(String name, String asked) {
        String person = planned(name);
        made("/people/" + person + "/releases", """
                {"organisation":"%s","purpose":"TRAINING","categories":["IDENTITY","ATTENDANCE"],"until":"%s",
                "givenHow":"SPOKEN","language":"en"}""".formatted(school, today().plusDays(60)));
        for (JsonNode goal : desk.get("/people/" + person + "/plan").get("goals")) {
            for (JsonNode milestone : goal.get("milestones")) {
                if (milestone.get("title").asText().equals("90 hours of training")) {
                    made("/referrals", """
                            {"milestone":"%s","course":"%s"}""".formatted(milestone.get("ref").asText(), asked));
                }
            }
        }
        return person;
    }

    /** As {@link #referred}, and the school has accepted. */
    String accepted(String name) {
        String person = referred(name);
        JsonNode waiting = classroom.get("/referrals/own").get("items");
        JsonNode asked = waiting.get(waiting.size() - 1);
        classroom.act(
                "/referrals/" + asked.get("ref").asText() + "/answer",
                "{}",
                "If-Match",
                "\"" + asked.get("version").asInt() + "\"");
        return person;
    }

    /** Agrees that the school writes down how it goes. */
    void agreesToSkills(String person) {
        made("/people/" + person + "/releases", """
                {"organisation":"%s","purpose":"TRAINING","categories":["SKILLS"],"until":"%s","givenHow":"SPOKEN",
                "language":"en"}""".formatted(school, today().plusDays(60)));
    }

    /** Enrols, with one step that days in a job prove; the school is an employer that has such a job open. */
    String wantsWork(String name) {
        String person = enrolled(name);
        made("/people/" + person + "/plan/goals", """
                {"pathway":"JOB_TRAINING","whose":"PERSON","words":"Own money","milestones":[
                 {"title":"Three months at work","dueOn":"%s","criterion":"DAYS_IN_JOB","amount":90}]}""".formatted(today().plusDays(200)));
        made("/openings", """
                {"organisation":"%s","opening":{"kind":"JOB","title":"Baker, mornings","occupation":"7512","weekHours":20,
                 "wage":1250,"currency":"EUR","wagePer":"HOUR","wants":"Up early","places":2}}""".formatted(school));
        return person;
    }

    /** Enrols, with a step that sessions prove; the school talks with them, and they agreed that it says who came. */
    String talks(String name) {
        String person = enrolled(name);
        made("/people/" + person + "/plan/goals", """
                {"pathway":"COUNSELLING","whose":"PERSON","words":"Calm days","milestones":[
                 {"title":"Eight talks","dueOn":"%s","criterion":"SESSIONS_ATTENDED","amount":8}]}""".formatted(today().plusDays(200)));
        made("/people/" + person + "/releases", """
                {"organisation":"%s","purpose":"COUNSELLING","categories":["IDENTITY","ATTENDANCE"],"until":"%s",
                "givenHow":"SPOKEN","language":"en"}""".formatted(school, today().plusDays(60)));
        String opening = made("/openings", """
                {"organisation":"%s","opening":{"kind":"COUNSELLING","title":"Talks","places":2}}""".formatted(school));
        String milestone = desk.get("/people/" + person + "/plan")
                .at("/goals/0/milestones/0/ref")
                .asText();
        made("/referrals", """
                {"milestone":"%s","opening":"%s"}""".formatted(milestone, opening));
        JsonNode asked = classroom.get("/referrals/own").at("/items/0");
        classroom.act(
                "/referrals/" + asked.get("ref").asText() + "/answer",
                "{}",
                "If-Match",
                "\"" + asked.get("version").asInt() + "\"");
        return person;
    }

    /** Somewhere to live since a week ago. */
    void housed(String person) {
        made("/people/" + person + "/homes", """
                {"from":"%s","situation":"RENTED","ownTenancy":"YES","safeOwn":"YES","source":"OWN_WORD"}""".formatted(today().minusDays(7)));
    }

    /** A paper that runs out in twelve days. */
    void earned(String person, String title) {
        made("/people/" + person + "/education/credentials", """
                {"kind":"LICENCE","earnedOn":"%s","expiresOn":"%s","title":"%s","issuer":"Guild","source":"DOCUMENT"}""".formatted(
                        today().minusDays(90), today().plusDays(12), title));
    }

    /** Takes back everything that they agreed to share. */
    void takesBack(String person) {
        for (JsonNode release : desk.get("/people/" + person + "/releases").get("items")) {
            desk.act("/releases/" + release.get("ref").asText() + "/withdraw", "{\"how\":\"SPOKEN\"}");
        }
    }

    /** With a plan of so many milestones in five pathways, spread over so many years, half of them gone by. */
    String withYears(String name, int milestones, int years) {
        String person = enrolled(name);
        List<String> titles = List.of(
                "Own keys",
                "First meeting held",
                "Residence paper renewed for two years",
                "Language class begun",
                "Trial week at the workshop",
                "Certificate in baking, level 1",
                "Bank account opened");
        for (int lane = 0; lane < LANES.size(); lane++) {
            List<String> steps = new ArrayList<>();
            for (int number = lane; number < milestones; number += LANES.size()) {
                LocalDate due = today().plusDays(20 + 365L * years * number / milestones);
                boolean hours = number % 6 == 5;
                steps.add("{\"title\":\"%s\",\"dueOn\":\"%s\",\"criterion\":%s}"
                        .formatted(
                                titles.get(number % titles.size()),
                                due,
                                hours ? "\"HOURS_ATTENDED\",\"amount\":360" : "\"CONFIRMED\""));
            }
            made("/people/" + person + "/plan/goals", """
                    {"pathway":"%s","whose":"PERSON","words":"Goal %d","milestones":[%s]}""".formatted(
                            LANES.get(lane), lane + 1, String.join(",", steps)));
        }
        yearsAgo(person, years);
        return person;
    }

    /** Half of the plan has gone by: what was due is reached mostly, some of it moved, some was set aside. */
    private static void yearsAgo(String person, int years) {
        byte[] ref = Ref.parse(person).bytes();
        String mine =
                " where m.plan_id = (select p.id from plan p join person x on x.id = p.person_id where x.ref = ?)";
        Staff.run(
                "update milestone m set m.due_on = m.due_on - interval " + years * 182
                        + " day, m.planned_on = m.planned_on"
                        + " - interval if(crc32(m.ref) % 4 = 0, " + (years * 182 + 30 + 20 * years) + ", " + years * 182
                        + ") day"
                        + mine,
                ref);
        Staff.run(
                "update milestone m set m.reached_at = m.due_on + interval 5 day, m.reached_by = 0, m.reached_how = 'CONFIRMED'"
                        + mine + " and m.due_on < current_date - interval 20 day and crc32(m.ref) % 9 > 0",
                ref);
        Staff.run(
                "update milestone m set m.set_aside_at = now(6), m.set_aside_by = 0, m.set_aside_reason = 'PERSONS_WISH'"
                        + mine + " and m.reached_at is null and crc32(m.ref) % 7 = 3",
                ref);
        Staff.run(
                "insert into prerequisite (id, milestone_id, needs_id, added_at, added_by)"
                        + " select max(m.id), max(m.id), min(m.id), now(6), 0 from milestone m" + mine
                        + " group by m.goal_id having count(*) > 1",
                ref);
        Staff.run(
                "update plan p join (select m.plan_id, sum(m.set_aside_at is null) as milestones, sum(m.reached_at is not null)"
                        + " as reached, min(if(m.reached_at is null and m.set_aside_at is null, m.due_on, null)) as due_on"
                        + " from milestone m group by m.plan_id) f on f.plan_id = p.id join person x on x.id = p.person_id"
                        + " set p.milestones = f.milestones, p.reached = f.reached,"
                        + " p.next_due_on = coalesce(f.due_on, date '9999-12-31') where x.ref = ?",
                ref);
    }

    /** So many classes of three hours, one a week before this one, in all of which somebody was present. */
    void classOfWeeks(int weeks, String person) {
        LocalDate monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int week = 1; week <= weeks; week++) {
            Instant start = monday.minusWeeks(week).atTime(9, 0).toInstant(ZoneOffset.UTC);
            String session = classroom
                    .make("/sessions", """
                            {"course":"%s","startsAt":"%s","endsAt":"%s"}""".formatted(course, start, start.plus(3, ChronoUnit.HOURS)))
                    .get("ref")
                    .asText();
            String place = Visitor.find(
                            classroom.get("/sessions/" + session + "/roster").get("lines"), "nameToUse", nameOf(person))
                    .get("enrolment")
                    .asText();
            classroom.act("/sessions/" + session + "/marks", """
                    {"marks":[{"enrolment":"%s","kind":"PRESENT"}]}""".formatted(place), "Idempotency-Key", Visitor.key());
        }
    }

    private String nameOf(String person) {
        return desk.get("/people/" + person).get("nameToUse").asText();
    }

    /** As if the plan and its windows had begun so many days earlier. */
    void passes(String person, int days) {
        byte[] ref = Ref.parse(person).bytes();
        Staff.run(
                "update plan p join person x on x.id = p.person_id join review_window w on w.plan_id = p.id"
                        + " set p.opened_at = p.opened_at - interval ? day, w.started_on = w.started_on - interval ? day,"
                        + " w.from_on = w.from_on - interval ? day, w.until_on = w.until_on - interval ? day,"
                        + " p.review_from_on = p.review_from_on - interval ? day,"
                        + " p.review_until_on = p.review_until_on - interval ? day where x.ref = ?",
                days,
                days,
                days,
                days,
                days,
                days,
                ref);
    }

    /** Writes down a review of yesterday in which every goal stays. */
    void reviewed(String person, String summary) {
        StringBuilder goals = new StringBuilder();
        for (JsonNode goal : desk.get("/people/" + person + "/plan").get("goals")) {
            goals.append(goals.isEmpty() ? "" : ",")
                    .append("{\"decision\":\"KEPT\",\"goal\":\"")
                    .append(goal.get("ref").asText())
                    .append("\"}");
        }
        int version = desk.get("/people/" + person + "/reviews/window?heldOn=" + today())
                .get("version")
                .asInt();
        Visitor.answer(
                201,
                desk.send(
                        "POST",
                        "/people/" + person + "/reviews",
                        "{\"heldOn\":\"" + today().minusDays(1)
                                + "\",\"how\":\"CALL\",\"withPerson\":true,\"summary\":\"" + summary + "\",\"goals\":["
                                + goals + "]}",
                        "Idempotency-Key",
                        Visitor.key(),
                        "If-Match",
                        "\"" + version + "\""));
    }

    /** A paper that the person is shown. */
    void shownPaper(String person, String title) {
        HttpResponse<byte[]> answer = desk.file(
                "POST",
                "/people/" + person + "/documents?shown=true",
                Papers.photo("knotmark"),
                "Content-Type",
                "image/jpeg",
                "Slug",
                title,
                "Idempotency-Key",
                Visitor.key());
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    /** In so many days; about nobody where the person is null. */
    void todo(String person, String words, int days) {
        made("/todos", """
                {%s"words":"%s","dueOn":"%s"}""".formatted(
                        person == null ? "" : "\"person\":\"" + person + "\",", words, today().plusDays(days)));
    }

    private String made(String path, String body) {
        return desk.make(path, body).get("ref").asText();
    }
}
