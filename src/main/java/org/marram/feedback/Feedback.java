package org.marram.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ids;
import org.marram.common.KeyRing;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;
import org.marram.person.Known;

/** One thing that somebody said about the programme, sealed; answered once, or only read. */
@Entity
@Table(name = "feedback")
class Feedback {

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private Long personId;
    private byte[] ownKey;
    private String kekId;
    private byte[] onceToken;
    private byte[] words;
    private LocalDate givenOn;
    private byte[] answer;
    private Instant answeredAt;
    private Long answeredBy;

    protected Feedback() {}

    private Feedback(long id, long programmeId, byte[] onceToken, LocalDate on) {
        this.id = id;
        this.ref = Ref.random();
        this.programmeId = programmeId;
        this.onceToken = onceToken;
        this.givenOn = on;
    }

    static Feedback named(Box box, String words, long programmeId, byte[] onceToken, LocalDate on) {
        Feedback feedback = new Feedback(Ids.next(), programmeId, onceToken, on);
        feedback.personId = box.personId();
        feedback.words = box.seal(feedback.place("words"), words);
        return feedback;
    }

    /** Of nobody: a key of the table's own would tell the millisecond at which it was given, so this one is chance. */
    static Feedback unnamed(KeyRing keys, String words, long programmeId, byte[] onceToken, LocalDate on) {
        long chance = Ref.random().bits().getLeastSignificantBits() & Long.MAX_VALUE;
        Feedback feedback = new Feedback(chance, programmeId, onceToken, on);
        feedback.ownKey = keys.newWrappedKey(feedback.place("own_key"));
        feedback.kekId = keys.kekId();
        feedback.words = feedback.ownBox(keys).seal(feedback.place("words"), words);
        return feedback;
    }

    /** What opens one of nobody. Refuses a key that was altered or moved. */
    Box ownBox(KeyRing keys) {
        try {
            return new Box(id, keys.unwrap(ownKey, place("own_key")));
        } catch (IllegalStateException broken) {
            throw Refusal.unreadable();
        }
    }

    /** Null where it was only read. Refuses a second answer, and words to whom nobody can carry them. */
    void answer(String said, Box box, Instant at, long by) {
        if (answeredAt != null) {
            throw Refusal.conflict("already-answered");
        }
        if (said != null && personId == null) {
            throw Refusal.conflict("nobody-to-answer");
        }
        answer = said == null ? null : box.seal(place("answer"), said);
        answeredAt = at;
        answeredBy = by;
    }

    /**
     * What cannot be read is missing: the list stands without it.
     *
     * @param by the name of who answered
     */
    FeedbackView open(Known from, String by) {
        return new FeedbackView(
                ref,
                from.nameToUse(),
                personId != null,
                from.open(place("words"), words),
                givenOn,
                from.open(place("answer"), answer),
                answeredAt,
                by);
    }

    private String place(String column) {
        return "feedback." + column + " " + id;
    }

    long programmeId() {
        return programmeId;
    }

    /** Null where nobody is named. */
    Long personId() {
        return personId;
    }
}
