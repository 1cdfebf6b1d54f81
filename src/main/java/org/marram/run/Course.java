package org.marram.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A course that somebody of a demo life went to: release, referral, acceptance, and a mark for each week. One letter a
 * week: P present, L late, E left early, X excused, A absent, N not held; and what the teacher saw in some of them. A course that the programme offers already is
 * joined, with its own sessions; any other is made.
 */
final class Course {
    private static final LocalTime BEGINS = LocalTime.of(13, 0);
    private static final int MINUTES = 15;
    private static final int RELEASED_DAYS = 350;
    private static final Map<Character, String> KINDS =
            Map.of('P', "PRESENT", 'L', "LATE", 'E', "LEFT_EARLY", 'X', "EXCUSED", 'A', "ABSENT");

    private final Life life;
    private final Story story;
    private final JsonNode course;
    private final String provider;

    Course(Life life, JsonNode course) {
        this.life = life;
        this.story = life.story();
        this.course = course;
        this.provider = course.get("provider").asText();
    }

    void tell(int day) {
        boolean joins = course.path("joins").asBoolean();
        String ref = joins ? offered(day) : made(day);
        refer(day, ref);
        if (course.path("waits").asBoolean()) {
            return;
        }
        accept(day + 1);
        String marks = course.path("marks").asText();
        for (int week = 0; week < marks.length(); week++) {
            int on = day + 7 * (week + 1);
            if (joins) {
                joined(on, marks.charAt(week), week);
            } else {
                held(on, ref, marks.charAt(week), week);
            }
        }
    }

    private String offered(int day) {
        return Story.named(life.desk(life.at(day)).get("/courses/offered"), "title", title())
                .get("ref")
                .asText();
    }

    private String made(int day) {
        int weeks = course.get("marks").asText().length();
        return life.desk(life.at(day))
                .make(
                        "/courses",
                        Map.of(
                                "organisation", organisation(day),
                                "title", title(),
                                "startsOn", life.day(day).toString(),
                                "endsOn", life.day(day + 7 * (weeks + 4)).toString(),
                                "capacity", 12))
                .get("ref")
                .asText();
    }

    private String organisation(int day) {
        return Story.named(
                        life.desk(life.at(day)).get("/organisations"),
                        "name",
                        course.get("organisation").asText())
                .get("ref")
                .asText();
    }

    private void refer(int day, String ref) {
        Caller desk = life.desk(life.at(day));
        desk.make(
                "/people/" + life.person() + "/releases",
                Map.of(
                        "organisation", organisation(day),
                        "purpose", "TRAINING",
                        "categories", List.of("IDENTITY", "ATTENDANCE", "SKILLS"),
                        "until", life.day(day + RELEASED_DAYS).toString(),
                        "givenHow", "SPOKEN",
                        "language", life.language()));
        desk.make(
                "/referrals",
                Map.of(
                        "milestone",
                        life.milestone(day, course.get("for").asText())
                                .get("ref")
                                .asText(),
                        "course",
                        ref));
    }

    private void accept(int day) {
        Caller teacher = story.caller(provider, life.at(day));
        JsonNode referral = Story.named(teacher.get("/referrals/own"), "nameToUse", life.nameToUse());
        teacher.act(
                "/referrals/" + referral.get("ref").asText() + "/answer",
                referral.get("version").asInt(),
                Map.of());
    }

    /** The course's own session of that week, where it is over by now. */
    private void joined(int on, char letter, int week) {
        LocalDate first = life.day(on).minusDays(6);
        for (LocalDate day = first; day.isBefore(first.plusDays(7)); day = day.plusDays(1)) {
            Instant evening = day.atTime(LocalTime.of(20, 0)).toInstant(ZoneOffset.UTC);
            if (evening.isAfter(story.now())) {
                return;
            }
            for (JsonNode session :
                    story.caller(provider, evening).get("/sessions?day=" + day).get("items")) {
                if (session.get("courseTitle").asText().equals(title())) {
                    mark(session.get("ref").asText(), evening, letter, week);
                    return;
                }
            }
        }
    }

    private void held(int on, String ref, char letter, int week) {
        Instant begins = life.day(on).atTime(BEGINS).toInstant(ZoneOffset.UTC);
        Instant ends = begins.plusSeconds(course.path("hours").asInt(3) * 3_600L);
        String session = story.caller(provider, begins)
                .make("/sessions", Map.of("course", ref, "startsAt", begins.toString(), "endsAt", ends.toString()))
                .get("ref")
                .asText();
        mark(session, ends, letter, week);
    }

    private void mark(String session, Instant at, char letter, int week) {
        Caller teacher = story.caller(provider, at);
        if (letter == 'N') {
            teacher.tell("/sessions/" + session + "/not-held", Map.of("reason", "TRAINER_ILL"));
            return;
        }
        String enrolment = Story.named(
                        teacher.get("/sessions/" + session + "/roster").get("lines"), "nameToUse", life.nameToUse())
                .get("enrolment")
                .asText();
        Map<String, Object> mark = new HashMap<>(Map.of("enrolment", enrolment, "kind", KINDS.get(letter)));
        mark.put("minutes", letter == 'L' || letter == 'E' ? MINUTES : 0);
        teacher.make("/sessions/" + session + "/marks", Map.of("marks", List.of(mark)));
        for (JsonNode seen : course.path("seen")) {
            if (seen.get("week").asInt() == week) {
                teacher.make("/learners/" + enrolment + "/entries", seen.get("entry"));
                if (seen.path("shown").asBoolean()) {
                    show(life.desk(at));
                }
            }
        }
    }

    /** The last that a teacher saw, from now on, to themself. */
    private void show(Caller desk) {
        JsonNode last = desk.get("/people/" + life.person() + "/skills").at("/items/0");
        desk.act(
                "/skills/" + last.get("ref").asText() + "/show",
                last.get("version").asInt(),
                null);
    }

    private String title() {
        return course.get("title").asText();
    }
}
