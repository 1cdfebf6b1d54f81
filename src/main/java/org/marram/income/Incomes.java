package org.marram.income;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marram.common.Times;
import org.marram.fact.YesNo;

/** The parts of incomes in the database. */
@ApplicationScoped
class Incomes {

    @PersistenceContext
    private EntityManager entities;

    /** Of an income that is stored already. */
    void store(Income income, List<IncomeLine> lines) {
        add(income, lines);
        entities.flush();
    }

    /** As {@link #store}; sent with what follows. */
    void add(Income income, List<IncomeLine> lines) {
        lines.forEach(line -> entities.persist(new IncomePart(income, line)));
    }

    /** Of which day the newest one tells that a person was asked for; without those who never were. One query. */
    Map<Long, LocalDate> asked(Collection<Long> personIds) {
        return entities.createQuery(
                        "select i.personId, max(i.fromOn) from Income i where i.personId in :people and i.replacedAt = :never"
                                + " and i.anyIncome <> :notAsked group by i.personId",
                        Object[].class)
                .setParameter("people", personIds)
                .setParameter("never", Times.NEVER)
                .setParameter("notAsked", YesNo.NOT_ASKED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
    }

    /** By the keys of these versions, in the order of the kinds; one query. */
    Map<Long, List<IncomeLine>> parts(Collection<Long> incomes) {
        return incomes.isEmpty()
                ? Map.of()
                : entities.createQuery("select p from IncomePart p where p.incomeId in :incomes", IncomePart.class)
                        .setParameter("incomes", incomes)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                IncomePart::incomeId,
                                Collectors.collectingAndThen(Collectors.toList(), Incomes::inOrder)));
    }

    private static List<IncomeLine> inOrder(List<IncomePart> parts) {
        return parts.stream()
                .map(IncomePart::line)
                .sorted(Comparator.comparing(IncomeLine::kind))
                .toList();
    }
}
