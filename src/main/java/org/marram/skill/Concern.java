package org.marram.skill;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;

/** What worries a partner about somebody, for the coordinator who walks with them alone. Answered once, never changed. */
@Entity
@Table(name = "concern")
class Concern {

    /** Most characters, of the words and of the answer. */
    static final int WORDS = 2_000;

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private long personId;
    private long organisationId;
    private byte[] words;
    private Instant raisedAt;
    private long raisedBy;
    private byte[] answer;
    private Instant answeredAt;
    private Long answeredBy;

    protected Concern() {}

    Concern(long programmeId, long organisationId, Box box, String words, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = programmeId;
        this.personId = box.personId();
        this.organisationId = organisationId;
        this.words = box.seal(place("words", id), words);
        this.raisedAt = at;
        this.raisedBy = by;
    }

    /** Refuses one that is answered. */
    void answer(Box box, String said, Instant at, long by) {
        if (answeredAt != null) {
            throw Refusal.conflict("already-answered");
        }
        answer = box.seal(place("answer", id), said);
        answeredAt = at;
        answeredBy = by;
    }

    /** What the sealing binds them to. */
    static String place(String field, long id) {
        return "concern." + field + " " + id;
    }

    Ref ref() {
        return ref;
    }

    long personId() {
        return personId;
    }
}
