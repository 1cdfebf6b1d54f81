package org.marram.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.marram.common.Ref;

/** The kept filters in the database, each account's own. */
@ApplicationScoped
class Filters {

    @PersistenceContext
    private EntityManager entities;

    void add(SavedFilter filter) {
        entities.persist(filter);
        entities.flush();
    }

    List<FilterView> of(long account, int most) {
        return entities.createQuery(
                        "select f from SavedFilter f where f.accountId = :account order by f.label", SavedFilter.class)
                .setParameter("account", account)
                .setMaxResults(most)
                .getResultStream()
                .map(SavedFilter::view)
                .toList();
    }

    Optional<SavedFilter> find(long account, Ref ref) {
        return entities.createQuery(
                        "select f from SavedFilter f where f.accountId = :account and f.ref = :ref", SavedFilter.class)
                .setParameter("account", account)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    /** None is the start any more; then this one, where it is asked and the account's own. */
    void start(long account, Ref ref, boolean start) {
        entities.flush();
        if (start) {
            entities.createQuery("update SavedFilter f set f.isStart = false where f.accountId = :account")
                    .setParameter("account", account)
                    .executeUpdate();
        }
        entities.createQuery(
                        "update SavedFilter f set f.isStart = :start where f.accountId = :account and f.ref = :ref")
                .setParameter("start", start)
                .setParameter("account", account)
                .setParameter("ref", ref)
                .executeUpdate();
    }

    void remove(long account, Ref ref) {
        entities.createQuery("delete from SavedFilter f where f.accountId = :account and f.ref = :ref")
                .setParameter("account", account)
                .setParameter("ref", ref)
                .executeUpdate();
    }
}
