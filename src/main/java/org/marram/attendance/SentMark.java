package org.marram.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import org.marram.common.Ref;

/**
 * How one person took part, as another system says it.
 *
 * @param start by the clock on the wall; null where the course meets once on that day
 * @param minutes late or left early by; null where nobody says it, which is 0, or what the hours leave
 * @param quarters quarter hours that were attended; null where nobody says it, else they must be what the mark says
 * @param reason only where it corrects an earlier mark, or changes something in a closed month
 */
public record SentMark(
        long courseId,
        LocalDate day,
        LocalTime start,
        Ref enrolment,
        MarkKind kind,
        Integer minutes,
        Integer quarters,
        CorrectionReason reason) {

    private static final int QUARTER = 15;

    /** The same as it is marked by hand, in a session of so many minutes. */
    OneMark in(int sessionMinutes) {
        boolean partly = kind == MarkKind.LATE || kind == MarkKind.LEFT_EARLY;
        int left = partly && minutes == null && quarters != null ? sessionMinutes - quarters * QUARTER : 0;
        return new OneMark(enrolment, kind, minutes == null ? left : minutes, reason);
    }

    /** Whether the hours, where somebody says them, are those that the mark is worth. */
    boolean saysTheSame(int sessionMinutes) {
        OneMark mark = in(sessionMinutes);
        return quarters == null
                || (minutes != null || Attended.isPossible(kind, mark.minutes(), sessionMinutes))
                        && Attended.of(kind, mark.minutes(), sessionMinutes).quarters() == quarters;
    }

    /** Whether so many hours can be attended in a session of so many minutes. */
    boolean fits(int sessionMinutes) {
        return quarters == null || quarters >= 0 && quarters * QUARTER <= sessionMinutes;
    }
}
