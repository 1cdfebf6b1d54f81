package org.marram.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.marram.common.Ids;
import org.marram.person.Box;

/**
 * What stood in one field of a goal or milestone before it was changed, what stands since, and why. Null where nothing
 * stood or stands. Written once; readable with the person's key.
 */
@Entity
@Table(name = "amendment")
class Amendment {

    static final String GOAL = "GOAL";
    static final String MILESTONE = "MILESTONE";

    @Id
    private long id;

    private long personId;
    private String objectKind;
    private long objectId;
    private String field;
    private byte[] was;
    private byte[] became;
    private String reason;
    private Instant at;
    private long byId;

    protected Amendment() {}

    private Amendment(
            String kind,
            long object,
            AmendedField field,
            Object was,
            Object became,
            Enum<?> reason,
            Box box,
            Instant at,
            long by) {
        this.id = Ids.next();
        this.personId = box.personId();
        this.objectKind = kind;
        this.objectId = object;
        this.field = field.key();
        this.was = box.seal(placeOfWas(id), Objects.toString(was, null));
        this.became = box.seal(placeOfBecame(id), Objects.toString(became, null));
        this.reason = reason.name();
        this.at = at;
        this.byId = by;
    }

    static Amendment of(
            Goal goal, AmendedField field, Object was, Object became, Enum<?> reason, Box box, Instant at, long by) {
        return new Amendment(GOAL, goal.id(), field, was, became, reason, box, at, by);
    }

    static Amendment of(
            Milestone milestone,
            AmendedField field,
            Object was,
            Object became,
            Enum<?> reason,
            Box box,
            Instant at,
            long by) {
        return new Amendment(MILESTONE, milestone.id(), field, was, became, reason, box, at, by);
    }

    /** What the sealing binds the earlier words to. */
    static String placeOfWas(long id) {
        return "amendment.was " + id;
    }

    /** What the sealing binds the later words to. */
    static String placeOfBecame(long id) {
        return "amendment.became " + id;
    }

    long objectId() {
        return objectId;
    }

    String field() {
        return field;
    }

    Instant at() {
        return at;
    }

    String was(Box box) {
        return box.open(placeOfWas(id), was);
    }

    String became(Box box) {
        return box.open(placeOfBecame(id), became);
    }
}
