package org.marram.voice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;

/** One thing that a person said to their plan, in words that nobody changes, and what was answered once. */
@Entity
@Table(name = "own_word")
class OwnWord {

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private long personId;

    @Enumerated(EnumType.STRING)
    private OwnWordKind kind;

    private Long goalId;
    private Long milestoneId;
    private byte[] words;
    private Instant saidAt;
    private byte[] answer;
    private Instant answeredAt;
    private Long answeredBy;

    protected OwnWord() {}

    /** @param words null where they only said yes or not yet */
    OwnWord(long programmeId, OwnWordKind kind, About about, String words, Box box, Instant at) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = programmeId;
        this.personId = box.personId();
        this.kind = kind;
        this.goalId = about.goalId();
        this.milestoneId = about.milestoneId();
        this.words = box.seal(place(id), words);
        this.saidAt = at;
    }

    /** Once; null where it was only read. Refuses to answer twice. */
    void answer(String said, Box box, Instant at, long by) {
        if (answeredAt != null) {
            throw Refusal.conflict("already-answered");
        }
        answer = box.seal(placeOfAnswer(id), said);
        answeredAt = at;
        answeredBy = by;
    }

    static String place(long id) {
        return "own_word.words " + id;
    }

    static String placeOfAnswer(long id) {
        return "own_word.answer " + id;
    }

    Ref ref() {
        return ref;
    }

    long personId() {
        return personId;
    }
}
