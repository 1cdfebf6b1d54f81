package org.marram.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether one person can be handed over to one colleague from an instant on.
 *
 * @param to the colleague's key
 * @param only who must be responsible now: a coordinator hands over the own people; null for a supervisor
 * @param barred the people whom the colleague may never see
 */
record HandoverRule(long to, Long only, Set<Long> barred, Instant from, Instant now) {

    /** What stands in the way, if anything; {@code standing} are the person's assignments that hold or are planned. */
    Optional<HandoverObstacle> obstacle(long personId, List<Assignment> standing) {
        Optional<Assignment> planned =
                standing.stream().filter(one -> one.isPlanned(now)).findFirst();
        Optional<Assignment> holds = holding(standing);
        if (planned.isPresent()) {
            boolean same =
                    planned.get().accountId() == to && planned.get().fromAt().equals(from);
            return Optional.of(same ? HandoverObstacle.THEIRS_ALREADY : HandoverObstacle.PLANNED);
        }
        if (holds.isPresent() && holds.get().accountId() == to) {
            return Optional.of(HandoverObstacle.THEIRS_ALREADY);
        }
        if (only != null && holds.filter(one -> one.accountId() == only).isEmpty()) {
            return Optional.of(HandoverObstacle.NOT_YOURS);
        }
        return barred.contains(personId) ? Optional.of(HandoverObstacle.BARRED) : Optional.empty();
    }

    /** The one that ends when the new one begins. */
    Optional<Assignment> holding(List<Assignment> standing) {
        return standing.stream().filter(one -> one.holds(now)).findFirst();
    }
}
