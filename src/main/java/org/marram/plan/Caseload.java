package org.marram.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.marram.access.Seen;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;

/** The list of the people whom one may see with their plans' counters, next due first. */
@ApplicationScoped
class Caseload {

    /** Where a page ends: the next one starts after this day and this plan. Written {@code 2026-03-01~<ref>}. */
    record Cursor(LocalDate nextDueOn, Ref plan) {

        static Cursor parse(String text) {
            int tilde = text.indexOf('~');
            if (tilde < 0) {
                throw Refusal.invalid("after", "unknown");
            }
            try {
                return new Cursor(LocalDate.parse(text.substring(0, tilde)), Ref.parse(text.substring(tilde + 1)));
            } catch (DateTimeException | Refusal malformed) {
                throw Refusal.invalid("after", "unknown");
            }
        }

        @Override
        public String toString() {
            return nextDueOn + "~" + plan;
        }
    }

    /** One person in the list, without the name. */
    record Row(long personId, Ref person, String code, int milestones, int reached, Cursor cursor) {

        CaseloadLine line(Map<Long, String> names, LocalDate today) {
            LocalDate due = cursor.nextDueOn();
            return new CaseloadLine(
                    person,
                    code,
                    names.get(personId),
                    milestones,
                    reached,
                    due.equals(Times.NO_DAY) ? null : due,
                    due.isBefore(today));
        }
    }

    @PersistenceContext
    private EntityManager entities;

    /** One query; {@code after} is null for the first page. */
    List<Row> page(Seen seen, Cursor after, int limit) {
        TypedQuery<Object[]> query = entities.createQuery(
                "select p.personId, x.ref, x.code, p.milestones, p.reached, p.nextDueOn, p.ref"
                        + " from Plan p, Person x where x.id = p.personId and p.programmeId = :programme and "
                        + (after == null ? "" : "(p.nextDueOn > :day or p.nextDueOn = :day and p.ref > :plan) and ")
                        + Seen.on("p.personId") + " order by p.nextDueOn, p.ref",
                Object[].class);
        if (after != null) {
            query.setParameter("day", after.nextDueOn()).setParameter("plan", after.plan());
        }
        return seen.bind(query)
                .setParameter("programme", seen.programmeId())
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Row(
                        (Long) row[0],
                        (Ref) row[1],
                        (String) row[2],
                        (Integer) row[3],
                        (Integer) row[4],
                        new Cursor((LocalDate) row[5], (Ref) row[6])))
                .toList();
    }
}
