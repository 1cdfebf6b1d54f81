package org.marram.template;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.marram.common.Ids;
import org.marram.common.Ref;

/** A milestone as a template's version keeps it. */
@Entity
@Table(name = "template_item")
class TemplateItem {

    @Id
    private long id;

    private long versionId;
    private int position;
    private Ref itemKey;
    private String pathway;
    private String goal;
    private String title;

    @Enumerated(EnumType.STRING)
    private OffsetUnit offsetUnit;

    private int offsetAmount;

    @Enumerated(EnumType.STRING)
    private CriterionKind criterionKind;

    private Integer criterionAmount;

    protected TemplateItem() {}

    /** {@code item} is checked; one without a key gets a key of its own. */
    TemplateItem(TemplateVersion version, int position, Item item) {
        this.id = Ids.next();
        this.versionId = version.id();
        this.position = position;
        this.itemKey = item.key() == null ? Ref.random() : item.key();
        this.pathway = item.pathway().code();
        this.goal = item.goal();
        this.title = item.title();
        this.offsetUnit = item.offset().unit();
        this.offsetAmount = item.offset().amount();
        this.criterionKind = item.criterion();
        this.criterionAmount = item.amount();
    }

    long id() {
        return id;
    }
}
