package org.marram.emergency;

import java.time.Instant;
import java.time.LocalDate;
import org.marram.access.Role;
import org.marram.common.Ref;

/**
 * That somebody opened a record in an emergency.
 *
 * @param nameToUse null where it cannot be read
 * @param openedBy the name of who opened it
 * @param until when it ended, or will
 * @param reason null where it cannot be read
 * @param judgeBy the day until which another one judges it
 * @param overdue whether that day is over, and nobody has
 * @param judgement null until then
 */
public record EmergencyLine(
        Ref ref,
        Ref person,
        String nameToUse,
        String openedBy,
        Role as,
        Instant openedAt,
        Instant until,
        boolean open,
        String reason,
        LocalDate judgeBy,
        boolean overdue,
        Judgement judgement,
        String note,
        Instant judgedAt,
        String judgedBy) {}
