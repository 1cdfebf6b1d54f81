package org.marram.worklist;

import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * Puts one line of the worklist off.
 *
 * @param object as the line names it
 * @param untilOn the day on which it stands there again, at most 90 days ahead
 */
public record PutOffWork(Ref person, WorkKind kind, Ref object, WorkPutOffReason reason, LocalDate untilOn) {}
