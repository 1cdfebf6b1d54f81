package org.marram.template;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A pathway as it is kept: everywhere, or of one programme. */
@Entity
@Table(name = "pathway")
class ProgrammePathway {

    @Id
    private long id;

    private Long programmeId;
    private String code;
    private String name;
    private int position;
    private Instant retiredAt;
    private Instant createdAt;
    private Long createdBy;

    protected ProgrammePathway() {}
}
