package org.marram.bench;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.marram.common.Ref;
import org.marram.common.Times;

/** Where people were: one or two stays in projects within the last eight years, and every third a job. */
class StaySamples {

    private static final List<Integer> DESTINATIONS = List.of(410, 410, 422, 435, 101, 116, 302, 312, 206, 24, 99, 30);
    private static final int DAYS = 8 * 365;

    private static final String PROJECT =
            "project (id, ref, programme_id, name, type, created_at, created_by, version)";
    private static final String STAY = "project_stay (id, ref, version, programme_id, person_id, project_id, entry_on,"
            + " exit_on, destination, kept_at, kept_by, replaced_at)";
    private static final String JOB = "job_spell (id, ref, version, programme_id, person_id, from_on, until_on,"
            + " occupation_answer, status, hours_band, wage_answer, employer_answer, told_by, kept_at, kept_by, replaced_at)";

    private final RowSamples rows;
    private final Random random;
    private final Instant now;
    private final LocalDate today;
    private final long programme;
    private final List<Long> projects =
            Stream.generate(DataSamples::id).limit(10).toList();

    StaySamples(RowSamples rows, long seed, Instant now, LocalDate today, long programme) throws SQLException {
        this.rows = rows;
        this.random = new Random(seed);
        this.now = now;
        this.today = today;
        this.programme = programme;
        for (long project : projects) {
            rows.add(PROJECT, project, Ref.random(), programme, "Project " + project, 2, now, 0, 1);
        }
    }

    void live(long person) throws SQLException {
        LocalDate entry = today.minusDays(1 + random.nextInt(DAYS));
        LocalDate exit = entry.plusDays(random.nextInt(900));
        stay(person, entry, exit);
        if (random.nextBoolean() && exit.isBefore(today)) {
            LocalDate again = exit.plusDays(random.nextInt(200));
            stay(person, again, again.plusDays(random.nextInt(900)));
        }
        if (random.nextInt(3) == 0) {
            LocalDate from = entry.plusDays(random.nextInt(400));
            rows.add(
                    JOB,
                    DataSamples.id(),
                    Ref.random(),
                    1,
                    programme,
                    person,
                    from,
                    from.plusDays(random.nextInt(700)),
                    "NOT_ASKED",
                    "PERMANENT",
                    "NOT_ASKED",
                    "NOT_ASKED",
                    "NOT_ASKED",
                    "OWN_WORD",
                    now,
                    0,
                    Times.NEVER);
        }
    }

    /** It goes on where it would end after today. */
    private void stay(long person, LocalDate entry, LocalDate exit) throws SQLException {
        boolean over = exit.isBefore(today);
        rows.add(
                STAY,
                DataSamples.id(),
                Ref.random(),
                1,
                programme,
                person,
                projects.get(random.nextInt(projects.size())),
                entry,
                over ? exit : Times.NO_DAY,
                over ? DESTINATIONS.get(random.nextInt(DESTINATIONS.size())) : null,
                now,
                0,
                Times.NEVER);
    }
}
