package org.marram.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.marram.common.Ids;
import org.marram.common.Ref;

/** Programmes, organisations and staff laid out in the product's database, each test its own. */
public final class Staff {

    /** What all of them sign in with. */
    public static final String PASS_PHRASE = "marram-demo";

    private static final String HASH =
            "$argon2id$v=19$m=19456,t=2,p=1$VGEpoo9Z3ic0sp3gEs/VNg$Yut9oPzsDyz576s/19yonqszs9ugYNmQMGMf9nZhRsY";

    private Staff() {}

    public static long programme() {
        long id = Ids.next();
        run(
                "insert into programme (id, ref, name, created_at) values (?, ?, 'Sample', now(6))",
                id,
                Ref.random().bytes());
        return id;
    }

    public static long team(long programme) {
        long id = Ids.next();
        run("insert into team values (?, ?, 'Sample')", id, programme);
        return id;
    }

    public static long organisation(long programme, String name) {
        long id = Ids.next();
        run(
                "insert into organisation (id, ref, programme_id, kind, name, created_at, created_by, version)"
                        + " values (?, ?, ?, 'TRAINING', ?, now(6), 0, 1)",
                id,
                Ref.random().bytes(),
                programme,
                name);
        run(
                "insert into agreement (id, ref, organisation_id, from_on, until_on)"
                        + " values (?, ?, ?, current_date - interval 30 day, current_date + interval 300 day)",
                Ids.next(),
                Ref.random().bytes(),
                id);
        return id;
    }

    /** Answers the user name. */
    public static String account(long programme, String role, Long team, Long organisation) {
        long id = Ids.next();
        String username = role.toLowerCase() + "-" + id;
        run(
                "insert into account (id, ref, programme_id, role, username, display_name, team_id, organisation_id,"
                        + " secret_hash, created_at, created_by, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, now(6), 0, 1)",
                id,
                Ref.random().bytes(),
                programme,
                role,
                username,
                "Sample " + role.toLowerCase(),
                team,
                organisation,
                HASH);
        return username;
    }

    /** A course of three months with ten places. */
    public static long course(long programme, long organisation, String title) {
        long id = Ids.next();
        run(
                "insert into course (id, ref, programme_id, organisation_id, title, starts_on, ends_on, capacity, taken,"
                        + " created_at, created_by, version) values (?, ?, ?, ?, ?, current_date - interval 30 day,"
                        + " current_date + interval 60 day, 10, 0, now(6), 0, 1)",
                id,
                Ref.random().bytes(),
                programme,
                organisation,
                title);
        return id;
    }

    /** Three hours of today that have begun already. */
    public static void sessionToday(long course, long organisation) {
        run(
                "insert into course_session (id, ref, course_id, organisation_id, starts_at, ends_at, version) select ?, ?, ?, ?,"
                        + " b.at, b.at + interval 3 hour, 1 from (select greatest(utc_date(), utc_timestamp() - interval 3 hour)"
                        + " as at) b",
                Ids.next(),
                Ref.random().bytes(),
                course,
                organisation);
    }

    /** A template: one milestone proved by 90 hours, one by word, one that waits for that, one for a home. */
    public static void template(long programme, String name) {
        long template = Ids.next();
        long version = Ids.next();
        run(
                "insert into plan_template (id, ref, programme_id, name, created_at, created_by) values (?, ?, ?, ?, now(6), 0)",
                template,
                Ref.random().bytes(),
                programme,
                name);
        run("insert into template_version values (?, ?, 1, now(6), 0)", version, template);
        long first = item(version, 1, "COUNSELLING", "Someone to talk to", "First meeting held", 14, "CONFIRMED", null);
        long second =
                item(version, 2, "EDUCATION", "Speak and read", "Enrolled in a language class", 60, "CONFIRMED", null);
        item(version, 3, "JOB_TRAINING", "Learn a trade", "90 hours of training", 180, "HOURS_ATTENDED", 360);
        item(version, 4, "HOUSING", "A door of my own", "Own keys", 365, "CONFIRMED", null);
        run("insert into template_need values (?, ?)", second, first);
    }

    private static long item(
            long version,
            int position,
            String pathway,
            String goal,
            String title,
            int days,
            String kind,
            Integer amount) {
        long id = Ids.next();
        run(
                "insert into template_item (id, version_id, position, pathway, goal, title, offset_amount, criterion_kind,"
                        + " criterion_amount, item_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                version,
                position,
                pathway,
                goal,
                title,
                days,
                kind,
                amount,
                Ref.random().bytes());
        return id;
    }

    public static void run(String sql, Object... values) {
        try (Connection connection = Product.owner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new AssertionError(sql, failed);
        }
    }
}
