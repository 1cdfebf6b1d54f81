package org.marram.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.person.Box;

/** What stood in one field of a milestone before it was changed, and why it was. Written once; readable with the person's key. */
@Entity
@Table(name = "amendment")
class Amendment {

    @Id
    private long id;

    private long personId;
    private String objectKind;
    private long objectId;
    private String field;
    private byte[] was;
    private byte[] became;

    @Enumerated(EnumType.STRING)
    private AmendReason reason;

    private Instant at;
    private long byId;

    protected Amendment() {}

    Amendment(
            long milestone, String field, String was, String became, AmendReason reason, Box box, Instant at, long by) {
        this.id = Ids.next();
        this.personId = box.personId();
        this.objectKind = "MILESTONE";
        this.objectId = milestone;
        this.field = field;
        this.was = box.seal("amendment.was " + id, was);
        this.became = box.seal("amendment.became " + id, became);
        this.reason = reason;
        this.at = at;
        this.byId = by;
    }

    String field() {
        return field;
    }

    String was(Box box) {
        return box.open("amendment.was " + id, was);
    }

    String became(Box box) {
        return box.open("amendment.became " + id, became);
    }
}
