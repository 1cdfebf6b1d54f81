package org.marram.worklist;

import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * One line of the worklist: its kind is the reason why it is there.
 *
 * @param object the milestone, release, referral, place in a course, job or to-do; the person where it is about a review or a
 *     contact
 * @param what the milestone's title, the course, the partner, the checkpoint of a job or the to-do's words; null where the line is about the person, or
 *     where the words cannot be read
 * @param on the day due, the end of the release or review window, the day sent, declined, reached or of the last contact; null
 *     where no contact is noted
 * @param days from today until then, less than 0 for the past
 * @param waits a milestone that it needs is still open
 * @param version of a to-do, for If-Match; null for every other line
 */
public record WorkLine(
        WorkKind kind, Ref object, String what, LocalDate on, Integer days, boolean waits, Integer version) {}
