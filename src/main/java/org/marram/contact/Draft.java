package org.marram.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ref;

/** What somebody is typing about a person and has not saved. */
@Entity
@Table(name = "draft")
class Draft {

    @Id
    private long id;

    private long accountId;
    private long personId;
    private String place;
    private Ref objectRef;
    private byte[] content;
    private Instant at;

    protected Draft() {}
}
