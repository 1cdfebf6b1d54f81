package org.marram.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.marram.access.AccessService;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;
import org.marram.person.Box;

/** Notes as they are read, newest first: one query a part, however many there are. */
@ApplicationScoped
class NoteViews {

    private static final int MOST_EARLIER = 100;

    private static final String NOTE = "select n.id, n.ref, n.kind, n.tookPlaceAt, n.met, n.words, a.displayName,"
            + " n.createdAt, n.editedAt, s.fromAt, n.struckAt, n.struckReason, n.version from Account a, Note n"
            + " left join NoteShare s on s.noteId = n.id and s.untilAt = :never where a.id = n.authorId and ";

    private static final String BEFORE = "n.tookPlaceAt <= :at and (n.tookPlaceAt < :at or n.id <"
            + " (select c.id from Note c where c.ref = :ref and c.personId = :person)) and ";

    /** Where a part ends: the next one goes on before this moment and this note. */
    record Cursor(Instant at, Ref note) {

        static Cursor parse(String text) {
            int tilde = text.indexOf('~');
            try {
                return new Cursor(Instant.parse(text.substring(0, tilde)), Ref.parse(text.substring(tilde + 1)));
            } catch (DateTimeException | IndexOutOfBoundsException | Refusal malformed) {
                throw Refusal.invalid("after", "unknown");
            }
        }

        @Override
        public String toString() {
            return at + "~" + note;
        }
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccessService access;

    /** {@code kind} and {@code after} may be null. */
    Page<NoteView> of(Box box, NoteKind kind, Cursor after, int limit) {
        TypedQuery<Object[]> query = entities.createQuery(
                NOTE + (kind == null ? "" : "n.kind = :kind and ") + (after == null ? "" : BEFORE)
                        + "n.personId = :person order by n.tookPlaceAt desc, n.id desc",
                Object[].class);
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        List<NoteView> rows =
                part(query, box, after, limit).map(row -> note(row, box)).toList();
        return Page.of(rows, limit, note -> new Cursor(note.tookPlaceAt(), note.ref()).toString());
    }

    NoteView one(Box box, long noteId) {
        return note(
                entities.createQuery(NOTE + "n.id = :note", Object[].class)
                        .setParameter("note", noteId)
                        .setParameter("never", Times.NEVER)
                        .getSingleResult(),
                box);
    }

    private NoteView note(Object[] row, Box box) {
        return new NoteView(
                (Ref) row[1],
                (NoteKind) row[2],
                (Instant) row[3],
                (Met) row[4],
                words(box, (Long) row[0], row[5]),
                (String) row[6],
                (Instant) row[7],
                (Instant) row[8],
                (Instant) row[9],
                (Instant) row[10],
                (StrikeReason) row[11],
                (Integer) row[12]);
    }

    /** Null where they do not open, which the journal is told: one bad note hides no other. */
    private String words(Box box, long id, Object sealed) {
        try {
            return box.open(Note.place(id), (byte[]) sealed);
        } catch (Refusal unreadable) {
            access.unreadable(box.personId());
            return null;
        }
    }

    /** Those that are shared with the person now, without struck ones. */
    Page<OwnNote> shared(Box box, Cursor after, int limit) {
        TypedQuery<Object[]> query = entities.createQuery(
                "select n.id, n.ref, n.kind, n.tookPlaceAt, n.words from NoteShare s, Note n where "
                        + (after == null ? "" : BEFORE)
                        + "n.id = s.noteId and s.personId = :person and s.untilAt = :never and n.struckAt is null"
                        + " order by n.tookPlaceAt desc, n.id desc",
                Object[].class);
        List<OwnNote> rows = part(query, box, after, limit)
                .map(row -> new OwnNote(
                        (Ref) row[1], (NoteKind) row[2], (Instant) row[3], words(box, (Long) row[0], row[4])))
                .toList();
        return Page.of(rows, limit, note -> new Cursor(note.tookPlaceAt(), note.ref()).toString());
    }

    /** What a note was, the latest first; at most 100. */
    List<EarlierNote> earlier(Box box, long noteId) {
        return entities.createQuery(
                        "select w, a.displayName from NoteWas w, Account a where a.id = w.byId and w.noteId = :note"
                                + " order by w.at desc, w.id desc",
                        Object[].class)
                .setParameter("note", noteId)
                .setMaxResults(MOST_EARLIER)
                .getResultStream()
                .map(row -> ((NoteWas) row[0]).told(box, (String) row[1]))
                .toList();
    }

    private static Stream<Object[]> part(TypedQuery<Object[]> query, Box box, Cursor after, int limit) {
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("ref", after.note());
        }
        return query.setParameter("person", box.personId())
                .setParameter("never", Times.NEVER)
                .setMaxResults(limit + 1)
                .getResultStream();
    }
}
