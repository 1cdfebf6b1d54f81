package org.marram.bench;

import static org.marram.bench.JdbcSamples.in;

import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.marram.common.Times;

/** What became of the people of each year, by hand: no more than 5,000 stays in memory at once. */
class CohortSamples {

    private static final int BATCH = 5_000;
    private static final int YEARS = 6;
    private static final List<Integer> MONTHS = List.of(6, 12, 24, 36, 48, 60);
    private static final Set<Integer> PERMANENT = Set.of(410, 411, 421, 422, 423, 426, 435);

    private record Stay(LocalDate entry, LocalDate exit, Integer destination) {

        boolean holds(LocalDate day) {
            return !entry.isAfter(day) && exit.isAfter(day);
        }
    }

    private final JdbcSamples jdbc;
    private final LocalDate today;
    private final Map<Integer, int[]> years = new TreeMap<>();

    CohortSamples(JdbcSamples jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
        for (int year = today.getYear() - YEARS; year < today.getYear(); year++) {
            years.put(year, new int[MONTHS.size() + 3]);
        }
    }

    /** How many began in one of the years. */
    int people() throws SQLException {
        long programme = jdbc.actor().programmeId();
        jdbc.journal("SEE_FIGURES", null);
        jdbc.rows(
                "select id, ref, name, type from project where programme_id = ? order by name, id limit 1000",
                programme);
        jdbc.rows("select fewest from programme where id = ?", programme);
        Map<Long, List<Stay>> people = new LinkedHashMap<>();
        long person = 0;
        long stay = 0;
        List<Object[]> rows;
        do {
            rows = jdbc.rows(
                    "select s.id, s.person_id, s.project_id, p.type, s.entry_on, s.exit_on, s.destination"
                            + " from project_stay s join project p on p.id = s.project_id where s.programme_id = ?"
                            + " and s.replaced_at = ? and s.person_id >= ? and (s.person_id > ? or s.id > ?)"
                            + " and s.entry_on <= ? order by s.person_id, s.id limit " + BATCH,
                    programme,
                    Times.NEVER,
                    person,
                    person,
                    stay,
                    today);
            for (Object[] row : rows) {
                people.computeIfAbsent((Long) row[1], first -> new ArrayList<>())
                        .add(new Stay(((Date) row[4]).toLocalDate(), ((Date) row[5]).toLocalDate(), (Integer) row[6]));
            }
            if (!rows.isEmpty()) {
                stay = (Long) rows.get(rows.size() - 1)[0];
                person = (Long) rows.get(rows.size() - 1)[1];
                List<Stay> waiting = people.remove(person);
                count(programme, people);
                people.clear();
                people.put(person, waiting);
            }
        } while (rows.size() == BATCH);
        count(programme, people);
        return years.values().stream().mapToInt(counts -> counts[0]).sum();
    }

    private void count(long programme, Map<Long, List<Stay>> people) throws SQLException {
        Map<Long, LocalDate> days = new HashMap<>();
        people.forEach((person, stays) -> {
            LocalDate first = first(stays);
            if (years.containsKey(first.getYear())) {
                days.put(person, first.plusMonths(12));
                count(first, stays, years.get(first.getYear()));
            }
        });
        if (days.isEmpty()) {
            return;
        }
        for (Object[] row : jdbc.rows(
                "select person_id, from_on, until_on from job_spell where programme_id = ? and replaced_at = ?"
                        + " and person_id" + in(days.keySet()),
                programme,
                Times.NEVER,
                days.keySet())) {
            LocalDate day = days.get((Long) row[0]);
            if (!day.isBefore(((Date) row[1]).toLocalDate()) && !day.isAfter(((Date) row[2]).toLocalDate())) {
                years.get(first(people.get((Long) row[0])).getYear())[1]++;
            }
        }
    }

    private void count(LocalDate first, List<Stay> stays, int[] counts) {
        counts[0]++;
        LocalDate horizon = null;
        for (int at = 0; at < MONTHS.size(); at++) {
            if (!LocalDate.of(first.getYear(), 12, 31)
                    .plusMonths(MONTHS.get(at))
                    .isAfter(today)) {
                LocalDate day = first.plusMonths(MONTHS.get(at));
                counts[3 + at] += stays.stream().anyMatch(stay -> stay.holds(day)) ? 1 : 0;
                horizon = day;
            }
        }
        if (horizon != null) {
            LocalDate day = horizon;
            Stay last = null;
            for (Stay stay : stays) {
                if (stay.holds(day)) {
                    return;
                }
                if (!stay.entry.isAfter(day) && (last == null || stay.exit.isAfter(last.exit))) {
                    last = stay;
                }
            }
            counts[2] += last != null && PERMANENT.contains(last.destination) ? 1 : 0;
        }
    }

    private static LocalDate first(List<Stay> stays) {
        LocalDate first = stays.get(0).entry;
        for (Stay stay : stays) {
            first = stay.entry.isBefore(first) ? stay.entry : first;
        }
        return first;
    }
}
