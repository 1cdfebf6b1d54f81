package org.marram.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.marram.common.Ref;
import org.marram.plan.MilestoneTitle;
import org.marram.retention.Checkpoint;
import org.marram.retention.Checkpoints;

/** What the rules of the worklist are asked with, besides the {@link WorkSubject}. */
final class WorkFacts {

    private WorkFacts() {}

    /**
     * An open milestone, or one that facts had reached and prove no longer.
     *
     * @param waits whether one that it needs is still open
     * @param freedOn when the last one that it needs was reached; null where it needs none that was, or has begun
     * @param unprovedOn since when facts prove it no longer; null of an open one
     */
    record Step(
            long id,
            Ref ref,
            long planId,
            MilestoneTitle title,
            LocalDate dueOn,
            boolean waits,
            LocalDate freedOn,
            LocalDate unprovedOn) {}

    /**
     * A release that holds.
     *
     * @param untilOn the first day on which it no longer does
     */
    record Shared(long id, Ref ref, long personId, String recipient, String purpose, LocalDate untilOn) {}

    /**
     * A job that goes on, of an open plan, or of a closed one where contact afterwards was agreed.
     *
     * @param answered at which checkpoints somebody has said how it is
     */
    record Working(WorkSubject of, long id, Ref ref, Checkpoints points, Set<Checkpoint> answered) {}

    /** Contact that was agreed when a plan, closed by now, was closed; not made yet. */
    record Agreed(WorkSubject of, long id, Ref ref, LocalDate dueOn) {}

    /** What worries a partner and is not answered yet, of an open plan or of a closed one. */
    record Raised(WorkSubject of, long id, Ref ref, String partner, LocalDate on) {}

    /**
     * How somebody with a place in a course took part lately.
     *
     * @param course its title
     * @param contactAt the last contact with the person; null where none is noted
     * @param sessions without excused ones, in their order
     */
    record Attended(long id, Ref ref, long personId, String course, Instant contactAt, List<AttendedSession> sessions) {

        /** When each unexplained absence ended that came after the last session where they were. */
        List<Instant> away() {
            List<Instant> away = new ArrayList<>();
            for (AttendedSession session : sessions) {
                if (session.there()) {
                    away.clear();
                } else if (session.absent()) {
                    away.add(session.endsAt());
                }
            }
            return away;
        }

        long there() {
            return sessions.stream().filter(AttendedSession::there).count();
        }

        Instant lastBeganAt() {
            return sessions.get(sessions.size() - 1).startsAt();
        }
    }

    /**
     * @param there for some time at least
     * @param absent for no reason that anybody knows
     */
    record AttendedSession(boolean there, boolean absent, Instant startsAt, Instant endsAt) {}

    /**
     * A referral for an open milestone, not taken back.
     *
     * @param offered the title of the course or the opening; of a place to live, the partner's name
     * @param awaitedSince when the partner was asked, or a place came free for them to confirm; null where no answer is awaited
     * @param declinedOn null where it was not
     * @param askAgainOn with a no, the day from which it may be asked again; null where none was said
     * @param expiredOn when it ended without an answer; null where it did not
     */
    record Asked(
            long id,
            Ref ref,
            long personId,
            long milestoneId,
            long offerId,
            String offered,
            LocalDate sentOn,
            LocalDate awaitedSince,
            LocalDate declinedOn,
            LocalDate askAgainOn,
            LocalDate expiredOn) {

        /** When it ended without a place; null where it did not. */
        LocalDate endedOn() {
            return declinedOn == null ? expiredOn : declinedOn;
        }
    }
}
