package org.marram.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.marram.common.Page;
import org.marram.person.Box;

/** What people told about how to reach them, in the database. */
@ApplicationScoped
class ContactFacts {

    @PersistenceContext
    private EntityManager entities;

    void add(ContactFact fact) {
        entities.persist(fact);
        entities.flush();
    }

    /** 0 where they told nothing yet. */
    int newest(long personId) {
        return entities.createQuery(
                        "select coalesce(max(f.version), 0) from ContactFact f where f.personId = :person",
                        Number.class)
                .setParameter("person", personId)
                .getSingleResult()
                .intValue();
    }

    /** The newest first, at most 100. */
    List<KeptRule> of(Box box) {
        return of(box, Page.MOST);
    }

    /** What they told last; null where they told nothing. */
    KeptRule last(Box box) {
        return of(box, 1).stream().findFirst().orElse(null);
    }

    private List<KeptRule> of(Box box, int most) {
        return entities.createQuery(
                        "select f, a.displayName, a.personId from ContactFact f left join Account a on a.id = f.keptBy"
                                + " where f.personId = :person order by f.version desc",
                        Object[].class)
                .setParameter("person", box.personId())
                .setMaxResults(most)
                .getResultStream()
                .map(row -> ((ContactFact) row[0]).open(box, row[2] == null ? (String) row[1] : null))
                .toList();
    }
}
