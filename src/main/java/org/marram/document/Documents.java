package org.marram.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Times;

/** The papers in the database. */
@ApplicationScoped
class Documents {

    /** A paper with the names of who kept, compared and removed it, and since when its person is shown it (null: they are not). */
    record Row(Document document, Document.Names names, Instant shownAt) {}

    /** A paper, and since when its person is shown it. */
    record Shown(Document document, Instant shownAt) {}

    private static final String SHOWN = " from Document d, DocumentShown s where s.documentId = d.id"
            + " and s.personId = :person and s.untilAt = :never and d.removedAt is null";

    @PersistenceContext
    private EntityManager entities;

    void add(Object entity) {
        entities.persist(entity);
    }

    /** Sent now, since the database wants a paper before that it is shown. */
    void flush() {
        entities.flush();
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
                        "select d, k.displayName, c.displayName, r.displayName, s.fromAt from Account k, Document d"
                                + " left join Account c on c.id = d.comparedBy"
                                + " left join DocumentShown s on s.documentId = d.id and s.untilAt = :never"
                                + " left join Account r on r.id = d.removedBy where k.id = d.keptBy"
                                + " and d.personId = :person"
                                + " and (:removed = true and d.removedAt is not null or :removed = false and d.removedAt is null)"
                                + " order by d.id desc",
                        Object[].class)
                .setParameter("never", Times.NEVER)
                .setParameter("person", personId)
                .setParameter("removed", removed)
                .setMaxResults(Page.MOST)
                .getResultStream()
                .map(row -> new Row(
                        (Document) row[0],
                        new Document.Names((String) row[1], (String) row[2], (String) row[3]),
                        (Instant) row[4]))
                .toList();
    }

    /** Since when its person is shown this one; nothing where they are not. */
    Optional<DocumentShown> shown(Document document) {
        return entities.createQuery(
                        "select s from DocumentShown s where s.documentId = :document and s.untilAt = :never",
                        DocumentShown.class)
                .setParameter("document", document.id())
                .setParameter("never", Times.NEVER)
                .getResultStream()
                .findFirst();
    }

    /** What a person is shown, the newest first. */
    List<Shown> shownTo(long personId) {
        return entities.createQuery("select d, s.fromAt" + SHOWN + " order by s.fromAt desc, d.id desc", Object[].class)
                .setParameter("person", personId)
                .setParameter("never", Times.NEVER)
                .setMaxResults(Page.MOST)
                .getResultStream()
                .map(row -> new Shown((Document) row[0], (Instant) row[1]))
                .toList();
    }

    /** This one, where the person is shown it. */
    Optional<Document> shownTo(long personId, Ref ref) {
        return entities.createQuery("select d" + SHOWN + " and d.ref = :ref", Document.class)
                .setParameter("person", personId)
                .setParameter("never", Times.NEVER)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }
}
