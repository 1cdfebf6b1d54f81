package org.marram.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.marram.common.Ref;
import org.marram.common.Times;
import org.marram.fact.YesNo;
import org.marram.income.IncomeFact;
import org.marram.income.Stage;
import org.marram.outcome.JobStatus;
import org.marram.outcome.SpellFact;
import org.marram.outcome.SpellKind;

/** What a picture shows of a life, in the database. */
@ApplicationScoped
class DrawnFacts {

    private static final int MOST = 400;

    private static final String DRAWN = """
            SELECT 'JOB' AS kind, s.ref, s.from_on, s.until_on, m.ref AS milestone, s.occupation, s.status,
                   NULL AS minor, NULL AS currency
            FROM job_spell s LEFT JOIN milestone m ON m.id = s.milestone_id
            WHERE s.person_id = ?1 AND s.from_on <= ?2 AND s.replaced_at = '9999-12-31'
            UNION ALL
            SELECT 'HOME', s.ref, s.from_on, s.until_on, m.ref, s.situation, NULL, NULL, NULL
            FROM home_spell s LEFT JOIN milestone m ON m.id = s.milestone_id
            WHERE s.person_id = ?1 AND s.from_on <= ?2 AND s.replaced_at = '9999-12-31'
            UNION ALL
            SELECT 'INCOME', i.ref, i.from_on, i.from_on, NULL, i.any_income, i.stage, i.total_minor, i.currency
            FROM income i
            WHERE i.person_id = ?1 AND i.from_on <= ?2 AND i.replaced_at = '9999-12-31' AND ?3 = 1
            ORDER BY 3 DESC, 2 DESC
            """;

    @PersistenceContext
    private EntityManager entities;

    /** @param income whether what somebody lived on may be told */
    Drawn of(long personId, LocalDate today, boolean income) {
        List<?> rows = entities.createNativeQuery(DRAWN)
                .setParameter(1, personId)
                .setParameter(2, Date.valueOf(today))
                .setParameter(3, income ? 1 : 0)
                .setMaxResults(MOST)
                .getResultList();
        Drawn drawn = new Drawn(new ArrayList<>(), new ArrayList<>());
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            if (columns[0].equals("INCOME")) {
                drawn.incomes().add(income(columns));
            } else {
                drawn.spells().add(spell(columns));
            }
        }
        return drawn;
    }

    private static SpellFact spell(Object[] row) {
        LocalDate until = ((Date) row[3]).toLocalDate();
        return new SpellFact(
                SpellKind.valueOf((String) row[0]),
                Ref.of((byte[]) row[1]),
                ((Date) row[2]).toLocalDate(),
                Times.NO_DAY.equals(until) ? null : until,
                row[4] == null ? null : Ref.of((byte[]) row[4]),
                (String) row[5],
                row[6] == null ? null : JobStatus.valueOf((String) row[6]));
    }

    private static IncomeFact income(Object[] row) {
        return new IncomeFact(
                ((Date) row[2]).toLocalDate(),
                Stage.valueOf((String) row[6]),
                YesNo.valueOf((String) row[5]),
                row[7] == null ? null : ((Number) row[7]).intValue(),
                (String) row[8]);
    }
}
