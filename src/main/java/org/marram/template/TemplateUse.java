package org.marram.template;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ids;
import org.marram.common.Ref;

/**
 * A plan took this version of a template, counted from this day. Written once; a later version that was taken is a row of
 * its own, which names the first.
 */
@Entity
@Table(name = "template_use")
class TemplateUse {

    @Id
    private long id;

    private Ref ref;
    private long firstId;
    private long programmeId;
    private long planId;
    private long templateId;
    private int number;
    private LocalDate startsOn;
    private Instant at;
    private long byId;

    protected TemplateUse() {}

    TemplateUse(long programmeId, long planId, long templateId, int number, LocalDate startsOn, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.firstId = id;
        this.programmeId = programmeId;
        this.planId = planId;
        this.templateId = templateId;
        this.number = number;
        this.startsOn = startsOn;
        this.at = at;
        this.byId = by;
    }

    /** The same plan and start, another version. */
    TemplateUse at(int later, Instant when, long by) {
        TemplateUse next = new TemplateUse(programmeId, planId, templateId, later, startsOn, when, by);
        next.firstId = firstId;
        return next;
    }

    long id() {
        return id;
    }
}
