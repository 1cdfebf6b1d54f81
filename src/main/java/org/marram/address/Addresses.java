package org.marram.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.marram.common.Page;
import org.marram.common.Ref;

/** The addresses in the database. Whoever changes one holds its person. */
@ApplicationScoped
class Addresses {

    @PersistenceContext
    private EntityManager entities;

    void add(Object entity) {
        entities.persist(entity);
    }

    void destroy(HomeAddress address) {
        entities.remove(address);
    }

    Optional<HomeAddress> of(Ref home) {
        return query(home).getResultStream().findFirst();
    }

    /** As it stands now, held until the end of the transaction; the person is held already. */
    Optional<HomeAddress> held(Ref home) {
        return query(home)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<HomeAddress> query(Ref home) {
        return entities.createQuery("select a from HomeAddress a where a.homeRef = :home", HomeAddress.class)
                .setParameter("home", home);
    }

    /** Of which homes there is one; at most 100. */
    List<AddressView> of(long personId) {
        return entities.createQuery(
                        "select a, k.displayName from HomeAddress a, Account k where a.personId = :person"
                                + " and k.id = a.keptBy order by a.id desc",
                        Object[].class)
                .setParameter("person", personId)
                .setMaxResults(Page.MOST)
                .getResultStream()
                .map(row -> ((HomeAddress) row[0]).view((String) row[1]))
                .toList();
    }

    /** Who had it shown, the latest first; at most 100. */
    List<AddressLookView> looks(Ref home, BiFunction<AddressLook, String, AddressLookView> view) {
        return entities.createQuery(
                        "select l, k.displayName from AddressLook l, Account k where l.homeRef = :home"
                                + " and k.id = l.lookedBy order by l.id desc",
                        Object[].class)
                .setParameter("home", home)
                .setMaxResults(Page.MOST)
                .getResultStream()
                .map(row -> view.apply((AddressLook) row[0], (String) row[1]))
                .toList();
    }
}
