package org.marram.caseload;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.common.Ref;

/** A filter of the list that somebody keeps for themselves. Days are kept as counted from today, so that it stays of use. */
@Entity
@Table(name = "saved_filter")
class SavedFilter {

    @Id
    private long id;

    private Ref ref;
    private long accountId;
    private String label;
    private boolean isStart;
    private Integer dueInDays;
    private boolean overdue;
    private boolean reviewDue;
    private Integer notSeenDays;
    private String pathway;
    private Ref responsible;
    private boolean closed;

    @Enumerated(EnumType.STRING)
    private CaseloadSort sort;

    private Instant createdAt;

    protected SavedFilter() {}

    SavedFilter(long accountId, String label, boolean start, CaseloadFilter filter, Instant at) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.accountId = accountId;
        this.label = label;
        this.isStart = start;
        this.dueInDays = filter.dueInDays();
        this.overdue = filter.overdue();
        this.reviewDue = filter.reviewDue();
        this.notSeenDays = filter.notSeenDays();
        this.pathway = filter.pathway();
        this.responsible = filter.responsible();
        this.closed = filter.closed();
        this.sort = filter.sort();
        this.createdAt = at;
    }

    void rename(String other) {
        label = other;
    }

    FilterView view() {
        return new FilterView(
                ref,
                label,
                isStart,
                new CaseloadFilter(dueInDays, overdue, reviewDue, notSeenDays, pathway, responsible, closed, sort));
    }

    Ref ref() {
        return ref;
    }
}
