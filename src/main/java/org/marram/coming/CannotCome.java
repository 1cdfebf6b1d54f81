package org.marram.coming;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;

/**
 * That a person cannot come to a session: said and taken back as often as they like, never with a reason. One for each session
 * and person.
 */
@Entity
@Table(name = "cannot_come")
class CannotCome {

    @Id
    private long id;

    private long sessionId;
    private long personId;
    private Instant startsAt;
    private Instant saidAt;
    private Instant takenBackAt;

    protected CannotCome() {}

    CannotCome(long sessionId, long personId) {
        this.id = Ids.next();
        this.sessionId = sessionId;
        this.personId = personId;
    }

    /** Of the session as it stands now. Saying it again changes nothing. */
    void say(Instant beginning, Instant at) {
        if (!holdsFor(beginning)) {
            startsAt = beginning;
            saidAt = at;
            takenBackAt = null;
        }
    }

    /** Taking it back again changes nothing. */
    void takeBack(Instant at) {
        if (takenBackAt == null) {
            takenBackAt = at;
        }
    }

    /** Whether it is said of the session as it stands now: moved since, it is another appointment. */
    boolean holdsFor(Instant beginning) {
        return takenBackAt == null && beginning.equals(startsAt);
    }

    long sessionId() {
        return sessionId;
    }

    long personId() {
        return personId;
    }
}
