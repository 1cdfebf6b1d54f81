package org.marram.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.marram.access.AccessService;
import org.marram.access.Seen;
import org.marram.common.After;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;
import org.marram.person.Box;

/** The entries in the database, the newest first where they are listed: one query a part, however many there are. */
@ApplicationScoped
class SkillEntries {

    private static final int MOST_EARLIER = 100;

    private static final String STANDING =
            "select e.id, e.ref, e.skill, e.level, e.words, c.title, o.name, a.displayName,"
                    + " e.keptAt, e.version, s.fromAt from Course c, Organisation o, Account a, SkillEntry e"
                    + " left join SkillShown s on s.entryId = e.id and s.untilAt = :never where c.id = e.courseId"
                    + " and o.id = e.organisationId and a.id = e.keptBy and e.personId = :person and e.replacedAt = :never and"
                    + " (e.keptAt < :at or e.keptAt = :at and e.ref > :ref)";

    private static final String NEWEST = " order by e.keptAt desc, e.ref";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccessService access;

    void add(Object entity) {
        entities.persist(entity);
    }

    void flush() {
        entities.flush();
    }

    /** As it stands. */
    Optional<SkillEntry> find(Ref entry, LockModeType lock) {
        return entities.createQuery(
                        "select e from SkillEntry e where e.ref = :ref and e.replacedAt = :never", SkillEntry.class)
                .setParameter("ref", entry)
                .setParameter("never", Times.NEVER)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The one that holds now; the entry itself is held already. */
    Optional<SkillShown> shown(SkillEntry entry) {
        return entities.createQuery(
                        "select s from SkillShown s where s.entryId = :entry and s.untilAt = :never", SkillShown.class)
                .setParameter("entry", entry.id())
                .setParameter("never", Times.NEVER)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Whether the person is seen so. */
    boolean isSeen(long personId, Seen seen) {
        return !seen.bind(entities.createQuery(
                        "select p.id from Person p where p.id = :person and " + Seen.on("p.id"), Long.class))
                .setParameter("person", personId)
                .getResultList()
                .isEmpty();
    }

    /** As they stand, of whichever partner (null) or of one, who is not told what the person is shown. */
    Page<EntryView> of(Box box, Long partner, String after, int limit) {
        TypedQuery<Object[]> query = entities.createQuery(
                STANDING + (partner == null ? "" : " and e.organisationId = :partner") + NEWEST, Object[].class);
        if (partner != null) {
            query.setParameter("partner", partner);
        }
        List<EntryView> rows = rows(
                query,
                box,
                after,
                limit,
                (row, facts) -> new EntryView(
                        (Ref) row[1],
                        facts,
                        (String) row[5],
                        (String) row[6],
                        (String) row[7],
                        (Instant) row[8],
                        (Integer) row[9],
                        partner == null ? (Instant) row[10] : null));
        return Page.of(rows, limit, entry -> cursor(entry.at(), entry.ref()));
    }

    /** Those that are shown to the person now. */
    Page<OwnEntry> shown(Box box, String after, int limit) {
        List<OwnEntry> rows = rows(
                entities.createQuery(STANDING + " and s.id is not null" + NEWEST, Object[].class),
                box,
                after,
                limit,
                (row, facts) -> new OwnEntry((Ref) row[1], facts, (String) row[5], (Instant) row[8]));
        return Page.of(rows, limit, entry -> cursor(entry.at(), entry.ref()));
    }

    /** What an entry said before, the latest first; at most 100. */
    List<EarlierEntry> earlier(Box box, Ref entry) {
        return entities.createQuery(
                        "select e.id, e.ref, e.skill, e.level, e.words, e.keptAt, e.replacedAt, a.displayName,"
                                + " e.replacedReason from SkillEntry e, Account a where a.id = e.replacedBy and e.ref = :ref"
                                + " order by e.version desc",
                        Object[].class)
                .setParameter("ref", entry)
                .setMaxResults(MOST_EARLIER)
                .getResultStream()
                .map(row -> new EarlierEntry(
                        facts(row, box), (Instant) row[5], (Instant) row[6], (String) row[7], (EntryReason) row[8]))
                .toList();
    }

    /** One more than {@code limit} where there are more. */
    private <T> List<T> rows(
            TypedQuery<Object[]> query, Box box, String after, int limit, BiFunction<Object[], EntryFacts, T> view) {
        After from = After.read(after, Times.NEVER.toString());
        return query.setParameter("person", box.personId())
                .setParameter("never", Times.NEVER)
                .setParameter("at", instant(from.value()))
                .setParameter("ref", from.ref())
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(row -> view.apply(row, facts(row, box)))
                .toList();
    }

    /** Without words where they do not open, which the journal is told: one bad entry hides no other. */
    private EntryFacts facts(Object[] row, Box box) {
        String words = null;
        try {
            words = box.open(SkillEntry.place((Long) row[0]), (byte[]) row[4]);
        } catch (Refusal unreadable) {
            access.unreadable(box.personId());
        }
        return new EntryFacts((Skill) row[2], (SkillLevel) row[3], words);
    }

    private static String cursor(Instant at, Ref entry) {
        return new After(at.toString(), entry).cursor();
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("after", "unknown");
        }
    }
}
