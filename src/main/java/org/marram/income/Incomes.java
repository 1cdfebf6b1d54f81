package org.marram.income;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
