package org.marram.closing;

import java.time.Instant;
import java.util.List;
import org.marram.common.Ref;
import org.marram.person.Answer;
import org.marram.plan.CloseReason;

/**
 * One time that a plan was closed.
 *
 * @param destination null where not given; destinationAnswer says why
 * @param reopenedAt null where it stayed closed
 * @param followUps agreed contact, but for what ended when the plan went on or they wanted no more
 */
public record ClosingView(
        Ref ref,
        Instant closedAt,
        String closedBy,
        CloseReason reason,
        Answer destinationAnswer,
        Destination destination,
        Instant reopenedAt,
        ReopenReason reopenedReason,
        List<FollowUpView> followUps) {}
