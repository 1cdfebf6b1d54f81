package org.marram.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;

/** A request of a person about what is held of them. It is answered once; where it is not done, they state their view beside it, once. */
@Entity
@Table(name = "data_request")
class DataRequest {

    /** GDPR Art. 12(3). */
    private static final int MONTHS = 1;

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private long personId;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    private byte[] words;
    private Instant askedAt;
    private Boolean agreed;
    private byte[] answer;
    private LocalDate deleteOn;
    private Instant answeredAt;
    private Long answeredBy;
    private byte[] statement;
    private Instant statedAt;

    protected DataRequest() {}

    DataRequest(long programmeId, RequestKind kind, String words, Box box, Instant at) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = programmeId;
        this.personId = box.personId();
        this.kind = kind;
        this.words = box.seal(place("words"), words);
        this.askedAt = at;
    }

    /** Refuses a second answer. */
    void answer(AnswerRequest said, Box box, Instant at, long by) {
        if (agreed != null) {
            throw Refusal.conflict("already-answered");
        }
        agreed = said.agreed();
        answer = box.seal(place("answer"), said.words());
        deleteOn = said.deleteOn();
        answeredAt = at;
        answeredBy = by;
    }

    /** Refuses one beside what was done or is not answered, and a second one. */
    void state(String view, Box box, Instant at) {
        if (!Boolean.FALSE.equals(agreed)) {
            throw Refusal.conflict("not-possible");
        }
        if (statedAt != null) {
            throw Refusal.conflict("already-stated");
        }
        statement = box.seal(place("statement"), view);
        statedAt = at;
    }

    /** @param by the name of who answered; null until then */
    RequestView open(Box box, String by, ZoneId zone) {
        return new RequestView(
                ref,
                kind,
                box.open(place("words"), words),
                askedAt,
                askedAt.atZone(zone).toLocalDate().plusMonths(MONTHS),
                agreed,
                box.open(place("answer"), answer),
                deleteOn,
                answeredAt,
                by,
                box.open(place("statement"), statement),
                statedAt);
    }

    private String place(String column) {
        return "data_request." + column + " " + id;
    }

    Ref ref() {
        return ref;
    }

    long personId() {
        return personId;
    }

    RequestKind kind() {
        return kind;
    }
}
