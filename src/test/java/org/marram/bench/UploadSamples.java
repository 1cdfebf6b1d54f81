package org.marram.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.marram.common.Ids;
import org.marram.common.Ref;

/** A school of 160 courses, each of 25 people and 25 days; and its table of 100,000 marks, day by day. */
@ApplicationScoped
public class UploadSamples {

    static final int MARKS = 100_000;

    private static final int COURSES = 160;
    private static final int PEOPLE = 25;
    private static final int DAYS = 25;

    private static final String COURSE = "course (id, ref, programme_id, organisation_id, title, starts_on, ends_on,"
            + " capacity, taken, created_at, created_by, version)";
    private static final String SESSION =
            "course_session (id, ref, course_id, organisation_id, starts_at, ends_at, version)";
    private static final String PERSON =
            "person (id, ref, programme_id, code, language, language_answer, created_at, created_by, version)";
    private static final String PLAN = "plan (id, ref, programme_id, person_id, responsible_id, opened_at, opened_by,"
            + " milestones, reached, next_due_on, version)";
    private static final String GOAL =
            "goal (id, ref, plan_id, pathway, whose, words, position, created_at, created_by)";
    private static final String MILESTONE = "milestone (id, ref, goal_id, plan_id, position, title, planned_on, due_on,"
            + " criterion_kind, criterion_amount, created_at, created_by, version)";
    private static final String RELEASE = "info_release (id, ref, programme_id, person_id, organisation_id, purpose,"
            + " categories, from_at, until_at, given_how, language, created_at, created_by)";
    private static final String GRANT = "access_grant (id, programme_id, person_id, grantee_kind, grantee_id, scopes,"
            + " basis_kind, basis_id, release_id, from_at, until_at)";
    private static final String REFERRAL = "referral (id, ref, programme_id, person_id, milestone_id, course_id,"
            + " organisation_id, release_id, sent_at, sent_by, answered_at, answered_by, answer, version,"
            + " expires_at)";
    private static final String ENROLMENT =
            "enrolment (id, ref, programme_id, referral_id, person_id, milestone_id, course_id, from_at)";

    /** A course, and the places in it. */
    private record Class(Ref course, List<Ref> places) {}

    @Resource(lookup = "java:app/jdbc/marram")
    private DataSource source;

    @Inject
    private Clock clock;

    private RowSamples rows;
    private Instant now;
    private Instant before;
    private LocalDate today;
    private long programme;
    private long school;

    /** Lays the school out; answers the table. */
    byte[] generate(long ofProgramme, long organisation) throws SQLException {
        programme = ofProgramme;
        school = organisation;
        now = clock.instant();
        before = now.minus(Duration.ofDays(DAYS + 9));
        today = LocalDate.now(clock);
        List<Class> classes = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            rows = new RowSamples(connection);
            rows.add(
                    "agreement (id, ref, organisation_id, from_on, until_on, covers)",
                    Ids.next(),
                    Ref.random(),
                    school,
                    today.minusDays(90),
                    today.plusDays(90),
                    "ATTENDANCE,REFERRALS");
            for (int course = 0; course < COURSES; course++) {
                classes.add(course());
            }
            rows.settle();
        }
        return table(classes);
    }

    private byte[] table(List<Class> classes) {
        StringBuilder table = new StringBuilder("course,date,start,enrolment,mark,minutes,hours,reason\n");
        for (int day = DAYS; day > 0; day--) {
            for (Class each : classes) {
                for (Ref place : each.places) {
                    boolean late = table.length() % 7 == 0;
                    table.append(each.course)
                            .append(',')
                            .append(today.minusDays(day))
                            .append(",09:00,")
                            .append(place)
                            .append(late ? ",LATE,15,2.75,\n" : ",PRESENT,,3,\n");
                }
            }
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Class course() throws SQLException {
        long course = Ids.next();
        Ref ref = Ref.random();
        rows.add(
                COURSE,
                course,
                ref,
                programme,
                school,
                "Course",
                today.minusDays(60),
                today.plusDays(60),
                PEOPLE,
                PEOPLE,
                now,
                0,
                1);
        for (int day = DAYS; day > 0; day--) {
            Instant start = today.minusDays(day).atTime(9, 0).toInstant(ZoneOffset.UTC);
            rows.add(SESSION, Ids.next(), Ref.random(), course, school, start, start.plus(Duration.ofHours(3)), 1);
        }
        Class made = new Class(ref, new ArrayList<>());
        for (int person = 0; person < PEOPLE; person++) {
            made.places.add(enrolled(course));
        }
        return made;
    }

    private Ref enrolled(long course) throws SQLException {
        long person = Ids.next();
        long plan = Ids.next();
        long goal = Ids.next();
        long milestone = Ids.next();
        long release = Ids.next();
        long referral = Ids.next();
        Ref place = Ref.random();
        Instant until = now.plus(Duration.ofDays(90));
        String code = Long.toString(person, 36).toUpperCase();
        rows.add(PERSON, person, Ref.random(), programme, code, "es", "GIVEN", now, 0, 1);
        rows.add(PLAN, plan, Ref.random(), programme, person, 0, now, 0, 1, 0, today.plusDays(90), 1);
        rows.add(GOAL, goal, Ref.random(), plan, "EDUCATION", "PERSON", new byte[1], 1, now, 0);
        rows.add(
                MILESTONE,
                milestone,
                Ref.random(),
                goal,
                plan,
                1,
                new byte[1],
                today.plusDays(90),
                today.plusDays(90),
                "HOURS_ATTENDED",
                9_999,
                now,
                0,
                1);
        rows.add(
                RELEASE,
                release,
                Ref.random(),
                programme,
                person,
                school,
                "TRAINING",
                "ATTENDANCE,IDENTITY",
                before,
                until,
                "WRITTEN",
                "es",
                before,
                0);
        rows.add(
                GRANT,
                Ids.next(),
                programme,
                person,
                "ORGANISATION",
                school,
                "ATTENDANCE,IDENTITY",
                "ENROLMENT",
                Ids.next(),
                release,
                before,
                until);
        rows.add(
                REFERRAL,
                referral,
                Ref.random(),
                programme,
                person,
                milestone,
                course,
                school,
                release,
                before,
                0,
                before,
                0,
                "ACCEPTED",
                1,
                until);
        rows.add(ENROLMENT, Ids.next(), place, programme, referral, person, milestone, course, before);
        return place;
    }
}
