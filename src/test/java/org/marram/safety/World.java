package org.marram.safety;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.marram.api.Visitor;
import org.marram.testing.Staff;

/** One person with a plan, a release, a place in a course and a session, and who is and who is not related to them. */
final class World {

    static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private static World laidOut;

    final long programme = Staff.programme();
    final long team = Staff.team(programme);
    final long school = Staff.organisation(programme, "Sample school");
    final String coordinatorName = Staff.account(programme, "COORDINATOR", team, null);
    final String providerName = Staff.account(programme, "PROVIDER", null, school);
    final Visitor coordinator = Visitor.staff(coordinatorName);
    final Visitor provider = Visitor.staff(providerName);
    final Visitor stranger = Visitor.staff(Staff.account(programme, "COORDINATOR", team, null));
    final Visitor otherProvider =
            Visitor.staff(Staff.account(programme, "PROVIDER", null, Staff.organisation(programme, "Another school")));
    final Visitor foreign = foreign();
    final String organisation = Visitor.find(coordinator.get("/organisations").get("items"), "name", "Sample school")
            .get("ref")
            .asText();
    final String site;
    final String person;
    final String milestone;
    final String note;
    final String release;
    final String course;
    final String opening;
    final String referral;
    final String session;

    private World() {
        site = ref(coordinator.make(
                "/sites",
                "{\"organisation\":\"" + organisation
                        + "\",\"site\":{\"name\":\"Harbour\",\"confidential\":false,\"town\":\"Easthaven\"}}"));
        person = ref(coordinator.make("/people", "{\"nameToUse\":\"Dunlin\",\"phone\":\"+99 555 7001\"}"));
        milestone = milestone(person);
        note = ref(coordinator.make(
                "/people/" + person + "/notes",
                "{\"kind\":\"MEETING\",\"tookPlaceAt\":\"" + TODAY + "T00:00:00Z\",\"words\":\"Dunlin came\"}"));
        release = release(person);
        course = ref(coordinator.make(
                "/courses",
                "{\"organisation\":\"" + organisation + "\",\"title\":\"Sample course\",\"startsOn\":\""
                        + TODAY.minusDays(9) + "\",\"endsOn\":\"" + TODAY.plusDays(90) + "\",\"capacity\":50}"));
        opening = ref(provider.make("/openings/own", anOpening()));
        referral = accepted(milestone, "Dunlin");
        Instant start = Instant.now().minusSeconds(90_000).truncatedTo(ChronoUnit.HOURS);
        session = ref(provider.make(
                "/sessions",
                "{\"course\":\"" + course + "\",\"startsAt\":\"" + start + "\",\"endsAt\":\"" + start.plusSeconds(7_200)
                        + "\"}"));
    }

    /** Laid out once for all tests of a run; they read it, and make people of their own to change. */
    static synchronized World laidOut() {
        if (laidOut == null) {
            laidOut = new World();
        }
        return laidOut;
    }

    static String ref(JsonNode made) {
        return made.get("ref").asText();
    }

    /** A colleague of the coordinator's. */
    String colleague() {
        return coordinator.get("/colleagues").get("items").get(1).get("ref").asText();
    }

    /** Something open. */
    String anOpening() {
        return "{\"kind\":\"JOB\",\"title\":\"Sample\",\"places\":1}";
    }

    /** Somebody new of the coordinator's. */
    String enrol(String name) {
        return ref(coordinator.make("/people", "{\"nameToUse\":\"" + name + "\"}"));
    }

    /** A goal of one milestone that hours prove; answers the milestone. */
    String milestone(String of) {
        return goal(of, "\"HOURS_ATTENDED\",\"amount\":360");
    }

    /** A goal of one milestone that the coordinator's word proves; answers the milestone. */
    String confirmed(String of) {
        return goal(of, "\"CONFIRMED\"");
    }

    private String goal(String of, String proof) {
        coordinator.make(
                "/people/" + of + "/plan/goals",
                "{\"pathway\":\"JOB_TRAINING\",\"whose\":\"PERSON\",\"words\":\"A trade\",\"milestones\":[{\"title\":\"Hours\","
                        + "\"dueOn\":\"" + TODAY.plusDays(90) + "\",\"criterion\":" + proof + "}]}");
        return coordinator
                .get("/people/" + of + "/plan")
                .at("/goals/0/milestones/0/ref")
                .asText();
    }

    String release(String of) {
        return ref(coordinator.make(
                "/people/" + of + "/releases",
                "{\"organisation\":\"" + organisation
                        + "\",\"purpose\":\"TRAINING\",\"categories\":[\"IDENTITY\",\"ATTENDANCE\",\"SKILLS\"],\"until\":\""
                        + TODAY.plusDays(60) + "\",\"givenHow\":\"SPOKEN\",\"language\":\"en\"}"));
    }

    /** Refers the person of this milestone to the course, and the provider accepts. */
    String accepted(String forMilestone, String name) {
        String sent = ref(coordinator.make(
                "/referrals", "{\"milestone\":\"" + forMilestone + "\",\"course\":\"" + course + "\"}"));
        JsonNode asked = Visitor.find(provider.get("/referrals/own").get("items"), "nameToUse", name);
        provider.act(
                "/referrals/" + sent + "/answer",
                "{}",
                "If-Match",
                "\"" + asked.get("version").asInt() + "\"");
        return sent;
    }

    private static Visitor foreign() {
        long elsewhere = Staff.programme();
        return Visitor.staff(Staff.account(elsewhere, "COORDINATOR", Staff.team(elsewhere), null));
    }
}
