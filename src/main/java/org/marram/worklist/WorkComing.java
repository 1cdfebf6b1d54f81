package org.marram.worklist;

import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * What comes after today's lines: a to-do with a later day, the next milestone, the next review.
 *
 * @param person null for a to-do about nobody
 * @param object the to-do; null for a milestone or a review
 * @param what the to-do's words
 * @param version of a to-do
 */
public record WorkComing(
        LocalDate on,
        WorkKind kind,
        Ref person,
        String code,
        String nameToUse,
        Ref object,
        String what,
        Integer version) {}
