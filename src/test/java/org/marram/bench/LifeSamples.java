package org.marram.bench;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.marram.common.Ref;
import org.marram.common.Times;
import org.marram.person.Box;

/** Years of one person: a plan that was amended and reviewed, goals that were archived, notes, to-dos. */
class LifeSamples {

    private static final int DAYS = 2_200;
    private static final int GOAL_OF = 6;
    private static final List<String> PATHWAYS = List.of("COUNSELLING", "EDUCATION", "JOB_TRAINING", "HOUSING");
    private static final List<String> NOTES = List.of("MEETING", "CALL", "NOTE", "HOME_VISIT", "TRIED");

    private static final String PLAN = "plan (id, ref, programme_id, person_id, responsible_id, opened_at, opened_by,"
            + " milestones, reached, next_due_on, review_from_on, review_until_on, version, closed_at, closed_by, closed_reason)";
    private static final String CLOSING =
            "plan_closing (id, ref, plan_id, person_id, closed_at, closed_by, reason, destination_answer, froze_own_page)";
    private static final String FOLLOW_UP = "follow_up (id, ref, programme_id, closing_id, person_id, due_on)";
    private static final String GOAL =
            "goal (id, ref, plan_id, pathway, whose, words, position, created_at, created_by,"
                    + " archived_at, archived_by, archived_reason)";
    private static final String MILESTONE = "milestone (id, ref, goal_id, plan_id, position, title, planned_on, due_on,"
            + " criterion_kind, criterion_amount, started_at, started_by, reached_at, reached_by, reached_how,"
            + " set_aside_at, set_aside_by, set_aside_reason, plan_closed_at, created_at, created_by, version)";
    private static final String PREREQUISITE = "prerequisite (id, milestone_id, needs_id, added_at, added_by)";
    private static final String AMENDMENT =
            "amendment (id, person_id, object_kind, object_id, field, was, became, reason, at, by_id)";
    private static final String WINDOW = "review_window (id, plan_id, number, started_on, from_on, until_on, because,"
            + " moved, opened_at, opened_by, ended_at, ended_by, ended_how)";
    private static final String REVIEW = "review (id, ref, plan_id, person_id, held_on, how, with_person, summary,"
            + " milestones, reached, created_at, created_by)";
    private static final String REVIEW_GOAL = "review_goal (id, review_id, goal_ref, position, decision, words)";
    private static final String REVIEW_ANSWER =
            "review_answer (id, review_id, right_for, how, said_on, words, at, by_id)";
    private static final String NOTE = "contact_note (id, ref, programme_id, person_id, kind, took_place_at, words,"
            + " author_id, created_at, version)";
    private static final String TODO =
            "todo (id, ref, programme_id, person_id, words, due_on, done_at, done_by, created_at, created_by, version)";
    private static final String PUT_OFF = "put_off (id, ref, programme_id, person_id, kind, object_id, responsible_id,"
            + " reason, until_on, put_off_at, put_off_by)";

    /** Whose years; by is the coordinator. */
    record Who(int index, long programme, Box box, long by, Instant lastContactAt, boolean closed) {

        long id() {
            return box.personId();
        }
    }

    private record Goal(long id, Ref ref, int number, Instant createdAt, Instant archivedAt) {}

    private record Step(
            long id,
            Goal goal,
            int position,
            LocalDate plannedOn,
            LocalDate dueOn,
            Instant reachedAt,
            Instant setAsideAt,
            boolean hours) {

        boolean isOpen() {
            return reachedAt == null && setAsideAt == null;
        }
    }

    private final RowSamples rows;
    private final Random random;
    private final Instant now;
    private final LocalDate today;

    LifeSamples(RowSamples rows, Random random, Instant now) {
        this.rows = rows;
        this.random = random;
        this.now = now;
        this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** Answers the last milestone, which is proved by hours that nobody ever has enough of. */
    long live(Who who, int milestones) throws SQLException {
        long plan = DataSamples.id();
        LocalDate start = today.minusDays(1_300 + random.nextInt(500));
        List<Goal> goals = goals(who, start, milestones);
        List<Step> steps = IntStream.range(0, milestones)
                .mapToObj(position -> step(goals.get(position / GOAL_OF), position, start, milestones))
                .toList();
        LocalDate reviewFrom = today.plusDays(random.nextInt(100) - 20L);
        rows.add(
                PLAN,
                plan,
                Ref.random(),
                who.programme,
                who.id(),
                who.by,
                at(start),
                who.by,
                steps.stream().filter(step -> step.setAsideAt == null).count(),
                steps.stream().filter(step -> step.reachedAt != null).count(),
                steps.stream()
                        .filter(Step::isOpen)
                        .map(Step::dueOn)
                        .min(LocalDate::compareTo)
                        .orElse(Times.NO_DAY),
                who.closed ? Times.NO_DAY : reviewFrom,
                who.closed ? Times.NO_DAY : reviewFrom.plusWeeks(3),
                1,
                closedAt(who),
                who.closed ? who.by : null,
                who.closed ? "COMPLETED" : null);
        if (who.closed) {
            close(who, plan);
        }
        for (Goal goal : goals) {
            store(who, plan, goal);
        }
        for (Step step : steps) {
            store(who, plan, step);
        }
        for (Step step : steps) {
            amend(who, step);
            if (step.position % GOAL_OF > 0) {
                rows.add(
                        PREREQUISITE,
                        DataSamples.id(),
                        step.id,
                        steps.get(step.position - 1).id,
                        step.goal.createdAt,
                        who.by);
            }
        }
        reviews(who, plan, goals, start, milestones / 4, reviewFrom);
        notes(who, start, milestones);
        slips(who, plan);
        return steps.get(milestones - 1).id;
    }

    /** With contact agreed for three and six months afterwards. */
    private void close(Who who, long plan) throws SQLException {
        long closing = DataSamples.id();
        rows.add(
                CLOSING, closing, Ref.random(), plan, who.id(), closedAt(who), who.by, "COMPLETED", "NOT_ASKED", false);
        for (int days : List.of(-10, 80)) {
            LocalDate due = today.plusDays(days);
            rows.add(FOLLOW_UP, DataSamples.id(), Ref.random(), who.programme, closing, who.id(), due);
        }
    }

    /** The first goal of every third person was archived a hundred days ago. */
    private List<Goal> goals(Who who, LocalDate start, int milestones) {
        List<Goal> goals = new ArrayList<>();
        for (int number = 0; number < milestones / GOAL_OF; number++) {
            LocalDate first = planned(start, number * GOAL_OF, milestones).minusDays(120);
            LocalDate created = first.isBefore(start) ? start : first;
            LocalDate latest = today.minusDays(30);
            goals.add(new Goal(
                    DataSamples.id(),
                    Ref.random(),
                    number,
                    at(created.isAfter(latest) ? latest : created),
                    number == 0 && who.index % 3 == 0 ? at(today.minusDays(100)) : null));
        }
        return goals;
    }

    /** Of what is over, most was reached; every third was due earlier once. */
    private Step step(Goal goal, int position, LocalDate start, int milestones) {
        LocalDate planned = planned(start, position, milestones);
        LocalDate due = position % 3 == 1 ? planned.plusDays(10 + random.nextInt(40)) : planned;
        boolean hours = position == milestones - 1;
        boolean reached = !hours && due.isBefore(today) && random.nextInt(100) < 96;
        boolean aside = !hours && !reached && (goal.archivedAt != null || random.nextInt(100) < 5);
        return new Step(
                DataSamples.id(),
                goal,
                position,
                planned,
                due,
                reached ? at(due.minusDays(random.nextInt(10))) : null,
                !aside ? null : goal.archivedAt != null ? goal.archivedAt : at(today.minusDays(20)),
                hours);
    }

    private static LocalDate planned(LocalDate start, int position, int milestones) {
        return start.plusDays((position + 1L) * DAYS / milestones);
    }

    private void store(Who who, long plan, Goal goal) throws SQLException {
        rows.add(
                GOAL,
                goal.id,
                goal.ref,
                plan,
                PATHWAYS.get(goal.number % PATHWAYS.size()),
                "PERSON",
                who.box.seal("goal.words " + goal.id, "A goal"),
                goal.number,
                goal.createdAt,
                who.by,
                goal.archivedAt,
                goal.archivedAt == null ? null : who.by,
                goal.archivedAt == null ? null : "NO_LONGER_WANTED");
        if (goal.archivedAt != null) {
            amendment(who, "GOAL", goal.id, "archived", null, goal.archivedAt + " NO_LONGER_WANTED", goal.archivedAt);
        }
    }

    private void store(Who who, long plan, Step step) throws SQLException {
        boolean reached = step.reachedAt != null;
        boolean aside = step.setAsideAt != null;
        rows.add(
                MILESTONE,
                step.id,
                Ref.random(),
                step.goal.id,
                plan,
                step.position,
                who.box.seal("milestone.title " + step.id, "A step " + step.position),
                step.plannedOn,
                step.dueOn,
                step.hours ? "HOURS_ATTENDED" : "CONFIRMED",
                step.hours ? 36_000 : null,
                step.reachedAt,
                reached ? who.by : null,
                step.reachedAt,
                reached ? who.by : null,
                reached ? "CONFIRMED" : null,
                step.setAsideAt,
                aside ? who.by : null,
                aside ? asideBecause(step) : null,
                closedAt(who),
                step.goal.createdAt,
                who.by,
                1);
    }

    private void amend(Who who, Step step) throws SQLException {
        if (!step.plannedOn.equals(step.dueOn)) {
            Instant before = at(step.plannedOn.minusDays(3));
            Instant moved = before.isBefore(now) ? before : at(today.minusDays(1));
            amendment(who, "MILESTONE", step.id, "dueOn", step.plannedOn, step.dueOn, moved);
        }
        if (step.position % GOAL_OF == 4) {
            Instant reworded = step.goal.createdAt.plusSeconds(20 * 86_400L);
            amendment(who, "MILESTONE", step.id, "title", "Step", "A step " + step.position, reworded);
        }
        if (step.setAsideAt != null) {
            String became = step.setAsideAt + " " + asideBecause(step);
            amendment(who, "MILESTONE", step.id, "setAside", null, became, step.setAsideAt);
        }
    }

    private static String asideBecause(Step step) {
        return step.goal.archivedAt == null ? "CIRCUMSTANCES" : "GOAL_ARCHIVED";
    }

    private void amendment(Who who, String kind, long object, String field, Object was, Object became, Instant at)
            throws SQLException {
        long id = DataSamples.id();
        rows.add(
                AMENDMENT,
                id,
                who.id(),
                kind,
                object,
                field,
                who.box.seal("amendment.was " + id, was == null ? null : was.toString()),
                who.box.seal("amendment.became " + id, became.toString()),
                "CIRCUMSTANCES",
                at,
                who.by);
    }

    /** Evenly over the years; the person has answered every second one. */
    private void reviews(Who who, long plan, List<Goal> goals, LocalDate start, int many, LocalDate from)
            throws SQLException {
        long days = start.until(today, java.time.temporal.ChronoUnit.DAYS) / (many + 1);
        LocalDate opened = start;
        for (int number = 1; number <= many; number++) {
            LocalDate held = start.plusDays(number * days);
            rows.add(
                    WINDOW,
                    DataSamples.id(),
                    plan,
                    number,
                    start,
                    held.minusWeeks(2),
                    held.plusWeeks(1),
                    "LONG_WAY",
                    false,
                    at(opened),
                    who.by,
                    at(held),
                    who.by,
                    "HELD");
            long id = DataSamples.id();
            rows.add(
                    REVIEW,
                    id,
                    Ref.random(),
                    plan,
                    who.id(),
                    held,
                    "MEETING",
                    true,
                    who.box.seal("review.summary " + id, "What we looked at together"),
                    12,
                    number,
                    at(held),
                    who.by);
            for (Goal goal : goals.subList(0, 2)) {
                long looked = DataSamples.id();
                byte[] words = who.box.seal("review_goal.words " + looked, "A goal");
                rows.add(REVIEW_GOAL, looked, id, goal.ref, goal.number, "KEPT", words);
            }
            if (number % 2 == 1) {
                long said = DataSamples.id();
                byte[] words = who.box.seal("review_answer.words " + said, "That is right");
                rows.add(REVIEW_ANSWER, said, id, "YES", "SPOKEN", held, words, at(held), who.by);
            }
            opened = held;
        }
        rows.add(
                WINDOW,
                DataSamples.id(),
                plan,
                many + 1,
                start,
                from,
                from.plusWeeks(3),
                "LONG_WAY",
                false,
                at(opened),
                who.by,
                closedAt(who),
                who.closed ? who.by : null,
                who.closed ? "CLOSED" : null);
    }

    /** From the last contact back. */
    private void notes(Who who, LocalDate start, int many) throws SQLException {
        long seconds = (who.lastContactAt.getEpochSecond() - at(start).getEpochSecond()) / many;
        for (int note = 0; note < many; note++) {
            long id = DataSamples.id();
            Instant at = who.lastContactAt.minusSeconds(note * seconds);
            rows.add(
                    NOTE,
                    id,
                    Ref.random(),
                    who.programme,
                    who.id(),
                    NOTES.get(note % NOTES.size()),
                    at,
                    who.box.seal("contact_note.words " + id, "What we spoke about"),
                    who.by,
                    at,
                    1);
        }
    }

    /** A to-do that is done, for every second person one that is not; one in twenty need not be met for a while. */
    private void slips(Who who, long plan) throws SQLException {
        todo(who, today.minusDays(200), at(today.minusDays(201)));
        if (who.index % 2 == 0) {
            todo(who, today.plusDays(random.nextInt(25) - 5L), null);
        }
        if (who.index % 20 == 0) {
            rows.add(
                    PUT_OFF,
                    DataSamples.id(),
                    Ref.random(),
                    who.programme,
                    who.id(),
                    "NOT_SEEN",
                    plan,
                    who.by,
                    "AGREED_LATER",
                    today.plusDays(10),
                    now,
                    who.by);
        }
    }

    private void todo(Who who, LocalDate dueOn, Instant doneAt) throws SQLException {
        long id = DataSamples.id();
        rows.add(
                TODO,
                id,
                Ref.random(),
                who.programme,
                who.id(),
                who.box.seal("todo.words " + id, "Ring them"),
                dueOn,
                doneAt,
                doneAt == null ? null : who.by,
                at(today.minusDays(210)),
                who.by,
                1);
    }

    private Instant closedAt(Who who) {
        return who.closed ? at(today.minusDays(100)) : null;
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }
}
