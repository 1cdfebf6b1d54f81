package org.marram.worklist;

import java.time.LocalDate;
import org.marram.common.Ref;

/** A line that need not be seen until a day, why, and who said so. */
public record WorkPutOffLine(
        Ref ref,
        Ref person,
        String code,
        String nameToUse,
        WorkLine line,
        WorkPutOffReason reason,
        LocalDate untilOn,
        LocalDate putOffOn,
        String by) {}
