package org.marram.template;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/**
 * A way that has worked before, by its name and phase; its milestones stand in its versions, of which the latest is in
 * use. It is a programme's own or, without a programme, everywhere. Retired, it makes no plans until it is brought back.
 */
@Entity
@Table(name = "plan_template")
class PlanTemplate {

    @Id
    private long id;

    private Ref ref;
    private Long programmeId;
    private String name;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private int latest;
    private Instant retiredAt;
    private Long retiredBy;
    private Instant createdAt;
    private long createdBy;

    @Version
    private int version;

    protected PlanTemplate() {}

    /** Without a version yet. */
    PlanTemplate(long programmeId, String name, Phase phase, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = programmeId;
        this.name = name;
        this.phase = phase;
        this.createdAt = at;
        this.createdBy = by;
    }

    /** The number of the version that comes next. Refuses where the template is retired. */
    int nextVersion() {
        if (retiredAt != null) {
            throw Refusal.conflict("template-retired");
        }
        return ++latest;
    }

    void rename(String other, Phase otherPhase) {
        name = other;
        phase = otherPhase;
    }

    /** Once more is the same. */
    void retire(Instant at, long by) {
        if (retiredAt == null) {
            retiredAt = at;
            retiredBy = by;
        }
    }

    void restore() {
        retiredAt = null;
        retiredBy = null;
    }

    /** Refuses where somebody changed it since that version was read. */
    void refuseUnlessAt(int read) {
        if (version != read) {
            throw Refusal.stale();
        }
    }

    long id() {
        return id;
    }

    Ref ref() {
        return ref;
    }

    /** Null where it is everywhere. */
    Long programmeId() {
        return programmeId;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    int latest() {
        return latest;
    }

    Phase phase() {
        return phase;
    }

    int version() {
        return version;
    }

    TemplateView view(List<Item> items) {
        return new TemplateView(ref, name, phase, programmeId != null, isRetired(), latest, version, items);
    }
}
