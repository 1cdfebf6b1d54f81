package org.marram.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.marram.common.KeyRing;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;
import org.marram.person.Known;

/** The to-dos in the database. */
@ApplicationScoped
class Todos {

    private static final List<Long> NOBODY = List.of(-1L);

    /** Where a part of the list ends. Written {@code 2026-03-01~<ref>}. */
    record Cursor(LocalDate dueOn, Ref todo) {

        static Cursor parse(String text) {
            int tilde = text.indexOf('~');
            if (tilde < 0) {
                throw Refusal.invalid("after", "unknown");
            }
            try {
                return new Cursor(LocalDate.parse(text.substring(0, tilde)), Ref.parse(text.substring(tilde + 1)));
            } catch (DateTimeException | Refusal malformed) {
                throw Refusal.invalid("after", "unknown");
            }
        }

        @Override
        public String toString() {
            return dueOn + "~" + todo;
        }
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private KeyRing keys;

    void add(Todo todo) {
        entities.persist(todo);
    }

    Optional<Todo> find(Ref ref) {
        return entities.createQuery("select t from Todo t where t.ref = :ref", Todo.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    /** To be done: about these people, and (null: nobody's) an account's own; next due first. */
    List<Todo> open(Collection<Long> people, Long owner, Cursor after, int limit) {
        TypedQuery<Todo> query = entities.createQuery(
                "select t from Todo t where " + (owner == null ? "" : "(t.accountId = :owner or ")
                        + "t.personId in :people" + (owner == null ? "" : ")")
                        + " and t.doneAt is null and t.struckAt is null"
                        + (after == null ? "" : " and (t.dueOn > :day or t.dueOn = :day and t.ref > :todo)")
                        + " order by t.dueOn, t.ref",
                Todo.class);
        if (owner != null) {
            query.setParameter("owner", owner);
        }
        if (after != null) {
            query.setParameter("day", after.dueOn()).setParameter("todo", after.todo());
        }
        return query.setParameter("people", people.isEmpty() ? NOBODY : people)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Null where they cannot be read: a list stands without them. */
    String words(Todo todo, Known person) {
        try {
            Box box = todo.personId() == null ? todo.ownBox(keys) : person == null ? null : person.box();
            return box == null ? null : todo.words(box);
        } catch (Refusal unreadable) {
            return null;
        }
    }

    /** Sends the changes now. Refuses where somebody changed the same meanwhile. */
    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException meanwhile) {
            throw Refusal.stale();
        }
    }
}
