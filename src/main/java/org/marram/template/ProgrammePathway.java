package org.marram.template;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** A pathway as it is kept: everywhere, or of one programme, which names and retires its own. Its code never changes. */
@Entity
@Table(name = "pathway")
class ProgrammePathway {

    private static final int CODE = 16;

    @Id
    private long id;

    private Long programmeId;
    private String code;
    private String name;
    private int position;
    private Instant retiredAt;
    private Instant createdAt;
    private Long createdBy;

    @Version
    private int version;

    protected ProgrammePathway() {}

    /** One of a programme's own; the code is drawn by lot and tells nothing. */
    ProgrammePathway(long programmeId, String name, int position, Instant at, long by) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.code = "P_"
                + Ref.random()
                        .bits()
                        .toString()
                        .replace("-", "")
                        .substring(0, CODE)
                        .toUpperCase(Locale.ROOT);
        this.name = name;
        this.position = position;
        this.createdAt = at;
        this.createdBy = by;
    }

    void rename(String other) {
        name = other;
    }

    /** Once more is the same. */
    void retire(Instant at) {
        retiredAt = retiredAt == null ? at : retiredAt;
    }

    void restore() {
        retiredAt = null;
    }

    /** Refuses where somebody changed it since that version was read. */
    void refuseUnlessAt(int read) {
        if (version != read) {
            throw Refusal.stale();
        }
    }

    /** Null where it is everywhere. */
    Long programmeId() {
        return programmeId;
    }

    String code() {
        return code;
    }

    int version() {
        return version;
    }
}
