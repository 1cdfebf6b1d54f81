package org.marram.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ids;
import org.marram.common.KeyRing;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;

/**
 * Something to do on a day, in somebody's own words. About a person it is sealed with the person's key and belongs to whoever is
 * responsible for them; else it has a key of its own and stays with its owner. It is a slip of paper, not the record: what it
 * said before is not kept.
 */
@Entity
@Table(name = "todo")
class Todo {

    /** Most characters. */
    static final int WORDS = 200;

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private Long personId;
    private Long accountId;
    private byte[] ownKey;
    private String kekId;
    private byte[] words;
    private LocalDate dueOn;
    private Instant doneAt;
    private Long doneBy;
    private Instant struckAt;
    private Long struckBy;
    private Instant createdAt;
    private long createdBy;

    @Version
    private int version;

    protected Todo() {}

    private Todo(long programmeId, LocalDate dueOn, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = programmeId;
        this.dueOn = dueOn;
        this.createdAt = at;
        this.createdBy = by;
    }

    static Todo about(Box person, String words, long programmeId, LocalDate dueOn, Instant at, long by) {
        Todo todo = new Todo(programmeId, dueOn, at, by);
        todo.personId = person.personId();
        todo.words = person.seal(place(todo.id), words);
        return todo;
    }

    static Todo own(KeyRing keys, String words, long programmeId, LocalDate dueOn, Instant at, long owner) {
        Todo todo = new Todo(programmeId, dueOn, at, owner);
        todo.accountId = owner;
        todo.ownKey = keys.newWrappedKey(keyPlace(todo.id));
        todo.kekId = keys.kekId();
        todo.words = todo.ownBox(keys).seal(place(todo.id), words);
        return todo;
    }

    /** What opens one about nobody. Refuses a key that was altered or moved. */
    Box ownBox(KeyRing keys) {
        try {
            return new Box(id, keys.unwrap(ownKey, keyPlace(id)));
        } catch (IllegalStateException broken) {
            throw Refusal.unreadable();
        }
    }

    /** Null stays as it is. Refuses one that is done or struck out. */
    void change(Box box, String other, LocalDate day) {
        refuseUnlessOpen();
        if (other != null) {
            words = box.seal(place(id), other);
        }
        if (day != null) {
            dueOn = day;
        }
    }

    /** Refuses one that is done or struck out. */
    void done(Instant at, long by) {
        refuseUnlessOpen();
        doneAt = at;
        doneBy = by;
    }

    /** It need not be done any more. Refuses one that is done or struck out. */
    void strike(Instant at, long by) {
        refuseUnlessOpen();
        struckAt = at;
        struckBy = by;
    }

    /** It is to be done after all. */
    void reopen() {
        doneAt = null;
        doneBy = null;
        struckAt = null;
        struckBy = null;
    }

    /** Refuses where somebody changed it since that version was read. */
    void refuseUnlessAt(int read) {
        if (version != read) {
            throw Refusal.stale();
        }
    }

    boolean isOpen() {
        return doneAt == null && struckAt == null;
    }

    private void refuseUnlessOpen() {
        if (!isOpen()) {
            throw Refusal.conflict("todo-not-open");
        }
    }

    String words(Box box) {
        return box.open(place(id), words);
    }

    /** What the sealing binds the words to. */
    static String place(long id) {
        return "todo.words " + id;
    }

    private static String keyPlace(long id) {
        return "todo " + id;
    }

    long id() {
        return id;
    }

    Ref ref() {
        return ref;
    }

    /** Null for one about nobody. */
    Long personId() {
        return personId;
    }

    /** Null for one about a person. */
    Long accountId() {
        return accountId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    int version() {
        return version;
    }
}
