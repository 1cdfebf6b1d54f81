package org.marram.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.marram.common.Page;
import org.marram.common.Ref;

/** The papers in the database. */
@ApplicationScoped
class Documents {

    /** A paper with the names of who kept and who removed it. */
    record Row(Document document, String keeper, String remover) {}

    @PersistenceContext
    private EntityManager entities;

    void add(Object entity) {
        entities.persist(entity);
    }

    /** Of any person. */
    Optional<Document> find(Ref ref) {
        return entities.createQuery("select d from Document d where d.ref = :ref", Document.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    /** As it stands now, held until the end of the transaction. */
    void hold(Document document) {
        entities.refresh(document, LockModeType.PESSIMISTIC_WRITE);
    }

    /** How many of a person's are kept; the person is held already. */
    long kept(long personId) {
        return entities.createQuery(
                        "select count(d.id) from Document d where d.personId = :person and d.removedAt is null",
                        Long.class)
                .setParameter("person", personId)
                .getSingleResult();
    }

    DocumentContent content(Document document) {
        return entities.find(DocumentContent.class, document.id());
    }

    void destroy(Document document) {
        entities.createQuery("delete from DocumentContent c where c.id = :id")
                .setParameter("id", document.id())
                .executeUpdate();
    }

    /** Of one person, the newest first: those that are kept, or those that were removed. */
    List<Row> of(long personId, boolean removed) {
        return entities.createQuery(
                        "select d, k.displayName, r.displayName from Account k, Document d"
                                + " left join Account r on r.id = d.removedBy where k.id = d.keptBy"
                                + " and d.personId = :person"
                                + " and (:removed = true and d.removedAt is not null or :removed = false and d.removedAt is null)"
                                + " order by d.id desc",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("removed", removed)
                .setMaxResults(Page.MOST)
                .getResultStream()
                .map(row -> new Row((Document) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
