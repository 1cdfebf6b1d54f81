package org.marram.template;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;

/** One version of a template; the highest number is in use, earlier ones stay as they were. */
@Entity
@Table(name = "template_version")
class TemplateVersion {

    @Id
    private long id;

    private long templateId;
    private int number;
    private Instant createdAt;
    private long createdBy;

    protected TemplateVersion() {}

    TemplateVersion(PlanTemplate template, Instant at, long by) {
        this.id = Ids.next();
        this.templateId = template.id();
        this.number = template.nextVersion();
        this.createdAt = at;
        this.createdBy = by;
    }

    long id() {
        return id;
    }
}
