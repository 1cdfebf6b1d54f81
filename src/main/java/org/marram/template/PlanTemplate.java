package org.marram.template;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.marram.common.Ref;

/** A way that has worked before, by its name; its items stand in its versions. */
@Entity
@Table(name = "plan_template")
class PlanTemplate {

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private String name;

    protected PlanTemplate() {}
}
