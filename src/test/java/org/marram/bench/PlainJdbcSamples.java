package org.marram.bench;

import static org.marram.bench.JdbcSamples.SEEN;
import static org.marram.bench.JdbcSamples.in;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.marram.access.Actor;
import org.marram.common.Ids;
import org.marram.common.KeyRing;
import org.marram.common.Ref;
import org.marram.person.Box;

/** The same answers with the same duties, by hand: what the services are measured against. Each answers how many things. */
@ApplicationScoped
public class PlainJdbcSamples {

    private static final int PAGE = 100;

    @Resource(lookup = "java:app/jdbc/marram")
    private DataSource source;

    @Inject
    private KeyRing keys;

    @Inject
    private Clock clock;

    private interface Work<T> {
        T on(JdbcSamples jdbc) throws SQLException;
    }

    private <T> T inTransaction(Actor actor, Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            T answer = work.on(new JdbcSamples(connection, actor, keys, clock));
            connection.commit();
            return answer;
        }
    }

    /** Page of 50, names opened, one journal row. */
    int caseload(Actor actor) throws SQLException {
        return inTransaction(actor, jdbc -> {
            List<Object[]> page = jdbc.rows(
                    "select x.person_id, p.ref, p.code, x.milestones, x.reached, x.next_due_on, x.ref, a.display_name,"
                            + " a.disabled_at, x.review_from_on, x.review_until_on, p.last_contact_at"
                            + " from plan x join person p on p.id = x.person_id"
                            + " left join assignment s on s.person_id = x.person_id and s.from_at <= ?"
                            + " and (s.ended_at is null or s.ended_at > ?) left join account a on a.id = s.account_id"
                            + " where x.programme_id = ? and x.closed_at is null and " + SEEN
                            + " order by x.next_due_on, x.ref limit 51",
                    jdbc.now(),
                    jdbc.now(),
                    actor.programmeId(),
                    jdbc.seen("PLAN"));
            List<Object[]> shown = page.subList(0, Math.min(50, page.size()));
            jdbc.known(shown.stream().map(row -> (Long) row[0]).toList());
            jdbc.journal("LIST_PEOPLE", null);
            return shown.size();
        });
    }

    /** The whole plan with its words opened, what was logged lately, its counters and its reviews, one journal row. */
    int plan(Actor actor, Ref person) throws SQLException {
        return inTransaction(actor, jdbc -> plan(jdbc, jdbc.person(person, "OPEN_PLAN")));
    }

    /** The same with the name and the last review's words. */
    int ownWay(Actor actor, Ref person) throws SQLException {
        return inTransaction(actor, jdbc -> {
            Box box = jdbc.person(person, "SEE_OWN_WAY");
            jdbc.known(List.of(box.personId()));
            for (Object[] row : jdbc.rows(
                    "select id, ref, held_on, summary from review where person_id = ? order by held_on desc limit 1",
                    box.personId())) {
                box.open("review.summary " + row[0], (byte[]) row[3]);
                for (Object[] said : jdbc.rows(
                        "select id, right_for, how, said_on, words from review_answer where review_id = ?"
                                + " order by at desc, id desc",
                        row[0])) {
                    box.open("review_answer.words " + said[0], (byte[]) said[4]);
                }
            }
            return plan(jdbc, box);
        });
    }

    private int plan(JdbcSamples jdbc, Box box) throws SQLException {
        long id = box.personId();
        long plan =
                (Long) jdbc.rows("select id, ref, milestones, reached, next_due_on from plan where person_id = ?", id)
                        .get(0)[0];
        for (Object[] row : jdbc.rows(
                "select g.id, g.words, g.ref, g.pathway, w.name, g.whose, g.target_on, g.archived_at, g.archived_reason,"
                        + " g.created_at, g.version from goal g join pathway w on w.code = g.pathway"
                        + " where g.plan_id = ? order by g.position, g.id",
                plan)) {
            box.open("goal.words " + row[0], (byte[]) row[1]);
        }
        List<Object[]> milestones = jdbc.rows(
                "select id, title, goal_id, ref, planned_on, due_on, criterion_kind, criterion_amount, reached_at,"
                        + " set_aside_at, set_aside_reason, started_at, created_at, version from milestone"
                        + " where plan_id = ? order by position, id",
                plan);
        milestones.forEach(row -> box.open("milestone.title " + row[0], (byte[]) row[1]));
        jdbc.rows(
                "select q.milestone_id, n.ref, n.reached_at, n.set_aside_at from prerequisite q"
                        + " join milestone n on n.id = q.needs_id where q.removed_at is null and n.plan_id = ?",
                plan);
        jdbc.rows(
                "select c.milestone_id, c.amount, c.facts from milestone_progress c join milestone m"
                        + " on m.id = c.milestone_id where m.plan_id = ?",
                plan);
        jdbc.rows(
                "select k.milestone_id, s.starts_at, k.quarters, k.kind from enrolment e"
                        + " join mark k on k.enrolment_id = e.id join course_session s on s.id = k.session_id"
                        + " where e.person_id = ? and s.starts_at >= ? order by s.starts_at desc limit 1000",
                id,
                Date.valueOf(LocalDate.now(clock).minusWeeks(26)));
        jdbc.rows(
                "select e.milestone_id, max(case when e.ended_at is null then c.ends_on end),"
                        + " min(case when k.quarters > 0 then s.starts_at end),"
                        + " max(case when k.quarters > 0 then s.starts_at end) from enrolment e"
                        + " join course c on c.id = e.course_id left join mark k on k.enrolment_id = e.id"
                        + " left join course_session s on s.id = k.session_id where e.person_id = ? group by e.milestone_id",
                id);
        jdbc.rows(
                "select r.ref, r.held_on, r.how, r.with_person, r.milestones, r.reached, r.created_at, c.display_name,"
                        + " (select a.right_for from review_answer a where a.review_id = r.id order by a.at desc limit 1)"
                        + " from review r join account c on c.id = r.created_by where r.person_id = ?"
                        + " order by r.held_on desc limit 100",
                id);
        jdbc.rows(
                "select from_on, until_on, because, number from review_window where plan_id = ? and ended_at is null",
                plan);
        return milestones.size();
    }

    /** What stands, folded back by what was amended since, one journal row. */
    int asItStood(Actor actor, Ref person, LocalDate on) throws SQLException {
        return inTransaction(actor, jdbc -> {
            Box box = jdbc.person(person, "OPEN_PLAN");
            Date end = Date.valueOf(on.plusDays(1));
            Map<String, String> was = new HashMap<>();
            for (Object[] row : jdbc.rows(
                    "select id, object_id, field, was from amendment where person_id = ? and at >= ?"
                            + " order by at desc, id desc",
                    box.personId(),
                    end)) {
                was.put(row[1] + " " + row[2], box.open("amendment.was " + row[0], (byte[]) row[3]));
            }
            long plan = (Long) jdbc.rows("select id, ref from plan where person_id = ?", box.personId())
                    .get(0)[0];
            for (Object[] row : jdbc.rows(
                    "select g.id, g.words, g.ref, g.pathway, w.name, g.whose, g.target_on, g.archived_at,"
                            + " g.archived_reason, g.created_at from goal g join pathway w on w.code = g.pathway"
                            + " where g.plan_id = ? and g.created_at < ? order by g.position, g.id",
                    plan,
                    end)) {
                stood(was, row[0] + " words", box.open("goal.words " + row[0], (byte[]) row[1]));
                stood(was, row[0] + " archived", row[7]);
            }
            List<Object[]> milestones = jdbc.rows(
                    "select id, title, goal_id, ref, planned_on, due_on, criterion_kind, criterion_amount,"
                            + " case when reached_at < ? then reached_at end, set_aside_at, set_aside_reason, started_at,"
                            + " created_at from milestone where plan_id = ? and created_at < ? order by position, id",
                    end,
                    plan,
                    end);
            for (Object[] row : milestones) {
                stood(was, row[0] + " title", box.open("milestone.title " + row[0], (byte[]) row[1]));
                stood(was, row[0] + " dueOn", row[5]);
                stood(was, row[0] + " setAside", row[9]);
            }
            jdbc.rows(
                    "select q.milestone_id, n.ref, n.reached_at, n.set_aside_at from prerequisite q"
                            + " join milestone n on n.id = q.needs_id where n.plan_id = ? and q.added_at < ?"
                            + " and (q.removed_at is null or q.removed_at >= ?)",
                    plan,
                    end,
                    end);
            return milestones.size();
        });
    }

    /** Kind by kind, the newest of all together, words opened, one journal row. Answers how many. */
    int facts(Actor actor, Ref person, int most) throws SQLException {
        return inTransaction(actor, jdbc -> {
            Box box = jdbc.person(person, "LIST_OUTCOMES");
            List<Object[]> all = new ArrayList<>();
            for (String kind : List.of(
                    "schooling", "credential", "skill_gain", "appointment", "income", "job_spell", "home_spell")) {
                all.addAll(newest(jdbc, kind, "from_on", "m.id = f.milestone_id", box, most));
            }
            all.addAll(newest(jdbc, "project_stay", "entry_on", "false", box, most));
            all.addAll(newest(jdbc, "help_given", "given_on", "false", box, most));
            all.sort(Comparator.comparing((Object[] row) -> (Date) row[0]).reversed());
            List<Object[]> told = all.subList(0, Math.min(most, all.size()));
            for (Object[] row : told) {
                if (row[2].equals("job_spell")) {
                    box.open("job_spell.note " + row[1], (byte[]) row[3]);
                }
            }
            List<Object> incomes = told.stream()
                    .filter(row -> row[2].equals("income"))
                    .map(row -> row[1])
                    .toList();
            jdbc.rows(
                    "select income_id, kind, answer, amount_minor from income_part where income_id" + in(incomes),
                    incomes);
            return told.size();
        });
    }

    private static List<Object[]> newest(
            JdbcSamples jdbc, String kind, String from, String milestone, Box box, int most) throws SQLException {
        String note = kind.equals("job_spell") ? "f.note" : "null";
        return jdbc.rows(
                "select f." + from + ", f.id, '" + kind + "', " + note + ", f.*, k.display_name, r.display_name, m.ref"
                        + " from " + kind + " f join account k on k.id = f.kept_by"
                        + " left join account r on r.id = f.replaced_by left join milestone m on " + milestone
                        + " where f.person_id = ? order by f." + from + " desc, f.ref limit " + (most + 1),
                box.personId());
    }

    private static Object stood(Map<String, String> was, String field, Object stands) {
        return was.containsKey(field) ? was.get(field) : stands;
    }

    /** A page of what is later than planned, where the one before ends. */
    int overdue(Actor actor, MarramBench.Place after) throws SQLException {
        return Math.min(PAGE, late(actor, after.day(), after.id()).size());
    }

    /** All of it, page after page, each in a transaction of its own. Answers how many pages. */
    int overduePages(Actor actor) throws SQLException {
        List<Object[]> page = late(actor, MarramBench.Place.FIRST.day(), 0);
        int pages = 1;
        while (page.size() > PAGE) {
            pages++;
            Object[] last = page.get(PAGE - 1);
            page = late(actor, ((Date) last[0]).toLocalDate(), (Long) last[1]);
        }
        return pages;
    }

    private List<Object[]> late(Actor actor, LocalDate day, long after) throws SQLException {
        return inTransaction(
                actor,
                jdbc -> jdbc.rows(
                        "select m.due_on, m.id, m.ref, p.ref from milestone m join plan p on p.id = m.plan_id"
                                + " where m.reached_at is null and m.set_aside_at is null and m.plan_closed_at is null"
                                + " and m.due_on < ? and m.due_on >= ? and (m.due_on > ? or m.id > ?)"
                                + " order by m.due_on, m.id limit " + (PAGE + 1),
                        LocalDate.now(clock),
                        day,
                        day,
                        after));
    }

    /** Thirty marks in one batch, the counters moved, one journal row. */
    int mark(Actor actor, Ref session) throws SQLException {
        return inTransaction(actor, jdbc -> {
            Object[] found = jdbc.rows(
                            "select id, course_id from course_session where ref = ? and organisation_id = ? for update",
                            session,
                            actor.organisationId())
                    .get(0);
            List<Object[]> places = jdbc.rows(
                    "select x.id, x.person_id, x.milestone_id from enrolment x join referral r on r.id = x.referral_id"
                            + " join info_release s on s.id = r.release_id where x.course_id = ? and x.ended_at is null"
                            + " and s.withdrawn_at is null and s.until_at > ? and " + SEEN,
                    found[1],
                    jdbc.now(),
                    jdbc.seen("ATTENDANCE"));
            jdbc.rows("select person_id, kind, minutes, quarters from mark where session_id = ?", found[0]);
            jdbc.insert(
                    "insert into mark (id, session_id, enrolment_id, person_id, milestone_id, kind, minutes, quarters, at,"
                            + " by_id, version) values (?, ?, ?, ?, ?, 'PRESENT', 0, 12, ?, ?, 1)",
                    places.stream()
                            .map(place -> new Object[] {
                                Ids.next(), found[0], place[0], place[1], place[2], jdbc.now(), actor.accountId()
                            })
                            .toList());
            List<Object> milestones = places.stream().map(place -> place[2]).toList();
            jdbc.change(
                    "update milestone_progress set amount = amount + 12, facts = facts + 1, moved_at = ? where milestone_id"
                            + in(milestones),
                    jdbc.now(),
                    milestones);
            List<Object[]> reached = jdbc.rows(
                    "select m.id from milestone m join milestone_progress c on c.milestone_id = m.id where m.id"
                            + in(milestones) + " and c.amount >= m.criterion_amount and m.reached_at is null",
                    milestones);
            if (!reached.isEmpty()) {
                throw new SQLException("Nobody reaches anything here");
            }
            jdbc.journal("MARK_ATTENDANCE", null);
            return places.size();
        });
    }

    /** The lines of everybody for whom one is responsible, one journal row. */
    int worklist(Actor actor) throws SQLException {
        return inTransaction(actor, jdbc -> new WorkSamples(jdbc, LocalDate.now(clock)).lines());
    }

    /** What became of the people of each year; answers how many began in one. */
    int cohorts(Actor actor) throws SQLException {
        return inTransaction(actor, jdbc -> new CohortSamples(jdbc, LocalDate.now(clock)).people());
    }

    /** How long a query takes, and how the server gets at the rows of each table; nothing for what cannot be asked again. */
    List<String> explained(String statement) {
        List<String> ways = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(statement);
                PreparedStatement explain = connection.prepareStatement("explain " + statement);
                ResultSet rows = explain.executeQuery()) {
            while (rows.next()) {
                ways.add(String.join(
                        " | ",
                        rows.getString("select_type"),
                        rows.getString("table"),
                        rows.getString("type"),
                        rows.getString("key"),
                        rows.getString("rows"),
                        rows.getString("Extra")));
            }
            long start = System.nanoTime();
            select.executeQuery().close();
            ways.add(0, String.format(Locale.ROOT, "%.2f ms", (System.nanoTime() - start) / 1e6));
        } catch (SQLException unexplained) {
            return List.of();
        }
        return ways;
    }

    /** How many more the server counts while this runs, for whomever: the bench is alone with it. Without what counting costs. */
    long counted(String what, Runnable act) {
        long first = counted(what);
        long before = counted(what);
        act.run();
        return counted(what) - before - (before - first);
    }

    private long counted(String what) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement("show global status like '" + what + "'");
                ResultSet rows = select.executeQuery()) {
            long sum = 0;
            while (rows.next()) {
                sum += rows.getLong(2);
            }
            return sum;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
