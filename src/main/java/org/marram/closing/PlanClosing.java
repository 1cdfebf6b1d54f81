package org.marram.closing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.person.Answer;
import org.marram.plan.CloseReason;

/** A plan was closed once, with the reason and where the person went; if it goes on later, that is one more fact here. */
@Entity
@Table(name = "plan_closing")
class PlanClosing {

    private static final Duration SOON = Duration.ofMinutes(10);
    private static final List<Integer> FOLLOW_UP_MONTHS = List.of(3, 6, 12, 24);

    @Id
    private long id;

    private Ref ref;
    private long planId;
    private long personId;
    private Instant closedAt;
    private long closedBy;

    @Enumerated(EnumType.STRING)
    private CloseReason reason;

    @Enumerated(EnumType.STRING)
    private Answer destinationAnswer;

    @Enumerated(EnumType.STRING)
    private Destination destination;

    private boolean frozeOwnPage;
    private Instant reopenedAt;
    private Long reopenedBy;

    @Enumerated(EnumType.STRING)
    private ReopenReason reopenedReason;

    protected PlanClosing() {}

    PlanClosing(
            long planId, long personId, ClosePlan command, Answer answer, boolean frozeOwnPage, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.planId = planId;
        this.personId = personId;
        this.reason = command.reason();
        this.destinationAnswer = answer;
        this.destination = command.destination();
        this.frozeOwnPage = frozeOwnPage;
        this.closedAt = at;
        this.closedBy = by;
    }

    /** Contact that was agreed: 3, 6, 12 and 24 months after the day of closing; of a month too short, its last day. */
    static Stream<LocalDate> followUps(LocalDate closedOn) {
        return FOLLOW_UP_MONTHS.stream().map(closedOn::plusMonths);
    }

    void reopen(ReopenReason why, Instant at, long by) {
        reopenedAt = at;
        reopenedBy = by;
        reopenedReason = why;
    }

    boolean stands() {
        return reopenedAt == null;
    }

    /** Whether the same one takes it back at once: then their own page opens again as it was. */
    boolean isTakenBack(ReopenReason why, Instant at, long by) {
        return frozeOwnPage && why == ReopenReason.MISTAKE && by == closedBy && at.isBefore(closedAt.plus(SOON));
    }

    long id() {
        return id;
    }

    long personId() {
        return personId;
    }
}
