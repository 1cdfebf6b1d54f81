package org.marram.bench;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.marram.common.Ref;
import org.marram.common.Times;
import org.marram.person.Box;

/** Facts of five years of one person: jobs, homes, what they lived on, and an appointment every month. */
class FactSamples {

    private static final int MONTHS = 60;
    private static final int LASTS = 200;
    private static final String COMMON =
            " (id, ref, version, programme_id, person_id, from_on, told_by, kept_at," + " kept_by, replaced_at, ";
    private static final String JOB = "job_spell" + COMMON
            + "until_on, occupation_answer, status, hours_band, wage_answer, employer_answer, note)";
    private static final String HOME =
            "home_spell" + COMMON + "until_on, situation, own_tenancy, safe_own, safe_worker)";
    private static final String INCOME = "income" + COMMON + "stage, any_income, total_minor, currency, any_benefit)";
    private static final String PART = "income_part (id, income_id, kind, answer, amount_minor)";
    private static final String APPOINTMENT = "appointment" + COMMON + "starts_at, form, went, cannot_come)";

    private final RowSamples rows;
    private final Instant now;
    private final LocalDate today;
    private final long programme;

    FactSamples(RowSamples rows, Instant now, LocalDate today, long programme) {
        this.rows = rows;
        this.now = now;
        this.today = today;
        this.programme = programme;
    }

    void live(Box box, long by) throws SQLException {
        for (int month = 0; month < MONTHS; month++) {
            LocalDate from = today.minusMonths(month + 1L);
            add(APPOINTMENT, box, by, from, now, "INDIVIDUAL", "HELD_ATTENDED", false);
            if (month % 6 == 0) {
                add(HOME, box, by, from, from.plusDays(LASTS), "RENTED", "YES", "YES", "NOT_ASKED");
                long income = add(INCOME, box, by, from, "YEARLY", "YES", 120_000, "EUR", "NOT_ASKED");
                for (String kind : List.of("WORK", "FOOD", "PENSION")) {
                    rows.add(PART, DataSamples.id(), income, kind, "YES", kind.equals("FOOD") ? null : 40_000);
                }
            }
            if (month % 12 == 0) {
                job(box, by, from);
            }
        }
    }

    private void job(Box box, long by, LocalDate from) throws SQLException {
        long id = DataSamples.id();
        add(
                id,
                JOB,
                box,
                by,
                from,
                from.plusDays(LASTS),
                "NOT_ASKED",
                "PERMANENT",
                "NOT_ASKED",
                "NOT_ASKED",
                "NOT_ASKED",
                box.seal("job_spell.note " + id, "It went well"));
    }

    private long add(String into, Box box, long by, LocalDate from, Object... more) throws SQLException {
        return add(DataSamples.id(), into, box, by, from, more);
    }

    private long add(long id, String into, Box box, long by, LocalDate from, Object... more) throws SQLException {
        Object[] common = {id, Ref.random(), 1, programme, box.personId(), from, "OWN_WORD", now, by, Times.NEVER};
        Object[] all = Arrays.copyOf(common, common.length + more.length);
        System.arraycopy(more, 0, all, common.length, more.length);
        rows.add(into, all);
        return id;
    }
}
