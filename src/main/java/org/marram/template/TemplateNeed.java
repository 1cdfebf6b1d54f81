package org.marram.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A template's milestone waits for another one of the same version. */
@Entity
@IdClass(TemplateNeed.Key.class)
@Table(name = "template_need")
class TemplateNeed {

    /** Which waits for which. */
    static class Key implements Serializable {
        private long itemId;
        private long needsId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.itemId == itemId && key.needsId == needsId;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(itemId) * 31 + Long.hashCode(needsId);
        }
    }

    @Id
    @Column(name = "item_id")
    private long itemId;

    @Id
    @Column(name = "needs_id")
    private long needsId;

    protected TemplateNeed() {}

    TemplateNeed(long itemId, long needsId) {
        this.itemId = itemId;
        this.needsId = needsId;
    }
}
