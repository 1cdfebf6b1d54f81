package org.marram.template;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One version of a template; the highest number is in use, earlier ones stay as they were. */
@Entity
@Table(name = "template_version")
class TemplateVersion {

    @Id
    private long id;

    private long templateId;
    private int number;

    protected TemplateVersion() {}
}
