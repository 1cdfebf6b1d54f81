package org.marram.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;

/** The notes in the database, and what changes them. */
@ApplicationScoped
class Notes {

    private static final int MOST_DRIFT = 1_000;

    private static final String LATEST = """
            SELECT n.took_place_at FROM contact_note n
            WHERE n.person_id = ? AND n.struck_at IS NULL AND n.kind IN ('MEETING', 'CALL', 'HOME_VISIT', 'ONLINE')
            ORDER BY n.took_place_at DESC, n.id DESC LIMIT 1 FOR UPDATE
            """;

    private static final String DRIFT = """
            SELECT p.ref, p.last_contact_at, f.latest
            FROM person p
            LEFT JOIN (SELECT n.person_id, MAX(n.took_place_at) AS latest FROM contact_note n
                       WHERE n.struck_at IS NULL AND n.kind IN ('MEETING', 'CALL', 'HOME_VISIT', 'ONLINE')
                       GROUP BY n.person_id) f ON f.person_id = p.id
            WHERE NOT (p.last_contact_at <=> f.latest)
            """;

    /** Whose note it is. */
    record Facts(long id, long personId) {}

    @PersistenceContext
    private EntityManager entities;

    void add(Object entity) {
        entities.persist(entity);
    }

    /** Of any person. */
    Optional<Facts> facts(Ref note) {
        return entities.createQuery("select n.id, n.personId from Note n where n.ref = :ref", Object[].class)
                .setParameter("ref", note)
                .getResultStream()
                .map(row -> new Facts((Long) row[0], (Long) row[1]))
                .findFirst();
    }

    /** As it stands now, held until the end of the transaction. */
    Note hold(long id) {
        return entities.find(Note.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Moves the version although only the sharing changed. */
    void touch(Note note) {
        entities.lock(note, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** The one that holds now; the note itself is held already. */
    Optional<NoteShare> share(Note note) {
        return entities.createQuery(
                        "select s from NoteShare s where s.noteId = :note and s.untilAt = :never", NoteShare.class)
                .setParameter("note", note.id())
                .setParameter("never", Times.NEVER)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** When a contact took place last, as of now; null where none is noted. The person is held already. */
    Instant latestContact(long personId) {
        List<?> latest =
                entities.createNativeQuery(LATEST).setParameter(1, personId).getResultList();
        return latest.isEmpty() ? null : instant(latest.get(0));
    }

    /** Looks at all anew and compares; at most 1,000 differences. */
    List<ContactDrift> drift() {
        List<?> rows =
                entities.createNativeQuery(DRIFT).setMaxResults(MOST_DRIFT).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ContactDrift(Ref.of((byte[]) row[0]), instant(row[1]), instant(row[2])))
                .toList();
    }

    /** Sends the changes now. Refuses where somebody changed the same meanwhile. */
    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException meanwhile) {
            throw Refusal.stale();
        }
    }

    private static Instant instant(Object at) {
        return at == null ? null : ((LocalDateTime) at).toInstant(ZoneOffset.UTC);
    }
}
