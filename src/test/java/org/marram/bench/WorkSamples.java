package org.marram.bench;

import static org.marram.bench.JdbcSamples.SEEN;
import static org.marram.bench.JdbcSamples.in;

import java.sql.Date;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.worklist.WorkKind;

/** The worklist of one coordinator by hand: the same rules asked of the same facts. */
class WorkSamples {

    private static final int SHOWN = 200;
    private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    /** One open plan of somebody for whom the coordinator is responsible. */
    private record Subject(
            long plan,
            long person,
            LocalDate openedOn,
            LocalDate reviewFrom,
            LocalDate reviewUntil,
            LocalDate metOn,
            int days) {}

    /** Sealed words and their place are null where there are none. */
    private record Line(
            WorkKind kind, Long person, long object, LocalDate by, int patience, String place, byte[] words) {

        LocalDate pressesOn(LocalDate today) {
            LocalDate day = by.plusDays(patience);
            return day.isBefore(today) ? today : day;
        }
    }

    private final JdbcSamples jdbc;
    private final LocalDate today;
    private final List<Line> found = new ArrayList<>();

    WorkSamples(JdbcSamples jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** How many stand in it; the words of those that are shown are opened. */
    int lines() throws SQLException {
        jdbc.journal("LIST_WORK", null);
        Map<Long, Subject> subjects = subjects();
        Set<Long> people = subjects.keySet();
        List<Line> later = todos(people);
        Map<Long, Subject> plans =
                subjects.values().stream().collect(Collectors.toMap(Subject::plan, Function.identity()));
        steps(plans);
        releases(people);
        referrals(people);
        followUps();
        subjects.values().forEach(this::review);
        subjects.values().forEach(this::contact);
        Set<List<Object>> putOff = putOff(people);
        List<Line> shown = found.stream()
                .filter(line ->
                        line.person == null || !putOff.contains(List.of(line.person, line.kind.name(), line.object)))
                .sorted(Comparator.comparing((Line line) -> line.pressesOn(today))
                        .thenComparing(Line::kind)
                        .thenComparing(Line::by)
                        .thenComparing(Line::object))
                .toList();
        List<Line> read =
                Stream.concat(shown.stream().limit(SHOWN), later.stream()).toList();
        Map<Long, JdbcSamples.Known> known =
                jdbc.known(read.stream().map(Line::person).collect(Collectors.toSet()));
        read.stream()
                .filter(line -> line.words != null)
                .forEach(line -> known.get(line.person).box().open(line.place, line.words));
        return shown.size();
    }

    private Map<Long, Subject> subjects() throws SQLException {
        return jdbc
                .rows(
                        "select x.id, x.ref, x.person_id, p.ref, p.code, x.responsible_id, a.ref, a.display_name,"
                                + " x.opened_at, x.next_due_on, x.review_from_on, x.review_until_on, p.last_contact_at,"
                                + " w.not_seen_days, w.weekend from plan x join person p on p.id = x.person_id"
                                + " join account a on a.id = x.responsible_id"
                                + " join programme w on w.id = x.programme_id where x.programme_id = ?"
                                + " and x.responsible_id = ? and x.closed_at is null and " + SEEN
                                + " order by x.next_due_on, x.ref limit 1001",
                        jdbc.actor().programmeId(),
                        jdbc.actor().accountId(),
                        jdbc.seen("PLAN"))
                .stream()
                .map(row -> new Subject(
                        (Long) row[0],
                        (Long) row[2],
                        day(row[8]),
                        day(row[10]),
                        day(row[11]),
                        day(row[12]),
                        ((Number) row[13]).intValue()))
                .collect(Collectors.toMap(Subject::person, Function.identity()));
    }

    /** Agreed when a plan was closed. */
    private void followUps() throws SQLException {
        for (Object[] row : jdbc.rows(
                "select f.id, f.ref, x.person_id, f.due_on, p.ref, p.code, a.ref, a.display_name from plan x"
                        + " join person p on p.id = x.person_id join account a on a.id = x.responsible_id"
                        + " join follow_up f on f.person_id = x.person_id where x.programme_id = ? and x.responsible_id = ?"
                        + " and x.closed_at is not null and f.due_on <= ? and f.cancelled_at is null and f.done_at is null and "
                        + SEEN + " order by f.due_on, f.id limit 1001",
                jdbc.actor().programmeId(),
                jdbc.actor().accountId(),
                today,
                jdbc.seen("PLAN"))) {
            found.add(new Line(WorkKind.FOLLOW_UP, (Long) row[2], (Long) row[0], day(row[3]), 7, null, null));
        }
    }

    /** Answers those of later days. */
    private List<Line> todos(Set<Long> people) throws SQLException {
        List<Line> later = new ArrayList<>();
        for (Object[] row : jdbc.rows(
                "select id, ref, person_id, words, due_on, own_key, version from todo where (account_id = ? or person_id"
                        + in(people) + ") and done_at is null and struck_at is null order by due_on, ref limit 500",
                jdbc.actor().accountId(),
                people)) {
            Line line = new Line(
                    WorkKind.TODO, (Long) row[2], (Long) row[0], day(row[4]), 0, "todo.words " + row[0], (byte[])
                            row[3]);
            (line.by.isAfter(today) ? later : found).add(line);
        }
        return later;
    }

    private void steps(Map<Long, Subject> plans) throws SQLException {
        for (Object[] row : jdbc.rows(
                "select m.id, m.ref, m.plan_id, m.title, m.due_on, m.started_at,"
                        + " sum(n.id is not null and n.reached_at is null and n.set_aside_at is null), max(n.reached_at)"
                        + " from milestone m left join prerequisite q on q.milestone_id = m.id and q.removed_at is null"
                        + " left join milestone n on n.id = q.needs_id where m.plan_id" + in(plans.keySet())
                        + " and m.reached_at is null and m.set_aside_at is null group by m.id"
                        + " having m.due_on <= ? or max(n.reached_at) >= ? order by m.due_on, m.id limit 10000",
                plans.keySet(),
                today.plusDays(14),
                today.minusDays(14))) {
            LocalDate due = day(row[4]);
            boolean waits = ((Number) row[6]).intValue() > 0;
            if (due.isBefore(today)) {
                step(plans, row, WorkKind.MILESTONE_LATE, due, 5);
            } else if (!due.isAfter(today.plusDays(14))) {
                step(plans, row, WorkKind.MILESTONE_DUE, due, 7);
            } else if (!waits && row[5] == null && !day(row[7]).plusDays(14).isBefore(today)) {
                step(plans, row, WorkKind.MAY_START, day(row[7]).plusDays(14), 0);
            }
        }
    }

    private void step(Map<Long, Subject> plans, Object[] row, WorkKind kind, LocalDate by, int patience) {
        long person = plans.get((Long) row[2]).person;
        found.add(new Line(kind, person, (Long) row[0], by, patience, "milestone.title " + row[0], (byte[]) row[3]));
    }

    private void releases(Set<Long> people) throws SQLException {
        List<Object[]> held = jdbc.rows(
                "select r.id, r.ref, r.person_id, o.name, r.purpose, r.until_at from info_release r"
                        + " left join organisation o on o.id = r.organisation_id where r.person_id" + in(people)
                        + " and r.withdrawn_at is null and r.until_at > ? order by r.until_at, r.id"
                        + " limit 10000",
                people,
                jdbc.now());
        Map<Object, List<Object[]>> groups =
                held.stream().collect(Collectors.groupingBy(row -> List.of(row[2], row[3], row[4])));
        for (List<Object[]> same : groups.values()) {
            Object[] last = same.get(same.size() - 1);
            if (!day(last[5]).isAfter(today.plusDays(30))) {
                found.add(new Line(WorkKind.RELEASE_ENDS, (Long) last[2], (Long) last[0], day(last[5]), 0, null, null));
            }
        }
    }

    private void referrals(Set<Long> people) throws SQLException {
        Map<Object, List<Object[]>> asked = jdbc
                .rows(
                        "select r.id, r.ref, r.person_id, r.milestone_id, c.title, r.sent_at, r.answered_at, r.answer,"
                                + " r.waiting_at, r.turn_at, r.expires_at, r.ask_again_on"
                                + " from referral r join milestone m on m.id = r.milestone_id"
                                + " join course c on c.id = r.course_id where r.person_id" + in(people)
                                + " and m.reached_at is null and m.set_aside_at is null"
                                + " and r.withdrawn_at is null order by r.sent_at, r.id limit 10000",
                        people)
                .stream()
                .collect(Collectors.groupingBy(row -> row[3]));
        for (List<Object[]> same : asked.values()) {
            if (same.stream().allMatch(row -> "DECLINED".equals(row[7]))) {
                Object[] last = same.get(same.size() - 1);
                found.add(referral(WorkKind.REFERRAL_DECLINED, last, day(last[6])));
                continue;
            }
            same.stream()
                    .filter(row ->
                            row[7] == null && workingDaysAfter(day(row[5])).isBefore(today))
                    .forEach(row -> found.add(referral(WorkKind.REFERRAL_WAITS, row, workingDaysAfter(day(row[5])))));
        }
    }

    private static Line referral(WorkKind kind, Object[] row, LocalDate by) {
        return new Line(kind, (Long) row[2], (Long) row[0], by, 3, null, null);
    }

    private static LocalDate workingDaysAfter(LocalDate sent) {
        LocalDate day = sent;
        for (int days = 0; days < 2; ) {
            day = day.plusDays(1);
            days += day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 1;
        }
        return day;
    }

    private void review(Subject of) {
        if (!of.reviewFrom.isAfter(today) && !of.reviewFrom.equals(NO_DAY)) {
            boolean runsOut = !of.reviewUntil.isAfter(today.plusDays(7));
            WorkKind kind = runsOut ? WorkKind.REVIEW_RUNS_OUT : WorkKind.REVIEW_DUE;
            found.add(new Line(kind, of.person, of.plan, of.reviewUntil, 0, null, null));
        }
    }

    private void contact(Subject of) {
        LocalDate by = (of.metOn == null ? of.openedOn : of.metOn).plusDays(of.days);
        if (!by.isAfter(today)) {
            found.add(new Line(WorkKind.NOT_SEEN, of.person, of.plan, by, 2, null, null));
        }
    }

    private Set<List<Object>> putOff(Set<Long> people) throws SQLException {
        return jdbc
                .rows(
                        "select o.person_id, o.kind, o.object_id, o.responsible_id, o.ref, o.reason, o.until_on, o.put_off_at,"
                                + " a.display_name from put_off o join account a on a.id = o.put_off_by where o.person_id"
                                + in(people) + " and o.until_on > ? and o.ended_at is null order by o.until_on, o.id"
                                + " limit 10000",
                        people,
                        today)
                .stream()
                .filter(row -> row[3].equals(jdbc.actor().accountId()))
                .map(row -> List.of(row[0], row[1], row[2]))
                .collect(Collectors.toSet());
    }

    private static LocalDate day(Object time) {
        return time instanceof Date date
                ? date.toLocalDate()
                : time == null ? null : ((LocalDateTime) time).toLocalDate();
    }
}
