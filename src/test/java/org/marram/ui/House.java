package org.marram.ui;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.marram.api.Visitor;
import org.marram.testing.Staff;

/** A programme with its staff and one course that has a class today; people are brought in as the coordinator would. */
final class House {

    static final String LONG = "Wilhelmina Oktavia Bernadette-Magdalena von Hohenlohe-Langenburg de la Cruz y So";
    static final String UNBROKEN =
            "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochllanfairpwllgwyngyllgog".substring(0, 80);
    static final String ARABIC = "نور الهدى بنت عبد الرحمن بن عبد الله المنصوري";
    static final String FOUR_BYTE = "𝒜𝓂𝒾𝓃𝒶 🌊🌊🌊 𠮷田";
    static final String HTML = "<img src=x onerror=alert(1)><b>bold</b>";

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

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

    /** A course of the school that is under way. */
    String course(String title) {
        return made("/courses", """
                {"organisation":"%s","title":"%s","startsOn":"%s","endsOn":"%s","capacity":30}""".formatted(school, title, TODAY.minusDays(30), TODAY.plusDays(60)));
    }

    /** A class of today that has begun already. */
    void classToday() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        Instant midnight = TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant start = now.minus(3, ChronoUnit.HOURS).isBefore(midnight) ? midnight : now.minus(3, ChronoUnit.HOURS);
        classroom.make("/sessions", """
                {"course":"%s","startsAt":"%s","endsAt":"%s"}""".formatted(course, start, start.plus(3, ChronoUnit.HOURS)));
    }

    /** Enrols; answers the reference. */
    String enrolled(String name) {
        return made("/people", "{\"nameToUse\":\"" + name + "\"}");
    }

    /** Enrols, with a plan from the template. */
    String planned(String name) {
        String person = enrolled(name);
        desk.make("/people/" + person + "/plan/template", """
                {"template":"%s","startsOn":"%s"}""".formatted(template, TODAY));
        return person;
    }

    /** Enrols, plans, and asks the course for a place under a release. */
    String referred(String name) {
        String person = planned(name);
        made("/people/" + person + "/releases", """
                {"organisation":"%s","purpose":"TRAINING","categories":["IDENTITY","ATTENDANCE"],"until":"%s",
                "givenHow":"SPOKEN","language":"en"}""".formatted(school, TODAY.plusDays(60)));
        for (JsonNode goal : desk.get("/people/" + person + "/plan").get("goals")) {
            for (JsonNode milestone : goal.get("milestones")) {
                if (milestone.get("title").asText().equals("90 hours of training")) {
                    made("/referrals", """
                            {"milestone":"%s","course":"%s"}""".formatted(milestone.get("ref").asText(), course));
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

    private String made(String path, String body) {
        return desk.make(path, body).get("ref").asText();
    }
}
