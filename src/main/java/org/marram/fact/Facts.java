package org.marram.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.marram.access.AccessService;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;
import org.marram.person.Box;

/** Facts of every kind in the database. Whoever changes one holds its person: the version that stands is always one. */
@ApplicationScoped
class Facts {

    private static final String STANDING = "f.replacedAt = :never";
    private static final String AFTER = " and f.fromOn <= :from and (f.fromOn < :from or f.ref < :fact)";
    private static final String NEWEST_FIRST = " order by f.fromOn desc, f.ref desc";
    private static final String REPLACED = "f.replacedAt < :never order by f.replacedAt desc, f.version desc";
    private static final int COMMON = 4;

    /** Where a part ends: the next one goes on before this day and this fact. */
    record Cursor(LocalDate from, Ref fact) {

        static Cursor parse(String text) {
            int tilde = text.indexOf('~');
            try {
                return new Cursor(LocalDate.parse(text.substring(0, tilde)), Ref.parse(text.substring(tilde + 1)));
            } catch (DateTimeException | IndexOutOfBoundsException | Refusal malformed) {
                throw Refusal.invalid("after", "unknown");
            }
        }

        @Override
        public String toString() {
            return from + "~" + fact;
        }
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccessService access;

    /** Sent now. */
    void store(Fact fact) {
        entities.persist(fact);
        flush();
    }

    void add(Fact fact) {
        entities.persist(fact);
    }

    /** Of these people, as they stand. */
    <F extends Fact> List<F> standing(FactKind<F> kind, Collection<Long> personIds) {
        return entities.createQuery(
                        "select f from " + kind.entity() + " f where f.personId in :people and " + STANDING,
                        kind.type())
                .setParameter("people", personIds)
                .setParameter("never", Times.NEVER)
                .getResultList();
    }

    void flush() {
        entities.flush();
    }

    /** As it stands; nothing where it was struck. */
    <F extends Fact> Optional<F> standing(FactKind<F> kind, Ref fact, LockModeType lock) {
        return entities.createQuery(
                        "select f from " + kind.entity() + " f where f.ref = :ref and " + STANDING, kind.type())
                .setParameter("ref", fact)
                .setParameter("never", Times.NEVER)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Those that stand, the newest first. */
    <F extends Fact> Page<FactRow<F>> page(FactKind<F> kind, Box box, String after, int limit) {
        Cursor from = after == null ? null : Cursor.parse(after);
        TypedQuery<Object[]> query = query(kind, box, STANDING + (from == null ? "" : AFTER) + NEWEST_FIRST, limit + 1);
        if (from != null) {
            query.setParameter("from", from.from()).setParameter("fact", from.fact());
        }
        return Page.of(rows(kind, box, query).toList(), limit, row -> new Cursor(
                        row.fact().from(), row.fact().ref())
                .toString());
    }

    /** One of this person's, as it stands. */
    <F extends Fact> Optional<FactRow<F>> one(FactKind<F> kind, Box box, Ref fact) {
        TypedQuery<Object[]> query = query(kind, box, STANDING + " and f.ref = :fact", 1);
        return rows(kind, box, query.setParameter("fact", fact)).findFirst();
    }

    /** What was replaced or struck, the latest first. */
    <F extends Fact> List<FactRow<F>> replaced(FactKind<F> kind, Box box) {
        return rows(kind, box, query(kind, box, REPLACED, Page.MOST)).toList();
    }

    private <F extends Fact> TypedQuery<Object[]> query(FactKind<F> kind, Box box, String which, int most) {
        return entities.createQuery(kind.rows() + which, Object[].class)
                .setParameter("never", Times.NEVER)
                .setParameter("person", box.personId())
                .setMaxResults(most);
    }

    private <F extends Fact> Stream<FactRow<F>> rows(FactKind<F> kind, Box box, TypedQuery<Object[]> query) {
        return query.getResultStream().map(row -> {
            F fact = kind.type().cast(row[0]);
            List<Object> more = Arrays.asList(row).subList(COMMON, row.length);
            return new FactRow<>(fact, fact.kept((String) row[1], (String) row[2]), (Ref) row[3], opens(box), more);
        });
    }

    /** Null for words that do not open, which the journal is told: one bad row hides no other. */
    private BiFunction<String, byte[], String> opens(Box box) {
        return (place, kept) -> {
            try {
                return box.open(place, kept);
            } catch (Refusal unreadable) {
                access.unreadable(box.personId());
                return null;
            }
        };
    }
}
