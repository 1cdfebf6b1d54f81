package org.marram.template;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A milestone as a template's version holds it: words that name nobody, and days from a plan's start. */
@Entity
@Table(name = "template_item")
class TemplateItem {

    @Id
    private long id;

    private long versionId;
    private int position;

    private String pathway;

    private String goal;
    private String title;
    private int offsetDays;

    @Enumerated(EnumType.STRING)
    private CriterionKind criterionKind;

    private Integer criterionAmount;
    private Integer needsPosition;

    protected TemplateItem() {}
}
